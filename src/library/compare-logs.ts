import type { Event } from '../session/events.ts';
import { eventText } from '../session/event-text.ts';
import { isInput } from '../session/answers.ts';

/** How another log stands to one: the same, `further` (it begins with all of the one), `shorter` (the one begins with all of it), or `other`. */
export type Compared = 'same' | 'further' | 'shorter' | 'other';

/** Compares two logs event by event. Editions do not count: a story whose words were edited goes on with its old plays. */
export function compareLogs(one: readonly Event[], other: readonly Event[]): Compared {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) if (worth(one[at] as Event) !== worth(other[at] as Event)) return 'other';
  if (one.length === other.length) return 'same';
  return other.length > one.length ? 'further' : 'shorter';
}

/** Whether two logs begin alike: the same story, dice and seats. */
export const beginAlike = (one: readonly Event[], other: readonly Event[]) => compareLogs(one.slice(0, 1), other.slice(0, 1)) === 'same';

/** How many steps people have taken in a log, as they would count them: I, We and They belong to the step they lead up to, and notes are none. */
export function stepsIn(log: readonly Event[]): number {
  const [started] = log;
  if (started?.type !== 'session-started') return 0;
  return log.filter((event) => !['answered', 'noted', 'gone-back'].includes(event.type) && isInput(event, started.seats)).length;
}

const worth = (event: Event) => eventText(event.type === 'session-started' ? { ...event, edition: '', past: {} } : event);
