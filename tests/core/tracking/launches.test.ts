import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planKey, planText } from '../../../src/debrief/notes.ts';
import { compareLogs } from '../../../src/library/compare-logs.ts';
import { unpackLog } from '../../../src/session/compact.ts';
import type { Event } from '../../../src/session/events.ts';
import { owes } from '../../../src/session/owes.ts';
import { createOutbox } from '../../../src/tracking/outbox.ts';
import { readParcel } from '../../../src/tracking/parcel.ts';
import { dialects, scormWire } from '../../../src/tracking/scorm.ts';
import { createTeller, type Outcome } from '../../../src/tracking/teller.ts';
import { createTracker } from '../../../src/tracking/tracker.ts';
import { createDisk, type Disk } from '../../support/memory-slot.ts';
import { memoryWindow } from '../../support/memory-window.ts';
import { numberedStory as story } from '../../support/numbered-story.ts';
import { inputFor } from '../../support/play.ts';
import { type Fault, faults, type Kind, type LearningSystem, learningSystem } from '../../support/learning-system.ts';

const plan = { type: 'noted', seat: 'ann', on: planKey, text: planText({ when: 'a door', then: 'we knock', who: '', by: '' }) } as const;
const kinds: Kind[] = ['scorm12', 'scorm2004'];
let dice = 5000;

/** A launch of the game in a browser: its page is opened, and gone when `leave` is called. */
async function launch(system: LearningSystem, disk: Disk, kind: Kind, fault: Fault) {
  const { api, now, hung } = system.launch(fault);
  const window = memoryWindow(disk, () => ++dice);
  const outbox = createOutbox(window.shelf);
  const idle: (() => void)[] = [];
  const heard: Outcome[] = [];
  const unreadable: string[] = [];
  const teller = createTeller({
    wire: scormWire(kind, api, now),
    outbox,
    later: (work) => idle.push(work),
    heard: (outcome) => heard.push(outcome),
  });
  const tracker = createTracker({
    teller,
    outbox,
    library: window.library,
    opened: window.opened,
    needs: { ended: true, debrief: true, plan: true },
    counts: (id) => id === story.id,
    load: () => Promise.resolve(story),
    unreadable: (reason) => unreadable.push(reason),
  });
  const resumed = await tracker.launch();
  const rest = () => {
    for (const work of idle.splice(0)) work();
  };
  return {
    ...window,
    tracker,
    resumed,
    heard,
    unreadable,
    outbox,
    hung,
    rest,
    /** Goes on where the learner was, or with what this browser shows first, or begins. */
    open(): void {
      const play = resumed?.play ?? window.library.plays(story.id)[0];
      if (play) window.goOn(story, play.id);
      else window.opened.start(story, 'ann', 7);
    },
    /** Takes one step, or writes the plan where the story has ended. */
    step(number: number): void {
      const { state } = window.view();
      const asks = owes(story.table, state, 'ann');
      if (asks) window.play().wish(inputFor(asks, 'ann', [number, number + 1, number + 2], 0));
      else {
        tracker.debriefOpened();
        window.play().wish(plan);
      }
      rest();
    },
    leave(): void {
      teller.end();
      tracker.stop();
    },
  };
}

/** What a system has of a play, read as the next launch would. */
function recordIn(system: LearningSystem, kind: Kind): { log: readonly Event[]; completed: boolean } {
  const parcel = readParcel(system.kept.get(dialects[kind].data) ?? '');
  const read = unpackLog(story, parcel?.packed ?? '');
  if (!read.ok) throw new Error(read.reason);
  return { log: read.session.state().log, completed: system.kept.get(dialects[kind].status) === 'completed' };
}

/** Plays on until the plan is written. */
async function finish(page: Awaited<ReturnType<typeof launch>>): Promise<void> {
  page.open();
  for (let steps = 0; steps < 60 && !page.view().state.log.some(({ type }) => type === 'noted'); steps++) page.step(steps);
}

describe.each(kinds)('in a learning system of %s', (kind) => {
  it('a play is told step by step, is completed when its plan is written, and goes on where it was on another machine', async () => {
    const system = learningSystem(kind);
    const here = await launch(system, createDisk(), kind, 'sound');
    expect(system.kept.size, 'nothing is told before a step').toBe(0);
    here.open();
    for (let at = 0; at < 3; at++) {
      here.step(at);
      expect(compareLogs(recordIn(system, kind).log, here.view().state.log)).toBe('same');
    }
    expect(system.kept.get(dialects[kind].status)).toBe('incomplete');
    here.leave();

    const there = await launch(system, createDisk(), kind, 'sound');
    expect(there.resumed).toMatchObject({ brought: true, debrief: false });
    await finish(there);
    there.leave();
    expect(recordIn(system, kind)).toMatchObject({ completed: true });
    expect(compareLogs(recordIn(system, kind).log, there.view().state.log)).toBe('same');
    expect(system.refused).toEqual([]);

    const again = await launch(system, createDisk(), kind, 'sound');
    expect(again.resumed, 'the debrief can be read again').toMatchObject({ debrief: true });
    again.opened.start(story, 'ann', 8);
    again.step(0);
    again.leave();
    expect(system.kept.get(dialects[kind].status), 'what was completed stays so').toBe('completed');
  });

  it('100 launches with everything that can be wrong lose no result', { timeout: 120_000 }, async () => {
    let launches = 0;
    let hung = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ fault: fc.constantFrom(...faults), steps: fc.nat(5), moves: fc.boolean() }), { minLength: 9, maxLength: 9 }),
        async (series) => {
          const system = learningSystem(kind);
          let disk = createDisk();
          let last: Fault = 'sound';
          for (const { fault, steps, moves } of series) {
            // Whoever changes machines can only bring what a sound system took.
            if (moves && last === 'sound') disk = createDisk();
            const before = disk.texts.size;
            const page = await launch(system, disk, kind, fault);
            page.open();
            for (let at = 0; at < steps; at++) page.step(at);
            page.leave();
            last = fault;
            launches++;
            hung = Math.max(hung, page.hung());
            expect(disk.texts.size).toBeGreaterThanOrEqual(Math.min(before, 1));
          }
          const page = await launch(system, disk, kind, 'sound');
          launches++;
          for (const standing of page.tracker.unclaimed()) await page.tracker.handIn(standing);
          page.rest();
          await finish(page);
          if (page.tracker.debriefOpened() !== null) page.tracker.claimOpen();
          page.leave();
          const { log, completed } = recordIn(system, kind);
          expect(compareLogs(log, page.view().state.log)).toBe('same');
          expect(completed).toBe(true);
          expect(page.outbox.waiting()).toEqual([]);
          expect(system.refused).toEqual([]);
        },
      ),
      { numRuns: 10 },
    );
    expect(launches).toBeGreaterThanOrEqual(100);
    expect(hung, 'a system that hangs is asked when the page comes and when it goes, and not in between').toBeLessThanOrEqual(3);
  });

  it('a result that nobody took waits, and on a shared computer is handed in by a press alone', async () => {
    const disk = createDisk();
    const page = await launch(learningSystem(kind), disk, kind, 'says false');
    await finish(page);
    page.leave();
    expect(page.heard).toContain('failed');

    const somebody = learningSystem(kind);
    const next = await launch(somebody, disk, kind, 'sound');
    expect(next.resumed).toBeNull();
    next.rest();
    expect(somebody.kept.size, 'nothing is told unasked').toBe(0);
    const [waits] = next.tracker.unclaimed();
    if (!waits) throw new Error('Expected a result that waits.');
    await next.tracker.handIn(waits);
    next.rest();
    expect(recordIn(somebody, kind).completed).toBe(true);
    expect(next.tracker.unclaimed()).toEqual([]);
  });

  it('a system that keeps next to nothing still knows how far somebody is, and the play goes on in the browser that has it', async () => {
    const system = learningSystem(kind);
    const disk = createDisk();
    const page = await launch(system, disk, kind, 'cuts at 255');
    page.open();
    page.step(0);
    page
      .play()
      .wish({ type: 'noted', seat: 'ann', on: 'aim', text: Array.from({ length: 300 }, (_, at) => (at * 7919).toString(36)).join(' ') });
    page.rest();
    page.leave();
    expect(page.heard.at(-1)).toBe('no-room');
    const again = await launch(system, disk, kind, 'sound');
    expect(again.resumed?.play.id).toBe(page.view().id);
    const elsewhere = await launch(system, createDisk(), kind, 'cuts at 255');
    elsewhere.leave();
    expect(system.refused).toEqual([]);
  });
});
