import type { Told } from '../scoring/pooling.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Table } from '../story/table.ts';
import { namesOf } from './names.ts';
import type { Moment } from './moment.ts';
import { counted, type Figure } from './say.ts';

/** One fact: who knew it, whether and when it came to the table. `moment` is the number of the share round in which it was told, or lies half way between the two moments that it was spoken between. */
export type KnownFact = {
  says: string;
  knewBy: string;
  told: { moment: number; beforeGoal: boolean } | null;
  confidence: { askedBy: string; because: string } | null;
};

/** Part 5 of the debrief: who knew what, when. `goalMoment` is the number of the moment that settled the goal. */
export type WhoKnew = Figure & { facts: KnownFact[]; moments: number; goalMoment: number | null };

/** Builds the facts' figure. */
export function whoKnew(table: Table, card: Scorecard, moments: readonly Moment[]): WhoKnew {
  const names = namesOf(table, card.seat);
  const { pooling } = card;
  const momentOf = ({ round, at }: Told) =>
    moments.find(({ kind, id }) => kind === 'share' && id === round)?.number ?? moments.filter((moment) => moment.at < at).length + 0.5;
  const facts = Object.entries(table.facts).map(([id, fact]): KnownFact => {
    const told = pooling.told.find((one) => one.fact === id);
    return {
      says: fact.says,
      knewBy: names.who(fact.seat),
      told: told ? { moment: momentOf(told), beforeGoal: told.beforeGoal } : null,
      confidence: fact.confidence ? { askedBy: fact.confidence.asked_by, because: fact.confidence.because } : null,
    };
  });
  return {
    sentence: sentenceOf(card, facts),
    facts,
    moments: moments.length,
    goalMoment: moments.find(({ at }) => at === pooling.goalAt)?.number ?? null,
    table: {
      caption: 'Facts, who knew them, and when they came to the table',
      columns: ['Fact', 'Known to', 'Came to the table', 'Before the goal was settled', 'Asked to be kept'],
      rows: facts.map(({ says, knewBy, told, confidence }) => [
        says,
        knewBy,
        told ? whenWords(told.moment) : 'no',
        told ? (told.beforeGoal ? 'yes' : 'no') : '',
        confidence ? `by ${confidence.askedBy}: ${confidence.because}` : 'no',
      ]),
    },
  };
}

function whenWords(moment: number): string {
  if (Number.isInteger(moment)) return `in moment ${moment}`;
  return moment < 1 ? 'before the first moment' : `after moment ${Math.floor(moment)}`;
}

function sentenceOf({ pooling }: Scorecard, facts: readonly KnownFact[]): string {
  const free = facts.filter(({ confidence }) => !confidence);
  if (facts.length === 0) return 'This story has no facts that some know and others do not.';
  const early = free.filter(({ told }) => told?.beforeGoal).length;
  const all = free.filter(({ told }) => told).length;
  const goal =
    pooling.goalAt === null
      ? `${all} of ${counted(free.length, 'fact')} that could be told ${all === 1 ? 'is' : 'are'} on the table; the goal is not settled yet.`
      : `${early} of ${counted(free.length, 'fact')} that could be told ${early === 1 ? 'was' : 'were'} on the table when the goal was settled${all > early ? `, and ${all} by the end` : ''}.`;
  const kept =
    pooling.kept.length === 0
      ? []
      : [`${counted(pooling.kept.length, 'confidence')} ${pooling.kept.length === 1 ? 'was' : 'were'} kept, which is not withholding.`];
  const broken = pooling.told.filter(({ confidential }) => confidential).length;
  return [goal, ...kept, ...(broken === 0 ? [] : [`${counted(broken, 'fact')} that someone had asked to be kept came to the table.`])].join(
    ' ',
  );
}
