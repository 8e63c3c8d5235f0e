import type { Event } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import type { EffectsTable } from '../story/effects-table.ts';

/** The first thing in a log that a story does not have (any more), in words with its id; null when all of it is there. */
export function notInStory(table: EffectsTable, log: readonly Event[]): string | null {
  const groups = [table.decisions, table.moves, table.shares, table.boards, table.commitments];
  const choices = new Set([...Object.values(table.decisions), ...Object.values(table.moves)].flatMap((one) => Object.keys(one.choices)));
  const isThere: Record<string, (id: string) => boolean> = {
    seat: (id) => Object.hasOwn(table.seats, id),
    question: (id) => groups.some((group) => Object.hasOwn(group, id)),
    choice: (id) => choices.has(id),
    fact: (id) => Object.hasOwn(table.facts, id),
    ending: (id) => Object.hasOwn(table.endings, id),
  };
  // A script without a table names neither its endings nor its choices.
  if (Object.keys(table.decisions).length === 0) return null;
  for (const event of log)
    for (const [kind, ids] of Object.entries(idsIn(event)))
      for (const id of ids) if (id !== '' && !isThere[kind]?.(id)) return `the ${kind} "${id}"`;
  return null;
}

/** The ids of a story that an event speaks of, by what they are. */
function idsIn(event: Event): Record<string, string[]> {
  const question = 'question' in event ? [subjectOf(event.question)] : [];
  switch (event.type) {
    case 'session-started':
      return { seat: event.seats };
    case 'answered':
      return { seat: [event.seat], question, choice: [event.i, event.we, event.they] };
    case 'settled':
      return { question: [event.decision], choice: [event.choice] };
    case 'assigned':
      return { question, choice: event.choices };
    case 'facts-shared':
      return { question, fact: event.facts };
    case 'session-ended':
      return { ending: [event.ending] };
    case 'noted':
      return {};
    default:
      return { question, ...('choice' in event ? { choice: [event.choice] } : {}) };
  }
}
