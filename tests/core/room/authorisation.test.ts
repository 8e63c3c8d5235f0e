import { describe, expect, it } from 'vitest';
import { type From, mayNot, type Role } from '../../../src/room/may.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { anyWish, chanceOf } from '../../support/any-wish.ts';
import { comeIn, host, person, sits, testRoom } from '../../support/room.ts';
import type { Wish } from '../../../src/room/wishes.ts';

/** Who may: s stranger, p participant, o observer, h host. Nobody else may anything: not who was removed, not another room's, not a projector. */
const table: Record<Wish['kind'], string> = {
  join: 's',
  sit: 'po',
  leave: 'po',
  vote: 'p',
  next: 'ph',
  agree: 'p',
  'say-word': 'po',
  comment: 'po',
  dot: 'po',
  thank: 'p',
  plan: 'poh',
  'open-door': 'h',
  'close-door': 'h',
  deal: 'h',
  move: 'h',
  remove: 'h',
  people: 'h',
  begin: 'h',
  count: 'h',
  tally: 'h',
  close: 'h',
  'go-on-without': 'h',
  hold: 'h',
  resume: 'h',
  gather: 'h',
  inject: 'h',
  'go-back': 'h',
  stage: 'h',
  'show-words': 'h',
  release: 'h',
  theme: 'h',
  'name-theme': 'h',
  undo: 'h',
  end: 'h',
};

const senders: [who: string, letter: string, from: From, role: Role][] = [
  ['a stranger', 's', { role: 'stranger', id: 'new' }, 'stranger'],
  ['a participant', 'p', person('p1'), 'participant'],
  ['an observer', 'o', person('p2'), 'observer'],
  ['somebody who was removed', '-', person('p3'), 'gone'],
  ['a participant of another room', '-', person('q1'), 'gone'],
  ['a projector', '-', { role: 'projector' }, 'projector'],
  ['the host', 'h', host, 'host'],
];

function room() {
  const made = testRoom({ story: fixtureStory, script: null });
  comeIn(made, ['health', 'police', 'school']);
  sits(made, 'p1', 'ann');
  made.must(host, { kind: 'remove', participant: 'p3' });
  made.must(host, { kind: 'begin' });
  return made;
}

/** One wish of each kind. */
function wishes(): Map<Wish['kind'], Wish> {
  const made = room();
  const chance = chanceOf(1);
  const found = new Map<Wish['kind'], Wish>();
  for (let tries = 0; tries < 20_000 && found.size < Object.keys(table).length; tries++) {
    const wish = anyWish(made, person('p1'), chance);
    if (!found.has(wish.kind)) found.set(wish.kind, wish);
  }
  return found;
}

describe('who may wish what in a room', () => {
  const all = wishes();

  it('is said for every wish there is', () => {
    expect([...all.keys()].sort()).toEqual(Object.keys(table).sort());
  });

  for (const [who, letter, from, role] of senders) {
    it(`${who} is refused whatever is not theirs, and nothing moves`, () => {
      for (const [kind, wish] of all) {
        const made = room();
        const before = made.state();
        const refusal = made.wish(from, wish);
        if (table[kind].includes(letter)) {
          expect([kind, refusal]).not.toEqual([kind, mayNot(role)]);
        } else {
          expect([kind, refusal]).toEqual([kind, mayNot(role)]);
          expect(made.state()).toBe(before);
        }
      }
    });
  }
});
