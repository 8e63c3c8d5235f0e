import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitOf } from '../../../game/stage/fit.ts';
import { fromTable, gestureOf, toTable, whatIsAt } from '../../../game/stage/hit.ts';
import { laidOn } from '../../../game/stage/laid.ts';
import { viewOf } from '../../../game/stage/view.ts';
import type { Picture } from '../../../src/room/picture.ts';

const picture: Picture = {
  place: 1,
  room: 'family-home',
  light: 'morning',
  season: 'autumn',
  when: null,
  told: 3,
  clock: null,
  later: null,
  alt: '',
  people: [],
  speaking: null,
  board: [],
  child: { name: 'Ruby', drawing: 'stairs', outcomes: { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 } },
  gifts: [{ seat: 'ray', theme: 'power', weight: 1, gives: 'his own upstairs' }],
  sitters: [
    { id: 'tomasz', person: 'tomasz', name: 'Tomasz' },
    { id: 'danny', person: 'danny', name: 'Danny' },
    { id: 'ray', person: 'ray', name: 'Ray' },
  ],
  desk: {
    kind: 'decision',
    cards: 3,
    choices: ['up', 'door', 'down'],
    labels: { up: 'Up, by herself', door: 'To the door', down: 'Down, on the level' },
    tokens: { we: 'door' },
    rim: ['i', 'they'],
    they: 'Danny',
    put: {},
    settled: null,
    pledges: null,
    choosing: null,
  },
  settled: null,
};
const sizes = fc.record({ width: fc.integer({ min: 300, max: 2000 }), height: fc.integer({ min: 150, max: 1400 }) });
const manner = { evening: false, still: true };

it('finds every card, every token and every thing where it is shown, in a parent of any size', () => {
  fc.assert(
    fc.property(sizes, ({ width, height }) => {
      const view = viewOf(picture, width, height, manner);
      const at = (id: string) => fromTable(view.fit, view.table?.laid.find((one) => one.id === id)?.spot ?? { x: 0, y: 0 });
      expect(whatIsAt(view, at('card up'))).toEqual({ kind: 'card', choice: 'up' });
      expect(whatIsAt(view, at('token i'))).toEqual({ kind: 'token', token: 'i' });
      expect(whatIsAt(view, at('token we')), 'a token lies above its card').toEqual({ kind: 'token', token: 'we' });
      expect(whatIsAt(view, at('thing 0'))).toEqual({ kind: 'thing', at: 0 });
    }),
  );
});

it('takes a token let go on a card as laid there, beside all cards as taken back, and a card moved up as pushed', () => {
  const view = viewOf(picture, 800, 600, manner);
  const at = (id: string) => fromTable(view.fit, view.table?.laid.find((one) => one.id === id)?.spot ?? { x: 0, y: 0 });
  const token = { kind: 'token', token: 'i' } as const;
  const card = { kind: 'card', choice: 'down' } as const;
  expect(gestureOf(view, token, at('token i'), at('card down'))).toEqual({ kind: 'laid', token: 'i', choice: 'down' });
  expect(gestureOf(view, token, at('token i'), at('token we')), 'on what lies on the card, too').toEqual({
    kind: 'laid',
    token: 'i',
    choice: 'door',
  });
  expect(gestureOf(view, token, at('token i'), { x: 4, y: 4 })).toEqual({ kind: 'laid', token: 'i', choice: null });
  const { x, y } = at('card down');
  expect(gestureOf(view, card, { x, y }, { x, y: y - 80 })).toEqual({ kind: 'pushed', choice: 'down' });
  expect(gestureOf(view, card, { x, y }, { x, y: y + 80 }), 'drawn back it stays where it was').toBeNull();
  expect(gestureOf(view, card, { x, y }, { x: x + 1, y })).toEqual({ kind: 'pressed', on: card });
});

it('finds a person in the room by the figure in front, and a thing that lies before them', () => {
  const someone = { person: 'ray', name: 'Ray', mood: 'neutral', pose: 'rest', worn: 'nothing', seated: true, you: false } as const;
  const room = {
    ...picture,
    desk: null,
    people: [
      { ...someone, id: 'ray', chair: 0 },
      { ...someone, id: 'danny', chair: 1 },
    ],
  };
  const view = viewOf(room, 1000, 620, manner);
  for (const [id, { place }] of view.figures) {
    const face = { x: (place.x - view.fit.left) * view.fit.scale, y: (place.y - 300 * place.scale - view.fit.top) * view.fit.scale };
    expect(whatIsAt(view, face)).toEqual({ kind: 'person', id });
  }
});

it('comes back from the table to the same point of the parent', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 150 }), ({ width, height }, x, y) => {
      const fit = fitOf(width, height, { left: 300, right: 980 });
      const back = fromTable(fit, toTable(fit, { x, y }));
      expect(back.x).toBeCloseTo(x, 6);
      expect(back.y).toBeCloseTo(y, 6);
    }),
  );
});

it('keeps tokens that wait, cards, and what was given up apart from one another on the table', () => {
  const gifts = Array.from({ length: 9 }, () => ({ seat: 'ray', drawn: { key: 'k', svg: () => '', width: 1, height: 1, shownAt: 1 } }));
  const desk = { ...picture.desk, tokens: {}, rim: ['i', 'we', 'they'] } as NonNullable<Picture['desk']>;
  const laid = laidOn(desk, picture.sitters, gifts, 'worded');
  const of = (kind: string) => laid.filter(({ id }) => id.startsWith(kind));
  for (const token of of('token'))
    for (const other of [...of('card'), ...of('thing')])
      expect(Math.abs(token.spot.y - other.spot.y), `${token.id} and ${other.id}`).toBeGreaterThan((token.height + other.height) / 2 - 8);
});
