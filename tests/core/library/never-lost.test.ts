import fc from 'fast-check';
import { expect, test } from 'vitest';
import { broughtIn } from '../../../src/library/bring-in.ts';
import { compareLogs } from '../../../src/library/compare-logs.ts';
import type { Event } from '../../../src/session/events.ts';
import type { Play } from '../../../src/play.ts';
import { owes } from '../../../src/session/owes.ts';
import { readSave } from '../../../src/session/saves.ts';
import type { LoadedStory } from '../../../src/story/loaded-story.ts';
import { editedStory, uneditedStory } from '../../support/edits.ts';
import { createDisk, type Disk } from '../../support/memory-slot.ts';
import { type MemoryWindow, memoryWindow } from '../../support/memory-window.ts';
import { inputFor } from '../../support/play.ts';

/** The story as it is, and as three writers left it: other words, a choice renamed, a choice gone. */
const stories = [
  uneditedStory,
  editedStory([{ what: 'change words', at: 3, by: 1 }]),
  editedStory([{ what: 'rename id', at: 2, by: 1 }]),
  editedStory([{ what: 'remove', at: 0, by: 3 }]),
].flatMap((story) => story ?? []);
const seats = ['dev', 'maire'];

const seatIn = (play: Play) => play.view.getState().seat;

const whats = [
  'start',
  'start from an address',
  'go on',
  'wish',
  'wish',
  'wish',
  'wish',
  'take back',
  'note',
  'come up to date',
  'keep mine',
  'step back',
  'bring in',
  'remove',
  'bring back',
  'close the window',
  'edit the story',
  'storage',
  'damage',
  'leave',
  'look',
  'clear',
] as const;
const command = fc.record({ what: fc.constantFrom(...whats), at: fc.nat(2), a: fc.nat(30), b: fc.nat(30) });
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * Three windows over one disk, driven by whatever comes. `owed` is what the player has and has not let go: for each play the log that must not be lost
 * or shortened. It changes only by what the player did themselves, and by what was announced. `ways` are what storage may do.
 */
function drive(commands: readonly Command[], dice: () => number, ways: readonly Disk['ways'][]): Set<string> {
  const disk = createDisk();
  // The third window hears nothing of the others, as a page does that the browser has put aside.
  const opened = (at: number) => memoryWindow(disk, dice, at === 2);
  const windows: MemoryWindow[] = [0, 1, 2].map((at) => opened(at));
  const told = new Set<string>();
  const owed = new Map<string, readonly Event[]>();
  const damaged = new Map<string, string>();
  const exported: string[] = [];
  const gone: { key: string; text: string }[] = [];
  const happened = new Set<string>();
  let story: LoadedStory = uneditedStory;

  const begins = (kept: readonly Event[], log: readonly Event[]) => ['same', 'further'].includes(compareLogs(kept, log));
  const logsIn = (texts: readonly string[]) => texts.map(readSave).flatMap((read) => (read.ok ? [read.log] : []));
  const stored = () => logsIn([...disk.texts.values()]);
  const inMemory = () => windows.flatMap(({ shelf }) => logsIn(shelf.keys().map((key) => shelf.read(key) ?? '')));
  const unchanged = (act: () => void) => {
    const before = JSON.stringify([...disk.texts]);
    act();
    expect(JSON.stringify([...disk.texts]), 'opening and reading write nothing').toBe(before);
  };
  const stands = (id: string, log: readonly Event[]) =>
    logsIn([disk.texts.get(`play.${id}`) ?? '']).some((other) => compareLogs(log, other) === 'same');
  /** What is stored is owed under its id, and what only one window holds under its id and that window. */
  const owe = (window: MemoryWindow, isTakenBack = false) => {
    const { id, kept, state } = window.view();
    if (!kept) return;
    const isStored = stands(id, state.log);
    const key = isStored ? id : `${id}@${windows.indexOf(window)}`;
    if (isTakenBack) owed.delete(id);
    const before = owed.get(key);
    if (before && !isTakenBack && !begins(before, state.log)) throw new Error(`The play "${key}" goes on without what it had.`);
    owed.set(key, state.log);
    if (isStored) owed.delete(`${id}@${windows.indexOf(window)}`);
  };
  const hear = (window: MemoryWindow) => {
    for (const play of window.announced) told.add(play.id);
    for (const play of window.madeRoom.splice(0)) {
      expect(told.has(play.id), 'only what was announced makes room').toBe(true);
      expect(play.notes, 'a play with notes does not make room').toBe(0);
      expect(window.view().id, 'the open play does not make room').not.toBe(play.id);
      owed.delete(play.id);
      happened.add('made room');
    }
  };

  for (const { what, at, a, b } of commands) {
    const window = windows[at] as MemoryWindow;
    const open = window.opened.store.getState().play;
    const seat = seats[a % 2] as string;
    const plays = window.library.plays();
    const one = plays[a % Math.max(1, plays.length)];
    switch (what) {
      case 'start':
        unchanged(() => window.opened.start(story, seat));
        break;
      case 'start from an address':
        unchanged(() => window.opened.start(story, seat, 7));
        break;
      case 'go on':
        if (one) unchanged(() => window.opened.goOn(story, one));
        if (one && !window.view().kept) happened.add('opened as far as it goes');
        break;
      case 'wish': {
        const asks = open ? owes(story.table, open.view.getState().state, seatIn(open)) : null;
        if (!open || !asks) break;
        const before = JSON.stringify([...disk.texts]);
        const done = open.wish(inputFor(asks, seatIn(open), [a, b, a + b], 0));
        if (open.view.getState().elsewhere) {
          expect(done.ok, 'nothing is taken while a play went on elsewhere').toBe(false);
          expect(JSON.stringify([...disk.texts])).toBe(before);
          happened.add(`elsewhere: ${open.view.getState().elsewhere?.kind}`);
        } else if (done.ok) owe(window);
        hear(window);
        break;
      }
      case 'take back':
        if (open?.wish({ type: 'gone-back', question: open.view.getState().seen.canGoBackTo ?? '', seat: seatIn(open) }).ok)
          owe(window, true);
        break;
      case 'note':
        if (open?.wish({ type: 'noted', seat: seatIn(open), on: `place-${a % 4}`, text: `note ${b}` }).ok) owe(window);
        hear(window);
        break;
      case 'come up to date':
        if (open?.view.getState().elsewhere) {
          const { id } = open.view.getState();
          const before = new Set(window.library.plays().map((play) => play.id));
          window.opened.comeUpToDate();
          owed.delete(`${id}@${at}`);
          for (const play of window.library.plays())
            if (!before.has(play.id)) owed.set(stands(play.id, play.log) ? play.id : `${play.id}@${at}`, play.log);
        }
        break;
      case 'keep mine':
        if (!open?.view.getState().elsewhere) break;
        window.opened.keepCopy();
        owe(window);
        hear(window);
        break;
      case 'step back':
        if (open && a < 4) unchanged(() => window.opened.stepBack());
        break;
      case 'bring in': {
        const read = readSave(exported[a % Math.max(1, exported.length)] ?? '');
        if (!read.ok) break;
        const found = broughtIn(read.log, window.library.plays());
        if (found.how === 'kept') break;
        const id = window.library.bringIn(read.play, read.log);
        owed.set(stands(id, read.log) ? id : `${id}@${at}`, read.log);
        break;
      }
      case 'remove':
        if (!one || b > 8) break;
        if (open?.view.getState().id === one.id) window.opened.leave();
        gone.push({ key: one.key, text: window.library.remove(one.key) });
        owed.delete(one.id);
        owed.delete(`${one.id}@${at}`);
        damaged.delete(one.key);
        break;
      case 'bring back': {
        const last = gone.pop();
        if (!last || disk.texts.has(last.key) || window.shelf.read(last.key) !== null || disk.ways !== 'works') break;
        window.library.putBack(last.key, last.text);
        const read = readSave(last.text);
        if (read.ok) owed.set(read.play, read.log);
        break;
      }
      case 'close the window': {
        windows[at] = opened(at);
        for (const [key] of owed) {
          if (!key.endsWith(`@${at}`)) continue;
          expect(window.failures.length, 'what only this window held was said to be at risk').toBeGreaterThan(0);
          happened.add('lost with a window, as was said');
          owed.delete(key);
        }
        break;
      }
      case 'edit the story':
        story = stories[a % stories.length] as LoadedStory;
        break;
      case 'storage':
        disk.ways = ways[a % ways.length] ?? 'works';
        break;
      case 'damage': {
        if (!one || b > 4 || !disk.texts.has(one.key)) break;
        disk.texts.set(one.key, `${one.text.slice(0, 40)}…`);
        damaged.set(one.key, disk.texts.get(one.key) ?? '');
        for (const changed of disk.windows) changed(one.key);
        owed.delete(one.id);
        break;
      }
      case 'leave':
        window.opened.leave();
        break;
      case 'look':
        unchanged(() => {
          window.library.plays();
          window.library.texts();
          window.record.played();
          open?.look();
        });
        if (one) exported.push(one.text);
        break;
      case 'clear': {
        if (a + b > 4) break;
        // What a window does not see it cannot clear.
        const seen = window.shelf.keys();
        for (const key of seen) window.shelf.remove(key);
        for (const key of seen) damaged.delete(key);
        for (const key of [...owed.keys()]) if (key.endsWith(`@${at}`) || seen.includes(`play.${key}`)) owed.delete(key);
        break;
      }
    }
    const left = [...stored(), ...inMemory()];
    for (const [id, log] of owed) {
      if (!left.some((other) => begins(log, other)))
        throw new Error(`After "${what}" the play "${id}" of ${log.length} events is lost or shorter.`);
    }
    for (const [key, text] of damaged) expect(disk.texts.get(key), 'a damaged text stays as it is').toBe(text);
  }
  return happened;
}

const runs = Number(process.env.LIBRARY_RUNS ?? 100);

test.each([
  ['dice of their own', () => counting(), ['works', 'works', 'works', 'fails', 'lies', 'blind']],
  // Where windows cannot see what the others hold, two plays of one id would be one to this test.
  ['dice that fall alike', () => () => 5, ['works']],
] as const)(
  'whatever three windows do, no play that the player did not let go is lost or shortened (%s)',
  { timeout: 600_000 },
  (_, dice, ways) => {
    const happened = new Set<string>();
    fc.assert(
      fc.property(fc.array(command, { maxLength: 120, size: 'max' }), (commands) => {
        for (const one of drive(commands, dice(), ways)) happened.add(one);
      }),
      { numRuns: runs },
    );
    expect([...happened]).toEqual(
      expect.arrayContaining(['opened as far as it goes', 'elsewhere: further', 'elsewhere: other', 'elsewhere: gone']),
    );
  },
);

test('the eleventh play of a story makes room only as announced, whatever else happens', { timeout: 600_000 }, () => {
  const happened = new Set<string>();
  const starting = fc.array(
    fc.record({ what: fc.constantFrom('start', 'wish', 'note', 'go on'), at: fc.constant(0), a: fc.nat(30), b: fc.nat(30) }),
    {
      size: 'max',
      minLength: 100,
      maxLength: 160,
    },
  );
  fc.assert(
    fc.property(starting, (commands) => {
      for (const one of drive(commands as Command[], counting(), ['works'])) happened.add(one);
    }),
    { numRuns: Math.ceil(runs / 8) },
  );
  expect([...happened]).toContain('made room');
});

function counting(): () => number {
  let count = 1000;
  return () => ++count;
}
