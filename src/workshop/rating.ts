import * as v from 'valibot';
import { type Outcome, outcomeIds } from '../evidence/outcomes.ts';
import { type Pillar, pillarIds } from '../session/totals.ts';

/** What somebody says of one choice: what it does to the child and the table, -2 to 2, and what it costs each seat, 0 (nothing) to 3. */
export type ChoiceRating = { child: Record<Outcome, number>; pillars: Record<Pillar, number>; pays: Record<string, number> };

/**
 * One person's ratings of a story, as far as they have come; it can be put down and taken up again, and is what is handed in. It holds no name, no time and no
 * place. `edition` is that of the story that was rated.
 */
export type Rating = { format: 'joined-up-rating'; version: 1; story: string; edition: string; choices: Record<string, ChoiceRating> };

/** One number that a choice is rated with: on the child or the table from -2 to 2, on what a seat pays from 0 to 3. */
export type Effect = { kind: 'child'; of: Outcome } | { kind: 'pillars'; of: Pillar } | { kind: 'pays'; of: string };

/** Everything that one choice is rated with, in the order in which it is asked. `seats` are those of the story. */
export const effectsRated = (seats: readonly string[]): Effect[] => [
  ...outcomeIds.map((of): Effect => ({ kind: 'child', of })),
  ...pillarIds.map((of): Effect => ({ kind: 'pillars', of })),
  ...seats.map((of): Effect => ({ kind: 'pays', of })),
];

/** The smallest and the largest number on the scale of an effect. */
export const scaleOf = ({ kind }: Effect): [least: number, most: number] => (kind === 'pays' ? [0, 3] : [-2, 2]);

/** Ratings of a story that have just begun. */
export const beginRating = (story: string, edition: string): Rating => ({
  format: 'joined-up-rating',
  version: 1,
  story,
  edition,
  choices: {},
});

/** The ratings with one more choice rated, or one rated anew. */
export const rate = (rating: Rating, choice: string, given: ChoiceRating): Rating => ({
  ...rating,
  choices: { ...rating.choices, [choice]: given },
});

const scale = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const effect = scale(-2, 2);
const child = v.strictObject({ healthy: effect, safe: effect, enjoy: effect, contribute: effect, prosper: effect });
const pillars = v.strictObject({ goal: effect, plan: effect, responsibility: effect });
const pays = v.record(v.string(), scale(0, 3));

/** The shape of ratings as they are handed in. */
export const ratingSchema = v.strictObject({
  format: v.literal('joined-up-rating'),
  version: v.literal(1),
  story: v.string(),
  edition: v.string(),
  choices: v.record(v.string(), v.strictObject({ child, pillars, pays })),
});

/** The shape of a choice that is rated in part. */
export const openRatingSchema = v.strictObject({ child: v.partial(child), pillars: v.partial(pillars), pays });

/** Reads ratings that somebody handed in, or says in a sentence why it cannot. Never throws. */
export function readRating(text: string): { ok: true; rating: Rating } | { ok: false; reason: string } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'This is not a file of ratings: it cannot be read as JSON.' };
  }
  const parsed = v.safeParse(ratingSchema, read);
  if (parsed.success) return { ok: true, rating: parsed.output };
  if (typeof read === 'object' && read !== null && 'log' in read)
    return { ok: false, reason: 'This is not a file of ratings but a saved play; "Open a saved play" on the first screen takes it.' };
  const [issue] = parsed.issues;
  const place = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  return { ok: false, reason: `This is not a file of ratings as the game writes them${place ? ` (at ${place}: ${issue.message})` : ''}.` };
}
