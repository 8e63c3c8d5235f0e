import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { feelingKey, planKey, planText, wholeKey } from '../../src/debrief/notes.ts';
import { compareLogs } from '../../src/library/compare-logs.ts';
import { unpackLog } from '../../src/session/compact.ts';
import type { Session } from '../../src/session/session.ts';
import { parcelRoom, readParcel, writeParcel } from '../../src/tracking/parcel.ts';
import { compileStory, storyFolders } from '../../tools/compile.ts';
import { annotate, longPlay } from '../support/long-play.ts';

const tries = 6;

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
