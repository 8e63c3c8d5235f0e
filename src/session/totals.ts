import { outcomeIds, type Outcome } from '../evidence/outcomes.ts';
import type { Cost, Effects, EffectsTable } from '../story/effects-table.ts';
import type { Event, EventOf, Pledge } from './events.ts';
import { type Minds, mindsAfter, mindsThanked, type Proposals } from './minds.ts';
import { subjectOf } from './question.ts';

export const pillarIds = ['goal', 'plan', 'responsibility'] as const;
export type Pillar = (typeof pillarIds)[number];

/** What holding out costs the table in responsibility, unless a duty stands behind it (professional challenge never costs; authors' judgement). */
export const heldOutResponsibility = -1;

/**
 * What the session has added up to so far; a pure function of the log and the effects table. `minds` are the seats that think as we, `first` and `put`
 * what was put forward first and last at the decision that is open, `objected` whether somebody objected there, and `times` how often a decision was settled or a move made.
 */
export type Totals = {
  pillars: Record<Pillar, number>;
  child: Record<Outcome, number>;
  costs: Cost[];
  acknowledged: string[];
  chosen: string[];
  shared: string[];
  commitments: Record<string, Record<string, Pledge>>;
  minds: Minds;
  first: Proposals;
  put: Proposals;
  objected: boolean;
  times: Record<string, number>;
};

export const noTotals = (): Totals => ({
  pillars: { goal: 0, plan: 0, responsibility: 0 },
  child: { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 },
  costs: [],
  acknowledged: [],
  chosen: [],
  shared: [],
  commitments: {},
  minds: {},
  first: {},
  put: {},
  objected: false,
  times: {},
});

/** The effects that a settled choice or a personal move has, by its id. */
export function effectsOf(table: EffectsTable, choice: string): Effects | undefined {
  for (const group of [table.decisions, table.moves]) {
    for (const { choices } of Object.values(group)) if (Object.hasOwn(choices, choice)) return choices[choice];
  }
  return undefined;
}

/** What a held-out choice costs whoever held out, beside its own costs, and whether a duty stands behind it. */
export function heldOut(table: EffectsTable, event: EventOf<'settled'>): { costs: readonly Cost[]; responsibility: number } {
  if (event.why !== 'held-out') return { costs: [], responsibility: 0 };
  const yours = effectsOf(table, event.choice)?.yours[event.seat];
  return { costs: yours?.costs ?? [], responsibility: yours?.duty ? 0 : heldOutResponsibility };
}

/** The totals after one more event. Neither argument is changed. */
export function addEvent(table: EffectsTable, totals: Totals, event: Event): Totals {
  switch (event.type) {
    case 'proposed': {
      const put = { ...totals.put, [event.seat]: event.choice };
      return event.question.endsWith('/proposal') ? { ...totals, put, first: put } : { ...totals, put };
    }
    case 'objected':
      return { ...totals, objected: true };
    case 'settled':
      return addSettled(table, totals, event);
    case 'moved':
      return addEffects({ ...totals, times: once(totals, subjectOf(event.question)) }, event.choice, effectsOf(table, event.choice));
    case 'facts-shared': {
      const fresh = event.facts.filter((fact) => !totals.shared.includes(fact));
      return fresh.length === 0 ? totals : { ...totals, shared: [...totals.shared, ...fresh] };
    }
    case 'committed': {
      const id = subjectOf(event.question);
      const round = { ...totals.commitments[id], [event.seat]: event.how };
      const costs = event.how === 'commit' ? (table.commitments[id]?.seats[event.seat]?.costs ?? []) : [];
      return { ...totals, commitments: { ...totals.commitments, [id]: round }, costs: [...totals.costs, ...costs] };
    }
    default:
      return totals;
  }
}

/** The totals of a whole log. */
export function totalsOf(table: EffectsTable, log: readonly Event[]): Totals {
  return log.reduce((totals, event) => addEvent(table, totals, event), noTotals());
}

function addSettled(table: EffectsTable, totals: Totals, event: EventOf<'settled'>): Totals {
  const { decision, choice } = event;
  const held = heldOut(table, event);
  const { first, put: last, objected } = totals;
  const minds = mindsAfter(totals.minds, { decision, choice, why: event.why, first, last, objected });
  const pillars = { ...totals.pillars, responsibility: totals.pillars.responsibility + held.responsibility };
  const costs = held.costs.length > 0 ? [...totals.costs, ...held.costs] : totals.costs;
  return addEffects(
    { ...totals, minds, pillars, costs, first: {}, put: {}, objected: false, times: once(totals, decision) },
    choice,
    effectsOf(table, choice),
  );
}

const once = ({ times }: Totals, id: string) => ({ ...times, [id]: (times[id] ?? 0) + 1 });

function addEffects(totals: Totals, choice: string, effects: Effects | undefined): Totals {
  if (!effects) return { ...totals, chosen: [...totals.chosen, choice] };
  const pillars = { ...totals.pillars };
  for (const pillar of pillarIds) pillars[pillar] += effects.pillars[pillar];
  const child = { ...totals.child };
  for (const outcome of outcomeIds) child[outcome] += effects.child[outcome];
  const costs = [...totals.costs, ...effects.costs];
  return {
    ...totals,
    pillars,
    child,
    costs,
    acknowledged: [...totals.acknowledged, ...effects.acknowledges],
    chosen: [...totals.chosen, choice],
    minds: mindsThanked(totals.minds, choice, effects.acknowledges, (seat) => costs.some((cost) => cost.seat === seat)),
  };
}
