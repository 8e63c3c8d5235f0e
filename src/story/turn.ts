import type { Tags } from './tags.ts';

/** One line of text with its tags. */
export type Line = { text: string; tags: Tags };

/** One thing that may be picked. `by` names the seat whose personal move it is; without it the table decides. */
export type Choice = { id: string; text: string; by?: string };

/**
 * Why a story cannot go on although it has not ended: it has nothing more to say (`dry`), goes round without ever asking anything (`endless`), tells or
 * offers more than one turn may (`large`), or does something that Ink cannot do (`broken`). `knot` is where ('' before the first knot), and `line` too where the story knows its lines (else 0);
 * `said` are the interpreter's own words.
 */
export type Stop = { why: 'dry' | 'endless' | 'large' | 'broken'; knot: string; line: number; said: string };

/** All lines up to the next pick, and what comes then: choices, an activity, the end, or a place where the story cannot go on. */
export type Turn = {
  lines: Line[];
  then:
    | { kind: 'choices'; choices: Choice[] }
    | { kind: 'activity'; id: string }
    | { kind: 'end'; ending: string }
    | ({ kind: 'broken' } & Stop);
};

/** Whether someone in this seat sees the line; without `#to` and `#except` everybody does. Whoever has no seat (null) sees what nobody keeps from the room. */
export function isFor(line: Line, seat: string | null): boolean {
  if (line.tags.to) return seat !== null && line.tags.to.includes(seat);
  return seat === null || !line.tags.except?.includes(seat);
}
