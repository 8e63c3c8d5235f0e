import type { Answer } from '../session/events.ts';
import { askedSeats } from '../session/question.ts';
import { applyEvent, sharesIn } from './apply.ts';
import { seatAnswer } from './ballot.ts';
import { gateOf } from './gates.ts';
import { allShown } from './pace.ts';
import type { RoomEvent, RoomEventOf } from './room-events.ts';
import { type Ground, inRoom, type Participant, type RoomState, type TableState } from './room-state.ts';

/** Whether a table's question stands open: the play has begun, all before it is shown, and no checkpoint lies in the way. */
export function isOpen(ground: Ground, state: RoomState, table: TableState): boolean {
  if (state.phase !== 'play' || table.play.question.kind === 'ended') return false;
  return allShown(table.play, table.shown) && gateOf(ground, state, table) === null;
}

/** The seats that a table's question asks something of. */
export const asked = ({ play }: TableState): readonly string[] => askedSeats(play.question, play.humans);

/** The people a table waits for: they sit in a seat that is asked, are not away, and have not answered. Empty where a room plays by hands. */
export function waitingPeople(state: RoomState, number: number): (Participant & { id: string })[] {
  const table = state.tables[number];
  if (!table || state.opened.way === 'hands') return [];
  const seats = asked(table);
  return inRoom(state).filter(
    ({ id, place, away }) =>
      !away && place.kind === 'seat' && place.table === number && seats.includes(place.seat) && !Object.hasOwn(table.votes, id),
  );
}

/** The seats whose corner the host has still to count. */
export function waitingCorners(state: RoomState, number: number): string[] {
  const table = state.tables[number];
  if (!table || state.opened.way !== 'hands') return [];
  if (table.tally && table.play.question.kind === 'instinct') return [];
  return asked(table).filter((seat) => (state.corners[seat] ?? 0) > 0 && !Object.hasOwn(table.counted, seat));
}

/** Whether nobody is waited for at a table at which somebody is there to go on. Where hands are counted the host closes, so that a count can be mended. */
function isComplete(state: RoomState, number: number): boolean {
  if (state.opened.way === 'hands') return asked(state.tables[number] as TableState).every((seat) => !state.corners[seat]);
  const somebody = inRoom(state).some(({ place, away }) => !away && place.kind === 'seat' && place.table === number);
  return somebody && waitingPeople(state, number).length === 0;
}

/** The closing of a table's question with what has been handed in: each asked seat's answer, and a pass for those in which nobody answered. */
export function closing(state: RoomState, number: number, by: 'all' | 'host'): RoomEventOf<'question-closed'> {
  const table = state.tables[number] as TableState;
  const question = table.play.question.id;
  const answers = asked(table).map((seat): Answer => {
    const shares = sharesIn(table, seat);
    if (shares.length === 0) return { type: 'passed', question, seat };
    return { ...seatAnswer(shares, state.opened.seed, `${number} ${table.era} ${question} ${seat}`), question, seat } as Answer;
  });
  return { type: 'question-closed', table: number, question, by, answers };
}

/**
 * Events, and after them the closing of every question that nobody is waited for any more; nothing closes while the room is held. `room` is the room after all of
 * them.
 */
export function withClosings(ground: Ground, state: RoomState, events: readonly RoomEvent[]): { events: RoomEvent[]; room: RoomState } {
  const all = [...events];
  let room = events.reduce((before, event) => applyEvent(ground, before, event), state);
  for (let number = 0; number < room.tables.length; number++) {
    while (!room.held && isReady(ground, room, number)) {
      const event = closing(room, number, 'all');
      all.push(event);
      room = applyEvent(ground, room, event);
    }
  }
  return { events: all, room };
}

const isReady = (ground: Ground, room: RoomState, number: number) =>
  isOpen(ground, room, room.tables[number] as TableState) && isComplete(room, number);
