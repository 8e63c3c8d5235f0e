import { rungs } from '../evidence/ladder.ts';
import { outcomeIds, outcomes } from '../evidence/outcomes.ts';
import { works } from '../evidence/sources.ts';
import type { About } from '../scoring/about.ts';
import { actedOnAbout, pledgePoints } from '../scoring/acted-on.ts';
import { askedOfAbout } from '../scoring/asked-of.ts';
import { childOutcomesAbout } from '../scoring/child-outcomes.ts';
import { chosenIn, stepsOf } from '../scoring/chosen.ts';
import { collectivePreferenceAbout } from '../scoring/collective-preference.ts';
import { fairnessAbout, paidBy } from '../scoring/fairness.ts';
import { iWeGapAbout } from '../scoring/i-we-gap.ts';
import { ladderAbout } from '../scoring/ladder.ts';
import { measuredBy } from '../scoring/measured.ts';
import { type Pooling, poolingAbout } from '../scoring/pooling.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import { tableReadingAbout } from '../scoring/table-reading.ts';
import { theyAccuracyAbout } from '../scoring/they-accuracy.ts';
import { verdictAbout } from '../scoring/verdict.ts';
import type { Event } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import { pillarIds } from '../session/totals.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { namesOf } from './names.ts';
import { capital, counted, type DataTable, listed, percent, signed } from './say.ts';

/**
 * One measure, open to the reader: its value (a share of 0 to 1, a total, or the verdict's word; null when there is nothing to measure), how it is shown,
 * the formula in words, the works it rests on, and the effects it was worked out from.
 */
export type MeasureView = {
  name: string;
  title: string;
  value: number | string | null;
  shown: string;
  formula: string;
  sources: string[];
  effects: DataTable;
};

type Row = (string | number)[];
type Story = Pick<LoadedStory, 'table' | 'range'>;

/** Every measure of the scorecard with what is behind it, in the order of the design. */
export function measures(story: Story, log: readonly Event[], card: Scorecard): MeasureView[] {
  const { table } = story;
  const names = namesOf(table, card.seat);
  const measured = measuredBy(table, log, card.seat);
  const chosen = chosenIn(table, log);
  const share = (name: string, about: About, value: number | null, columns: string[], rows: Row[]) =>
    view(name, about, value, percent(value), columns, rows);
  return [
    share(
      'collective-preference',
      collectivePreferenceAbout,
      card.collectivePreference,
      ['Choice', 'Goal', 'Plan', 'Responsibility'],
      [
        ...chosen.map(({ choice, effects }): Row => [names.choice(choice), ...pillarIds.map((pillar) => signed(effects.pillars[pillar]))]),
        ...totalsRows(story, chosen),
      ],
    ),
    share(
      'acted-on',
      actedOnAbout,
      card.actedOn,
      ['Moment', 'Put forward or done', 'Your I', 'Your We', 'Points'],
      [
        ...measured
          .filter(({ proposed, answers }) => proposed !== null && answers.i !== answers.we)
          .map(
            ({ decision, proposed, answers }): Row => [
              decision.asks,
              names.choice(proposed ?? ''),
              names.choice(answers.i),
              names.choice(answers.we),
              proposed === answers.we ? 1 : 0,
            ],
          ),
        ...stepsOf(log).flatMap((event): Row[] =>
          event.type === 'committed' && event.seat === card.seat
            ? [[names.asks(subjectOf(event.question)), event.how, '', '', pledgePoints[event.how]]]
            : [],
        ),
        ['Said it though it cost me', '', '', '', percent(card.actedOnShares.said)],
        ['Did my part', '', '', '', percent(card.actedOnShares.did)],
      ],
    ),
    view(
      'verdict',
      verdictAbout,
      card.verdict,
      card.verdict ?? 'not measured',
      ['Measure', 'Value', 'At least ½'],
      [
        ['Collective preference formed (F)', percent(card.collectivePreference), halfWords(card.collectivePreference)],
        ['Acted on (A)', percent(card.actedOn), halfWords(card.actedOn)],
      ],
    ),
    share(
      'i-we-gap',
      iWeGapAbout,
      card.iWeGap,
      ['Decision', 'Your I', 'Your We', 'Differ'],
      measured.map(({ decision, answers: { i, we } }): Row => [decision.asks, names.choice(i), names.choice(we), i === we ? 'no' : 'yes']),
    ),
    share(
      'they-accuracy',
      theyAccuracyAbout,
      card.theyAccuracy,
      ['Decision', 'Asked about', 'Your guess', 'What they want', 'Because', 'Right'],
      measured.flatMap(({ decision, answers, they }): Row[] =>
        they
          ? [
              [
                decision.asks,
                names.seat(they.about),
                names.choice(answers.they),
                listed(they.wants.map(names.choice)),
                they.because ?? '',
                they.wants.includes(answers.they) ? 'yes' : 'no',
              ],
            ]
          : [],
      ),
    ),
    share(
      'table-reading',
      tableReadingAbout,
      card.tableReading,
      ['Decision', 'Your We', "The table's We", 'Same'],
      measured.map(
        ({ decision, answers, tableWe }): Row => [
          decision.asks,
          names.choice(answers.we),
          listed(tableWe.map(names.choice)),
          tableWe.includes(answers.we) ? 'yes' : 'no',
        ],
      ),
    ),
    view(
      'asked-of',
      askedOfAbout,
      card.askedOf.total,
      counted(card.askedOf.total, 'thing'),
      ['Of whom', 'What', 'Kind', 'By'],
      card.askedOf.entries.map(({ who, gives, kind, choice }): Row => [who, gives, kind, names.choice(choice)]),
    ),
    share(
      'fairness',
      fairnessAbout,
      card.fairness,
      ['Seat', 'Weight', 'Share'],
      Object.keys(table.seats).map(
        (seat): Row => [
          names.who(seat),
          paidBy(card.ledger, seat),
          percent(card.ledger.total === 0 ? null : paidBy(card.ledger, seat) / card.ledger.total),
        ],
      ),
    ),
    share(
      'pooling',
      poolingAbout,
      card.pooling.share,
      ['Fact', 'Known to', 'To be told', 'Told'],
      Object.entries(table.facts).map(
        ([id, fact]): Row => [
          fact.says,
          names.who(fact.seat),
          fact.risk ? 'yes, it is a risk' : fact.confidence ? 'no, a confidence' : 'yes',
          toldWords(card.pooling, id),
        ],
      ),
    ),
    view(
      'ladder',
      ladderAbout,
      card.ladder?.level ?? null,
      card.ladder ? `level ${card.ladder.level} of 3` : 'not measured',
      ['Level', 'Name', 'What counts here'],
      rungs.map((rung): Row => [rung.level, rung.name, rung.needs]),
    ),
    ...outcomeIds.map((outcome) =>
      view(
        `child-${outcome}`,
        { ...childOutcomesAbout, title: capital(outcomes[outcome]) },
        card.child?.[outcome] ?? null,
        card.child ? signed(card.child[outcome]) : 'not measured',
        ['Choice', 'Effect'],
        chosen
          .filter(({ effects }) => effects.child[outcome] !== 0)
          .map(({ choice, effects }): Row => [names.choice(choice), signed(effects.child[outcome])]),
      ),
    ),
  ];
}

function view(name: string, about: About, value: MeasureView['value'], shown: string, columns: string[], rows: Row[]): MeasureView {
  return {
    name,
    title: about.title,
    value,
    shown,
    formula: about.formula,
    sources: about.sources.map((work) => works[work].short),
    effects: { caption: `${about.title}: what it was worked out from`, columns, rows },
  };
}

function totalsRows({ range }: Story, chosen: ReturnType<typeof chosenIn>): Row[] {
  const total = (pillar: (typeof pillarIds)[number]) => chosen.reduce((sum, { effects }) => sum + effects.pillars[pillar], 0);
  const reach: Row[] = range
    ? [
        [
          `All three can come to between ${signed(range.min)} and ${signed(range.max)}; here they came to ${signed(pillarIds.reduce((sum, pillar) => sum + total(pillar), 0))}`,
          '',
          '',
          '',
        ],
      ]
    : [];
  return [['In all', ...pillarIds.map((pillar) => signed(total(pillar)))], ...reach];
}

function toldWords({ told, passedOn }: Pooling, id: string): string {
  if (told.some(({ fact }) => fact === id)) return 'yes';
  return passedOn.some(({ fact }) => fact === id) ? 'passed on to those who must know' : 'no';
}

const halfWords = (share: number | null) => (share === null ? '' : share >= 0.5 ? 'yes' : 'no');
