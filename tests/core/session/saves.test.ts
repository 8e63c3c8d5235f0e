import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLog, unpackLog } from '../../../src/session/compact.ts';
import type { Event } from '../../../src/session/events.ts';
import { readSave, writeSave } from '../../../src/session/saves.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { annsPlay, noted } from '../../support/log-of.ts';
import { playBy } from '../../support/play.ts';

const numbers = fc.array(fc.nat(9), { minLength: 1, maxLength: 14 });
const ids = [
  ...Object.values({ ...fixtureStory.table.decisions, ...fixtureStory.table.moves }).flatMap(({ choices }) => Object.keys(choices)),
  ...Object.keys(fixtureStory.table.facts),
  ...Object.keys(fixtureStory.table.seats),
  ...Object.keys(fixtureStory.table.shares),
  ...Object.keys(fixtureStory.table.commitments),
];
const numbered = { ...fixtureStory, numbers: Object.fromEntries(ids.map((id, index) => [id, index + 1])) };

describe('a save', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const log = playBy(fixtureStory, 'ann', list);
        expect(readSave(writeSave(log))).toMatchObject({ ok: true, log });
      }),
    );
  });

  it('is refused when a single character of the log was changed, whichever it is', () => {
    const text = writeSave(annsPlay);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('x', '7', '"', '}'), (at, character) => {
        fc.pre(text[at] !== character);
        const damaged = text.slice(0, at) + character + text.slice(at + 1);
        expect(readSave(damaged).ok).toBe(false);
      }),
    );
  });

  it.each([
    ['holiday photos', 'not readable as JSON'],
    ['{"score": 3}', 'not made by Joined Up'],
    ['{"joinedUp": 9}', 'newer Joined Up'],
    ['{"joinedUp": 1, "log": []}', 'damaged'],
    ['null', 'not made by Joined Up'],
  ])('says what is wrong with %s', (text, words) => {
    expect(readSave(text)).toMatchObject({ ok: false, reason: expect.stringContaining(words) });
  });
});

describe('a compact save', () => {
  it('plays again to the same log', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const log: Event[] = [...playBy(numbered, 'ann', list), noted('aim', 'Why did we wait? ~ a.b-c')];
        const packed = packLog(numbered, log);
        const read = unpackLog(numbered, packed);
        if (!read.ok) throw new Error(read.reason);
        expect(read.problems).toEqual([]);
        expect(read.session.state().log).toEqual(log);
      }),
    );
  });

  it('is refused when it was cut short', () => {
    const packed = packLog(numbered, annsPlay);
    expect(unpackLog(numbered, packed.slice(0, -9)).ok).toBe(false);
  });
});
