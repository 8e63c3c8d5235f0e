import { themeWords } from '../evidence/explanations.ts';
import { measuredBy } from '../scoring/measured.ts';
import type { LedgerEntry } from '../scoring/ledger.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Event } from '../session/events.ts';
import { groupValue, ownStake } from '../session/values.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Moment } from './moment.ts';
import { type Names, namesOf } from './names.ts';
import { capital, listed, percent, quote, stopped } from './say.ts';

/** The rules that choose what to talk about, and the plain questions that stand in when too few of them find anything. */
export type Rule = 'risk' | 'i-we-gap' | 'they' | 'cost' | 'fact' | 'trust' | 'agreement' | 'unseen' | 'own-work' | 'two-masters';

/** Something to talk about: what was seen, and a question that blames nobody. `moment` is the number of the moment it is about. */
export type TalkingPoint = { rule: Rule; title: string; seen: string; question: string; moment: number | null };

type Found = TalkingPoint & { strength: number };
type Sight = { table: EffectsTable; log: readonly Event[]; card: Scorecard; names: Names; momentOf(place: string | number): number | null };

/**
 * Three talking points by rule. A risk kept from those who must know comes before anything else. Each of the four other rules (largest I/We gap, worst They, most unequal cost, a fact not told in time) has a strength, 0 to 1: the
 * I/We gap, 1 − They accuracy, 1 − fairness, and the share of free facts not there when the goal was settled. The strongest three are taken, in the order
 * above when they tie; where fewer find anything, trust and open questions fill the places.
 */
export function talkingPoints(table: EffectsTable, log: readonly Event[], card: Scorecard, moments: readonly Moment[]): TalkingPoint[] {
  const momentOf = (place: string | number) => moments.find(({ id, at }) => id === place || at === place)?.number ?? null;
  const sight: Sight = { table, log, card, names: namesOf(table, card.seat), momentOf };
  const found = [riskKept, largestGap, worstThey, mostUnequalCost, factNotTold]
    .flatMap((rule) => rule(sight) ?? [])
    .sort((a, b) => b.strength - a.strength);
  const instead = [trustMissing(sight), agreement(sight), unseen, ownWork, twoMasters].flatMap((point) => point ?? []);
  return [...found.map(({ strength: _, ...point }): TalkingPoint => point), ...instead].slice(0, 3);
}

/** A risk to a child that was kept from those who must know. */
function riskKept({ table, card, names }: Sight): Found | null {
  const [id] = card.pooling.withheld;
  const fact = id === undefined ? undefined : table.facts[id];
  if (!fact?.risk) return null;
  return {
    rule: 'risk',
    strength: 1,
    moment: null,
    title: 'Who needed to know',
    seen: `${capital(names.who(fact.seat))} knew this: ${quote(stopped(capital(fact.says)))} It did not reach those who must know: ${fact.risk.who_must_know}, ${stopped(fact.risk.by_when)}`,
    question: `Who could be hurt while it was kept, and what would have helped to pass it on, with ${table.child.name} told first?`,
  };
}

/** The decision in which I and We lie furthest apart in group value; the first of them when they tie. */
function largestGap({ table, log, card, names, momentOf }: Sight): Found | null {
  const apart = measuredBy(table, log, card.seat)
    .filter(({ answers }) => answers.i !== answers.we)
    .map((one) => ({ ...one, gap: worthOf(one.decision.choices[one.answers.we]) - worthOf(one.decision.choices[one.answers.i]) }))
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  const [one] = apart;
  if (!one) return null;
  return {
    rule: 'i-we-gap',
    strength: card.iWeGap ?? 0,
    moment: momentOf(one.id),
    title: 'What suits me, what is best for us',
    seen: `At ${quote(one.decision.asks)} you said ${names.choice(one.answers.i)} for yourself and ${names.choice(one.answers.we)} for the team.`,
    question: 'What would have to change in your service, or in the team, for the two to come closer together?',
  };
}

/** The wrong guess that would leave the colleague worst off. */
function worstThey({ table, log, card, names, momentOf }: Sight): Found | null {
  const wrong = measuredBy(table, log, card.seat).flatMap((one) => {
    if (!one.they || one.they.wants.includes(one.answers.they)) return [];
    const { about, wants: right } = one.they;
    return [
      {
        one,
        about,
        right,
        lost: stakeOf(one.decision.choices[right[0] ?? ''], about) - stakeOf(one.decision.choices[one.answers.they], about),
      },
    ];
  });
  const [worst] = wrong.sort((a, b) => b.lost - a.lost);
  if (!worst) return null;
  const { one, about, right } = worst;
  return {
    rule: 'they',
    strength: 1 - (card.theyAccuracy ?? 1),
    moment: momentOf(one.id),
    title: 'What we think the others want',
    seen: `At ${quote(one.decision.asks)} you expected ${names.seat(about)} to want ${names.choice(one.answers.they)}; what ${names.seat(about)} wanted was ${listed(right.map(names.choice))}.`,
    question: `How do you find out what someone in ${names.seat(about)}'s place (${table.seats[about]?.profession ?? 'a colleague'}) stands to lose, before the table decides?`,
  };
}

/** The heaviest thing one seat gave up; what nobody acknowledged comes first among equals. */
function mostUnequalCost({ card, names, momentOf }: Sight): Found | null {
  if (card.fairness === null || card.fairness === 1) return null;
  const [top] = Object.entries(card.ledger.weights).sort(([, a], [, b]) => sum(b) - sum(a));
  const heaviest = card.ledger.entries
    .filter(({ seat }) => seat === top?.[0])
    .sort((a, b) => b.weight - a.weight || Number(a.acknowledged) - Number(b.acknowledged));
  const [gift] = heaviest;
  if (!gift || !top) return null;
  return {
    rule: 'cost',
    strength: 1 - card.fairness,
    moment: momentOf(gift.round ?? gift.at),
    title: 'Who paid for it',
    seen: `${names.who(gift.seat)} carried ${percent(sum(top[1]) / card.ledger.total)} of what was given up; the heaviest part was ${giftWords(gift)}${gift.acknowledged ? '' : ', and no choice acknowledged it'}.`,
    question: 'How does a team notice what one of its members is giving up, and what would be a fair way to carry it?',
  };
}

/** The first fact, neither a confidence nor a risk, that was not on the table when the goal was settled. */
function factNotTold({ table, card, names, momentOf }: Sight): Found | null {
  const { pooling } = card;
  if (pooling.goalAt === null) return null;
  const free = Object.entries(table.facts).filter(([, fact]) => !fact.confidence && !fact.risk);
  const late = free.filter(([id]) => !pooling.told.some((told) => told.fact === id && told.beforeGoal));
  const [fact] = late;
  if (!fact) return null;
  const came = pooling.told.some((told) => told.fact === fact[0]);
  return {
    rule: 'fact',
    strength: late.length / free.length,
    moment: momentOf(pooling.goalAt),
    title: 'What was not on the table',
    seen: `The goal was settled without this, known to ${names.who(fact[1].seat)}: ${quote(stopped(capital(fact[1].says)))}${came ? ' It came later.' : ''}`,
    question: 'What makes something like this easy to say at a table, and what makes it hard?',
  };
}

/** The seat whose belief fell furthest short of the trust it needed. */
function trustMissing({ card, names, momentOf }: Sight): TalkingPoint | null {
  const short = Object.entries(card.trust).flatMap(([round, { seats }]) =>
    Object.entries(seats).flatMap(([seat, { needed, believed }]) =>
      needed !== null && believed < needed ? [{ round, seat, needed, believed }] : [],
    ),
  );
  const [one] = short.sort((a, b) => b.needed - b.believed - (a.needed - a.believed));
  if (!one) return null;
  return {
    rule: 'trust',
    moment: momentOf(one.round),
    title: 'What it takes to say yes',
    seen: `${capital(names.who(one.seat))} needed ${percent(one.needed)} trust that the others would do their part, and had reason to believe ${percent(one.believed)}.`,
    question: 'What, earlier on, would have given reason to believe more?',
  };
}

function agreement({ table, log, card }: Sight): TalkingPoint | null {
  const all = measuredBy(table, log, card.seat);
  if (all.length === 0 || all.some(({ answers }) => answers.i !== answers.we)) return null;
  return {
    rule: 'agreement',
    moment: null,
    title: 'What suits me, what is best for us',
    seen: 'In every decision so far you named the same choice for yourself and for the team.',
    question: 'Where, in your own work, do the two part?',
  };
}

const unseen: TalkingPoint = {
  rule: 'unseen',
  moment: null,
  title: 'From another chair',
  seen: 'The same story can be played from another seat, with other facts and other costs.',
  question: 'Which moment would someone from another agency tell differently, and how?',
};

const ownWork: TalkingPoint = {
  rule: 'own-work',
  moment: null,
  title: 'Close to home',
  seen: 'The people here are made up; the kind of moment is not.',
  question: 'Which moment came closest to your own work, and what was different there?',
};

const twoMasters: TalkingPoint = {
  rule: 'two-masters',
  moment: null,
  title: 'Two lines to answer on',
  seen: 'Everyone at a table like this answers to somebody outside it.',
  question: 'Whom do you turn to when a team you belong to settles on something your own service would not?',
};

const worthOf = (effects: Parameters<typeof groupValue>[0] | undefined) => (effects ? groupValue(effects) : 0);
const stakeOf = (effects: Parameters<typeof ownStake>[0] | undefined, seat: string) => (effects ? ownStake(effects, seat) : 0);
const sum = (row: Record<string, number>) => Object.values(row).reduce((all, weight) => all + weight, 0);
const giftWords = ({ gives, theme, weight }: LedgerEntry) => `${gives} (${themeWords[theme].name.toLowerCase()}, ${weight})`;
