import type { Outcome } from '../evidence/outcomes.ts';
import { cast, type PersonId } from '../story/cast.ts';
import { type Sitter, thingsOf, thingWords } from './things.ts';
import type { Named } from '../story/people.ts';
import type { Tags } from '../story/tags.ts';
import { type DayTime, type Mood, passages, type Pose, type Room, type Season, type When, type Worn } from '../story/vocabulary.ts';
import { type Desk, deskAfter, deskAlt, lastSettled, type Tokens } from './desk.ts';
import type { Gift, Piece } from './told.ts';
import type { SeatView } from './views.ts';

/** Somebody in the picture. `id` is the seat or people id of the story; `seated` tells seats from visitors; `chair` is where they sit in this place, 0 the best chair, kept until they leave; `worn` is on their head; `you` is whoever looks. */
export type Figure = {
  id: string;
  person: PersonId;
  name: string;
  mood: Mood;
  pose: Pose;
  worn: Worn;
  seated: boolean;
  chair: number;
  you: boolean;
};

/** What the stage shows after the last piece told: plain data, from which the same picture can always be drawn again. */
export type Picture = {
  /** Counts the places shown so far: another number means another place, even when it is the same room. */
  place: number;
  room: Room;
  light: DayTime;
  season: Season;
  when: When | null;
  /** How far the story has come, in pieces told. */
  told: number;
  /** The minutes of the day by the clock on the wall, where the story has set it in this place: one more for every piece since. Null where it has not. */
  clock: number | null;
  /** How the child fared (-4 to 4) after a day, a month and a year, as far as that is told; null before. */
  later: Record<When, number | null> | null;
  alt: string;
  people: Figure[];
  speaking: string | null;
  board: string[];
  child: { name: string; drawing: SeatView['story']['child']['drawing']; outcomes: Record<Outcome, number> };
  gifts: Gift[];
  sitters: Sitter[];
  desk: Desk | null;
  /** The desk as it last settled, from then until the next question; null while a desk is shown. */
  settled: Desk | null;
};

/**
 * Folds the pieces shown so far into a picture, from what this seat may see alone. What is laid on the table and the child's drawing are those of the last
 * piece, so nothing is given away before it is told. The desk is shown when all is told and a measured decision or a commitment is open (and `asked`: it stands
 * on the screen too), when proposals are revealed, when a decision has settled, and when the answers of a round are out.
 */
export function pictureOf(view: SeatView, shown: readonly Piece[], asked = true): Picture {
  const all = asked && shown.length >= view.told.length;
  const {
    worn: _,
    heard: __,
    ...scenery
  } = shown.reduce((before, piece) => (piece.kind === 'line' ? addLine(view, before, piece.line.tags) : silent(before)), bare);
  const laid = deskAfter(shown, all ? view.open : null);
  const desk = laid && { ...laid, they: colleagueOf(view.asks) || laid.they };
  return {
    ...scenery,
    board: boardIn(shown, scenery.room),
    told: shown.length,
    later: laterOf(shown),
    people: inSeatOrder(view, scenery.people),
    child: { ...view.story.child, outcomes: shown.at(-1)?.child ?? noOutcomes },
    gifts: shown.flatMap(({ gifts }) => gifts),
    sitters: sittersOf(view),
    desk,
    settled: desk ? null : lastSettled(shown),
  };
}

/** Who sits at the table, in its order, beginning with whoever looks: that is the place nearest to the viewer. */
function sittersOf({ seat, story }: SeatView): Sitter[] {
  const sitters = story.people.flatMap(({ id, person, short, seated }): Sitter[] =>
    seated && isPerson(person) ? [{ id, person, name: short, ...(id === seat && { you: true }) }] : [],
  );
  const first = Math.max(
    0,
    sitters.findIndex(({ you }) => you),
  );
  return [...sitters.slice(first), ...sitters.slice(0, first)];
}

/** Whom the third token of what is asked is about. */
function colleagueOf(asks: SeatView['asks']): string {
  if (asks?.kind === 'instinct') return asks.they?.name ?? '';
  return asks?.kind === 'proposal' ? asks.they : '';
}

/** The picture with the player's tokens on the cards of an open decision, and those still to be laid at the rim; at a commitment round their card lies there once one is chosen (`tokens.proposal`). The same picture when there is nothing to lay. */
export function withTokens(picture: Picture, tokens: Tokens, rim: Desk['rim'] = []): Picture {
  const { desk } = picture;
  if (desk?.kind === 'commitment' && !desk.pledges) {
    const you = picture.people.find((one) => one.you)?.id ?? null;
    return { ...picture, desk: { ...desk, choosing: tokens.proposal === undefined ? you : null } };
  }
  if (desk?.kind !== 'decision' || desk.settled || Object.keys(tokens).length + rim.length === 0) return picture;
  return { ...picture, desk: { ...desk, tokens, rim } };
}

/** What changes in the picture in a few sentences, for those who do not see it: its room is described where the words come to it. */
export function pictureAlt({ people, speaking, board, gifts, desk, when, sitters }: Picture): string {
  const nameOf = (seat: string) => sitters.find(({ id }) => id === seat)?.name ?? seat;
  return [
    when && `A ${when} later.`,
    people.length > 0 &&
      `In the picture: ${people.map(({ id, name, mood, worn, you }) => `${name}${you ? ' (you)' : ''}, ${id === speaking ? 'speaking' : mood}${worn === 'nothing' ? '' : `, in a ${wornWords[worn]}`}`).join('; ')}.`,
    board.length > 0 && `On the board: ${board.join('; ')}.`,
    gifts.length > 0 &&
      `Laid on the table: ${thingsOf({ gifts, sitters })
        .map((one) => thingWords(one, nameOf(one.seat)))
        .join('; ')}.`,
    desk && deskAlt(desk, nameOf),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is worn, in words. */
const wornWords: Record<Exclude<Worn, 'nothing'>, string> = {
  'tall-hat': 'tall black hat',
  'paper-crown': 'paper crown',
  'pirate-hat': 'pirate’s hat',
  'fire-helmet': 'fireman’s helmet',
};

/** Whether somebody has drawn this person. */
const isPerson = (id: string): id is PersonId => Object.hasOwn(cast, id);

const noOutcomes: Record<Outcome, number> = { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 };

function laterOf(shown: readonly Piece[]): Picture['later'] {
  const fared = shown.flatMap((piece) =>
    piece.kind === 'line' && piece.line.tags.when ? [[piece.line.tags.when, warmth(piece.child)] as const] : [],
  );
  return fared.length === 0 ? null : { day: null, month: null, year: null, ...Object.fromEntries(fared) };
}

/** Half the sum of the five outcomes, held between -4 and 4. */
const warmth = (child: Record<Outcome, number>) => Math.max(-4, Math.min(4, Object.values(child).reduce((sum, one) => sum + one, 0) / 2));

type Scenery = Pick<Picture, 'place' | 'room' | 'light' | 'season' | 'when' | 'clock' | 'alt' | 'people' | 'speaking'> & {
  /** Who is heard and not seen in this place. */
  heard: readonly string[];
  /** What people have on, here or away, by their ids: kept until it is taken off or another time begins. */
  worn: ReadonlyMap<string, Worn>;
};

const bare: Scenery = {
  place: 0,
  room: 'team-room',
  light: 'morning',
  season: 'autumn',
  when: null,
  clock: null,
  alt: '',
  people: [],
  speaking: null,
  worn: new Map(),
  heard: [],
};

const silent = (scenery: Scenery): Scenery => ({ ...scenery, clock: aMinuteOn(scenery.clock), speaking: null });

const aMinuteOn = (clock: number | null): number | null => (clock === null ? null : clock + 1);

function addLine(view: SeatView, before: Scenery, tags: Tags): Scenery {
  const when = tags.when ?? before.when;
  const place = tags.scene
    ? { place: before.place + 1, room: tags.scene, people: [], light: 'morning' as const, season: seasonAt(when) }
    : {};
  const weather = { ...(tags.light && { light: tags.light }), ...(tags.season && { season: tags.season }) };
  const worn = new Map([...(tags.when ? [] : before.worn), ...tags.wears.map(({ whom, to }) => [whom ?? tags.who ?? '', to] as const)]);
  const clock = tags.clock ?? (tags.scene ? null : aMinuteOn(before.clock));
  const heard = [...(tags.scene ? [] : before.heard), ...tags.heard].filter((id) => !tags.enter.includes(id));
  const scenery = { ...before, worn, heard, ...place, ...weather, when, clock, alt: tags.alt ?? before.alt, speaking: tags.who ?? null };
  const moods = new Map(tags.moods.map(({ whom, to }) => [whom ?? tags.who, to]));
  const poses = new Map(tags.poses.map(({ whom, to }) => [whom ?? tags.who, to]));
  return {
    ...scenery,
    people: arrive(view, scenery.people, [...tags.enter, ...(tags.who && !heard.includes(tags.who) ? [tags.who] : [])])
      .filter(({ id }) => !tags.leave.includes(id) && !heard.includes(id))
      .map((figure) => ({
        ...figure,
        mood: moods.get(figure.id) ?? (figure.id === tags.who ? aloud(figure.mood) : hushed(figure.mood)),
        pose: poses.get(figure.id) ?? figure.pose,
        worn: worn.get(figure.id) ?? 'nothing',
      })),
  };
}

/** Rooms that have nothing to write on: what is written while somebody is there stands on the board of the room they were in last, or where they have been in none, of the next. */
const boardless: readonly Room[] = [...passages, 'car-dusk'];

/** What stands on the board of a room: what was written there and has not been wiped. A board stays in its room when people go. */
function boardIn(shown: readonly Piece[], room: Room): string[] {
  const lines = shown.flatMap((piece) => (piece.kind === 'line' ? [piece.line.tags] : []));
  const next = lines.find(({ scene }) => scene && !boardless.includes(scene))?.scene;
  let by: Room = lines[0]?.scene ? (next ?? bare.room) : bare.room;
  let written: string[] = [];
  for (const { scene, board, boardKeeps } of lines) {
    if (scene && !boardless.includes(scene)) by = scene;
    if (by !== room) continue;
    if (boardKeeps !== undefined) written = written.filter((one) => one.startsWith(boardKeeps));
    if (board && !written.includes(board)) written.push(board);
  }
  return written;
}

/** Stories begin in autumn: a month on it is winter, a year on autumn again, unless a scene says otherwise. */
const seasonAt = (when: When | null): Season => (when === 'month' ? 'winter' : 'autumn');

/** A plain face opens to speak and closes again afterwards; any other mood stays until the story changes it. */
const aloud = (mood: Mood): Mood => (mood === 'neutral' || mood === 'listening' ? 'speaking' : mood);
const hushed = (mood: Mood): Mood => (mood === 'speaking' ? 'listening' : mood);

function arrive(view: SeatView, people: readonly Figure[], ids: readonly string[]): Figure[] {
  const fresh = [...new Set(ids)].filter((id) => !people.some((figure) => figure.id === id));
  const arriving = fresh.flatMap(
    (id) =>
      figureOf(
        view,
        view.story.people.find((one) => one.id === id),
      ) ?? [],
  );
  const chairs = freeChairs(people, arriving.length);
  return [...people, ...inSeatOrder(view, arriving).map((figure, at) => ({ ...figure, chair: chairs[at] ?? 0 }))];
}

/** The chairs of a room from left to right, as they are numbered: the first two are in the middle. */
const leftToRight = [6, 4, 2, 0, 1, 3, 5, 7];

/** The best chairs that nobody has, from left to right, so that those who come together sit in the order of the table. */
function freeChairs(people: readonly Figure[], count: number): number[] {
  const free = [...leftToRight.keys()].filter((chair) => !people.some((figure) => figure.chair === chair));
  return free.slice(0, count).sort((a, b) => leftToRight.indexOf(a) - leftToRight.indexOf(b));
}

/** A person whom nobody has drawn is left out; the words are there all the same. */
function figureOf(view: SeatView, one: Named | undefined): Figure | null {
  if (!one || !isPerson(one.person)) return null;
  const { id, person, name, seated } = one;
  return { id, person, name, mood: 'neutral', pose: 'rest', worn: 'nothing', seated, chair: 0, you: id === view.seat };
}

/** Seats sit in the order of the effects table, whoever came first; visitors follow in the order in which they came. */
function inSeatOrder(view: SeatView, people: readonly Figure[]): Figure[] {
  const place = (id: string) => view.story.people.findIndex((one) => one.id === id);
  return [...people.filter(({ seated }) => seated).sort((a, b) => place(a.id) - place(b.id)), ...people.filter(({ seated }) => !seated)];
}
