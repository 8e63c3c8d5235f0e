import type { Event } from '../session/events.ts';
import type { Entry, State } from '../session/session.ts';

/** How far a session has been shown: so many entries of its backlog and so many events of its log. */
export type Mark = { entries: number; log: number };

type Told = Pick<State, 'entries' | 'log'>;

/** Nothing shown yet. */
export const atStart: Mark = { entries: 0, log: 0 };

/** The number of the page that a table has come to; it grows with every page, and says nothing of who has answered. */
export const pageOf = ({ entries, log }: Mark): number => entries + log;

/** Whether everything that has happened is shown, so that what is asked stands open. */
export function allShown({ entries, log }: Told, mark: Mark): boolean {
  return mark.entries >= entries.length && mark.log >= log.length;
}

/** A session as far as it has been shown: what came after is as if it had not happened. */
export function asShown<Each extends Told>(state: Each, mark: Mark): Each {
  return allShown(state, mark) ? state : { ...state, entries: state.entries.slice(0, mark.entries), log: state.log.slice(0, mark.log) };
}

/**
 * Where the room holds next, once somebody presses: after the proposals of a measured decision are revealed, after it has settled, after jobs were handed out,
 * after somebody answered a question, after a round of promises or of facts, before a new place and before another time, and at what is asked.
 */
export function nextMark(state: Told, from: Mark): Mark {
  let { entries, log } = from;
  let something = false;
  for (;;) {
    const entry = state.entries[entries];
    if (entry && entry.after <= log) {
      if (something && opensPage(entry)) return { entries, log };
      entries++;
      something = true;
      if (holdsAfter(entry)) return { entries, log };
      continue;
    }
    if (!state.log[log]) return { entries, log };
    log++;
    if (endsRound(state.log, log - 1)) return { entries, log };
  }
}

/** The mark moved over whatever nobody could see: sealed answers were handed in, and the same decision goes on. */
export function pastSilence(state: Told, mark: Mark): Mark {
  const silent = mark.entries >= state.entries.length && !state.log.some((_, at) => at >= mark.log && endsRound(state.log, at));
  return silent ? { entries: state.entries.length, log: state.log.length } : mark;
}

/** Whether a line opens a page of its own: a new place, or another time. */
export function opensPage(entry: Entry): boolean {
  return entry.kind === 'line' && Boolean(entry.line.tags.scene || entry.line.tags.when);
}

function holdsAfter(entry: Entry): boolean {
  if (entry.kind === 'line') return false;
  const { said } = entry;
  if (said.kind === 'revealed' || said.kind === 'settled') return said.question.measured;
  return said.kind === 'handed' || said.kind === 'replied';
}

/** Whether this is the last event of a round in which all promised or told at once. */
function endsRound(log: readonly Event[], at: number): boolean {
  const event = log[at];
  if (event?.type !== 'committed' && event?.type !== 'facts-shared') return false;
  if (event.question === '' || event.question.endsWith('/response')) return false;
  const after = log[at + 1];
  return !(after?.type === event.type && 'question' in after && after.question === event.question);
}
