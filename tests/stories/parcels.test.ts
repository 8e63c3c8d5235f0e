import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { feelingKey, planKey, planText, wholeKey } from '../../src/debrief/notes.ts';
import { compareLogs } from '../../src/library/compare-logs.ts';
import { unpackLog } from '../../src/session/compact.ts';
import { owes } from '../../src/session/owes.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { parcelRoom, readParcel, writeParcel } from '../../src/tracking/parcel.ts';
import { compileStory, storyFolders } from '../../tools/compile.ts';
import { inputFor } from '../support/play.ts';

const tries = 6;
const note = (at: number) =>
  `Here I would have asked her myself, in the corridor, before anybody wrote it down; the café was shut, and nobody rang at ${at}.`;

/** A play to its end by numbers; whoever is refused asks everybody there is before anything else, so that the play is long. */
function longPlay(story: LoadedStory, seat: string, seed: number): Session {
  const session = createSession(story, { seed: 2_000_000_000 - seed, seats: [seat], past: {} });
  const numbers = Array.from({ length: 60 }, (_, at) => (at * 7 + seed * 13 + Math.trunc((at * seed) / 3)) % 11);
  for (let at = 0; at < 400; at++) {
    const asks = owes(story.table, session.state(), seat);
    if (!asks) return session;
    const [colleague] = asks.kind === 'response' ? asks.colleagues : [];
    const asked = colleague ? ({ type: 'asked', question: asks.question, seat, colleague } as const) : null;
    const applied = session.apply(asked ?? inputFor(asks, seat, numbers, at % numbers.length));
    if (!applied.ok) throw new Error(applied.refusal);
  }
  throw new Error('Expected an ending.');
}

/** A note on every decision, a feeling, a plan and a note on the whole. */
function annotate(session: Session, story: LoadedStory, seat: string): void {
  const plan = planText({ when: 'a school rings on a Friday', then: 'we ask who else knows', who: 'duty lead', by: 'the next meeting' });
  const texts = [
    ...Object.keys(story.table.decisions).map((decision, at) => [decision, note(at)] as const),
    [feelingKey, 'torn'] as const,
    [planKey, plan] as const,
    [wholeKey, note(99)] as const,
  ];
  for (const [on, text] of texts) session.apply({ type: 'noted', seat, on, text });
}

describe.each(storyFolders(resolve('stories')))('%s in a learning system', (folder) => {
  const { story } = compileStory(resolve('stories', folder));
  if (!story) throw new Error(`Expected "${folder}" to compile.`);
  const seats = Object.keys(story.table.seats).filter((seat) => story.table.seats[seat]?.playable);

  test.each(seats)(`the longest of ${tries} plays of %s fits with a note on every decision, and comes back whole`, (seat) => {
    const plays = Array.from({ length: tries }, (_, seed) => longPlay(story, seat, seed + 1));
    const lengthOf = (session: Session) => writeParcel(story, { play: 'zzzzzz', log: session.state().log, debrief: true }, 9e9).text.length;
    const longest = plays.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
    annotate(longest, story, seat);
    const { log } = longest.state();
    const { text, leftOut } = writeParcel(story, { play: 'zzzzzz', log, debrief: true });
    expect(leftOut).toBe(0);
    expect(text.length).toBeLessThanOrEqual(parcelRoom);
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    const read = unpackLog(story, readParcel(text)?.packed ?? '');
    expect(read.ok && compareLogs(read.session.state().log, log)).toBe('same');
  });

  test('notes beyond the room stay behind, the longest first and the plan last, and the steps never', () => {
    const seat = seats[0] ?? '';
    const session = longPlay(story, seat, 3);
    const bare = [...session.state().log];
    const words = (of: number) => Array.from({ length: 330 }, (_, at) => (((at + of * 331) * 7919) % 46_656).toString(36)).join(' ');
    for (const [at, on] of [...Object.keys(story.table.decisions), feelingKey, wholeKey].entries())
      session.apply({ type: 'noted', seat, on, text: words(at).slice(0, 1900) });
    session.apply({ type: 'noted', seat, on: planKey, text: planText({ when: 'a', then: 'b', who: '', by: '' }) });
    const { text, leftOut } = writeParcel(story, { play: 'k3f9', log: session.state().log, debrief: false });
    const read = unpackLog(story, readParcel(text)?.packed ?? '');
    if (!read.ok) throw new Error(read.reason);
    const { log } = read.session.state();
    expect(text.length).toBeLessThanOrEqual(parcelRoom);
    expect(leftOut).toBeGreaterThan(0);
    expect(log.filter(({ type }) => type !== 'noted')).toEqual(bare);
    expect(log).toContainEqual(expect.objectContaining({ type: 'noted', on: planKey }));
  });
});
