import type { State } from '../session/session.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import type { Agency } from '../story/vocabulary.ts';
import type { Mark } from './pace.ts';
import type { Script } from './presenter.ts';
import type { Checkpoint, Counts, Kept, Opened, Phase, Place, RoomEvent, Share, Vote } from './room-events.ts';

/** What a room is played on: its story, as this room plays it, and the presenter's script where there is one. */
export type Ground = { story: LoadedStory; script: Script | null };

/** Somebody in the room. `number` counts them in the order in which they came, from 1; nobody gives a name. `agency` is the service they work for, '' where they would rather not say. */
export type Participant = { number: number; agency: Agency | ''; place: Place; away: boolean; gone: boolean };

/** A vote as it lies sealed, with the seat that it was cast from. */
export type Ballot = { seat: string; vote: Vote };

/** How the answers of a closed question lay, by seat: how many people answered alike. `we` is the count of We over the whole table where there is one. */
export type Spread = { question: string; seats: Record<string, Share[]>; we: Counts | null };

/** Something that the host has let happen at a table, and how much had been shown by then. */
export type Injection = { inject: string; says: string; after: number };

/** The host has asked to go back to a question; each seat that is there has to agree. */
export type Back = { question: string; agreed: string[] };

/**
 * One table. `play` is its session, `shown` how far that has been shown, `votes` (by participant), `counted` (by seat) and `tally` what has been handed in for
 * what is asked, `passed` the seats whose policy stood in at the last question. `era` counts how often it has gone back: what was shown before may not hold any more.
 */
export type TableState = {
  play: State;
  shown: Mark;
  votes: Readonly<Record<string, Ballot>>;
  counted: Readonly<Record<string, Share[]>>;
  tally: Counts | null;
  spreads: readonly Spread[];
  passed: readonly string[];
  injected: readonly Injection[];
  back: Back | null;
  era: number;
};

/** What a participant thanked another seat for: which of the things laid down. */
export type Thanks = { from: string; to: string; gift: number };

/** What has come of the debrief so far, beside what the log of the sessions tells. `said` and `dotted` only know that somebody has, not what. */
export type DebriefState = {
  said: { word: readonly string[]; comment: Readonly<Record<string, number>> };
  wordsShown: boolean;
  released: readonly string[];
  themes: Readonly<Record<string, number>>;
  names: Readonly<Record<number, string>>;
  dots: Readonly<Record<string, readonly number[]>>;
  thanks: Readonly<Record<string, Thanks>>;
};

/**
 * The present of a room, worked out from its log; plain data, never changed in place. `records` is how many records the log holds. `corners` are the seats of a
 * room that plays by hands with how many people stand in each, `services` the agencies its host has named. `heard` are the wishes each sender was granted
 * lately, and `undo` the events that would take back the host's last act, null when it cannot be. `keep`: whether a room that is over is kept until its time.
 */
export type RoomState = {
  records: number;
  opened: Opened;
  door: boolean;
  people: Readonly<Record<string, Participant>>;
  corners: Readonly<Record<string, number>>;
  services: readonly Agency[];
  phase: Phase;
  tables: readonly TableState[];
  gathered: Checkpoint | null;
  held: boolean;
  debrief: DebriefState;
  kept: readonly Kept[];
  heard: Readonly<Record<string, readonly string[]>>;
  undo: readonly RoomEvent[] | null;
  keep: boolean;
};

/** A room in which nothing has happened but its opening. */
export function emptyRoom(opened: Opened): RoomState {
  return {
    records: 0,
    opened,
    door: false,
    people: {},
    corners: {},
    services: [],
    phase: 'lobby',
    tables: [],
    gathered: null,
    held: false,
    debrief: { said: { word: [], comment: {} }, wordsShown: false, released: [], themes: {}, names: {}, dots: {}, thanks: {} },
    kept: [],
    heard: {},
    undo: null,
    keep: true,
  };
}

/** Asked many times for the same people, who change seldom. */
const peopleHere = new WeakMap<RoomState['people'], readonly (Participant & { id: string })[]>();

/** The people who are in the room, with their ids; whoever left is not among them. */
export function inRoom({ people }: Pick<RoomState, 'people'>): readonly (Participant & { id: string })[] {
  const before = peopleHere.get(people);
  if (before) return before;
  const here = Object.entries(people).flatMap(([id, one]) => (one.gone ? [] : [{ ...one, id }]));
  peopleHere.set(people, here);
  return here;
}

/** The people in one seat. */
export function inSeat(state: Pick<RoomState, 'people'>, table: number, seat: string): (Participant & { id: string })[] {
  return inRoom(state).filter(({ place }) => place.kind === 'seat' && place.table === table && place.seat === seat);
}

/** The services that somebody in the room works for. */
export function agenciesIn(state: Pick<RoomState, 'people' | 'services'>): Agency[] {
  return [...new Set([...state.services, ...inRoom(state).flatMap(({ agency }) => (agency ? [agency] : []))])].sort();
}
