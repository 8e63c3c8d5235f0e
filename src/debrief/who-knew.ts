import { type Duty, duties } from '../evidence/duties.ts';
import type { Told } from '../scoring/pooling.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Fact, EffectsTable } from '../story/effects-table.ts';
import { namesOf } from './names.ts';
import type { Moment } from './moment.ts';
import { capital, counted, type Figure, listed, stopped } from './say.ts';

/** One fact: who knew it, whether and when it came to the table. `moment` is the number of the share round in which it was told, or lies half way between the two moments that it was spoken between. */
export type KnownFact = {
  says: string;
  knewBy: string;
  told: { moment: number; beforeGoal: boolean } | null;
  confidence: { askedBy: string; because: string } | null;
  risk: RiskView | null;
};

/**
 * A risk to a child: who could be hurt and how, who must know and by when, whether they were told (`withheld`: they were not), the duty behind it, and the
 * questions for the people who talk about it. Who tells the child first is for them to say.
 */
export type RiskView = {
  to: string;
  because: string;
  whoMustKnow: string;
  byWhen: string;
  withheld: boolean;
  duty: Duty;
  questions: { asks: string; seen: string }[];
};

/** Part 5 of the debrief: who knew what, when. `goalMoment` is the number of the moment that settled the goal. */
export type WhoKnew = Figure & { facts: KnownFact[]; moments: number; goalMoment: number | null };

/** Builds the facts' figure. */
export function whoKnew(table: EffectsTable, card: Scorecard, moments: readonly Moment[]): WhoKnew {
  const names = namesOf(table, card.seat);
  const { pooling } = card;
  const momentOf = ({ at, round }: Pick<Told, 'at' | 'round'>) =>
    moments.find((moment) => (moment.kind === 'share' && moment.id === round) || (moment.kind !== 'share' && moment.at === at))?.number ??
    moments.filter((moment) => moment.at < at).length + 0.5;
  const toldAt = (id: string): KnownFact['told'] => {
    const all = [...pooling.told, ...pooling.passedOn.map((one) => ({ ...one, round: '' }))].filter(({ fact }) => fact === id);
    const [first] = all.sort((one, other) => one.at - other.at);
    return first ? { moment: momentOf(first), beforeGoal: pooling.goalAt === null || first.at < pooling.goalAt } : null;
  };
  const facts = Object.entries(table.facts).map(
    ([id, fact]): KnownFact => ({
      says: fact.says,
      knewBy: names.who(fact.seat),
      told: toldAt(id),
      confidence: fact.confidence ? { askedBy: fact.confidence.asked_by, because: fact.confidence.because } : null,
      risk: fact.risk ? riskView(table.child.name, fact.risk, pooling.withheld.includes(id)) : null,
    }),
  );
  return {
    sentence: sentenceOf(card, facts),
    facts,
    moments: moments.length,
    goalMoment: moments.find(({ at }) => at === pooling.goalAt)?.number ?? null,
    table: {
      caption: 'Facts, who knew them, and when they were told',
      columns: ['Fact', 'Known to', 'Told', 'Before the goal was settled', 'Asked to be kept', 'Who must know, by when'],
      rows: facts.map(({ says, knewBy, told, confidence, risk }) => [
        says,
        knewBy,
        told ? whenWords(told.moment) : 'no',
        told ? (told.beforeGoal ? 'yes' : 'no') : '',
        confidence ? `by ${confidence.askedBy}: ${confidence.because}` : 'no',
        risk ? `${risk.whoMustKnow}, ${risk.byWhen}` : '',
      ]),
    },
  };
}

function riskView(child: string, risk: NonNullable<Fact['risk']>, withheld: boolean): RiskView {
  const { to, because, who_must_know: whoMustKnow, by_when: byWhen } = risk;
  return {
    to,
    because,
    whoMustKnow,
    byWhen,
    withheld,
    duty: duties[risk.duty],
    questions: [
      { asks: 'Who could be hurt?', seen: stopped(capital(`${to}: ${because}`)) },
      { asks: 'Who must know, and by when?', seen: stopped(capital(`${whoMustKnow}, ${byWhen}`)) },
      { asks: `Who tells ${child} first, and how?`, seen: '' },
    ],
  };
}

function whenWords(moment: number): string {
  if (Number.isInteger(moment)) return `in moment ${moment}`;
  return moment < 1 ? 'before the first moment' : `after moment ${Math.floor(moment)}`;
}

function sentenceOf({ pooling }: Scorecard, facts: readonly KnownFact[]): string {
  const toTell = facts.filter(({ confidence, risk }) => !confidence || risk);
  if (facts.length === 0) return 'This story has no facts that some know and others do not.';
  const early = toTell.filter(({ told }) => told?.beforeGoal).length;
  const all = toTell.filter(({ told }) => told).length;
  const goal =
    pooling.goalAt === null
      ? `${all} of ${counted(toTell.length, 'fact')} that were to be told ${all === 1 ? 'has' : 'have'} been told; the goal is not settled yet.`
      : `${early} of ${counted(toTell.length, 'fact')} that were to be told had been told when the goal was settled${all > early ? `, and ${all} by the end` : ''}.`;
  const withheld = facts.flatMap(({ risk }) => (risk?.withheld ? [risk] : []));
  const broken = pooling.told.filter(({ confidential }) => confidential).length;
  const kept = pooling.kept.length;
  return [
    ...(withheld.length === 0
      ? []
      : [
          `${capital(counted(withheld.length, 'risk'))} ${withheld.length === 1 ? 'was' : 'were'} kept from those who must know (${listed(withheld.map(({ whoMustKnow }) => whoMustKnow))}).`,
        ]),
    goal,
    ...(kept === 0
      ? []
      : [`${counted(kept, 'confidence')} ${kept === 1 ? 'was' : 'were'} kept; no child was at risk from it, and it counts neither way.`]),
    ...(broken === 0 ? [] : [`${counted(broken, 'fact')} that someone had asked to be kept came to the table.`]),
  ].join(' ');
}
