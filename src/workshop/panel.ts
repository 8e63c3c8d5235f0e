import { type Outcome, outcomeIds } from '../evidence/outcomes.ts';
import { type Pillar, pillarIds } from '../session/totals.ts';
import { allChoices } from '../story/choices.ts';
import type { Panel, PanelChoice } from '../story/panel.ts';
import type { Effects, EffectsTable } from '../story/effects-table.ts';
import type { ChoiceRating, Rating } from './rating.ts';

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
