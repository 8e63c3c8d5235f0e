import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayRoom } from '../../../src/room/apply.ts';
import { allShown, pageOf } from '../../../src/room/pace.ts';
import type { Ground } from '../../../src/room/room-state.ts';
import type { Wish } from '../../../src/room/wishes.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { allAnswer, atDoor, comeIn, host, person, playOn, sits, type TestRoom, testRoom, turnPages, voteOf } from '../../support/room.ts';

const ground: Ground = { story: fixtureStory, script: null };

/** Six people, two in each seat, none in their own job, at the first question. */
function begun(options = {}): TestRoom {
  const room = testRoom(ground, options);
  const ids = comeIn(room, ['health', 'health', 'school', 'school', 'police', 'police']);
  for (const [at, id] of ids.entries()) sits(room, id, ['ann', 'ann', 'ben', 'ben', 'cat', 'cat'][at] ?? '');
  room.must(host, { kind: 'begin' });
  turnPages(room);
  return room;
}

const tableOf = (room: TestRoom) => {
  const [table] = room.state().tables;
  if (!table) throw new Error('Expected a table.');
  return table;
};
const question = (room: TestRoom) => tableOf(room).play.question.id;
const answer = (room: TestRoom, id: string, number: number) => room.must(person(id), voteOf(room, id, [number]) as Wish);

describe('a room', () => {
  it('lets nobody in while the door is closed, and says so', () => {
    const room = testRoom(ground);
    expect(room.wish(atDoor('p1'), { kind: 'join', agency: 'health' })).toContain('door is closed');
    room.must(host, { kind: 'open-door' });
    expect(room.wish(atDoor('p1'), { kind: 'join', agency: 'health' })).toBeNull();
    room.must(host, { kind: 'close-door' });
    expect(room.wish(atDoor('p2'), { kind: 'join', agency: 'health' })).toContain('door is closed');
  });

  it('lets nobody begin in their own job', () => {
    const room = testRoom(ground);
    comeIn(room, ['school']);
    expect(room.wish(person('p1'), { kind: 'sit', place: { kind: 'seat', table: 0, seat: 'ann' } })).toContain('your own job');
    expect(room.wish(person('p1'), { kind: 'sit', place: { kind: 'seat', table: 0, seat: 'ben' } })).toBeNull();
  });

  it('never lets whoever is alone of a service speak for it, even when the host would', () => {
    const room = testRoom(ground);
    comeIn(room, ['school', 'health', 'health']);
    expect(room.wish(host, { kind: 'move', participant: 'p1', place: { kind: 'seat', table: 0, seat: 'ann' } })).toContain('only one here');
    expect(room.wish(host, { kind: 'move', participant: 'p2', place: { kind: 'seat', table: 0, seat: 'ben' } })).toBeNull();
  });

  it('closes a question when the last of those who are asked has answered, and not before', () => {
    const room = begun();
    expect(question(room)).toBe('ann_speaks');
    answer(room, 'p1', 0);
    expect(question(room)).toBe('ann_speaks');
    answer(room, 'p2', 0);
    expect(tableOf(room).play.log.some((event) => event.type === 'moved' && event.choice === 'speak')).toBe(true);
  });

  it('shows nothing of what follows until the host turns the page, and takes no answer before', () => {
    const room = begun();
    allAnswer(room, [0]);
    const table = tableOf(room);
    expect(allShown(table.play, table.shown)).toBe(false);
    expect(room.wish(person('p1'), voteOf(room, 'p1', [0]) as Wish)).toContain('not open yet');
    turnPages(room);
    expect(room.wish(person('p1'), voteOf(room, 'p1', [0]) as Wish)).toBeNull();
  });

  it('holds after the proposals are revealed and after they are settled', () => {
    const room = begun();
    playUntil(room, 'aim/proposal');
    allAnswer(room, [0]);
    const told = () => tableOf(room).play.entries.slice(0, tableOf(room).shown.entries).at(-1);
    const press = () => room.must(host, { kind: 'next', table: 0, page: pageOf(tableOf(room).shown) });
    press();
    expect(told()).toMatchObject({ kind: 'said', said: { kind: 'revealed' } });
    press();
    expect(told()).toMatchObject({ kind: 'said', said: { kind: 'settled' } });
  });

  it('turns one page when two press at once', () => {
    const room = begun();
    allAnswer(room, [0]);
    const page = pageOf(tableOf(room).shown);
    room.must(host, { kind: 'next', table: 0, page });
    expect(room.wish(host, { kind: 'next', table: 0, page })).toContain('turned already');
  });

  it('refuses a second answer, a late one and one to something else, and nothing moves', () => {
    const room = begun();
    answer(room, 'p1', 0);
    const before = room.state();
    expect(room.wish(person('p1'), voteOf(room, 'p1', [1]) as Wish)).toContain('sealed');
    expect(
      room.wish(person('p3'), { kind: 'vote', table: 0, era: 0, question: 'ann_speaks', vote: { type: 'moved', choice: 'speak' } }),
    ).toContain('somebody else');
    expect(
      room.wish(person('p2'), { kind: 'vote', table: 0, era: 0, question: 'gone', vote: { type: 'moved', choice: 'speak' } }),
    ).toContain('closed');
    expect(
      room.wish(person('p2'), { kind: 'vote', table: 0, era: 0, question: 'ann_speaks', vote: { type: 'moved', choice: 'ring' } }),
    ).toContain('not on offer');
    expect(room.state()).toBe(before);
  });

  it('knows a wish that is sent again, and counts it once', () => {
    const room = begun();
    const wish = voteOf(room, 'p1', [0]) as Wish;
    expect(room.wish(person('p1'), wish, 'same')).toBeNull();
    const { records } = room.state();
    expect(room.wish(person('p1'), wish, 'same')).toBeNull();
    expect(room.state().records).toBe(records);
  });

  it('goes on without those who do not answer, who count as away until they do something', () => {
    const room = begun();
    answer(room, 'p1', 0);
    room.must(host, { kind: 'go-on-without', table: 0, question: 'ann_speaks' });
    expect(room.state().people.p2?.away).toBe(true);
    turnPages(room);
    for (const id of ['p1', 'p3', 'p4', 'p5', 'p6']) answer(room, id, 0);
    expect(question(room)).not.toBe('round_1');
    turnPages(room);
    room.must(person('p2'), voteOf(room, 'p2', [0]) as Wish);
    expect(room.state().people.p2?.away).toBe(false);
  });

  it('lets the policy of a seat stand in where nobody in it answered', () => {
    const room = begun();
    room.must(host, { kind: 'close', table: 0, question: 'ann_speaks' });
    expect(tableOf(room).passed).toEqual(['ann']);
    expect(tableOf(room).play.log.filter(({ type }) => type === 'passed' || type === 'moved')).toHaveLength(2);
  });

  it('waits while the host holds it, and closes what is complete when they go on', () => {
    const room = begun();
    room.must(host, { kind: 'hold' });
    allAnswer(room, [0]);
    expect(question(room)).toBe('ann_speaks');
    room.must(host, { kind: 'resume' });
    expect(question(room)).not.toBe('ann_speaks');
  });

  it('goes back a step only when somebody in each seat agrees, and never behind what was revealed', () => {
    const room = begun();
    playUntil(room, 'aim/proposal');
    room.must(host, { kind: 'go-back', table: 0 });
    room.must(person('p1'), { kind: 'agree', yes: true });
    room.must(person('p3'), { kind: 'agree', yes: true });
    expect(question(room)).toBe('aim/proposal');
    room.must(person('p6'), { kind: 'agree', yes: true });
    expect(question(room)).toBe('aim/instinct');
    expect(tableOf(room).era).toBe(1);
    allAnswer(room, [0]);
    allAnswer(room, [0]);
    turnPages(room);
    expect(room.wish(host, { kind: 'go-back', table: 0 })).toContain('not taken back');
  });

  it('does not go back when somebody says no', () => {
    const room = begun();
    playUntil(room, 'aim/proposal');
    room.must(host, { kind: 'go-back', table: 0 });
    room.must(person('p1'), { kind: 'agree', yes: false });
    expect(tableOf(room).back).toBeNull();
    expect(question(room)).toBe('aim/proposal');
  });

  it('takes back the host’s own last act, once, and nothing that was revealed', () => {
    const room = begun();
    room.must(host, { kind: 'move', participant: 'p1', place: { kind: 'seat', table: 0, seat: 'cat' } });
    room.must(host, { kind: 'undo' });
    expect(room.state().people.p1?.place).toMatchObject({ seat: 'ann' });
    expect(room.wish(host, { kind: 'undo' })).toContain('nothing to take back');
    room.must(host, { kind: 'close', table: 0, question: 'ann_speaks' });
    expect(room.wish(host, { kind: 'undo' })).toContain('nothing to take back');
  });

  it('gives a vote to the seat it was cast from: whoever is moved answers anew', () => {
    const room = begun();
    answer(room, 'p1', 0);
    room.must(host, { kind: 'move', participant: 'p1', place: { kind: 'seat', table: 0, seat: 'ben' } });
    expect(Object.keys(tableOf(room).votes)).toEqual([]);
    answer(room, 'p2', 0);
    expect(question(room)).not.toBe('ann_speaks');
  });

  it('lets a latecomer only into a seat that is played, and not into a room that is over', () => {
    const room = testRoom(ground);
    comeIn(room, ['health', 'school']);
    sits(room, 'p1', 'ann');
    sits(room, 'p2', 'ben');
    room.must(host, { kind: 'begin' });
    comeIn(room, ['police']);
    expect(room.wish(person('p3'), { kind: 'sit', place: { kind: 'seat', table: 0, seat: 'cat' } })).toContain('written policy');
    room.must(person('p3'), { kind: 'sit', place: { kind: 'seat', table: 0, seat: 'ben' } });
    room.must(host, { kind: 'end', keep: true });
    expect(room.wish(person('p3'), { kind: 'leave' })).toContain('ended');
  });

  it('is the same when its log is replayed, whatever was wished', () => {
    const numbers = fc.array(fc.nat(9), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.constantFrom('one', 'tables'), (picks, shape) => {
        const room = testRoom(ground, { shape: shape as 'one' });
        comeIn(room, ['health', 'school', 'police', 'health', 'school', '', '', 'social-care', 'camhs']);
        room.must(host, { kind: 'deal' });
        room.must(host, { kind: 'begin' });
        for (const table of room.state().tables.keys()) playOn(room, picks, table);
        for (let at = 0; at < 6; at++) {
          room.wish(host, { kind: 'gather' });
          for (const table of room.state().tables.keys()) playOn(room, picks, table);
        }
        expect(replayRoom(ground, room.log, room.kept)).toEqual(room.state());
      }),
      { numRuns: 8 },
    );
  }, 30_000);
});

function playUntil(room: TestRoom, id: string): void {
  for (let steps = 0; steps < 30 && question(room) !== id; steps++) {
    turnPages(room);
    if (question(room) === id) return;
    allAnswer(room, [0]);
  }
  turnPages(room);
  expect(question(room)).toBe(id);
}
