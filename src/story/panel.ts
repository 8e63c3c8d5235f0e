import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { type Outcome, outcomeIds } from '../evidence/outcomes.ts';
import { allChoices } from './choices.ts';
import type { Problem } from './read-effects-table.ts';
import type { Cost, Effects, EffectsTable } from './effects-table.ts';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer('a whole number'), v.minValue(least, `at least ${least}`), v.maxValue(most, `at most ${most}`));
const effect = whole(-2, 2);

const choice = v.strictObject({
  child: v.strictObject({ healthy: effect, safe: effect, enjoy: effect, contribute: effect, prosper: effect }),
  pillars: v.strictObject({ goal: effect, plan: effect, responsibility: effect }),
  /** What the choice costs each seat in all, 0 (nothing) to 3. */
  pays: v.record(v.string(), whole(0, 3)),
});

const panelSchema = v.strictObject({
  story: v.string(),
  raters: whole(1, 10_000),
  choices: v.record(v.string(), choice),
});

/** What a panel of people who do the work holds the effects of a story's choices to be: medians, in whole numbers. Kept beside a story as `panel.yaml`. */
export type Panel = v.InferOutput<typeof panelSchema>;
export type PanelChoice = Panel['choices'][string];

/** Reads a `panel.yaml` for a story. Never throws; a panel of another story, or one that rates what the story does not have, is a problem. */
export function readPanel(text: string, file: string, table: EffectsTable): { panel: Panel | null; problems: Problem[] } {
  const document = parseDocument(text);
  const problem = (message: string) => ({ panel: null, problems: [{ file, line: 1, message }] });
  if (document.errors.length > 0) return problem(document.errors[0]?.message.split('\n')[0] ?? 'cannot be read');
  const parsed = v.safeParse(panelSchema, document.toJS() ?? {});
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return problem(
      `${(issue.path ?? []).map(({ key }) => String(key)).join('.') || 'the panel'}: ${issue.message}. Make it anew with "npm run panel".`,
    );
  }
  const panel = parsed.output;
  if (panel.story !== table.id) return problem(`These are ratings of "${panel.story}", and the story is "${table.id}".`);
  const known = allChoices(table);
  const strange = Object.keys(panel.choices).find((id) => !known.has(id));
  if (strange)
    return problem(`"${strange}" was rated, and the story has no such choice any more. Make the panel anew with "npm run panel".`);
  return { panel, problems: [] };
}

/** A story's table with the panel's numbers in place of the authors' at every choice that the panel rated; words, tips and codes stay. The table given is not changed. */
export function applyPanel(table: EffectsTable, panel: Panel): EffectsTable {
  const rated = <Group extends { choices: Record<string, Effects> }>(groups: Record<string, Group>): Record<string, Group> =>
    Object.fromEntries(
      Object.entries(groups).map(([id, group]) => {
        const choices = Object.entries(group.choices).map(([choice, effects]) => {
          const numbers = Object.hasOwn(panel.choices, choice) ? panel.choices[choice] : undefined;
          return [choice, numbers ? withNumbers(effects, numbers) : effects];
        });
        return [id, { ...group, choices: Object.fromEntries(choices) }];
      }),
    );
  return {
    ...table,
    decisions: rated(table.decisions),
    moves: rated(table.moves),
    panel: { raters: panel.raters, rated: Object.keys(panel.choices).length },
  };
}

function withNumbers(effects: Effects, { child, pillars, pays }: PanelChoice): Effects {
  return {
    ...effects,
    child: Object.fromEntries(outcomeIds.map((outcome) => [outcome, child[outcome]])) as Record<Outcome, number>,
    pillars,
    costs: effects.costs.flatMap((cost) => {
      const total = Object.hasOwn(pays, cost.seat) ? pays[cost.seat] : undefined;
      if (total === undefined) return [cost];
      const weight = partOf(cost, effects.costs, total);
      return weight > 0 ? [{ ...cost, weight }] : [];
    }),
  };
}

/** The part of what a seat pays in all that falls on one of the things it gives: as even as it goes, more on the heavier. */
function partOf(cost: Cost, costs: readonly Cost[], total: number): number {
  const own = costs.filter(({ seat }) => seat === cost.seat).sort((one, other) => other.weight - one.weight);
  return Math.floor(total / own.length) + (own.indexOf(cost) < total % own.length ? 1 : 0);
}
