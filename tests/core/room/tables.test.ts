import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../src/room/closing.ts';
import { gateOf, reached } from '../../../src/room/gates.ts';
import { pageOf } from '../../../src/room/pace.ts';
import { plenary } from '../../../src/room/plenary.ts';
import { stageView } from '../../../src/room/stage-view.ts';
import { talkOver } from '../../../src/room/talk-over.ts';
import { viewFor } from '../../../src/room/view-for.ts';
import { fixtureScript } from '../../support/fixture-script.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { comeIn, host, person, playOn, type TestRoom, testRoom, turnPages } from '../../support/room.ts';

const ground = { story: fixtureStory, script: fixtureScript };

/** Twelve people at three tables, the play begun. */
function begun(): TestRoom {
  const room = testRoom(ground, { shape: 'tables' });
  comeIn(room, new Array<string>(12).fill(''));
  room.must(host, { kind: 'deal', tables: 3 });
  room.must(host, { kind: 'begin' });
  return room;
}

const at = (room: TestRoom, table: number) => {
  const one = room.state().tables[table];
  if (!one) throw new Error('Expected a table.');
  return one;
};
const somebodyAt = (room: TestRoom, table: number) =>
  Object.entries(room.state().people).find(([, { place }]) => place.kind === 'seat' && place.table === table)?.[0] ?? '';

describe('several tables', () => {
  it('play at their own pace, each with its own log', () => {
    const room = begun();
    playOn(room, [0], 0);
    expect(at(room, 0).play.log.length).toBeGreaterThan(at(room, 1).play.log.length);
    expect(at(room, 1).shown).not.toEqual(at(room, 0).shown);
  });

  it('turn their own pages, and nobody else’s', () => {
    const room = begun();
    const page = pageOf(at(room, 1).shown);
    playOn(room, [0], 1);
    const there = somebodyAt(room, 1);
    expect(room.wish(person(somebodyAt(room, 0)), { kind: 'next', table: 1, page })).toContain('those who sit at a table');
    expect(room.wish(person(there), { kind: 'next', table: 1, page })).toContain('turned already');
  });

  it('wait at each checkpoint until the host has gathered the room', () => {
    const room = begun();
    const passed = [];
    for (let gathered = 0; gathered < 6; gathered++) {
      for (const table of [0, 1, 2]) playOn(room, [gathered, table], table);
      const gate = gateOf(ground, room.state(), at(room, 0));
      passed.push(gate);
      expect(isOpen(ground, room.state(), at(room, 0))).toBe(false);
      if (gate) expect(room.wish(host, { kind: 'next', table: 0, page: pageOf(at(room, 0).shown) })).toMatch(/waits here|is shown/);
      if (room.wish(host, { kind: 'gather' })) break;
    }
    expect(passed).toEqual(['goal', 'plan', 'commit', 'consequences', 'debrief', null]);
    turnPages(room, 0);
    expect(reached(ground, at(room, 0))).toBe('debrief');
  });

  it('are compared by where they parted most, and by what never came to each', () => {
    const room = begun();
    for (let gathered = 0; gathered < 6; gathered++) {
      for (const table of [0, 1, 2]) playOn(room, table === 0 ? [0] : [1], table);
      room.wish(host, { kind: 'gather' });
    }
    for (const table of [0, 1, 2]) playOn(room, [0], table);
    const { decisions } = plenary(ground, room.state());
    expect(decisions).toHaveLength(2);
    expect(decisions[0]?.apart).toBeGreaterThanOrEqual(decisions[1]?.apart ?? 1);
    expect(decisions[0]?.tables).toHaveLength(3);
    expect(decisions[0]?.i?.reduce((sum, { people }) => sum + people, 0)).toBe(12);
  });

  it('talk over only what parted them: tables, people, or the seats by what they put forward', () => {
    const shownOf = (picks: (table: number) => number[]) => {
      const room = begun();
      for (let gathered = 0; gathered < 6; gathered++) {
        for (const table of [0, 1, 2]) playOn(room, picks(table), table);
        room.wish(host, { kind: 'gather' });
      }
      for (const table of [0, 1, 2]) playOn(room, picks(table), table);
      const stage = stageView(ground, { ...room.state(), phase: 'parted' });
      return {
        all: plenary(ground, room.state()).decisions,
        asked: talkOver(ground, room.state()),
        shown: stage?.stage === 'parted' ? stage.decisions : null,
      };
    };
    const agreed = shownOf(() => [0]);
    expect(agreed.all.map(({ apart }) => apart)).toEqual([0, 0]);
    expect(agreed.shown).toEqual([]);
    const seats = shownOf(() => [0, 1]);
    const [first] = seats.all;
    expect(new Set(first?.tables.flatMap(({ first: put }) => put.map(({ choice }) => choice))).size).toBeGreaterThan(1);
    expect(first?.apart).toBeGreaterThan(0);
    expect(first?.apart).toBeLessThanOrEqual(1);
    expect(seats.shown).toEqual(seats.all.filter(({ apart }) => apart > 0));
    expect(agreed.asked.some(({ rule }) => rule === 'parted')).toBe(false);
    expect(seats.asked.find(({ rule }) => rule === 'parted')?.seen).toMatch(/(?:As a team|Put forward first): \d+ for “[^”]+”, \d+ for “/);
  });

  it('see only their own table; the projector of the room sees how far each has come', () => {
    const room = begun();
    playOn(room, [0], 2);
    const view = viewFor(ground, room.state(), { role: 'participant', id: somebodyAt(room, 0) });
    expect(view.table?.table).toBe(0);
    expect(view.tables).toBeNull();
    const hall = viewFor(ground, room.state(), { role: 'projector', table: null });
    expect(hall.table).toBeNull();
    expect(hall.tables?.map(({ gate }) => gate)).toEqual([null, null, 'goal']);
    expect(viewFor(ground, room.state(), { role: 'projector', table: 2 }).table?.table).toBe(2);
  });

  it('hear what the host lets happen, all or one, once', () => {
    const room = begun();
    room.must(host, { kind: 'inject', table: 1, inject: 'call' });
    expect(at(room, 1).injected).toMatchObject([{ inject: 'call', says: 'The school rings. Kit has not come in today.' }]);
    expect(at(room, 0).injected).toEqual([]);
    expect(room.wish(host, { kind: 'inject', table: null, inject: 'call' })).toContain('happened already');
    room.must(host, { kind: 'undo' });
    room.must(host, { kind: 'inject', table: null, inject: 'call' });
    expect(at(room, 0).injected).toHaveLength(1);
  });
});
