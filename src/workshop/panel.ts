import * as v from 'valibot';
import { type Outcome, outcomeIds } from '../evidence/outcomes.ts';
import { type Pillar, pillarIds } from '../session/totals.ts';
import { allChoices, type Panel, type PanelChoice } from '../story/panel.ts';
import type { Ask, Effects, EffectsTable } from '../story/effects-table.ts';

/** One choice as it is put before somebody who rates it, in words alone: nothing in it gives away what the authors hold its effects to be. */
export type RatingItem = {
  choice: string;
  asks: string;
  by: string;
  label: string;
  others: string[];
  prices: { name: string; gives: string }[];
  asked: readonly Ask[];
};

/** What somebody says of one choice: what it does to the child and the table, -2 to 2, and what it costs each seat, 0 (nothing) to 3. */
export type ChoiceRating = { child: Record<Outcome, number>; pillars: Record<Pillar, number>; pays: Record<string, number> };

/**
 * One person's ratings of a story, as far as they have come; it can be put down and taken up again, and is what is handed in. It holds no name, no time and no
 * place. `edition` is that of the story that was rated.
 */
export type Rating = { format: 'joined-up-rating'; version: 1; story: string; edition: string; choices: Record<string, ChoiceRating> };

/** Every choice of a story, one at a time: measured decisions first, then the others, then what a seat does alone. */
export function ratingItems(table: EffectsTable): RatingItem[] {
  const decisions = Object.values(table.decisions).map(({ asks, measured, choices }) => ({ asks, by: '', measured, choices }));
  const groups = [
    ...decisions.filter(({ measured }) => measured),
    ...decisions.filter(({ measured }) => !measured),
    ...Object.values(table.moves).map(({ asks, seat, choices }) => ({ asks, by: table.seats[seat]?.name ?? seat, choices })),
  ];
  return groups.flatMap(({ asks, by, choices }) => Object.keys(choices).map((choice) => itemOf(table, asks, by, choices, choice)));
}

function itemOf(table: EffectsTable, asks: string, by: string, choices: Record<string, Effects>, choice: string): RatingItem {
  const name = (seat: string) => table.seats[seat]?.name ?? seat;
  const words = ({ does, label }: Effects) => (does ? `${name(does)}, ${label}` : label);
  const effects = choices[choice];
  if (!effects) throw new Error(`Expected a choice "${choice}", found none.`);
  return {
    choice,
    asks,
    by,
    label: words(effects),
    others: Object.entries(choices).flatMap(([id, other]) => (id === choice ? [] : [words(other)])),
    prices: effects.costs.map(({ seat, gives }) => ({ name: name(seat), gives })),
    asked: effects.asks_of,
  };
}

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

/** The place of the first choice that is not rated yet; the number of choices when all are. */
export function firstUnrated(items: readonly RatingItem[], { choices }: Rating): number {
  const at = items.findIndex(({ choice }) => !Object.hasOwn(choices, choice));
  return at < 0 ? items.length : at;
}

const scale = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const effect = scale(-2, 2);
const ratingSchema = v.strictObject({
  format: v.literal('joined-up-rating'),
  version: v.literal(1),
  story: v.string(),
  edition: v.string(),
  choices: v.record(
    v.string(),
    v.strictObject({
      child: v.strictObject({ healthy: effect, safe: effect, enjoy: effect, contribute: effect, prosper: effect }),
      pillars: v.strictObject({ goal: effect, plan: effect, responsibility: effect }),
      pays: v.record(v.string(), scale(0, 3)),
    }),
  ),
});

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
  const [issue] = parsed.issues;
  const place = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  return { ok: false, reason: `This is not a file of ratings as the game writes them${place ? ` (at ${place}: ${issue.message})` : ''}.` };
}

/** One effect as a panel sees it: the median, the lowest and the highest rating, and what the authors have. */
export type EffectReport = { choice: string; effect: string; raters: number; median: number; least: number; most: number; ours: number };

/** From how many ratings of a choice on the panel's numbers take the place of the authors'. */
export const leastRaters = 3;

/**
 * What a panel says of a story: each effect of each choice that anybody rated. Effects are named `child.safe`, `pillars.goal`, `pays.dev`. Ratings of other
 * stories, and of choices that the story does not have, are passed over.
 */
export function panelReport(table: EffectsTable, ratings: readonly Rating[]): EffectReport[] {
  const own = ratings.filter(({ story }) => story === table.id);
  return [...allChoices(table)].flatMap(([choice, effects]) => {
    const given = own.flatMap(({ choices }) => (Object.hasOwn(choices, choice) ? [choices[choice] as ChoiceRating] : []));
    const report = (effect: string, values: readonly number[], ours: number): EffectReport[] =>
      values.length === 0
        ? []
        : [{ choice, effect, raters: values.length, median: median(values), least: Math.min(...values), most: Math.max(...values), ours }];
    return [
      ...outcomeIds.flatMap((outcome) =>
        report(
          `child.${outcome}`,
          given.map(({ child }) => child[outcome]),
          effects.child[outcome],
        ),
      ),
      ...pillarIds.flatMap((pillar) =>
        report(
          `pillars.${pillar}`,
          given.map(({ pillars }) => pillars[pillar]),
          effects.pillars[pillar],
        ),
      ),
      ...Object.keys(table.seats).flatMap((seat) =>
        report(
          `pays.${seat}`,
          given.flatMap(({ pays }) => pays[seat] ?? []),
          weightOn(effects, seat),
        ),
      ),
    ];
  });
}

/** Where a panel and the authors part by 2 or more. */
export const parting = (reports: readonly EffectReport[]): EffectReport[] =>
  reports.filter(({ median: theirs, ours }) => Math.abs(theirs - ours) >= 2);

/** The panel that these ratings make, to be kept beside the story: the medians of every choice that at least `leastRaters` rated, in whole numbers (a half goes to the side of nothing). */
export function panelOf(table: EffectsTable, ratings: readonly Rating[]): Panel {
  const own = ratings.filter(({ story }) => story === table.id);
  const reports = panelReport(table, own).filter(({ raters }) => raters >= leastRaters);
  // A median of -0.5 is cut to -0, which is no number of a table.
  const wholeOf = (choice: string, effect: string) =>
    Math.trunc(reports.find((one) => one.choice === choice && one.effect === effect)?.median ?? 0) || 0;
  const rated = [...new Set(reports.map(({ choice }) => choice))];
  const choices = rated.map((choice): [string, PanelChoice] => [
    choice,
    {
      child: Object.fromEntries(outcomeIds.map((outcome) => [outcome, wholeOf(choice, `child.${outcome}`)])) as Record<Outcome, number>,
      pillars: Object.fromEntries(pillarIds.map((pillar) => [pillar, wholeOf(choice, `pillars.${pillar}`)])) as Record<Pillar, number>,
      pays: Object.fromEntries(Object.keys(table.seats).map((seat) => [seat, wholeOf(choice, `pays.${seat}`)])),
    },
  ]);
  return { story: table.id, raters: own.length, choices: Object.fromEntries(choices) };
}

/** The middle of some numbers, or the mean of the two in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** What the authors have a seat pay, 3 at most, as the panel is asked for it. */
const weightOn = ({ costs }: Effects, seat: string) =>
  Math.min(
    3,
    costs.reduce((sum, cost) => (cost.seat === seat ? sum + cost.weight : sum), 0),
  );
