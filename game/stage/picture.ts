import { themes, type Theme } from '../../src/evidence/themes.ts';
import type { Outcome } from '../../src/evidence/outcomes.ts';
import { isAsked } from '../../src/session/asks.ts';
import type { Event } from '../../src/session/events.ts';
import { seenBy, type Entry, type State } from '../../src/session/session.ts';
import { totalsOf } from '../../src/session/totals.ts';
import type { PersonId } from '../../src/story/cast.ts';
import type { Table } from '../../src/story/table.ts';
import type { Line } from '../../src/story/turn.ts';
import type { Mood, Pose, Room, When } from '../../src/story/vocabulary.ts';
import { isPerson, lastSettled, tableAlt, tableView, type TableView, type Tokens } from './table-view.ts';

/** Somebody in the picture. `id` is the seat or people id of the table; `seated` tells seats from visitors; `chair` is where they sit in this place, 0 the best chair, kept until they leave. */
export type Figure = { id: string; person: PersonId; name: string; mood: Mood; pose: Pose; seated: boolean; chair: number };

/** Something given up: by whom, of which theme, how much (1 to 3 chips). */
export type Gift = { seat: string; theme: Theme; weight: number };

/** What the stage shows after the last line told: plain data, from which the same picture can always be drawn again. */
export type Picture = {
  /** Counts the places shown so far: another number means another place, even when it is the same room. */
  place: number;
  room: Room;
  when: When | null;
  /** How far the story has come, in entries told. */
  told: number;
  /** How the child fared (-4 to 4) after a day, a month and a year, as far as that is told; null before. */
  later: Record<When, number | null> | null;
  alt: string;
  people: Figure[];
  speaking: string | null;
  board: string[];
  child: { name: string; drawing: Table['child']['drawing']; outcomes: Record<Outcome, number> };
  gifts: Gift[];
  table: TableView | null;
  /** The table as it last settled, from then until the next question; null while a table is shown. */
  settled: TableView | null;
};

/**
 * Folds the entries shown so far (those this seat sees, in order) into a picture.
 * Chips and drawing are those of the moment of the last entry, so nothing is given away before its line is told.
 * The table is shown when all entries are told and a decision or commitment is open, and again when it has settled or the answers of a round are out.
 */
export function pictureOf(table: Table, shown: readonly Entry[], state: State): Picture {
  const scenery = shown.reduce((before, entry) => (entry.kind === 'line' ? addLine(table, before, entry.line) : silent(before)), bare);
  const told = isAllTold(shown, state);
  const seen = tableView(table, shown, state, told);
  const paid = (shown.at(-1)?.after ?? 0) - (seen?.settled ? 1 : 0);
  const totals = told ? state.totals : totalsOf(table, state.log.slice(0, paid));
  return {
    ...scenery,
    told: shown.length,
    later: laterOf(table, shown, state.log),
    people: inSeatOrder(table, scenery.people),
    child: { ...table.child, outcomes: totals.child },
    gifts: totals.costs.map(({ seat, theme, weight }) => ({ seat, theme, weight })),
    table: seen,
    settled: seen ? null : lastSettled(table, shown, state),
  };
}

/** The picture with the player's tokens on the cards of an open decision; the same picture when there is none, or none is laid. */
export function withTokens(picture: Picture, tokens: Tokens): Picture {
  const { table } = picture;
  if (table?.kind !== 'decision' || table.settled || Object.keys(tokens).length === 0) return picture;
  return { ...picture, table: { ...table, tokens } };
}

/** How many chips of each theme lie in the bowl. */
export function bowlOf(gifts: readonly Gift[]): Record<Theme, number> {
  const bowl = { identity: 0, expertise: 0, territory: 0, power: 0 };
  for (const { theme, weight } of gifts) bowl[theme] += weight;
  return bowl;
}

/** The picture in a few sentences, for those who do not see it. */
export function pictureAlt(picture: Picture): string {
  const { alt, people, speaking, board, gifts, table, when } = picture;
  const bowl = bowlOf(gifts);
  const given = themes.filter((theme) => bowl[theme] > 0).map((theme) => `${bowl[theme]} ${theme}`);
  return [
    alt,
    when && `A ${when} later.`,
    people.length > 0 &&
      `In the picture: ${people.map(({ id, name, mood }) => `${name}, ${id === speaking ? 'speaking' : mood}`).join('; ')}.`,
    board.length > 0 && `On the board: ${board.join('; ')}.`,
    given.length > 0 && `Given up so far, in the bowl: ${given.join(', ')}.`,
    table && tableAlt(table),
  ]
    .filter(Boolean)
    .join(' ');
}

function laterOf(table: Table, shown: readonly Entry[], log: readonly Event[]): Picture['later'] {
  const told = shown.flatMap((entry) =>
    entry.kind === 'line' && entry.line.tags.when ? [[entry.line.tags.when, entry.after] as const] : [],
  );
  if (told.length === 0) return null;
  const fared = told.map(([when, after]) => [when, warmth(totalsOf(table, log.slice(0, after)).child)] as const);
  return { day: null, month: null, year: null, ...Object.fromEntries(fared) };
}

/** Half the sum of the five outcomes, held between -4 and 4. */
const warmth = (child: Record<Outcome, number>) => Math.max(-4, Math.min(4, Object.values(child).reduce((sum, one) => sum + one, 0) / 2));

type Scenery = Pick<Picture, 'place' | 'room' | 'when' | 'alt' | 'people' | 'speaking' | 'board'>;

const bare: Scenery = { place: 0, room: 'team-room', when: null, alt: '', people: [], speaking: null, board: [] };

const silent = (scenery: Scenery): Scenery => ({ ...scenery, speaking: null });

function addLine(table: Table, before: Scenery, { tags }: Line): Scenery {
  const place = tags.scene ? { place: before.place + 1, room: tags.scene, people: [] } : {};
  const scenery = { ...before, ...place, when: tags.when ?? before.when, alt: tags.alt ?? before.alt, speaking: tags.who ?? null };
  const moods = new Map(tags.moods.map(({ whom, to }) => [whom ?? tags.who, to]));
  const poses = new Map(tags.poses.map(({ whom, to }) => [whom ?? tags.who, to]));
  return {
    ...scenery,
    board: tags.board && !before.board.includes(tags.board) ? [...before.board, tags.board] : before.board,
    people: arrive(table, scenery.people, [...tags.enter, ...(tags.who ? [tags.who] : [])])
      .filter(({ id }) => !tags.leave.includes(id))
      .map((figure) => ({
        ...figure,
        mood: moods.get(figure.id) ?? (figure.id === tags.who ? aloud(figure.mood) : hushed(figure.mood)),
        pose: poses.get(figure.id) ?? figure.pose,
      })),
  };
}

/** A plain face opens to speak and closes again afterwards; any other mood stays until the story changes it. */
const aloud = (mood: Mood): Mood => (mood === 'neutral' || mood === 'listening' ? 'speaking' : mood);
const hushed = (mood: Mood): Mood => (mood === 'speaking' ? 'listening' : mood);

function arrive(table: Table, people: readonly Figure[], ids: readonly string[]): Figure[] {
  const arriving = [...new Set(ids)].filter((id) => !people.some((figure) => figure.id === id)).flatMap((id) => figureOf(table, id) ?? []);
  const chairs = freeChairs(people, arriving.length);
  return [...people, ...inSeatOrder(table, arriving).map((figure, at) => ({ ...figure, chair: chairs[at] ?? 0 }))];
}

/** The chairs of a room from left to right, as they are numbered: the first two are in the middle. */
const leftToRight = [6, 4, 2, 0, 1, 3, 5, 7];

/** The best chairs that nobody has, from left to right, so that those who come together sit in the order of the table. */
function freeChairs(people: readonly Figure[], count: number): number[] {
  const free = [...leftToRight.keys()].filter((chair) => !people.some((figure) => figure.chair === chair));
  return free.slice(0, count).sort((a, b) => leftToRight.indexOf(a) - leftToRight.indexOf(b));
}

/** A person whom nobody has drawn is left out; the words are there all the same. */
function figureOf(table: Table, id: string): Figure | null {
  const one = table.seats[id] ?? table.people[id];
  if (!one || !isPerson(one.person)) return null;
  return { id, person: one.person, name: one.name, mood: 'neutral', pose: 'rest', seated: Object.hasOwn(table.seats, id), chair: 0 };
}

/** Seats sit in the order of the table, whoever came first; visitors follow in the order in which they came. */
function inSeatOrder(table: Table, people: readonly Figure[]): Figure[] {
  const seats = Object.keys(table.seats);
  return [
    ...people.filter(({ seated }) => seated).sort((a, b) => seats.indexOf(a.id) - seats.indexOf(b.id)),
    ...people.filter(({ seated }) => !seated),
  ];
}

function isAllTold(shown: readonly Entry[], { asks, entries }: State): boolean {
  const seen = isAsked(asks) ? seenBy(entries, asks.seat) : entries;
  return shown.length >= seen.length;
}
