import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feelingKey, wholeKey } from '../../../src/debrief/notes.ts';
import { compareLogs } from '../../../src/library/compare-logs.ts';
import { owes } from '../../../src/session/owes.ts';
import type { LoadedStory } from '../../../src/story/loaded-story.ts';
import { StoryStopped } from '../../../src/play.ts';
import { edit, editedStory, uneditedStory } from '../../support/edits.ts';
import { noted } from '../../support/log-of.ts';
import { memoryWindow } from '../../support/memory-window.ts';
import { inputFor, playBy } from '../../support/play.ts';

/** Edits; each meets four plays. */
const runs = Number(process.env.EDIT_RUNS ?? 80);

test('an edited story takes nothing from a kept play: it is shown as far as it goes, and all of it is there when the edit is taken back', {
  timeout: 900_000,
}, () => {
  const met = { whole: 0, cut: 0, broken: 0 };
  const play = fc.record({
    seat: fc.constantFrom('dev', 'maire'),
    picks: fc.array(fc.nat(11), { minLength: 1, maxLength: 24 }),
    next: fc.nat(11),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.array(play, { minLength: 4, maxLength: 4 }), (edits, plays) => {
      const other = editedStory(edits);
      fc.pre(other !== null);
      if (other) for (const one of plays) met[keepAndEdit(other, one)]++;
    }),
    { numRuns: runs },
  );
  expect(met.whole).toBeGreaterThan(runs / 20);
  expect(met.cut).toBeGreaterThan(runs / 20);
});

/** Keeps a play of the unedited story, opens it in the edited one, takes a step, and takes the edit back. Tells how far the play went. */
function keepAndEdit(
  other: LoadedStory,
  { seat, picks, next }: { seat: string; picks: number[]; next: number },
): 'whole' | 'cut' | 'broken' {
  const window = memoryWindow();
  const log = [
    ...playBy(uneditedStory, seat, picks),
    noted(wholeKey, 'on the whole', seat),
    noted(feelingKey, 'torn', seat),
    noted('goal_part', 'on a moment', seat),
  ];
  const id = window.library.bringIn('k3f9', log);
  const text = window.disk.texts.get(`play.${id}`);
  const unchanged = () => {
    expect(window.disk.texts.get(`play.${id}`)).toBe(text);
  };

  try {
    window.goOn(other, id);
  } catch (error) {
    expect(String(error)).toMatch(/The story stopped/);
    unchanged();
    return 'broken';
  }
  unchanged();
  expect([...window.disk.texts.keys()], 'opening writes nothing').toEqual([`play.${id}`]);
  const opened = window.view();
  const isWhole = compareLogs(log, opened.state.log) === 'same';
  expect(opened.kept).toBe(isWhole);
  if (!isWhole) {
    expect(opened.changes.length, 'what has changed is said').toBeGreaterThan(0);
    const notes = opened.state.log.flatMap((event) => (event.type === 'noted' ? [event.text] : []));
    expect(notes).toEqual(expect.arrayContaining(['on the whole', 'torn']));
  }

  const asks = owes(opened.story.table, opened.state, seat);
  try {
    expect(
      window.play().wish(asks ? inputFor(asks, seat, [next, next + 1], 0) : { type: 'noted', seat, on: wholeKey, text: 'still there' }).ok,
    ).toBe(true);
  } catch (error) {
    expect(error, 'what the edited story breaks on is said').toBeInstanceOf(StoryStopped);
    expect(window.view().state.log, 'and the play stands as it was').toEqual(opened.state.log);
    unchanged();
    return 'broken';
  }
  if (isWhole) return 'whole';
  unchanged();
  window.goOn(uneditedStory, id);
  expect(window.view().kept).toBe(true);
  expect(compareLogs(log, window.view().state.log), 'taking the edit back brings all of it back').toBe('same');
  return 'cut';
}
