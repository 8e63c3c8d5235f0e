import { type DutyId, duties } from '../evidence/duties.ts';
import { type Outcome, outcomeIds } from '../evidence/outcomes.ts';
import { policyWe, suits } from '../session/policies.ts';
import { type Pillar, pillarIds } from '../session/totals.ts';
import { groupValue } from '../session/values.ts';
import { dutiesAt } from '../story/duties-in.ts';
import { labelOf } from '../story/label-of.ts';
import type { Ask, Cost, Effects, EffectsTable } from '../story/effects-table.ts';

/**
 * One choice as somebody reviews it: what it does to whom, in numbers and in words. Effects that are nothing are left out. `duties` are those it carries out,
 * `passesOn` the risks it passes on to those who must know, `promises` and `takesBack` what somebody promises here to keep, or promises no longer.
 */
export type ChoiceSheet = {
  id: string;
  label: string;
  value: number;
  child: [Outcome, number][];
  pillars: [Pillar, number][];
  costs: (Cost & { name: string })[];
  asks: readonly Ask[];
  yours: { name: string; because: string; duty: DutyId | null }[];
  tips: Effects['tips'];
  duties: readonly DutyId[];
  passesOn: string[];
  promises: string[];
  takesBack: string[];
};

/** One seat at a decision: what it wants and why, what it holds best for the table, and what it says with each choice; '' where nothing is written. */
export type SeatSheet = {
  name: string;
  wants: string;
  because: string;
  holdsBest: string;
  says: { choice: string; words: string }[];
  asked: string[];
};

/** A decision on one page, for somebody who knows the work and has not read the story's files. `by` is whose move it is, '' for the table. */
export type Sheet = {
  id: string;
  asks: string;
  by: string;
  measured: boolean;
  choices: ChoiceSheet[];
  seats: SeatSheet[];
  duties: DutyId[];
  sources: readonly string[];
};

/** Every decision of a story (jobs on boards included) and every personal move, in the order of its effects table. */
export function sheetsOf(table: EffectsTable): Sheet[] {
  return [
    ...Object.entries(table.decisions).map(([id, { asks, measured, choices, sources }]) => ({
      id,
      asks,
      by: '',
      measured,
      choices: choiceSheets(table, choices),
      seats: measured ? seatSheets(table, id) : [],
      duties: dutiesAt(choices),
      sources,
    })),
    ...Object.entries(table.moves).map(([id, { asks, seat, choices, sources }]) => ({
      id,
      asks,
      by: nameIn(table, seat),
      measured: false,
      choices: choiceSheets(table, choices),
      seats: [],
      duties: dutiesAt(choices),
      sources,
    })),
  ];
}

/** What a choice does about risks, promises and duties, a sentence for each. */
export function actsOf({ duties: carried, passesOn, promises, takesBack }: ChoiceSheet): string[] {
  return [
    ...passesOn.map((says) => `Passes on: ${says}`),
    ...promises.map((says) => `Promises to keep: ${says}`),
    ...takesBack.map((says) => `Takes back a promise to keep: ${says}`),
    ...(carried.length > 0 ? [`Carries out: ${carried.map((id) => duties[id].name).join('; ')}.`] : []),
  ];
}

const nameIn = ({ seats }: EffectsTable, seat: string) => seats[seat]?.name ?? seat;

function choiceSheets(table: EffectsTable, choices: Record<string, Effects>): ChoiceSheet[] {
  const says = (fact: string) => table.facts[fact]?.says ?? fact;
  return Object.entries(choices).map(([id, effects]) => ({
    id,
    label: labelOf(table, effects),
    value: groupValue(effects),
    child: outcomeIds.map((outcome): [Outcome, number] => [outcome, effects.child[outcome]]).filter(([, effect]) => effect !== 0),
    pillars: pillarIds.map((pillar): [Pillar, number] => [pillar, effects.pillars[pillar]]).filter(([, effect]) => effect !== 0),
    costs: effects.costs.map((cost) => ({ ...cost, name: nameIn(table, cost.seat) })),
    asks: effects.asks_of,
    yours: Object.entries(effects.yours).map(([seat, { because, duty }]) => ({ name: nameIn(table, seat), because, duty: duty ?? null })),
    tips: effects.tips,
    duties: effects.duties,
    passesOn: effects.passes_on.map(says),
    promises: effects.promises.map(says),
    takesBack: effects.takes_back.map(says),
  }));
}

function seatSheets(table: EffectsTable, id: string): SeatSheet[] {
  const decision = table.decisions[id];
  if (!decision) return [];
  const label = (choice: string) => decision.choices[choice]?.label ?? choice;
  return Object.keys(table.seats).map((seat) => {
    const wish = decision.wants[seat];
    return {
      name: nameIn(table, seat),
      wants: wish ? label(wish.choice) : suits(decision, seat).map(label).join(' or '),
      because: wish?.because ?? '',
      holdsBest: label(policyWe(decision, seat)),
      says: [
        ...Object.entries(decision.because[seat] ?? {}).map(([choice, words]) => ({ choice: label(choice), words })),
        ...(decision.puts[seat] ?? []).map(({ choose, because }) => ({ choice: label(choose), words: because })),
      ],
      asked: (decision.if_asked[seat] ?? []).map(({ says }) => says),
    };
  });
}
