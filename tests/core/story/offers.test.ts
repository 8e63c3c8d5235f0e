import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InkChoice, offersOf } from '../../../src/story/offers.ts';
import { longestId, shortId } from '../../../src/story/short-id.ts';

const choice = (text: string, path: string, tags: string[] | null = null, held: Record<string, unknown> = {}): InkChoice => ({
  text,
  tags,
  sourcePath: `${path}.from`,
  targetPath: { toString: () => path },
  threadAtGeneration: { callstack: [{ temporaryVariables: new Map(Object.entries(held).map(([name, value]) => [name, { value }])) }] },
});
const ids = (choices: InkChoice[]) => offersOf(choices).map(({ id }) => id);

test('a choice is known by its id, else by where it leads and what it was offered with', () => {
  expect(ids([choice('Tea', '0.c-0', ['id: tea']), choice('Coffee', '0.c-1')])).toEqual(['tea', '0.c-1']);
  expect(ids([choice('Ring Anna', 'ring.c-0', null, { who: 'Anna' }), choice('Ring Bill', 'ring.c-0', null, { who: 'Bill' })])).toEqual([
    'ring.c-0(Anna)',
    'ring.c-0(Bill)',
  ]);
  expect(ids([choice('A', 'k.c-0', null, { $r: 1 })])).toEqual(['k.c-0']);
});

test('the same thread with the same arguments, and the same id twice, are still told apart', () => {
  expect(ids([choice('A', 'k.c-0', null, { n: 2 }), choice('A', 'k.c-0', null, { n: 2 })])).toEqual(['k.c-0(2)', 'k.c-0(2) 2']);
  expect(ids([choice('A', 'k.c-0', ['id: same']), choice('B', 'k.c-1', ['id: same']), choice('C', 'k.c-1', ['id: same'])])).toEqual([
    'same',
    'same@k.c-1',
    'same@k.c-1 2',
  ]);
});

test('whatever is offered, no two have the same id, and each fits into a record', () => {
  const anyChoice = fc
    .record({
      text: fc.string({ maxLength: 20 }),
      path: fc.oneof(fc.constantFrom('0.c-0', 'k.c-1'), fc.string({ maxLength: 300 })),
      id: fc.option(fc.oneof(fc.constantFrom('tea', 'constructor', '0.c-0'), fc.string({ minLength: 1, maxLength: 200 }))),
      held: fc.dictionary(fc.string({ maxLength: 5 }), fc.oneof(fc.string({ maxLength: 200 }), fc.integer()), { maxKeys: 3 }),
    })
    .map(({ text, path, id, held }) => choice(text, path, id === null ? null : [`id: ${id}`], held));
  fc.assert(
    fc.property(fc.array(anyChoice, { maxLength: 12 }), (choices) => {
      const found = ids(choices);
      expect(new Set(found).size).toBe(choices.length);
      expect(found.filter((id) => id.length > longestId)).toEqual([]);
      expect(ids(choices)).toEqual(found);
    }),
  );
});

test('long ids that begin alike stay different', () => {
  const [one, two] = [shortId(`${'a'.repeat(200)}1`), shortId(`${'a'.repeat(200)}2`)];
  expect(one).not.toBe(two);
  expect(one.length).toBeLessThanOrEqual(longestId);
  expect(shortId('tea')).toBe('tea');
});
