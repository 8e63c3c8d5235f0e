import type { Tags } from './tags.ts';

/** One line of text with its tags. */
export type Line = { text: string; tags: Tags };

/** One thing that may be picked. `by` names the seat whose personal move it is; without it the table decides. */
export type Choice = { id: string; text: string; by?: string };

/** All lines up to the next pick, and what comes then: choices, an activity, or the end. */
export type Turn = {
  lines: Line[];
  then: { kind: 'choices'; choices: Choice[] } | { kind: 'activity'; id: string } | { kind: 'end'; ending: string };
};

/** Whether someone in this seat sees the line; without `#to` and `#except` everybody does. Whoever has no seat (null) sees what nobody keeps from the room. */
export function isFor(line: Line, seat: string | null): boolean {
  if (line.tags.to) return seat !== null && line.tags.to.includes(seat);
  return seat === null || !line.tags.except?.includes(seat);
}
