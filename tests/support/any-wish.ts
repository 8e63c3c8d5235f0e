import { type From, may, roleOf } from '../../src/room/may.ts';
import { pageOf } from '../../src/room/pace.ts';
import { checkpoints, stages } from '../../src/room/room-events.ts';
import type { Wish } from '../../src/room/wishes.ts';
import { agencies } from '../../src/story/vocabulary.ts';
import { type TestRoom, voteOf } from './room.ts';

/** A number from 0 up to, but not including, a limit. */
export type Chance = (below: number) => number;

/** Chance from a seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const among = <Item>(chance: Chance, items: readonly Item[]): Item => items[chance(items.length)] as Item;

/** Anybody who might send something: people in the room, somebody of another room, somebody at the door, a projector, the host. */
export function anyFrom(room: TestRoom, chance: Chance): From {
  const ids = Object.keys(room.state().people);
  return among<From>(chance, [
    { role: 'host' },
    { role: 'projector' },
    { role: 'stranger', id: `s${chance(40)}` },
    { role: 'participant', id: 'of-another-room' },
    ...ids.map((id): From => ({ role: 'participant', id })),
    ...ids.map((id): From => ({ role: 'participant', id })),
  ]);
}

/** Something that could be wished: of every kind, often fitting what is open, often not quite. */
export function anyWish(room: TestRoom, from: From, chance: Chance): Wish {
  const state = room.state();
  const table = chance(Math.max(1, state.tables.length) + (chance(8) === 0 ? 1 : 0));
  const at = state.tables[table];
  const question = chance(6) === 0 ? 'another/question' : (at?.play.question.id ?? 'none');
  const seat = among(chance, ['ann', 'ben', 'cat', 'nobody']);
  const participant = among(chance, [...Object.keys(state.people), 'nobody']);
  const voice = among(chance, [...state.kept.map(({ key }) => key), 'none']);
  const place = among<Extract<Wish, { kind: 'sit' }>['place']>(chance, [
    { kind: 'seat', table, seat },
    { kind: 'seat', table: 0, seat },
    { kind: 'child', table },
    { kind: 'none' },
  ]);
  const numbers = Array.from({ length: 6 }, () => chance(10));
  const voted = from.role === 'participant' ? voteOf(room, from.id, numbers) : null;
  const shares =
    voted?.kind === 'vote' ? [{ vote: voted.vote, people: 1 + chance(4) }] : [{ vote: { type: 'held-out' as const }, people: 1 }];
  const makers: (() => Wish)[] = [
    () => ({ kind: 'join', agency: among(chance, [...agencies, '' as const]) }),
    () => ({ kind: 'sit', place }),
    () => ({ kind: 'sit', place }),
    () => (chance(6) === 0 ? { kind: 'leave' } : { kind: 'next', table, page: at ? pageOf(at.shown) : 0 }),
    ...Array.from(
      { length: 14 },
      () => () =>
        voted ?? { kind: 'vote' as const, table, era: chance(2), question, vote: { type: 'proposed' as const, choice: 'aim_read' } },
    ),
    ...Array.from(
      { length: 6 },
      () => (): Wish => ({ kind: 'next', table, page: chance(9) === 0 ? chance(30) : at ? pageOf(at.shown) : 0 }),
    ),
    () => ({ kind: 'agree', yes: chance(3) > 0 }),
    () => ({ kind: 'say-word', text: among(chance, ['tired', 'Tired.', 'glad']) }),
    () => ({ kind: 'comment', text: 'What about the child?' }),
    () => ({ kind: 'dot', themes: [chance(4), chance(4)] }),
    () => ({ kind: 'thank', to: seat, gift: chance(5) }),
    () => ({ kind: 'plan', agency: among(chance, agencies), when: 'it is Monday', then: 'ring first', by: '2027-01-15' }),
    () => ({ kind: chance(4) === 0 ? 'close-door' : 'open-door' }),
    () => (chance(2) === 0 ? { kind: 'deal' } : { kind: 'deal', tables: 1 + chance(3) }),
    () => ({ kind: 'move', participant, place }),
    () => (chance(6) === 0 ? { kind: 'remove', participant } : { kind: 'hold' }),
    () => ({ kind: 'people', corners: { ann: chance(4), ben: chance(4), [seat]: 2 }, agencies: [among(chance, agencies)] }),
    () => ({ kind: 'begin' }),
    () => ({ kind: 'count', table, question, seat, shares }),
    () => ({ kind: 'tally', table, question, we: { aim_read: chance(3), aim_hear: chance(3) } }),
    () => ({ kind: 'close', table, question }),
    () => ({ kind: 'go-on-without', table, question }),
    () => ({ kind: 'resume' }),
    () => ({ kind: 'gather' }),
    () => ({ kind: 'inject', table: chance(2) === 0 ? null : table, inject: among(chance, ['call', 'none']) }),
    () => ({ kind: 'go-back', table }),
    () => (chance(6) === 0 ? { kind: 'stage', to: among(chance, stages) } : { kind: 'undo' }),
    () => ({ kind: 'show-words' }),
    () => ({ kind: 'release', voice, released: chance(3) > 0 }),
    () => ({ kind: 'theme', voice, theme: chance(4) === 0 ? null : chance(4) }),
    () => ({ kind: 'name-theme', theme: chance(4), name: 'time' }),
    () => ({ kind: 'undo' }),
    () => (chance(40) === 0 ? { kind: 'end', keep: true } : { kind: 'gather' }),
  ];
  return among(chance, makers)();
}

/** Somebody and what they wish: mostly something that is theirs to wish, and every fourth time whatever it is. */
export function anySending(room: TestRoom, chance: Chance): { from: From; wish: Wish } {
  const strict = chance(4) > 0;
  for (;;) {
    const from = chance(3) === 0 ? ({ role: 'host' } as const) : anyFrom(room, chance);
    const wish = anyWish(room, from, chance);
    if (!strict || may[wish.kind].includes(roleOf(room.state(), from))) return { from, wish };
  }
}

/** Something that is no wish, or not quite: broken text, other versions, wrong kinds of value, huge and odd keys. */
export function anyText(chance: Chance): string {
  const odd = among<unknown>(chance, [
    null,
    [],
    0,
    -1,
    1e99,
    'x'.repeat(chance(5000)),
    { __proto__: null, kind: 'vote' },
    {
      kind: among(chance, ['vote', 'join', 'end', 'toString', '__proto__', 'constructor']),
      [among(chance, ['__proto__', 'constructor', 'x'])]: {},
    },
    { kind: 'vote', table: 0.5, era: 0, question: 'q', vote: { type: 'proposed', choice: {} } },
    { kind: 'gather', to: among(chance, checkpoints), more: true },
  ]);
  const whole = among<unknown>(chance, [
    odd,
    { v: 1, id: 'abcdefgh', wish: odd },
    { v: 2, id: 'abcdefgh', wish: odd },
    { v: 1, id: '../../x', wish: { kind: 'begin' } },
  ]);
  const text = JSON.stringify(whole) ?? '';
  const cut = chance(3) === 0 ? text.slice(0, chance(text.length + 1)) : text;
  return chance(5) === 0 ? cut.replace(/[{}":]/g, (sign) => (chance(4) === 0 ? '\u0000' : sign)) : cut;
}
