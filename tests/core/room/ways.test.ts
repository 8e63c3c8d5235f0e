import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked, isOpen } from '../../../src/room/closing.ts';
import type { Vote } from '../../../src/room/room-events.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import type { Event } from '../../../src/session/events.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { inputFor, sessionBy } from '../../support/play.ts';
import { comeIn, host, person, playOn, sits, type TestRoom, testRoom, turnPages } from '../../support/room.ts';
import { owes, waitingFor } from '../../../src/session/owes.ts';
import type { Wish } from '../../../src/room/wishes.ts';

const ground = { story: fixtureStory, script: null };
const seed = 1;

/** What somebody in a seat answers to a question: the same whatever way they play. */
type Picks = (seat: string, question: string) => readonly number[];

const picksBy =
  (numbers: readonly number[]): Picks =>
  (seat, question) => {
    const shift = [...`${seat}${question}`].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % numbers.length;
    return [...numbers.slice(shift), ...numbers.slice(0, shift)];
  };

function voteAt(room: TestRoom, seat: string, picks: Picks): Vote | null {
  const [table] = room.state().tables;
  if (!table) return null;
  const asks = owes(fixtureStory.table, { question: table.play.question, humans: table.play.humans, answers: [] }, seat);
  if (!asks) return null;
  const { question: _, seat: __, ...vote } = inputFor(asks, seat, picks(seat, asks.question), 0);
  return vote as Vote;
}

/** The same picks in a session without any room. */
function bySession(seats: readonly string[], picks: Picks): readonly Event[] {
  const session = sessionBy(fixtureStory, seats, []);
  for (let steps = 0; steps < 200; steps++) {
    const [seat] = waitingFor(session.state());
    const asks = seat === undefined ? null : owes(fixtureStory.table, session.state(), seat);
    if (!asks || seat === undefined) break;
    session.apply(inputFor(asks, seat, picks(seat, asks.question), 0));
  }
  return session.state().log;
}

/** Plays a room to its end; `answer` hands in what the seats asked have picked. */
function through(room: TestRoom, answer: (room: TestRoom) => void): readonly Event[] {
  for (let steps = 0; steps < 200; steps++) {
    turnPages(room);
    const [table] = room.state().tables;
    if (!table || !isOpen(ground, room.state(), table)) break;
    answer(room);
  }
  return room.state().tables[0]?.play.log ?? [];
}

function byPhones(seats: readonly string[], picks: Picks, perSeat: number, way: 'phones' | 'pass' = 'phones'): readonly Event[] {
  const room = testRoom(ground, { seed, way });
  const ids = comeIn(
    room,
    seats.flatMap(() => new Array<string>(perSeat).fill('')),
  );
  const seatOf = (at: number) => seats[at % seats.length] ?? '';
  for (const [at, id] of ids.entries()) sits(room, id, seatOf(at));
  room.must(host, { kind: 'begin' });
  return through(room, () => {
    const table = room.state().tables[0];
    if (!table) return;
    const { question } = table.play;
    const here = asked(table);
    // The last to come answer first: no order matters.
    for (const [at, id] of [...ids.entries()].reverse()) {
      const vote = here.includes(seatOf(at)) ? voteAt(room, seatOf(at), picks) : null;
      if (vote && room.state().tables[0]?.play.question === question)
        room.must(person(id), { kind: 'vote', table: 0, era: table.era, question: question.id, vote });
    }
  });
}

function byHands(seats: readonly string[], picks: Picks, weOnly = false): readonly Event[] {
  const room = testRoom(ground, { seed, way: 'hands' });
  room.must(host, { kind: 'people', corners: Object.fromEntries(seats.map((seat) => [seat, 5])), agencies: [] });
  room.must(host, { kind: 'begin' });
  return through(room, () => {
    const table = room.state().tables[0];
    if (!table) return;
    const question = table.play.question.id;
    const votes = asked(table).map((seat) => ({ seat, vote: voteAt(room, seat, picks) }));
    if (weOnly && table.play.question.kind === 'instinct') {
      const we: Record<string, number> = {};
      for (const { vote } of votes) if (vote?.type === 'answered') we[vote.we] = (we[vote.we] ?? 0) + 5;
      room.must(host, { kind: 'tally', table: 0, question, we });
    } else {
      for (const { seat, vote } of votes)
        if (vote) room.must(host, { kind: 'count', table: 0, question, seat, shares: [{ vote, people: 5 }] });
    }
    room.must(host, { kind: 'close', table: 0, question });
  });
}

const plays = fc.record({
  seats: fc.constantFrom(['ann'], ['ben'], ['ann', 'ben'], ['ann', 'ben', 'cat']),
  numbers: fc.array(fc.nat(9), { minLength: 5, maxLength: 12 }),
});

describe('the same picks', () => {
  it('give the same log and the same measures alone, passed round, by hands and by phones', () => {
    fc.assert(
      fc.property(plays, ({ seats, numbers }) => {
        const picks = picksBy(numbers);
        const session = bySession(seats, picks);
        expect(session.at(-1)?.type).toBe('session-ended');
        expect(byPhones(seats, picks, 1)).toEqual(session);
        expect(byPhones(seats, picks, 3)).toEqual(session);
        expect(byPhones(seats, picks, 1, 'pass')).toEqual(session);
        expect(byHands(seats, picks)).toEqual(session);
        for (const seat of seats)
          expect(scorecard(fixtureStory, byHands(seats, picks), seat)).toEqual(scorecard(fixtureStory, session, seat));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('differ by hands only in I and They where the host counts We over the room', () => {
    const picks = picksBy([1, 0, 2, 0, 1]);
    const seats = ['ann', 'ben', 'cat'];
    const without = (log: readonly Event[]) => log.filter(({ type }) => type !== 'answered' && type !== 'passed');
    expect(without(byHands(seats, picks, true))).toEqual(without(bySession(seats, picks)));
  });
});

describe('a delegation', () => {
  it('puts forward what most of it would, and its spread is kept', () => {
    const room = testRoom(ground, { seed });
    const ids = comeIn(room, ['', '', '', '']);
    for (const [at, id] of ids.entries()) sits(room, id, at < 3 ? 'ann' : 'ben');
    room.must(host, { kind: 'begin' });
    playOn(room, [0]);
    const aim = room.state().tables[0]?.spreads.find(({ question }) => question === 'aim/proposal');
    expect(aim?.seats.ann?.reduce((sum, { people }) => sum + people, 0)).toBe(3);
    expect(aim?.seats.ben).toEqual([{ vote: { type: 'proposed', choice: 'aim_read' }, people: 1 }]);
  });

  it('is counted by hands no higher than the people who stand there', () => {
    const room = testRoom(ground, { seed, way: 'hands' });
    room.must(host, { kind: 'people', corners: { ann: 2 }, agencies: ['school'] });
    room.must(host, { kind: 'begin' });
    turnPages(room);
    const count = (people: number): Wish => ({
      kind: 'count',
      table: 0,
      question: 'ann_speaks',
      seat: 'ann',
      shares: [{ vote: { type: 'moved', choice: 'speak' }, people }],
    });
    expect(room.wish(host, count(3))).toContain('2 people stand in that corner');
    expect(room.wish(host, count(2))).toBeNull();
    expect(room.wish(host, count(1))).toBeNull();
    expect(room.state().tables[0]?.counted.ann?.[0]?.people).toBe(1);
  });
});
