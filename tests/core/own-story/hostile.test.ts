import { describe, expect, test } from 'vitest';
import { createSession } from '../../../src/session/session.ts';
import { inspectStory } from '../../../src/workshop/inspect-worker.ts';
import { readerSeat } from '../../../src/workshop/plain-table.ts';
import { takeIn } from '../../../src/workshop/take-in.ts';
import { type Hostile, hostile } from '../../support/hostile.ts';

const whole = process.env.OWN_STORIES === 'all';
const chosen = hostile.filter(({ large }) => whole || !large);

test('there are a hundred hostile stories and more', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(100);
  expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
});

async function look({ files }: Hostile) {
  const brought = files.map(({ name, bytes }) => ({ name, size: bytes.length, bytes: async () => bytes }));
  const taken = await takeIn(brought, (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes));
  if (taken.problems.length > 0) return { story: null, asks: null, doubts: [], extent: '', ...taken };
  const inspected = inspectStory(taken.files);
  return { ...inspected, notes: [...taken.notes, ...inspected.notes] };
}

const askWords = { root: 'Which script', begin: 'Nothing is told before the first knot' };

describe('whatever somebody brings along is answered in words', () => {
  test.each(chosen)('$name: $comesTo', { timeout: 120_000 }, async (one) => {
    const { story, asks, problems, doubts, notes, extent } = await look(one);
    const said = [...problems, ...doubts, ...notes].map(({ file, line, message }) => `${file}:${line} ${message}`);
    const all = [asks ? askWords[asks.kind] : '', extent, ...said].join('\n');
    expect(story ? 'plays' : asks ? 'asks' : 'refused', all.slice(0, 2_000)).toBe(one.comesTo);
    if (one.says) expect(all).toMatch(one.says);
    if (one.comesTo === 'refused') expect(problems.length).toBeGreaterThan(0);
    if (one.loops === false) expect(all).not.toMatch(/loop|round|without ever asking|come to an end here/);
    expect(all).not.toMatch(/undefined|\[object|RUNTIME|TypeError|RangeError|is not a function|NaN/);
    if (!story || !one.picks) return;
    const session = createSession(story, { seed: 1, seats: [story.plain ? readerSeat : 'dev'], past: {} });
    for (const pick of one.picks) {
      const { question: now } = session.state();
      const choice = 'choices' in now ? now.choices[pick] : undefined;
      expect(choice, `choice ${pick} among ${'choices' in now ? now.choices.length : now.kind}`).toBeDefined();
      expect(session.apply({ type: 'proposed', question: now.id, seat: readerSeat, choice: choice?.id ?? '' })).toEqual({ ok: true });
    }
    expect(session.state().question.kind === 'stuck').toBe(one.stuck ?? false);
  });
});
