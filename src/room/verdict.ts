import type { Kept, RoomEvent } from './room-events.ts';

/** What a wish comes to: events, with what is kept apart from the log; or a sentence that says why not, and what would do. */
export type Verdict = { events: RoomEvent[]; kept?: Kept[] } | string;

/** A wish that is granted as these events. */
export const granted = (...events: RoomEvent[]): Verdict => ({ events });
