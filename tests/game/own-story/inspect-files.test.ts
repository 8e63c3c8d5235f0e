import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createInspector } from '../../../game/own-story/inspect-files.ts';
import type { Said } from '../../../game/own-story/worker.ts';
import type { InspectedStory } from '../../../src/workshop/inspect-worker.ts';

/** Stands in for a browser's worker: says what the test makes it say, and hears that it is ended. */
class PretendWorker {
  static all: PretendWorker[] = [];
  onmessage: ((event: { data: Said }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  asked: unknown;
  isEnded = false;
  constructor() {
    PretendWorker.all.push(this);
  }
  postMessage(asked: unknown) {
    this.asked = asked;
  }
  terminate() {
    this.isEnded = true;
  }
  say(said: Said) {
    if (!this.isEnded) this.onmessage?.({ data: said });
  }
}

const done = (words: string): Said => ({
  kind: 'done',
  inspected: { story: null, problems: [], doubts: [], notes: [], extent: words, asks: null },
});
const files = [{ name: 'a.ink', file: new Blob(['Hello.']) }];
const last = () => PretendWorker.all.at(-1) as PretendWorker;

beforeEach(() => {
  PretendWorker.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', PretendWorker);
  vi.stubGlobal('location', { href: 'http://localhost/' });
  vi.stubGlobal('document', { querySelector: () => null });
  vi.stubGlobal('CSS', { escape: (name: string) => name });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a story that gives signs of life is waited for, however long it takes', async () => {
  const signs: number[] = [];
  const answer = createInspector().inspect(files, {}, ({ done: count }) => signs.push(count));
  for (let minute = 0; minute < 30; minute++) {
    vi.advanceTimersByTime(40_000);
    last().say({ kind: 'busy', sign: { phase: 'walking', done: minute } });
  }
  last().say(done('looked at'));
  expect((await answer)?.extent).toBe('looked at');
  expect(signs).toHaveLength(30);
});

test.each([
  ['reading', 'its files were read'],
  ['compiling', 'it was compiled'],
  ['walking', 'it was walked'],
  ['checking', 'its checks ran'],
] as const)('one that is silent for too long is ended, and the part of the work is named: %s', async (phase, words) => {
  const answer = createInspector().inspect(files, {}, () => {});
  last().say({ kind: 'busy', sign: { phase, done: 1 } });
  vi.advanceTimersByTime(46_000);
  const { problems } = (await answer) as InspectedStory;
  expect(problems[0]?.message).toContain(words);
  expect(problems[0]?.message).not.toMatch(/loop|for ever/);
  expect(last().isEnded).toBe(true);
});

test('the newest choice of files wins, and the older check is ended', async () => {
  const inspector = createInspector();
  const first = inspector.inspect(files, {}, () => {});
  const older = last();
  const second = inspector.inspect(files, { begin: 'start' }, () => {});
  expect(older.isEnded).toBe(true);
  expect(await first).toBeNull();
  older.say(done('the first'));
  last().say(done('the second'));
  expect((await second)?.extent).toBe('the second');
  expect(last().asked).toEqual({ files, chosen: { begin: 'start' } });
});

test('a check can be ended, and another begun', async () => {
  const inspector = createInspector();
  const answer = inspector.inspect(files, {}, () => {});
  inspector.cancel();
  expect(await answer).toBeNull();
  expect(last().isEnded).toBe(true);
  const next = inspector.inspect(files, {}, () => {});
  last().say(done('again'));
  expect((await next)?.extent).toBe('again');
});

test('a worker that breaks off is our mistake, and what it said stands beside that', async () => {
  const inspector = createInspector();
  const one = inspector.inspect(files, {}, () => {});
  last().onerror?.({ message: 'boom', preventDefault() {} });
  expect((await one)?.problems[0]).toMatchObject({ message: expect.stringContaining('our mistake'), original: 'boom' });
  const two = inspector.inspect(files, {}, () => {});
  last().say({ kind: 'broken', original: 'bang' });
  expect((await two)?.problems[0]?.original).toBe('bang');
});
