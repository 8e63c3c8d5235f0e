import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planKey, planText } from '../../../src/debrief/notes.ts';
import { compareLogs } from '../../../src/library/compare-logs.ts';
import { unpackLog } from '../../../src/session/compact.ts';
import type { Event } from '../../../src/session/events.ts';
import { decidedIn } from '../../../src/tracking/decided.ts';
import { readParcel } from '../../../src/tracking/parcel.ts';
import { readLaunch } from '../../../src/tracking/cmi5-launch.ts';
import { nameUuid } from '../../../src/lib/name-uuid.ts';
import { type Cmi5Page, cmi5Page } from '../../support/cmi5-page.ts';
import { annsPlay } from '../../support/log-of.ts';
import {
  activityId,
  actor,
  type LrsDouble,
  lrsDouble,
  type LrsFault,
  lrsFaults,
  type Mode,
  registration,
  verbsOf,
} from '../../support/lrs.ts';
import { createDisk, type Disk } from '../../support/memory-slot.ts';
import { numberedStory as story } from '../../support/numbered-story.ts';

const plan = { type: 'noted', seat: 'ann', on: planKey, text: planText({ when: 'a door', then: 'we knock', who: '', by: '' }) } as const;
const launch = (system: LrsDouble, disk: Disk, fault: LrsFault = 'sound', mode: Mode = 'Normal') =>
  cmi5Page(story, system.launch(fault, mode), disk);

/** A launch whose system does not answer until it comes back. */
async function launchedAway(system: LrsDouble): Promise<{ page: Cmi5Page; comeBack: () => void }> {
  let isAway = true;
  const sound = system.launch();
  const page = await cmi5Page(story, { ...sound, answer: (sent) => (isAway ? { status: 0, text: '' } : sound.answer(sent)) }, createDisk());
  const comeBack = () => {
    isAway = false;
  };
  return { page, comeBack };
}

/** Plays on to the end, opens the debrief and writes the plan. */
async function finish(page: Cmi5Page): Promise<void> {
  page.open();
  for (let steps = 0; steps < 60 && (await page.step(steps)); steps++);
  page.tracker.debriefOpened();
  page.play().wish(plan);
  await page.rest();
}

/** What the system has of the play, read as the next launch would. */
function logIn(system: LrsDouble): readonly Event[] {
  const read = unpackLog(story, readParcel(system.play()?.parcel ?? '')?.packed ?? '');
  if (!read.ok) throw new Error(read.reason);
  return read.session.state().log;
}

const decisionsIn = (log: readonly Event[]) => log.filter(({ type }) => type === 'settled').length;
const told = (system: LrsDouble) => verbsOf(system.statements).filter((verb) => verb === 'responded').length;

describe('a cmi5 system', () => {
  it('is told of each decision as it is made, of completion once, and of the leaving; and gives the play back on another machine', async () => {
    const system = lrsDouble();
    const here = await launch(system, createDisk());
    expect(verbsOf(system.statements)).toEqual(['initialized']);
    expect(system.play(), 'nothing is told before a step').toBeNull();
    here.open();
    for (let at = 0; at < 4; at++) {
      await here.step(at);
      expect(compareLogs(logIn(system), here.view().state.log)).toBe('same');
      expect(told(system)).toBe(decisionsIn(here.view().state.log));
    }
    expect(told(system)).toBeGreaterThan(0);
    await here.leave();
    expect(verbsOf(system.statements).at(-1)).toBe('terminated');

    const there = await launch(system, createDisk());
    expect(there.resumed()).toMatchObject({ brought: true, debrief: false });
    await finish(there);
    expect(there.outbox.waiting()).toEqual([]);
    await there.leave();
    expect(compareLogs(logIn(system), there.view().state.log)).toBe('same');
    expect(told(system)).toBe(decisionsIn(logIn(system)));
    expect(verbsOf(system.statements).slice(-2)).toEqual(['completed', 'terminated']);

    const again = await launch(system, createDisk());
    expect(again.resumed(), 'the debrief can be read again').toMatchObject({ debrief: true });
    again.opened.start(story, 'ann', 8);
    await again.step(0);
    await again.leave();
    expect(verbsOf(system.statements).filter((verb) => verb === 'completed')).toHaveLength(1);
    expect(system.play()?.completed, 'what was completed stays so').toBe(true);
    expect(system.refused).toEqual([]);
  });

  it('is told in one go of what was still being written as the page went', async () => {
    const system = lrsDouble();
    const page = await launch(system, createDisk());
    page.open();
    for (let steps = 0; steps < 60 && (await page.step(steps)); steps++);
    page.tracker.debriefOpened();
    page.play().wish(plan);
    await page.leave();
    expect(verbsOf(system.statements).slice(-2)).toEqual(['completed', 'terminated']);
    expect(compareLogs(logIn(system), page.view().state.log)).toBe('same');
    expect(system.refused).toEqual([]);
  });

  it.each(['Browse', 'Review'] as const)('is told nothing but of coming and going where it opens the page to %s', async (mode) => {
    const system = lrsDouble();
    const before = await launch(system, createDisk());
    await finish(before);
    await before.leave();
    const kept = system.play();
    const page = await launch(system, createDisk(), 'sound', mode);
    expect(page.resumed() !== null).toBe(mode === 'Review');
    expect(page.begun).toMatchObject([{ counts: false }]);
    page.opened.start(story, 'ann', 9);
    await page.step(0);
    await page.leave();
    expect(verbsOf(system.statements).slice(-2)).toEqual(['initialized', 'terminated']);
    expect(system.play()).toEqual(kept);
    expect(page.outbox.waiting()).toEqual([]);
    expect(system.refused).toEqual([]);
  });

  it('100 launches with everything that can be wrong lose no result, and complete it once', { timeout: 120_000 }, async () => {
    let launches = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ fault: fc.constantFrom(...lrsFaults), steps: fc.nat(5), moves: fc.boolean(), closes: fc.boolean() }), {
          minLength: 9,
          maxLength: 9,
        }),
        async (series) => {
          const system = lrsDouble();
          let disk = createDisk();
          let last: LrsFault = 'sound';
          for (const { fault, steps, moves, closes } of series) {
            // Whoever changes machines can only bring what a sound system took.
            if (moves && last === 'sound') disk = createDisk();
            const page = await launch(system, disk, fault);
            page.open();
            for (let at = 0; at < steps; at++) await page.step(at);
            // A session that nobody closes is abandoned.
            if (closes) await page.leave();
            else page.tracker.stop();
            last = fault;
            launches++;
          }
          const page = await launch(system, disk);
          launches++;
          for (const standing of page.tracker.unclaimed()) await page.tracker.handIn(standing);
          await page.rest();
          await finish(page);
          if (page.tracker.debriefOpened() !== null) page.tracker.claimOpen();
          await page.rest();
          await page.leave();
          const { log } = page.view().state;
          expect(compareLogs(logIn(system), log)).toBe('same');
          expect(system.play()?.completed).toBe(true);
          expect(verbsOf(system.statements).filter((verb) => verb === 'completed')).toHaveLength(1);
          expect(told(system)).toBeGreaterThanOrEqual(decisionsIn(log));
          expect(page.outbox.waiting()).toEqual([]);
          expect(system.refused).toEqual([]);
        },
      ),
      { numRuns: 10 },
    );
    expect(launches).toBeGreaterThanOrEqual(100);
  });

  it('that comes back within a launch is told all, and what it kept before is not written over unseen', async () => {
    const system = lrsDouble();
    const before = await launch(system, createDisk());
    before.open();
    await before.step(0);
    await before.leave();
    const kept = before.view().id;

    const { page, comeBack } = await launchedAway(system);
    page.opened.start(story, 'ann', 12);
    await page.step(1);
    expect(page.heard).toEqual(['failed']);
    expect(page.outbox.waiting()).toHaveLength(1);
    comeBack();
    await page.step(2);
    expect(page.heard.at(-1)).toBe('told');
    expect(page.resumed()).toMatchObject({ brought: true, play: { id: kept } });
    expect(compareLogs(logIn(system), page.view().state.log)).toBe('same');
    expect(page.outbox.waiting()).toEqual([]);
    expect(system.refused).toEqual([]);
  });

  it('that took nothing leaves the result waiting, and on a shared computer it is handed in by a press alone', async () => {
    const disk = createDisk();
    const page = await launch(lrsDouble(), disk, 'refuses the token');
    await finish(page);
    await page.leave();
    expect(page.heard).toContain('failed');

    const somebody = lrsDouble();
    const next = await launch(somebody, disk);
    expect(next.resumed()).toBeNull();
    await next.rest();
    expect(verbsOf(somebody.statements), 'nothing is told unasked').toEqual(['initialized']);
    const [waits] = next.tracker.unclaimed();
    if (!waits) throw new Error('Expected a result that waits.');
    await next.tracker.handIn(waits);
    await next.rest();
    expect(verbsOf(somebody.statements).at(-1)).toBe('completed');
    expect(next.tracker.unclaimed()).toEqual([]);
    expect(somebody.refused).toEqual([]);
  });

  it('that answers only after a while gives back what it kept, also to somebody who has done nothing yet', async () => {
    const system = lrsDouble();
    const before = await launch(system, createDisk());
    before.open();
    await before.step(0);
    await before.leave();

    const { page, comeBack } = await launchedAway(system);
    await page.wait();
    expect(page.resumed()).toBeNull();
    comeBack();
    await page.wait();
    expect(page.resumed()).toMatchObject({ brought: true, play: { id: before.view().id } });
    expect(page.heard, 'what was brought is told again, once it can be').toEqual(['told']);
    expect(system.refused).toEqual([]);
  });

  it('says who the learner is, and the browser keeps nothing of it', async () => {
    const disk = createDisk();
    const page = await launch(lrsDouble(), disk, 'loses its answers');
    await finish(page);
    await page.leave();
    expect(disk.texts.size).toBeGreaterThan(0);
    const kept = [...disk.texts].flat().join('\n');
    for (const secret of [actor.account.name, actor.account.homePage, registration, activityId]) expect(kept).not.toContain(secret);
  });
});

describe('what a decision is told with', () => {
  it('is what the seat held for itself, for the table and for a colleague, what it put forward, what was settled, and what that costs', () => {
    expect(decidedIn(story.table, annsPlay, 'ann')).toEqual([
      {
        decision: 'aim',
        times: 1,
        i: 'aim_read',
        we: 'aim_read',
        they: { of: 'ben', choice: 'aim_hear' },
        putForward: 'aim_read',
        settled: 'aim_read',
        why: 'most',
        costs: [{ seat: 'ben', theme: 'territory', weight: 1 }],
      },
      {
        decision: 'ways',
        times: 1,
        i: 'ways_one',
        we: 'ways_share',
        they: { of: 'cat', choice: 'ways_share' },
        putForward: 'ways_one',
        settled: 'ways_one',
        why: 'most',
        costs: [{ seat: 'ben', theme: 'identity', weight: 3 }],
      },
      {
        decision: 'lead',
        times: 1,
        i: null,
        we: null,
        they: null,
        putForward: 'lead_ben',
        settled: 'lead_ben',
        why: 'agreed',
        costs: [{ seat: 'cat', theme: 'power', weight: 1 }],
      },
    ]);
  });

  it('goes under a name that hangs on its words alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(nameUuid(one)).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(nameUuid(one) === nameUuid(other)).toBe(one === other);
      }),
    );
  });
});

describe('a launch', () => {
  const whole: Record<string, string> = {
    endpoint: 'https://lrs.example/xapi',
    fetch: 'https://lrs.example/fetch?k=1',
    actor: JSON.stringify(actor),
    registration,
    activityId,
  };
  const read = (words: Record<string, string>) => readLaunch({ get: (name) => words[name] ?? null });

  it('is read where it is whole, with or without a slash behind the endpoint', () => {
    expect(read(whole)).toMatchObject({ endpoint: 'https://lrs.example/xapi/', actor });
    expect(read({ ...whole, endpoint: 'https://lrs.example/xapi//' })?.endpoint).toBe('https://lrs.example/xapi/');
  });

  it.each([...Object.keys(whole)])('without a sound %s is none', (name) => {
    expect(read({ ...whole, [name]: '' })).toBeNull();
    expect(read(Object.fromEntries(Object.entries(whole).filter(([one]) => one !== name)))).toBeNull();
  });

  it('leads to no address that is not of the web', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ''])
      expect(read({ ...whole, fetch: address })).toBeNull();
  });
});
