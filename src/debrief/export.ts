import { referenceOf, workIds } from '../evidence/sources.ts';
import { outcomes } from '../evidence/outcomes.ts';
import { themeWords } from '../evidence/explanations.ts';
import { csvOf } from '../lib/csv.ts';
import { stepsOf } from '../scoring/chosen.ts';
import { measuredBy } from '../scoring/measured.ts';
import { type Scorecard, scorecard } from '../scoring/scorecard.ts';
import type { Event } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { measures } from './measures.ts';
import { type Names, namesOf } from './names.ts';
import { notesOf } from './notes.ts';

type Story = Pick<LoadedStory, 'id' | 'edition' | 'table' | 'range'>;

/** A session that can be read on its own for ever: the log, the effects table of its edition, the scorecard, and how each measure is worked out. */
export type SessionRecord = {
  format: 'joined-up-record';
  version: 2;
  story: { id: string; title: string; edition: string };
  seat: string;
  log: Event[];
  table: EffectsTable;
  range: LoadedStory['range'];
  scorecard: Scorecard;
  measures: { name: string; title: string; value: number | string | null; formula: string; sources: string[] }[];
  outcomes: Record<string, string>;
  themes: Record<string, string>;
  works: string[];
};

/** The record of a session from one seat, as plain JSON. */
export function sessionRecord(story: Story, log: readonly Event[], seat: string): SessionRecord {
  const card = scorecard(story, log, seat);
  return {
    format: 'joined-up-record',
    version: 2,
    story: { id: story.id, title: story.table.title, edition: story.edition },
    seat,
    log: [...log],
    table: story.table,
    range: story.range,
    scorecard: card,
    measures: measures(story, log, card).map(({ name, title, value, formula, sources }) => ({ name, title, value, formula, sources })),
    outcomes,
    themes: Object.fromEntries(Object.entries(themeWords).map(([theme, { about }]) => [theme, about])),
    works: workIds.map(referenceOf),
  };
}

const columns = ['kind', 'step', 'seat', 'where', 'id', 'words', 'value'] as const;
type Cell = string | number;

/** The session as CSV text (RFC 4180, lines end in CRLF): a row for every measure, answer, wish of a colleague who was asked about, choice, thing asked of the family, cost, fact, commitment and note. No field can be read as a formula. */
export function sessionCsv(story: Story, log: readonly Event[], seat: string): string {
  const card = scorecard(story, log, seat);
  const names = namesOf(story.table, '');
  const rows: Cell[][] = [
    [...columns],
    ...measures(story, log, card).map(({ name, title, value }): Cell[] => ['measure', '', seat, '', name, title, value ?? '']),
    ...(['said', 'did'] as const).map((share): Cell[] => [
      'measure',
      '',
      seat,
      '',
      `acted-on-${share}`,
      shareWords[share],
      card.actedOnShares[share] ?? '',
    ]),
    ...measuredBy(story.table, log, seat).flatMap(({ at, id, answers, they }): Cell[][] =>
      they
        ? [
            [
              'wanted',
              at,
              they.about,
              id,
              they.wants.join(' '),
              wishWords(they.wants.map(names.label), they.because),
              they.wants.includes(answers.they) ? 1 : 0,
            ],
          ]
        : [],
    ),
    ...stepsOf(log).flatMap((event, at) => eventRows(event, at, story.table, names)),
    ...card.askedOf.entries.map(({ who, kind, gives, choice, at }): Cell[] => ['asked of the family', at, who, choice, kind, gives, '']),
    ...card.ledger.entries.map((entry): Cell[] => [
      'given up',
      entry.at,
      entry.seat,
      entry.choice ?? entry.round ?? '',
      entry.theme,
      entry.gives,
      entry.weight,
    ]),
    ...notesOf(log, seat).map(({ on, text }): Cell[] => ['note', '', seat, on, '', text, '']),
  ];
  return csvOf(rows);
}

const shareWords = { said: 'Acted on: said it though it cost me', did: 'Acted on: did my part' };

const wishWords = (wants: readonly string[], because: string | null) => wants.join('; ') + (because ? `: ${because}` : '');

function eventRows(event: Event, at: number, table: EffectsTable, names: Names): Cell[][] {
  const row = (kind: string, seat: string, where: string, id: string, words: string, value: Cell = ''): Cell[] => [
    kind,
    at,
    seat,
    where,
    id,
    words,
    value,
  ];
  const { label } = names;
  switch (event.type) {
    case 'session-started':
      return [row('session', event.seats.join(' '), event.story, event.edition, table.title)];
    case 'answered':
      return (['i', 'we', 'they'] as const).map((kind) => row(kind, event.seat, event.question, event[kind], label(event[kind])));
    case 'proposed':
      return [row('put forward', event.seat, event.question, event.choice, label(event.choice))];
    case 'asked':
      return [row('asked', event.seat, event.question, event.colleague, names.seat(event.colleague))];
    case 'went-along':
      return [row('went along', event.seat, event.question, event.choice, label(event.choice))];
    case 'held-out':
      return [row('held out', event.seat, event.question, '', '')];
    case 'objected':
      return [row('objected', event.seat, event.question, '', event.text)];
    case 'carried':
      return [row('carried', event.seat, event.question, event.choice, label(event.choice))];
    case 'settled':
      return [row('settled', event.seat, event.decision, event.choice, label(event.choice), event.why)];
    case 'moved':
      return [row('move', event.seat, event.question, event.choice, label(event.choice))];
    case 'assigned':
      return [row('who does what', event.seat, event.question, event.choices.join(' '), event.choices.map(label).join('; '))];
    case 'facts-shared':
      return event.facts.map((fact) => row('told', event.seat, event.question, fact, table.facts[fact]?.says ?? ''));
    case 'committed':
      return [
        row(
          'committed',
          event.seat,
          event.question,
          event.how,
          table.commitments[subjectOf(event.question)]?.seats[event.seat]?.does ?? '',
          event.guess ?? '',
        ),
      ];
    case 'session-ended':
      return [row('ending', '', '', event.ending, table.endings[event.ending]?.title ?? '')];
    case 'passed':
      return [row('left to its policy', event.seat, event.question, '', '')];
    case 'noted':
    case 'gone-back':
      return [];
  }
}
