import { subjectOf } from '../session/question.ts';
import { isOpen, waitingCorners, waitingPeople } from './closing.ts';
import { seatsFor } from './deal.ts';
import { reached } from './gates.ts';
import { askedOfFamily } from './gifts.ts';
import { hostPart } from './host-view.ts';
import type { House, JoinPart } from './house.ts';
import { allShown } from './pace.ts';
import type { Place } from './room-events.ts';
import { type Ground, inRoom, type Participant, type RoomState } from './room-state.ts';
import type { MePart, OfferedSeat, RoomPart, RoomView, TableAt, TurnPart, Whom } from './room-view.ts';
import { oncePer, same } from './same.ts';
import { type StageView, stageView, stillToDo } from './stage-view.ts';
import { isAsked, tablePart } from './table-view.ts';

/** Below so many people nobody is told how many are waited for. */
export const fewestWaiting = 4;

/** What somebody may see of a room. */
export function viewFor(ground: Ground, state: RoomState, whom: Whom, house: House | null = null): RoomView {
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
    join: null,
    house: null,
  };
  switch (whom.role) {
    case 'stranger':
      return bare;
    case 'participant':
      return participantView(ground, state, whom.id, bare);
    case 'projector':
      return { ...projectorView(ground, state, whom.table, bare), join: joinPart(state, house) };
    case 'host':
      return { ...hostView(ground, state, bare), house };
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

function joinPart(state: RoomState, house: House | null): JoinPart | null {
  if (!house || !state.door) return null;
  const { code, addresses, encrypted } = house;
  return same({ code, addresses, encrypted });
}

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
          const { person, name, profession, agency, pitch } = at;
          const hands = state.opened.way === 'hands' ? state.corners[seat] : undefined;
          const people = hands ?? places.filter((place) => place.table === table && place.seat === seat).length;
          return [{ table, seat, person, name, profession, agency, pitch, people, own: me !== null && me.agency === agency }];
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
      ended: one.play.question.kind === 'ended' && allShown(one.play, one.shown),
    })),
  );
}
