import type { Agency } from '../story/vocabulary.ts';
import type { AskedOfFamily } from './gifts.ts';
import type { HostPart } from './host-view.ts';
import type { House, JoinPart } from './house.ts';
import type { Script } from './presenter.ts';
import type { Checkpoint, Phase, Place, Shape, Way } from './room-events.ts';
import type { StageView } from './stage-view.ts';
import type { TablePart } from './table-view.ts';

/** Whose view it is. A projector shows one table, or the whole room (null). */
export type Whom =
  | { role: 'stranger' }
  | { role: 'participant'; id: string }
  | { role: 'projector'; table: number | null }
  | { role: 'host' };

/** What everybody in a room may know of it. `people` counts those in it. */
export type RoomPart = {
  story: string;
  title: string;
  note: string;
  shape: Shape;
  way: Way;
  phase: Phase;
  held: boolean;
  door: boolean;
  people: number;
  tables: number;
  gathered: Checkpoint | null;
};

/** A seat as it is offered: who sits there in the story, and how many people. `own` says that it is the own job of whoever looks. */
export type OfferedSeat = {
  table: number;
  seat: string;
  person: string;
  name: string;
  profession: string;
  agency: Agency;
  pitch: string;
  people: number;
  own: boolean;
};

/** Somebody's own part: their number, where they sit, and what they have done at this step of the debrief. */
export type MePart = {
  number: number;
  agency: Agency | '';
  place: Place;
  done: boolean;
  comments: number;
  dots: readonly number[];
  family: AskedOfFamily[];
};

/**
 * What is going on right now. `asked` says that it is asked of whoever looks, `answered` that they have handed it in. `waiting` is how many people the table, or
 * in the debrief the room, still waits for: null below four, where a number would point at people, and `some` says that there are any. `back` is the question
 * that the host would go back to.
 */
export type TurnPart = {
  asked: boolean;
  answered: boolean;
  some: boolean;
  waiting: number | null;
  back: { subject: string; agreed: boolean } | null;
};

/** Where each table has come to; for the projector of the whole room. */
export type TableAt = { table: number; at: Checkpoint | null; gate: Checkpoint | null; ended: boolean };

/**
 * All that somebody may see of a room, as plain JSON, in parts: a part that has not changed is the same object. What is hidden from them is in none of them.
 * `host`, `script` (the presenter's) and `house` are there for the host alone, `join` for the projector while the door is open.
 */
export type RoomView = {
  role: Whom['role'] | 'gone';
  room: RoomPart;
  me: MePart | null;
  seats: OfferedSeat[] | null;
  table: TablePart | null;
  turn: TurnPart | null;
  stage: StageView | null;
  tables: TableAt[] | null;
  host: HostPart | null;
  script: Script | null;
  join: JoinPart | null;
  house: House | null;
};
