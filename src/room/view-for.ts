import type { Agency } from '../story/vocabulary.ts';
import { isOpen, waitingCorners, waitingPeople } from './closing.ts';
import { seatsFor } from './deal.ts';
import { askedOfFamily, type AskedOfFamily } from './gifts.ts';
import { reached } from './gates.ts';
import { type HostPart, hostPart } from './host-view.ts';
import { oncePer, same } from './same.ts';
import { subjectOf } from '../session/question.ts';
import type { Checkpoint, Phase, Place, Shape, Way } from './room-events.ts';
import type { Script } from './presenter.ts';
import { type Ground, inRoom, type Participant, type RoomState } from './room-state.ts';
import { type StageView, stageView, stillToDo } from './stage-view.ts';
import { isAsked, type TablePart, tablePart } from './table-view.ts';

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
 * `host` and `script` (the presenter's) are there for the host alone.
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
};

/** Below so many people nobody is told how many are waited for. */
export const fewestWaiting = 4;

/** What somebody may see of a room. */
export function viewFor(ground: Ground, state: RoomState, whom: Whom): RoomView {
  const bare: RoomView = {
    role: whom.role,
    room: roomPart(ground, state),
    me: null,
    seats: null,
    table: null,
    turn: null,
    stage: null,
    tables: null,
    host: null,
    script: null,
  };
  switch (whom.role) {
    case 'stranger':
      return bare;
    case 'participant':
      return participantView(ground, state, whom.id, bare);
    case 'projector':
      return projectorView(ground, state, whom.table, bare);
    case 'host':
      return hostView(ground, state, bare);
  }
}

function participantView(ground: Ground, state: RoomState, id: string, bare: RoomView): RoomView {
  const me = Object.hasOwn(state.people, id) ? state.people[id] : undefined;
  if (!me || me.gone) return { ...bare, role: 'gone' };
  const { place } = me;
  const number = place.kind === 'none' ? null : place.table;
  const answered = number !== null && Object.hasOwn(state.tables[number]?.votes ?? {}, id);
  return {
    ...bare,
    me: mePart(ground, state, id, me),
    seats: place.kind === 'seat' && state.phase !== 'lobby' ? null : offered(ground, state, me),
    table: number === null ? null : tablePart(ground, state, number, place.kind === 'seat' ? place.seat : null, answered),
    turn: turnPart(ground, state, number, { id, place, answered }),
    stage: stagePart(ground, state),
  };
}

function projectorView(ground: Ground, state: RoomState, table: number | null, bare: RoomView): RoomView {
  const one = table ?? (state.opened.shape === 'one' ? 0 : null);
  return {
    ...bare,
    seats: state.phase === 'lobby' ? offered(ground, state, null) : null,
    table: one === null ? null : tablePart(ground, state, one, null, false),
    turn: turnPart(ground, state, one, null),
    stage: stagePart(ground, state),
    tables: one === null ? tablesAt(ground, state) : null,
  };
}

function hostView(ground: Ground, state: RoomState, bare: RoomView): RoomView {
  const one = state.opened.shape === 'one' ? 0 : null;
  return {
    ...bare,
    seats: offered(ground, state, null),
    table: one === null ? null : tablePart(ground, state, one, null, false),
    turn: turnPart(ground, state, one, null),
    stage: stagePart(ground, state),
    tables: tablesAt(ground, state),
    host: hostPart(ground, state),
    script: ground.script,
  };
}

const roomOf = oncePer<RoomState, RoomPart>();
const stageOf = oncePer<RoomState, StageView>();
const stillOf = oncePer<RoomState, number>();

/** The step of the debrief, worked out once for all who look. */
function stagePart(ground: Ground, state: RoomState): StageView | null {
  if (state.phase === 'lobby' || state.phase === 'play' || state.phase === 'over') return null;
  return stageOf(state, '', () => same(stageView(ground, state) as StageView));
}

const roomPart = (ground: Ground, state: RoomState): RoomPart => roomOf(state, '', () => roomNow(ground, state));

function roomNow({ story }: Ground, state: RoomState): RoomPart {
  const { shape, way } = state.opened;
  return same<RoomPart>({
    story: story.id,
    title: story.table.title,
    note: story.table.content_note,
    shape,
    way,
    phase: state.phase,
    held: state.held,
    door: state.door,
    people: way === 'hands' ? Object.values(state.corners).reduce((sum, one) => sum + one, 0) : inRoom(state).length,
    tables: state.tables.length,
    gathered: state.gathered,
  });
}

/** The seats that people may take: at the one table or, once it is dealt, at each. */
function offered({ story }: Ground, state: RoomState, me: Participant | null): OfferedSeat[] {
  const places = inRoom(state).flatMap(({ place }) => (place.kind === 'seat' ? [place] : []));
  const tables = state.tables.length || Math.max(1, ...places.map(({ table }) => table + 1));
  return same<OfferedSeat[]>(
    Array.from({ length: tables }, (_, table) => table).flatMap((table) =>
      seatsFor(story.table)
        .filter((seat) => state.tables[table]?.play.humans.includes(seat) ?? true)
        .flatMap((seat) => {
          const at = story.table.seats[seat];
          if (!at) return [];
          const { name, profession, agency, pitch } = at;
          const hands = state.opened.way === 'hands' ? state.corners[seat] : undefined;
          const people = hands ?? places.filter((place) => place.table === table && place.seat === seat).length;
          return [{ table, seat, name, profession, agency, pitch, people, own: me !== null && me.agency === agency }];
        }),
    ),
  );
}

function mePart({ story }: Ground, state: RoomState, id: string, { number, agency, place }: Participant): MePart {
  const { said, dots, thanks } = state.debrief;
  const done = state.phase === 'word' ? said.word.includes(id) : state.phase === 'thanks' ? Object.hasOwn(thanks, id) : false;
  const table = place.kind === 'child' ? state.tables[place.table] : undefined;
  const family = table ? askedOfFamily(story.table, table) : [];
  return same<MePart>({ number, agency, place, done, comments: said.comment[id] ?? 0, dots: dots[id] ?? [], family });
}

function turnPart(
  ground: Ground,
  state: RoomState,
  number: number | null,
  me: { id: string; place: Place; answered: boolean } | null,
): TurnPart {
  const table = number === null ? undefined : state.tables[number];
  const open = table !== undefined && isOpen(ground, state, table);
  const still = stillOf(state, String(number), () =>
    open && number !== null ? waitingPeople(state, number).length + waitingCorners(state, number).length : (stillToDo(state) ?? 0),
  );
  const seat = me?.place.kind === 'seat' ? me.place.seat : null;
  return same<TurnPart>({
    asked: open && seat !== null && isAsked(table, seat),
    answered: me?.answered ?? false,
    some: still > 0,
    waiting: still >= fewestWaiting ? still : null,
    back: table?.back ? { subject: subjectOf(table.back.question), agreed: me !== null && table.back.agreed.includes(me.id) } : null,
  });
}

function tablesAt(ground: Ground, state: RoomState): TableAt[] {
  return same<TableAt[]>(
    state.tables.map((one, table) => ({
      table,
      at: reached(ground, one),
      gate: tablePart(ground, state, table, null, false)?.gate ?? null,
      ended: one.play.question.kind === 'ended',
    })),
  );
}
