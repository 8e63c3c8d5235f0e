import * as v from 'valibot';
import { type ChoiceRating, type Effect, effectsRated, openRatingSchema, type Rating, rate, ratingSchema } from './rating.ts';

/** A choice that is rated in part. */
export type OpenRating = v.InferOutput<typeof openRatingSchema>;

/** Ratings as they are kept while somebody is at it: what is handed in, and the choices that are rated in part, by their ids. */
export type KeptRating = { rating: Rating; open: Record<string, OpenRating> };

const keptSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ rating: ratingSchema, open: v.record(v.string(), openRatingSchema) }),
);

/** The text under which ratings are kept. */
export const writeKept = (kept: KeptRating): string => JSON.stringify(kept);

/** Reads what is kept; null when it cannot be read. Never throws. */
export function readKeptRating(text: string): KeptRating | null {
  const read = v.safeParse(keptSchema, text);
  return read.success ? read.output : null;
}

/** The number given for one effect of a choice; undefined while there is none. */
export function givenFor({ rating, open }: KeptRating, choice: string, effect: Effect): number | undefined {
  const of = Object.hasOwn(rating.choices, choice) ? rating.choices[choice] : Object.hasOwn(open, choice) ? open[choice] : undefined;
  return of && (of[effect.kind] as Record<string, number | undefined>)[effect.of];
}

/** The effects of a choice for which no number is given yet. */
export const stillOpen = (kept: KeptRating, seats: readonly string[], choice: string): Effect[] =>
  effectsRated(seats).filter((effect) => givenFor(kept, choice, effect) === undefined);

/** The ratings with one number given, or given anew. A choice counts as rated once every number of it is given. */
export function give(kept: KeptRating, seats: readonly string[], choice: string, effect: Effect, value: number): KeptRating {
  const before = kept.rating.choices[choice] ?? kept.open[choice] ?? { child: {}, pillars: {}, pays: {} };
  const after = { ...before, [effect.kind]: { ...before[effect.kind], [effect.of]: value } };
  const whole = effectsRated(seats).every(({ kind, of }) => (after[kind] as Record<string, number | undefined>)[of] !== undefined);
  if (!whole) return { ...kept, open: { ...kept.open, [choice]: after } };
  const { [choice]: _, ...open } = kept.open;
  return { rating: rate(kept.rating, choice, after as ChoiceRating), open };
}

/** The ratings with 0 for everything of a choice that is still open. */
export const leaveTheRest = (kept: KeptRating, seats: readonly string[], choice: string): KeptRating =>
  stillOpen(kept, seats, choice).reduce((so, effect) => give(so, seats, choice, effect, 0), kept);

/** How somebody's file stands to what is kept of the same story: choices that only the file has, and those that both have with other numbers. */
export function compareRatings({ rating }: KeptRating, file: Rating): { fresh: string[]; clash: string[] } {
  const ids = Object.keys(file.choices);
  const kept = (choice: string) => (Object.hasOwn(rating.choices, choice) ? rating.choices[choice] : undefined);
  return {
    fresh: ids.filter((choice) => !kept(choice)),
    clash: ids.filter((choice) => kept(choice) && worth(kept(choice)) !== worth(file.choices[choice])),
  };
}

/** What is kept with the choices of a file added; where both have one, the file's numbers stand if `taking` is `file`. The edition stays that of what is kept. */
export function mergeRatings(kept: KeptRating, file: Rating, taking: 'kept' | 'file'): KeptRating {
  const choices = taking === 'file' ? { ...kept.rating.choices, ...file.choices } : { ...file.choices, ...kept.rating.choices };
  const open = Object.fromEntries(Object.entries(kept.open).filter(([choice]) => !Object.hasOwn(choices, choice)));
  return { rating: { ...kept.rating, choices }, open };
}

/** Ratings of an earlier edition, taken over for the story as it is now: choices that are gone, and seats that are, go with their numbers. */
export function takeOver(kept: KeptRating, edition: string, seats: readonly string[], choices: readonly string[]): KeptRating {
  const known = [...Object.entries(kept.rating.choices), ...Object.entries(kept.open)].filter(([choice]) => choices.includes(choice));
  const fresh: KeptRating = { rating: { ...kept.rating, edition, choices: {} }, open: {} };
  return known.reduce(
    (all, [choice, given]) =>
      effectsRated(seats).reduce((so, effect) => {
        const value = (given[effect.kind] as Record<string, number | undefined>)[effect.of];
        return value === undefined ? so : give(so, seats, choice, effect, value);
      }, all),
    fresh,
  );
}

/** The numbers of a rating as a text that is the same whatever order they were given in. */
function worth(given: ChoiceRating | undefined): string {
  const sorted = (numbers: object) => Object.entries(numbers).sort(([one], [other]) => one.localeCompare(other));
  return given ? JSON.stringify([sorted(given.child), sorted(given.pillars), sorted(given.pays)]) : '';
}
