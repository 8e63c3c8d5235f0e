import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EffectsTable } from '../../../src/story/effects-table.ts';
import { publishedIds, updateLock } from '../../../src/workshop/lock.ts';
import { fixtureText, storyOf } from './fixture.ts';

const { table } = storyOf(fixtureText('small')).story;
const without = (ending: string): EffectsTable => ({
  ...table,
  endings: Object.fromEntries(Object.entries(table.endings).filter(([id]) => id !== ending)),
});

test('every id that a record may hold gets a number of its own', () => {
  const { lock } = updateLock({}, table);
  expect(Object.keys(lock)).toEqual(publishedIds(table));
  expect(new Set(Object.values(lock)).size).toBe(Object.keys(lock).length);
  expect(lock).toMatchObject({
    ask_mum: expect.any(Number),
    share_1: expect.any(Number),
    letter: expect.any(Number),
    the_goal: expect.any(Number),
  });
});

test('an id that is taken out keeps its number, and may not come back', () => {
  const first = updateLock({}, table).lock;
  const second = updateLock(first, without('drift')).lock;
  expect(second['retired drift']).toBe(first.drift);
  expect(second.drift).toBeUndefined();
  expect(updateLock(second, table).reused).toEqual(['drift']);
});

test('whatever is taken out or put in, no number ever changes its id', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('drift', 'alone', 'together'), { maxLength: 8 }), (taken) => {
      let lock = updateLock({}, table).lock;
      const numbers = new Map(Object.entries(lock).map(([id, number]) => [number, id]));
      for (const ending of taken) lock = updateLock(lock, without(ending)).lock;
      for (const [id, number] of Object.entries(lock)) expect(id.replace('retired ', '')).toBe(numbers.get(number) ?? id);
    }),
  );
});
