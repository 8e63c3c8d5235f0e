import type { EffectsTable } from '../story/effects-table.ts';
import type { Input } from './events.ts';

/**
 * How much of everything a log may hold, in letters (UTF-16 units) or in number. The boxes that are written in, the door of the log
 * and the reader of saves all go by this one list: what can be written can be read. From `steps` events on a log takes no more inputs;
 * the reader takes `events`, since the last input may have brought some of the engine's own.
 */
export const limits = {
  id: 500,
  note: 2000,
  feeling: 200,
  objection: 200,
  planPart: 450,
  seats: 40,
  steps: 4000,
  events: 8000,
  saveLetters: 4_000_000,
} as const;

/** Why an input is too large for a log that already holds this many events, in a sentence that says what to do; null when it fits. */
export function overLimits(input: Input, events: number): string | null {
  if (events >= limits.steps)
    return `This play has grown to ${events} events and takes no more. It is kept; look at its debrief, or start anew.`;
  if (input.type === 'noted')
    return input.text.length > limits.note
      ? `A note holds ${limits.note} letters and this one has ${input.text.length}. Make it shorter; what you wrote is still in the box.`
      : null;
  if (input.type === 'objected' && input.text.length > limits.objection)
    return `An objection holds ${limits.objection} letters and this one has ${input.text.length}. Make it shorter.`;
  const long = Object.values(input).flat().find(isLong);
  return long === undefined ? null : tooLongId(String(long));
}

/** Why plays of a story could not be kept: its id or one in its table is too long. Null when all fit. */
export function tooLongIn({ id, seats, facts, shares, boards, decisions, moves, commitments }: EffectsTable): string | null {
  const asked = { ...decisions, ...moves };
  const groups = [seats, facts, shares, boards, commitments, asked, ...Object.values(asked).map(({ choices }) => choices)];
  const long = [id, ...groups.flatMap((group) => Object.keys(group))].find(isLong);
  return long === undefined ? null : tooLongId(long);
}

const isLong = (value: unknown) => typeof value === 'string' && value.length > limits.id;

const tooLongId = (id: string) =>
  `The story calls something "${id.slice(0, 40)}…", a name of ${id.length} letters, and the game can keep ${limits.id}. Whoever writes the story has to shorten it.`;
