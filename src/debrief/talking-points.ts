import { sharesGuessed } from '../lib/guess-sentence.ts';
import { measuredBy } from '../scoring/measured.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Event } from '../session/events.ts';
import { groupValue, ownStake } from '../session/values.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Moment } from './moment.ts';
import { type Names, namesOf } from './names.ts';
import { openQuestions } from './open-questions.ts';
import type { SaidAloud } from './said-aloud.ts';
import type { TalkingPoint } from './talking-point.ts';
import { capital, listed, quote, stopped } from './say.ts';

type Found = TalkingPoint & { strength: number };
type Sight = {
  table: EffectsTable;
  log: readonly Event[];
  card: Scorecard;
  names: Names;
  moments: readonly Moment[];
  said: readonly SaidAloud[];
  momentOf(place: string | number): number | null;
};

/**
 * Three talking points by rule, each with what was said, put forward or settled in this play. A risk kept from those who must know comes before anything else.
 * Each of the other rules has a strength, 0 to 1: no shared aim, 1 − collective preference where that is below a half; the I/We gap; 1 − They accuracy;
 * 1 − fairness; the share of free facts not there when the goal was settled; how far the guess about commitments lay off. The strongest three are taken, in
 * this order when they tie; where fewer find anything, trust and open questions fill the places.
 */
export function talkingPoints(
  table: EffectsTable,
  log: readonly Event[],
  card: Scorecard,
  moments: readonly Moment[],
  said: readonly SaidAloud[] = [],
): TalkingPoint[] {
  const momentOf = (place: string | number) => moments.find(({ id, at }) => id === place || at === place)?.number ?? null;
  const names = namesOf(table, card.seat);
  const sight: Sight = { table, log, card, names, moments, said, momentOf };
  const found = [riskKept, noSharedAim, largestGap, worstThey, mostUnequalCost, factNotTold, guessedOtherwise]
    .flatMap((rule) => rule(sight) ?? [])
    .sort((a, b) => b.strength - a.strength);
  const instead = [trustMissing(sight), agreement(sight), ...openQuestions({ names, seat: card.seat, moments, said })];
  return [...found.map(({ strength: _, ...point }): TalkingPoint => point), ...instead.flatMap((point) => point ?? [])]
    .filter((point, at, all) => all.findIndex(({ rule }) => rule === point.rule) === at)
    .slice(0, 3);
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

/** A table that came to little of a shared aim, plan or responsibility: the first decision at which people put forward different things. */
function noSharedAim({ card, moments, momentOf }: Sight): Found | null {
  const { collectivePreference: formed } = card;
  if (formed === null || formed >= 0.5) return null;
  const parted = moments.find((moment) => moment.kind === 'decision' && new Set(moment.put.map(({ choice }) => choice)).size > 1);
  if (parted?.kind !== 'decision') return null;
  const choices = [...new Set(parted.put.map(({ choice }) => choice))];
  const put = choices.map(
    (choice) => `${listed(parted.put.filter((one) => one.choice === choice).map(({ name }) => name))} put forward ${choice}`,
  );
  return {
    rule: 'aim',
    strength: 1 - formed,
    moment: momentOf(parted.id),
    title: 'One aim',
    seen: `You never came to one aim, one plan and a share in them for everybody. At ${quote(parted.asks)} ${stopped(listed(put))}`,
    question: 'Where did that start?',
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
    question: `What would have to change, in your service or at the table, for ${names.choice(one.answers.we)} to suit you as well?`,
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
  const because = one.decision.wants[about]?.because;
  return {
    rule: 'they',
    strength: 1 - (card.theyAccuracy ?? 1),
    moment: momentOf(one.id),
    title: 'What we think the others want',
    seen: `At ${quote(one.decision.asks)} you expected ${names.seat(about)} to want ${names.choice(one.answers.they)}; what ${names.seat(about)} wanted was ${listed(right.map(names.choice))}${because ? ` (${because})` : ''}.`,
    question: `What would have told you, before the table decided?`,
  };
}

/** The heaviest thing one seat gave up; what nobody acknowledged comes first among equals. */
function mostUnequalCost({ card, names, moments, momentOf }: Sight): Found | null {
  if (card.fairness === null || card.fairness === 1) return null;
  const [top] = Object.entries(card.ledger.weights).sort(([, a], [, b]) => sum(b) - sum(a));
  const heaviest = card.ledger.entries
    .filter(({ seat }) => seat === top?.[0])
    .sort((a, b) => b.weight - a.weight || Number(a.acknowledged) - Number(b.acknowledged));
  const [gift] = heaviest;
  if (!gift || !top) return null;
  const own = gift.seat === card.seat;
  const place = gift.round ? names.asks(gift.round) : (moments.find(({ at }) => at === gift.at)?.asks ?? '');
  return {
    rule: 'cost',
    strength: 1 - card.fairness,
    moment: momentOf(gift.round ?? gift.at),
    title: 'Who paid for it',
    seen: `${capital(own ? 'you' : names.seat(gift.seat))} gave up most: ${quote(gift.gives)}${place ? `, at ${quote(place)}` : ''}.${gift.acknowledged ? ' It was acknowledged.' : ' Nobody said so.'}`,
    question: gift.acknowledged
      ? `What does it change when somebody says what it costs ${own ? 'you' : names.seat(gift.seat)}?`
      : `Who could have thanked ${own ? 'you' : names.seat(gift.seat)}, and when?`,
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

/** The commitment round in which the seat's guess about the others lay furthest from what they did. */
function guessedOtherwise({ table, card, names, momentOf }: Sight): Found | null {
  const off = Object.entries(card.trust).flatMap(([round, { seats }]) => {
    const own = seats[card.seat];
    return own && own.guessed !== null && own.was !== null && own.guessed !== own.was
      ? [{ round, guessed: own.guessed, was: own.was, others: Object.keys(seats).length - 1 }]
      : [];
  });
  const [one] = off.sort((a, b) => Math.abs(b.guessed - b.was) - Math.abs(a.guessed - a.was));
  if (!one) return null;
  const seats = table.commitments[one.round]?.seats ?? {};
  const others = Object.entries(card.trust[one.round]?.seats ?? {}).filter(([seat]) => seat !== card.seat);
  const [who = '', telling] = others.find(([, { how }]) => how !== 'commit') ?? others[0] ?? [];
  const does = quote(seats[who]?.does ?? '');
  return {
    rule: 'trust',
    strength: Math.abs(one.guessed - one.was),
    moment: momentOf(one.round),
    title: 'What it takes to say yes',
    seen: `${sharesGuessed(one.guessed, one.was, one.others)} ${names.seat(who)} ${telling?.how === 'commit' ? 'promised' : 'did not promise'} it: ${stopped(does)}`,
    question: 'What would have told you?',
  };
}

/** The seat whose belief fell furthest short of the trust it needed. */
function trustMissing({ table, card, names, momentOf }: Sight): TalkingPoint | null {
  const short = Object.entries(card.trust).flatMap(([round, { seats }]) =>
    Object.entries(seats).flatMap(([seat, { needed, believed }]) =>
      needed !== null && believed < needed ? [{ round, seat, needed, believed }] : [],
    ),
  );
  const [one] = short.sort((a, b) => b.needed - b.believed - (a.needed - a.believed));
  if (!one) return null;
  const does = table.commitments[one.round]?.seats[one.seat]?.does ?? '';
  const own = one.seat === card.seat;
  return {
    rule: 'trust',
    moment: momentOf(one.round),
    title: 'What it takes to say yes',
    seen: `For ${quote(does)}, ${own ? 'you' : names.seat(one.seat)} had to be surer that the others would do their part than there was reason to be.`,
    question: 'What, earlier on, would have given reason to believe more?',
  };
}

function agreement({ table, log, card, names }: Sight): TalkingPoint | null {
  const all = measuredBy(table, log, card.seat);
  if (all.length === 0 || all.some(({ answers }) => answers.i !== answers.we)) return null;
  return {
    rule: 'agreement',
    moment: null,
    title: 'What suits me, what is best for us',
    seen: `In every decision so far you named the same choice for yourself and for the team, ${names.choice(all.at(-1)?.answers.we ?? '')} the last of them.`,
    question: 'Where, in your own work, do the two part?',
  };
}

const worthOf = (effects: Parameters<typeof groupValue>[0] | undefined) => (effects ? groupValue(effects) : 0);
const stakeOf = (effects: Parameters<typeof ownStake>[0] | undefined, seat: string) => (effects ? ownStake(effects, seat) : 0);
const sum = (row: Record<string, number>) => Object.values(row).reduce((all, weight) => all + weight, 0);
