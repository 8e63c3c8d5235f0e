import { owes } from '../../src/session/owes.ts';
import type { Ground, RoomState } from '../../src/room/room-state.ts';
import { inRoom } from '../../src/room/room-state.ts';
import type { From } from '../../src/room/may.ts';
import type { Kept, Opened, RoomRecord, Vote } from '../../src/room/room-events.ts';
import { openRoom, receive } from '../../src/room/room.ts';
import { allShown, pageOf } from '../../src/room/pace.ts';
import { isOpen, waitingPeople } from '../../src/room/closing.ts';
import type { Wish } from '../../src/room/wishes.ts';
import { inputFor } from './play.ts';

/** A room in memory: its state, its log, and what is kept apart. */
export type TestRoom = {
  ground: Ground;
  state(): RoomState;
  log: RoomRecord[];
  kept: Kept[];
  /** Sends a wish; gives the refusal, or null when it was granted. */
  wish(from: From, wish: Wish, id?: string): string | null;
  /** Sends a wish that must be granted. */
  must(from: From, wish: Wish): void;
};

export const host: From = { role: 'host' };
export const person = (id: string): From => ({ role: 'participant', id });
export const atDoor = (id: string): From => ({ role: 'stranger', id });

/** Opens a room on a ground. */
export function testRoom(ground: Ground, options: Partial<Omit<Opened, 'type' | 'story' | 'edition'>> = {}): TestRoom {
  const opened = openRoom(ground, { seed: 7, shape: 'one', way: 'phones', plays: {}, past: {}, ...options });
  let state = opened.state;
  let sent = 0;
  const room: TestRoom = {
    ground,
    state: () => state,
    log: [opened.record],
    kept: [],
    wish(from, wish, id = `w${++sent}`) {
      const judged = receive(ground, state, from, id, wish, `key-${(sent * 7919) % 10007}-${sent}`);
      if (!judged.ok) return judged.refusal;
      state = judged.state;
      if (judged.record) {
        // As over a wire and a disk: plain JSON both ways.
        room.log.push(JSON.parse(JSON.stringify(judged.record)));
        room.kept.push(...(JSON.parse(JSON.stringify(judged.kept)) as Kept[]));
      }
      return null;
    },
    must(from, wish) {
      const refusal = room.wish(from, wish);
      if (refusal) throw new Error(`${wish.kind}: ${refusal}`);
    },
  };
  return room;
}

/** People come in, one for each service that is named, and are called p1, p2 and so on. */
export function comeIn(room: TestRoom, agencies: readonly string[]): string[] {
  if (!room.state().door) room.must(host, { kind: 'open-door' });
  const from = inRoom(room.state()).length;
  return agencies.map((agency, at) => {
    const id = `p${from + at + 1}`;
    room.must(atDoor(id), { kind: 'join', agency: agency as '' });
    return id;
  });
}

/** Somebody takes a seat at a table. */
export const sits = (room: TestRoom, id: string, seat: string, table = 0): void =>
  room.must(room.state().phase === 'lobby' && room.state().opened.shape === 'one' ? person(id) : host, {
    ...(room.state().phase === 'lobby' && room.state().opened.shape === 'one' ? { kind: 'sit' } : { kind: 'move', participant: id }),
    place: { kind: 'seat', table, seat },
  } as Wish);

/** The host turns pages until something is asked at this table, or the story has ended. */
export function turnPages(room: TestRoom, table = 0): void {
  for (let pages = 0; pages < 200; pages++) {
    const at = room.state().tables[table];
    if (!at || allShown(at.play, at.shown)) return;
    const refusal = room.wish(host, { kind: 'next', table, page: pageOf(at.shown) });
    if (refusal) return;
  }
  throw new Error('Expected the pages to end.');
}

/** What a person would answer by a list of numbers, to what their table is asked. */
export function voteOf(room: TestRoom, id: string, numbers: readonly number[], at = 0): Wish | null {
  const { place } = room.state().people[id] ?? { place: { kind: 'none' } as const };
  if (place.kind !== 'seat') return null;
  const table = room.state().tables[place.table];
  if (!table) return null;
  const asks = owes(room.ground.story.table, { question: table.play.question, humans: table.play.humans, answers: [] }, place.seat);
  if (!asks) return null;
  const { question, seat: _, ...vote } = inputFor(asks, place.seat, numbers, at);
  return { kind: 'vote', table: place.table, era: table.era, question, vote: vote as Vote };
}

/** Everybody whom the table waits for answers, by numbers. */
export function allAnswer(room: TestRoom, numbers: readonly number[], table = 0): void {
  for (const [at, { id }] of waitingPeople(room.state(), table).entries()) {
    const wish = voteOf(room, id, numbers, at);
    if (wish) room.must(person(id), wish);
  }
}

/** Plays a table on by numbers until its story has ended or the tables have to be gathered. */
export function playOn(room: TestRoom, numbers: readonly number[], table = 0): void {
  for (let steps = 0; steps < 200; steps++) {
    turnPages(room, table);
    const at = room.state().tables[table];
    if (!at || !isOpen(room.ground, room.state(), at)) return;
    const before = at.play;
    allAnswer(room, numbers.slice(steps % numbers.length).concat(numbers), table);
    if (room.state().tables[table]?.play === before) return;
  }
}
