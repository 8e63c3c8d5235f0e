import type { Event } from '../session/events.ts';

/**
 * Notes are `noted` events. `on` is the key of the moment they are about; how it felt, the if-then plan and the session as a whole have keys of their own, which no story can use.
 * The last note about a moment is the one that counts; an empty one takes it away.
 */
export const feelingKey = ':feeling';
export const planKey = ':plan';
export const wholeKey = ':whole';

/** The key of an if-then plan: of the seat's own agency (null), or of another one at the table. */
export const planKeyOf = (agency: string | null): string => (agency === null ? planKey : `${planKey}:${agency}`);

/** Whether a note is an if-then plan, of whichever agency. */
export const isPlan = (key: string): boolean => key === planKey || key.startsWith(`${planKey}:`);

/** A note as it stands: `on` as above. */
export type Note = { on: string; text: string };

/** An if-then plan. Nobody is named: `who` is a role. */
export type Plan = { when: string; then: string; who: string; by: string };

/** The notes of one seat as they stand now, in the order in which their moments were first written about. */
export function notesOf(log: readonly Event[], seat: string): Note[] {
  const last = new Map(
    log.flatMap((event) => (event.type === 'noted' && event.seat === seat ? [[event.on, event.text.trim()] as const] : [])),
  );
  return [...last].filter(([, text]) => text !== '').map(([on, text]) => ({ on, text }));
}

const heads: readonly [keyof Plan, string][] = [
  ['when', 'If:'],
  ['then', 'Then we:'],
  ['who', 'Who:'],
  ['by', 'By:'],
];

/** A plan as the text of a note, one line a part; '' when nothing has been written. */
export function planText(plan: Plan): string {
  const lines = heads.map(([part, head]) => `${head} ${plan[part].replace(/\s+/g, ' ').trim()}`.trim());
  return heads.every(([part]) => plan[part].trim() === '') ? '' : lines.join('\n');
}

/** The plan in the text of a note. A text that is not in that form becomes the `when` of the plan, so that nothing is lost. */
export function readPlan(text: string): Plan {
  const lines = text.split('\n');
  const part = (at: number, head: string) => (lines[at]?.startsWith(head) ? (lines[at] ?? '').slice(head.length).trim() : null);
  const parts = heads.map(([, head], at) => part(at, head));
  const [when, then, who, by] = parts;
  if (lines.length !== heads.length || when == null || then == null || who == null || by == null)
    return { when: text, then: '', who: '', by: '' };
  return { when, then, who, by };
}
