import type { Event } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import { isConfidence } from '../story/facts.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { chosenIn, stepsOf } from './chosen.ts';

export const poolingAbout: About = {
  title: 'Knowledge on the table',
  formula:
    'Number of facts told ÷ number of facts that were to be told. A risk to a child is always to be told, whoever asked for what: it counts once the table has heard it or it was passed on to those who must know, and kept from them it is withheld. A confidence that puts no child at risk counts neither way. Holding a fact back never adds anything.',
  sources: ['frost-2005', 'rose-2011', 'authors'],
};

/** A fact on the table: who knew it and when it was told. `at` is the place among the steps; `round` is '' when it came up in the course of the story. */
export type Told = { fact: string; seat: string; at: number; round: string; confidential: boolean; beforeGoal: boolean };

/** A risk that a choice passed on to those who must know, and when (`at`, among the steps). */
export type PassedOn = { fact: string; at: number };

/** Who knew what, and what the table had when it settled its goal. */
export type Pooling = {
  told: Told[];
  passedOn: PassedOn[];
  untold: string[];
  withheld: string[];
  kept: string[];
  share: number | null;
  goalAt: number | null;
  unionBeforeGoal: boolean | null;
};

/**
 * Facts told and not told. `share`, 0 to 1, is the part of the facts to be told (all but confidences) that the table heard or that were passed on; `withheld`
 * are risks kept from those who must know, `untold` the other facts not told, `kept` confidences, which count neither way. A fact that is both is a risk.
 * `unionBeforeGoal` says whether all facts to be told were so before the first decision of part `goal` was settled (null until it is).
 * Hidden profiles and confidentiality: Frost 2005, tips 9 and 11; that a risk comes before privacy: duty `information-sharing`.
 */
export function pooling(table: EffectsTable, log: readonly Event[]): Pooling {
  const steps = stepsOf(log);
  const found = steps.findIndex((event) => event.type === 'settled' && table.decisions[event.decision]?.part === 'goal');
  const goalAt = found < 0 ? null : found;
  const told = toldIn(table, steps, goalAt);
  const passedOn = passedOnIn(table, log);
  const reached = (fact: string) => told.some((one) => one.fact === fact) || passedOn.some((one) => one.fact === fact);
  const early = (fact: string) =>
    told.some((one) => one.fact === fact && one.beforeGoal) || passedOn.some((one) => one.fact === fact && one.at < (goalAt ?? Infinity));
  const facts = Object.entries(table.facts);
  const toTell = facts.filter(([, fact]) => !isConfidence(fact)).map(([id]) => id);
  const missing = toTell.filter((fact) => !reached(fact));
  return {
    told,
    passedOn,
    untold: missing.filter((fact) => !table.facts[fact]?.risk),
    withheld: missing.filter((fact) => table.facts[fact]?.risk),
    kept: facts.filter(([id, fact]) => isConfidence(fact) && !reached(id)).map(([id]) => id),
    share: toTell.length === 0 ? null : toTell.filter(reached).length / toTell.length,
    goalAt,
    unionBeforeGoal: goalAt === null || toTell.length === 0 ? null : toTell.every(early),
  };
}

function toldIn(table: EffectsTable, steps: readonly Event[], goalAt: number | null): Told[] {
  const told: Told[] = [];
  for (const [at, event] of steps.entries()) {
    if (event.type !== 'facts-shared') continue;
    for (const fact of event.facts) {
      const known = table.facts[fact];
      if (!known || told.some((earlier) => earlier.fact === fact)) continue;
      const beforeGoal = goalAt === null || at < goalAt;
      told.push({ fact, seat: event.seat, at, round: subjectOf(event.question), confidential: isConfidence(known), beforeGoal });
    }
  }
  return told;
}

function passedOnIn(table: EffectsTable, log: readonly Event[]): PassedOn[] {
  const first = new Map<string, number>();
  for (const { at, effects } of chosenIn(table, log)) for (const fact of effects.passes_on) if (!first.has(fact)) first.set(fact, at);
  return [...first].filter(([fact]) => table.facts[fact]?.risk).map(([fact, at]) => ({ fact, at }));
}
