import fc from 'fast-check';
import { Compiler } from 'inkjs/full';
import { describe, expect, it } from 'vitest';
import { planText } from '../../../src/debrief/notes.ts';
import { packLog, unpackLog } from '../../../src/session/compact.ts';
import type { Event } from '../../../src/session/events.ts';
import { limits, tooLongIn } from '../../../src/session/limits.ts';
import { shortId } from '../../../src/story/short-id.ts';
import { readSave, writeSave } from '../../../src/session/saves.ts';
import { createSession } from '../../../src/session/session.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { annsPlay, noted } from '../../support/log-of.ts';
import { numberedStory as numbered } from '../../support/numbered-story.ts';
import { playBy } from '../../support/play.ts';

const numbers = fc.array(fc.nat(9), { minLength: 1, maxLength: 14 });
const saveOf = (log: Event[]) => writeSave({ play: 'k3f9', order: 7, log });
/** A save as somebody would forge it: whole to its checksum. */
const forged = (log: unknown) => saveOf(log as Event[]);
const [started] = annsPlay;

describe('a save', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const log = playBy(fixtureStory, 'ann', list);
        expect(readSave(saveOf(log))).toMatchObject({ ok: true, play: 'k3f9', order: 7, log });
      }),
    );
  });

  it('is refused when a single character of the log was changed, whichever it is', () => {
    const text = saveOf(annsPlay);
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
    ['{"joinedUp": 2, "log": []}', 'damaged'],
    ['{"joinedUp": 1, "log": []}', 'version 0.1'],
    ['null', 'not made by Joined Up'],
  ])('says what is wrong with %s', (text, words) => {
    expect(readSave(text)).toMatchObject({ ok: false, reason: expect.stringContaining(words) });
  });

  it.each<[string, unknown]>([
    ['nobody sits in it', [{ ...started, seats: [] }]],
    ['its seats are no words', [{ ...started, seats: [7] }]],
    ['its seed is no number', [{ ...started, seed: null }]],
    ['it does not begin', annsPlay.slice(1)],
    ['an event is of no kind we know', [started, { type: 'won' }]],
    ['a note hangs on a number', [started, { type: 'noted', seat: 'ann', on: 0.5, text: '' }]],
    ['it is no list', { 0: started }],
    ['it has more events than any play', Array.from({ length: limits.events + 1 }, (_, at) => (at === 0 ? started : noted('', '')))],
  ])('is refused in words when %s', (_, log) => {
    expect(readSave(forged(log))).toMatchObject({ ok: false, older: false, reason: expect.stringMatching(/^This save is damaged \(.+\)/) });
  });

  it('that is larger than any of ours is refused without being read', () => {
    expect(readSave(' '.repeat(limits.saveLetters + 1))).toMatchObject({ ok: false, reason: expect.stringContaining('larger') });
  });
});

describe('what can be written can be read', () => {
  it('whatever is noted, however long, is kept and read, or refused at the door with a sentence', () => {
    fc.assert(
      fc.property(
        fc.nat(2 * limits.note),
        fc.constantFrom('x', '\u0001', '"', 'é', '\ud83e'),
        fc.constantFrom('', 'aim:feeling', ':plan'),
        (length, letter, on) => {
          const session = createSession(fixtureStory, { seed: 1, seats: ['ann'], past: {} });
          const applied = session.apply({ type: 'noted', seat: 'ann', on, text: letter.repeat(length) });
          expect(applied.ok).toBe(length <= limits.note);
          if (!applied.ok) expect(applied.refusal).toMatch(/A note holds 2000 letters and this one has \d+/);
          expect(readSave(saveOf([...session.state().log])).ok).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('ids over 80 letters, of choices and of the ending, leave a save that is read', () => {
    const [choice, ending] = ['c'.repeat(200), 'e'.repeat(900)];
    const ink = `A door. #scene: team-room #alt: A door.\n* [Open #id: ${choice}]\n- Open. #ending: ${ending}\n-> END\n`;
    const own = { ...fixtureStory, ink: new Compiler(ink).Compile().ToJson() as string };
    const session = createSession(own, { seed: 1, seats: ['ann'], past: {} });
    expect(session.apply({ type: 'proposed', question: session.state().question.id, seat: 'ann', choice: shortId(choice) })).toEqual({
      ok: true,
    });
    const { log, question } = session.state();
    expect(question).toMatchObject({ kind: 'ended', ending: shortId(ending) });
    expect(readSave(saveOf([...log]))).toMatchObject({ ok: true, log });
  });

  it('an id that is too long to be kept is refused with a sentence', () => {
    const choice = 'c'.repeat(limits.id + 1);
    const ink = `A door.\n* [Open #id: ${choice}]\n- Open.\n-> END\n`;
    const own = { ...fixtureStory, ink: new Compiler(ink).Compile().ToJson() as string };
    const session = createSession(own, { seed: 1, seats: ['ann'], past: {} });
    expect(session.apply({ type: 'proposed', question: session.state().question.id, seat: 'ann', choice })).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('has to shorten it'),
    });
    expect(tooLongIn(fixtureStory.table)).toBeNull();
    expect(tooLongIn({ ...fixtureStory.table, id: choice })).toContain('has to shorten it');
  });

  it('a play that has grown too long takes no more, and says so', () => {
    const session = createSession(fixtureStory, { seed: 1, seats: ['ann'], past: {} });
    let refusal = '';
    for (let note = 0; refusal === '' && note <= limits.steps; note++) {
      const applied = session.apply({ type: 'noted', seat: 'ann', on: 'aim', text: 'again' });
      if (!applied.ok) ({ refusal } = applied);
    }
    expect(refusal).toContain('takes no more');
    expect(readSave(saveOf([...session.state().log])).ok).toBe(true);
  });

  it('a plan fits into one note, however much is written in its parts', () => {
    const part = 'x'.repeat(limits.planPart);
    expect(planText({ when: part, then: part, who: part, by: part }).length).toBeLessThanOrEqual(limits.note);
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
        expect(read.session.state().log).toEqual(log);
      }),
    );
  });

  it('is refused when it was cut short', () => {
    const packed = packLog(numbered, annsPlay);
    expect(unpackLog(numbered, packed.slice(0, -9)).ok).toBe(false);
  });
});
