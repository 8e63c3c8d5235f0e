import { describe, expect, it } from 'vitest';
import { plenary } from '../../../src/room/plenary.ts';
import { viewFor } from '../../../src/room/view-for.ts';
import { fixtureScript } from '../../support/fixture-script.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { comeIn, host, person, playOn, type TestRoom, testRoom, turnPages } from '../../support/room.ts';

const ground = { story: fixtureStory, script: fixtureScript };

/** A room of so many people at one table who have played to the end. */
function played(people: number, numbers: readonly number[] = [0, 1, 2]): TestRoom {
  const room = testRoom(ground);
  comeIn(
    room,
    Array.from({ length: people }, (_, at) => ['health', 'police', 'school'][at % 3] ?? ''),
  );
  room.must(host, { kind: 'deal' });
  room.must(host, { kind: 'begin' });
  playOn(room, numbers);
  turnPages(room);
  return room;
}

const stageOf = (room: TestRoom) => viewFor(ground, room.state(), { role: 'projector', table: null }).stage;
const at = (room: TestRoom, to: 'word' | 'thanks' | 'comments' | 'plans' | 'parted' | 'child' | 'gave-up' | 'questions') =>
  room.must(host, { kind: 'stage', to });

describe('the debrief of a room', () => {
  it('gathers one felt word each and shows them by how often they were said, when the host shows them', () => {
    const room = played(4);
    at(room, 'word');
    for (const [id, text] of Object.entries({ p1: 'Tired.', p2: 'hopeful', p3: 'tired' }))
      room.must(person(id), { kind: 'say-word', text });
    expect(room.wish(person('p1'), { kind: 'say-word', text: 'again' })).toContain('given your word');
    expect(stageOf(room)).toEqual({ stage: 'word', shown: false, words: [] });
    room.must(host, { kind: 'show-words' });
    expect(stageOf(room)).toMatchObject({
      words: [
        { word: 'tired', people: 2 },
        { word: 'hopeful', people: 1 },
      ],
    });
  });

  it('keeps what was said apart from the log, in an order that says nothing of who was first', () => {
    const room = played(9);
    at(room, 'comments');
    for (let who = 1; who <= 9; who++) room.must(person(`p${who}`), { kind: 'comment', text: `comment ${who}` });
    expect(JSON.stringify(room.log)).not.toContain('comment 3');
    const keys = room.state().kept.map(({ key }) => key);
    expect(keys).toEqual([...keys].sort());
    expect(JSON.stringify(room.kept)).not.toMatch(/"p\d"/);
  });

  it('shows a comment to the room only after the host has released it, with its heap and the dots laid on that', () => {
    const room = played(9);
    at(room, 'comments');
    room.must(person('p1'), { kind: 'comment', text: 'Who rings the mother?' });
    const voice = room.state().kept[0]?.key ?? '';
    expect(JSON.stringify(stageOf(room))).not.toContain('mother');
    expect(JSON.stringify(viewFor(ground, room.state(), { role: 'participant', id: 'p1' }))).not.toContain('mother');
    expect(viewFor(ground, room.state(), { role: 'host' }).host?.comments[0]).toMatchObject({
      text: 'Who rings the mother?',
      released: false,
    });
    room.must(host, { kind: 'release', voice, released: true });
    room.must(host, { kind: 'theme', voice, theme: 1 });
    room.must(host, { kind: 'name-theme', theme: 1, name: 'Who tells whom' });
    room.must(person('p2'), { kind: 'dot', themes: [1, 1, 1] });
    room.must(person('p3'), { kind: 'dot', themes: [1] });
    expect(room.wish(person('p4'), { kind: 'dot', themes: [2] })).toContain('no such theme');
    expect(stageOf(room)).toMatchObject({ themes: [{ theme: 1, name: 'Who tells whom', comments: ['Who rings the mother?'], dots: 4 }] });
    room.must(host, { kind: 'release', voice, released: false });
    expect(JSON.stringify(stageOf(room))).not.toContain('mother');
  });

  it('asks for comments on paper below eight phones', () => {
    const room = played(7);
    at(room, 'comments');
    expect(room.wish(person('p1'), { kind: 'comment', text: 'x' })).toContain('on paper');
    expect(stageOf(room)).toMatchObject({ onPaper: true });
  });

  it('lets each thank another seat once, for something that seat has laid down', () => {
    const room = played(6);
    at(room, 'thanks');
    const stage = stageOf(room);
    const [gift] = stage?.stage === 'thanks' ? (stage.tables[0]?.gifts ?? []) : [];
    if (!gift) throw new Error('Expected that something was laid down.');
    const other = Object.entries(room.state().people).find(([, { place }]) => place.kind === 'seat' && place.seat !== gift.seat)?.[0] ?? '';
    const own = Object.entries(room.state().people).find(([, { place }]) => place.kind === 'seat' && place.seat === gift.seat)?.[0] ?? '';
    expect(room.wish(person(own), { kind: 'thank', to: gift.seat, gift: gift.gift })).toContain('somebody else');
    expect(room.wish(person(other), { kind: 'thank', to: gift.seat, gift: 99 })).toContain('not laid down');
    room.must(person(other), { kind: 'thank', to: gift.seat, gift: gift.gift });
    expect(room.wish(person(other), { kind: 'thank', to: gift.seat, gift: gift.gift })).toContain('given your thanks');
    expect(stageOf(room)).toMatchObject({ thanks: [{ to: gift.seat, gives: gift.gives, people: 1 }] });
  });

  it('takes plans only for a service that is in the room, and from people for their own', () => {
    const room = played(3);
    at(room, 'plans');
    const plan = (agency: 'health' | 'police' | 'camhs') =>
      ({ kind: 'plan', agency, when: 'a child is moved', then: 'ring the school', by: '2027-02-01' }) as const;
    expect(room.wish(person('p1'), plan('camhs'))).toContain('Nobody of that service');
    expect(room.wish(person('p1'), plan('police'))).toContain('your own service');
    room.must(person('p1'), plan('health'));
    room.must(host, plan('police'));
    expect(stageOf(room)).toMatchObject({ plans: [{ agency: 'health' }, { agency: 'police' }] });
    expect(JSON.stringify(room.log)).not.toContain('ring the school');
  });

  it('counts I and They only over eight people or more', () => {
    expect(plenary(ground, played(7).state()).decisions.every(({ i, they }) => i === null && they === null)).toBe(true);
    const many = plenary(ground, played(9).state()).decisions;
    expect(many.length).toBeGreaterThan(0);
    expect(many.every(({ i }) => i?.reduce((sum, { people }) => sum + people, 0) === 9)).toBe(true);
  });

  it('has three questions, and the child after a day, a month and a year', () => {
    const room = played(4);
    at(room, 'questions');
    expect(stageOf(room)).toMatchObject({ questions: [{}, {}, {}] });
    at(room, 'child');
    const stage = stageOf(room);
    expect(stage?.stage === 'child' ? stage.tables[0]?.later.map(({ when }) => when) : []).toEqual(['day', 'month', 'year']);
  });
});
