import { spread } from '../lib/few.ts';
import { agencyNames } from '../story/agency-names.ts';
import { askedOfFamily, laidDown } from './gifts.ts';
import { plansOf } from './plans.ts';
import { plenary } from './plenary.ts';
import type { Ground, RoomState } from './room-state.ts';
import type { Lying } from './table-view.ts';
import { commentsOf, themesOf, wordsOf } from './voices.ts';

/** A row of what a room takes home: which part it belongs to, at which table ('' for the room), about what, whose seat, in words, and how many people ('' where it counts nobody). */
export type Row = { part: Part; table: number | ''; about: string; seat: string; words: string; people: number | string };

export const parts = ['Decisions', 'Given up', 'Facts', 'Words', 'Comments', 'Plans'] as const;
export type Part = (typeof parts)[number];

/** Counts of fewer people are put together, so that nobody can be told by them. */
export const fewestCounted = 3;

/**
 * What a room takes home, as rows. No name and no number of a person is in it; counts of fewer than three people are put together, of I and They as everywhere only over
 * eight or more; comments are those the host released.
 */
export function packRows(ground: Ground, state: RoomState): Row[] {
  const { table } = ground.story;
  const row = (part: Part, at: number | '', about: string, seat: string, words: string, people: number | string = ''): Row => ({
    part,
    table: at === '' ? '' : at + 1,
    about,
    seat,
    words,
    people,
  });
  const { decisions, missing } = plenary(ground, state);
  const counted = (about: string, kind: string, lies: Lying[] | null) =>
    merged(lies ?? []).map(({ text, people }) => row('Decisions', '', about, kind, text, people));
  const words = wordsOf(state);
  const rare = words.filter(({ people }) => people < fewestCounted);
  return [
    ...decisions.flatMap((one) => [
      ...one.tables.flatMap(({ table: at, text, why, payer, first }) => [
        row('Decisions', at, one.asks, 'settled', `${text} (${why}${payer ? `: ${table.seats[payer]?.name ?? payer}` : ''})`),
        ...first.map((put) => row('Decisions', at, one.asks, `${put.name} put forward`, put.text)),
      ]),
      ...counted(one.asks, 'We', one.we),
      ...counted(one.asks, 'I', one.i),
      ...counted(one.asks, 'They', one.they),
    ]),
    ...state.tables.flatMap((one, at) => [
      ...askedOfFamily(table, one).map(({ who, kind, gives }) => row('Given up', at, kind, who, gives)),
      ...laidDown(table, one).map(({ name, theme, gives }) => row('Given up', at, theme, name, gives || 'something that was not told')),
    ]),
    ...missing.map(({ table: at, says, knewBy, risk }) =>
      row('Facts', at, risk ? `${risk} had to know` : 'never came to the table', knewBy, says),
    ),
    ...words.filter(({ people }) => people >= fewestCounted).map(({ word, people }) => row('Words', '', 'felt', '', word, people)),
    ...(rare.length > 0 ? [row('Words', '', 'felt', '', rare.map(({ word }) => word).join(', '), 'one or two each')] : []),
    ...themesOf(state).flatMap(({ name, comments, dots }) =>
      comments.map((text) => row('Comments', '', name || 'no name', '', text, dots)),
    ),
    ...commentsOf(state).flatMap(({ released, theme, text }) => (released && theme === null ? [row('Comments', '', '', '', text)] : [])),
    ...plansOf(state).map(({ agency, when, then, by }) => row('Plans', '', agencyNames[agency], '', `If ${when}, then we ${then}.`, by)),
  ];
}

/** Counts with those of fewer than three people put together, so that none can be worked out; what is together stands by its letters, not by how many there are. */
export function merged(lies: readonly Lying[]): { text: string; people: number | string }[] {
  const some = lies.filter(({ people }) => people > 0).sort((one, other) => one.text.localeCompare(other.text));
  const all = some.reduce((sum, { people }) => sum + people, 0);
  const shown = spread(
    some.map(({ text, people }) => ({ id: text, plays: people })),
    '',
    fewestCounted,
  );
  if (shown === 'hidden')
    return [{ text: some.map(({ text }) => text).join('; '), people: all < fewestCounted ? 'fewer than three' : all }];
  return shown.map(({ ids, plays }) => ({ text: ids.join('; '), people: plays })).sort((one, other) => other.people - one.people);
}
