import type { Event } from './events.ts';

/** What an event says as text, equal for two events that say the same in whatever order their parts were written down. */
export const eventText = (event: Event): string => JSON.stringify(event, Object.keys(event).sort());
