import type { Event } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import type { EffectsTable } from '../story/effects-table.ts';

/** The first thing in a log that a story does not have (any more), in words with its id; null when all of it is there. */
export function notInStory(table: EffectsTable, log: readonly Event[]): string | null {
  // A script without a table names neither its endings nor its choices.
  if (Object.keys(table.decisions).length === 0) return null;
  const there = idsOf(table);
  for (const event of log)
    for (const [kind, ids] of Object.entries(idsIn(event)))
      for (const id of ids) if (id !== '' && !there[kind]?.has(id)) return `the ${kind} "${id}"`;
  return null;
}

const known = new WeakMap<EffectsTable, Record<string, Set<string>>>();

/** All ids of a table by what they are; worked out once, as many plays are set to one table. */
function idsOf(table: EffectsTable): Record<string, Set<string>> {
  const { seats, facts, endings, decisions, moves, shares, boards, commitments } = table;
  const keys = (...groups: object[]) => new Set(groups.flatMap((group) => Object.keys(group)));
  const ids = known.get(table) ?? {
    seat: keys(seats),
    question: keys(decisions, moves, shares, boards, commitments),
    choice: keys(...[...Object.values(decisions), ...Object.values(moves)].map(({ choices }) => choices)),
    fact: keys(facts),
    ending: keys(endings),
  };
  known.set(table, ids);
  return ids;
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
