import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitingPeople } from '../../../src/room/closing.ts';
import { pageOf } from '../../../src/room/pace.ts';
import { applyFrame, frameFor, frameSince } from '../../../src/room/protocol.ts';
import type { RoomState } from '../../../src/room/room-state.ts';
import { receive } from '../../../src/room/room.ts';
import type { RoomView, Whom } from '../../../src/room/room-view.ts';
import { fewestWaiting, viewFor } from '../../../src/room/view-for.ts';
import { chanceOf, anySending } from '../../support/any-wish.ts';
import { fixtureScript } from '../../support/fixture-script.ts';
import { allAnswer, comeIn, host, person, playOn, sits, type TestRoom, testRoom, turnPages, voteOf } from '../../support/room.ts';
import { laterWords, secretStory, secretWords } from '../../support/secret-story.ts';

const ground = { story: secretStory, script: fixtureScript };

/** Two people in each seat and one in the child's chair, and the play begun. */
function begun(): TestRoom {
  const room = testRoom(ground);
  const ids = comeIn(room, ['', '', '', '', '', '', '']);
  for (const [at, id] of ids.slice(0, 6).entries()) sits(room, id, ['ann', 'ann', 'ben', 'ben', 'cat', 'cat'][at] ?? '');
  room.must(person('p7'), { kind: 'sit', place: { kind: 'child', table: 0 } });
  room.must(host, { kind: 'begin' });
  return room;
}

const everybody = (state: RoomState): Whom[] => [
  ...Object.keys(state.people).map((id): Whom => ({ role: 'participant', id })),
  { role: 'projector', table: null },
  { role: 'host' },
  { role: 'stranger' },
];
const seen = (state: RoomState, whom: Whom) => JSON.stringify(viewFor(ground, state, whom));

/** Plays to some point of the story, a few steps by numbers. */
function upTo(numbers: readonly number[], steps: number): TestRoom {
  const room = begun();
  for (let at = 0; at < steps; at++) {
    turnPages(room);
    if (waitingPeople(room.state(), 0).length > 0) allAnswer(room, numbers.slice(at % numbers.length).concat(numbers));
  }
  return room;
}

const points = fc.record({ numbers: fc.array(fc.nat(9), { minLength: 4, maxLength: 8 }), steps: fc.nat(9) });

describe('what somebody sees of a room', () => {
  it('holds no private line of another seat, and no fact that was not told', () => {
    fc.assert(
      fc.property(points, ({ numbers, steps }) => {
        const room = upTo(numbers, steps);
        const heard = (room.state().tables[0]?.play.totals.shared ?? []).map((fact) => secretStory.table.facts[fact]?.says ?? '').join();
        for (const whom of everybody(room.state()).filter(({ role }) => role !== 'host')) {
          const place = whom.role === 'participant' ? room.state().people[whom.id]?.place : null;
          const own = place?.kind === 'seat' ? place.seat : '';
          const text = seen(room.state(), whom);
          for (const [seat, words] of Object.entries(secretWords))
            for (const word of words) if (seat !== own && !heard.includes(word)) expect([whom, text.includes(word)]).toEqual([whom, false]);
          if (own === 'ann') expect(text).not.toContain('hollyhock');
        }
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  it('shows somebody their own private lines', () => {
    const room = begun();
    turnPages(room);
    expect(seen(room.state(), { role: 'participant', id: 'p1' })).toContain('zanzibar');
    expect(seen(room.state(), { role: 'participant', id: 'p3' })).toContain('brimstone');
  });

  it('does not change with what another person answers, for anybody, until the question is closed', () => {
    fc.assert(
      fc.property(points, fc.nat(5), fc.nat(9), fc.nat(9), ({ numbers, steps }, who, one, other) => {
        const room = upTo(numbers, steps);
        turnPages(room);
        const waiting = waitingPeople(room.state(), 0);
        const voter = waiting[who % Math.max(1, waiting.length)]?.id;
        if (!voter || waiting.length < 2) return;
        const states = [one, other].flatMap((number) => {
          const wish = voteOf(room, voter, [number, 9 - number, number + 1]);
          const judged = wish && receive(ground, room.state(), person(voter), `x${number}`, wish, 'k');
          return judged?.ok ? [judged.state] : [];
        });
        const [left, right] = states as [RoomState, RoomState];
        for (const whom of everybody(room.state())) expect(seen(left, whom)).toBe(seen(right, whom));
      }),
      { numRuns: 20 },
    );
  }, 30_000);

  it('does not change with how a decision came out until the host turns the page', () => {
    const room = upTo([0], 3);
    turnPages(room);
    expect(room.state().tables[0]?.play.question.id).toBe('aim/proposal');
    const ends = [0, 1].map((number) => {
      let state = room.state();
      for (const { id } of waitingPeople(room.state(), 0)) {
        const judged = receive(ground, state, person(id), `y${id}`, voteOf(room, id, [number]) as never, 'k');
        if (judged.ok) state = judged.state;
      }
      return state;
    });
    const [read, hear] = ends as [RoomState, RoomState];
    expect(read.tables[0]?.play.log).not.toEqual(hear.tables[0]?.play.log);
    for (const whom of everybody(read)) expect(seen(read, whom)).toBe(seen(hear, whom));
  });

  it('tells nothing of a page before it is turned', () => {
    const room = begun();
    for (let steps = 0; steps < 60; steps++) {
      const [table] = room.state().tables;
      if (!table) break;
      const shown = table.play.entries
        .slice(0, table.shown.entries)
        .map((entry) => (entry.kind === 'line' ? entry.line.text : ''))
        .join();
      for (const whom of everybody(room.state()))
        for (const word of laterWords) if (!shown.includes(word)) expect(seen(room.state(), whom)).not.toContain(word);
      if (room.wish(host, { kind: 'next', table: 0, page: pageOf(table.shown) }) !== null) allAnswer(room, [0, 1, 2]);
      if (table.play.question.kind === 'ended' && room.state().tables[0] === table) break;
    }
  });

  it('gives no number of people waited for below four, and the same for one as for three', () => {
    const room = begun();
    turnPages(room);
    allAnswer(room, [0]);
    turnPages(room);
    const before = waitingPeople(room.state(), 0).map(({ id }) => id);
    expect(before).toHaveLength(6);
    const texts: string[] = [];
    for (const id of before) {
      const view = viewFor(ground, room.state(), { role: 'projector', table: null });
      const still = waitingPeople(room.state(), 0).length;
      expect(view.turn).toMatchObject({ some: true, waiting: still >= fewestWaiting ? still : null });
      if (still < fewestWaiting) texts.push(JSON.stringify(view));
      room.must(person(id), voteOf(room, id, [0]) as never);
    }
    expect(new Set(texts).size).toBe(1);
  });

  it('tells the host who is waited for, never what was answered', () => {
    const room = begun();
    turnPages(room);
    const [table] = viewFor(ground, room.state(), { role: 'host' }).host?.tables ?? [];
    expect(table).toMatchObject({ question: 'ann_speaks', waited: [1, 2] });
    room.must(person('p1'), voteOf(room, 'p1', [0]) as never);
    const after = viewFor(ground, room.state(), { role: 'host' });
    expect(after.host?.tables[0]?.waited).toEqual([2]);
  });

  it('counts We over the room once it is closed, and what a delegation put forward once it is revealed and of three people or more', () => {
    const room = testRoom(ground);
    const ids = comeIn(room, ['', '', '', '', '']);
    for (const [at, id] of ids.entries()) sits(room, id, at < 3 ? 'ann' : 'ben');
    room.must(host, { kind: 'begin' });
    for (let steps = 0; steps < 4; steps++) {
      turnPages(room);
      allAnswer(room, [0, 1]);
    }
    const part = () => viewFor(ground, room.state(), { role: 'projector', table: null }).table;
    expect(part()?.we[0]).toMatchObject({ decision: 'aim' });
    expect(part()?.we[0]?.lies.reduce((sum, { people }) => sum + people, 0)).toBe(5);
    expect(part()?.delegations).toEqual([]);
    turnPages(room);
    expect(part()?.delegations.map(({ seat }) => seat)).toEqual(['ann']);
  });
});

describe('frames', () => {
  it('give whoever follows them the same view as the whole, on a stream, by asking again, and after a gap', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const chance = chanceOf(seed);
        const room = testRoom(ground, { shape: chance(2) === 0 ? 'one' : 'tables' });
        comeIn(room, ['', 'health', 'school', '', 'police', '']);
        room.must(host, { kind: 'deal' });
        room.must(host, { kind: 'begin' });
        const whoms = everybody(room.state());
        const streamed = new Map<Whom, RoomView | null>();
        const polled = new Map<Whom, { view: RoomView | null; have: string }>();
        const sent = new Map<Whom, RoomView | null>();
        for (let steps = 0; steps < 24; steps++) {
          if (chance(3) === 0) playOn(room, [chance(9), chance(9), chance(9)], chance(2));
          const { from, wish } = anySending(room, chance);
          room.wish(from, wish);
          for (const whom of whoms) {
            const view = viewFor(ground, room.state(), whom);
            const frame = frameFor(sent.get(whom) ?? null, view);
            sent.set(whom, view);
            if (frame) streamed.set(whom, applyFrame(streamed.get(whom) ?? null, JSON.parse(JSON.stringify(frame))));
            expect(streamed.get(whom)).toEqual(JSON.parse(JSON.stringify(view)));
            if (chance(3) > 0) continue;
            const have = polled.get(whom);
            const since = frameSince(have?.have ?? '', view);
            if (since) polled.set(whom, { view: applyFrame(have?.view ?? null, JSON.parse(JSON.stringify(since))), have: since.have });
            expect(polled.get(whom)?.view).toEqual(JSON.parse(JSON.stringify(view)));
          }
        }
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  it('carry no number that tells how many have answered', () => {
    const room = begun();
    turnPages(room);
    allAnswer(room, [0]);
    turnPages(room);
    for (const id of ['p1', 'p2']) room.must(person(id), voteOf(room, id, [0]) as never);
    const three = (state: RoomState) => frameSince('', viewFor(ground, state, { role: 'participant', id: 'p1' }));
    room.must(person('p3'), voteOf(room, 'p3', [0]) as never);
    const fewer = three(room.state());
    room.must(person('p4'), voteOf(room, 'p4', [0]) as never);
    expect(three(room.state())).toEqual(fewer);
  });
});
