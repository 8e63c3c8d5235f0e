import { owes } from '../../src/session/owes.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { type Launch, readLaunch } from '../../src/tracking/cmi5-launch.ts';
import { type Begun, createCmi5Teller } from '../../src/tracking/cmi5-teller.ts';
import { type Ask, createLrs } from '../../src/tracking/lrs.ts';
import { createOutbox } from '../../src/tracking/outbox.ts';
import type { Outcome } from '../../src/tracking/teller.ts';
import { createTracker, type Resumed } from '../../src/tracking/tracker.ts';
import type { LrsLaunch } from './lrs.ts';
import type { Disk } from './memory-slot.ts';
import { memoryWindow } from './memory-window.ts';
import { inputFor } from './play.ts';

let dice = 7000;
let clock = Date.UTC(2026, 10, 29, 9);

/** The time in the tests: a second passes each time it is looked at. */
const now = () => {
  clock += 1000;
  return new Date(clock).toISOString();
};

/** How a page reaches the system of a launch; the path is what stands behind the host. */
export const askOf =
  (system: LrsLaunch): Ask =>
  async ({ method, address, headers, body }) => {
    const small = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    return system.answer({ method, path: address.replace(/^https?:\/\/[^/]+/, ''), headers: small, body: body ?? '' });
  };

export const launchOf = (system: LrsLaunch): Launch => {
  const launch = readLaunch(new Map(Object.entries(system.words)) as unknown as { get(name: string): string | null });
  if (!launch) throw new Error('Expected a whole launch.');
  return launch;
};

/** The game as a cmi5 system launched it in a browser, until `leave` is called. */
export async function cmi5Page(story: LoadedStory, system: LrsLaunch, disk: Disk, seat = Object.keys(story.table.seats)[0] ?? '') {
  const window = memoryWindow(disk, () => ++dice);
  const outbox = createOutbox(window.shelf);
  const idle: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  const heard: Outcome[] = [];
  const begun: Begun[] = [];
  const unreadable: string[] = [];
  const launch = launchOf(system);
  const teller = createCmi5Teller({
    launch,
    lrs: createLrs(launch, askOf(system)),
    outbox,
    later: (work) => idle.push(work),
    after: (_ms, work) => waiting.push(work),
    heard: (outcome) => heard.push(outcome),
    begun: (how) => begun.push(how),
    now,
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
  let resumed: Resumed | null = null;
  void tracker.launch().then((found) => {
    resumed = found;
  });
  const rest = async () => {
    for (let turns = 0; turns < 3; turns++) {
      for (const work of idle.splice(0)) work();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await rest();
  return {
    ...window,
    tracker,
    teller,
    resumed: () => resumed,
    heard,
    begun,
    unreadable,
    outbox,
    rest,
    /** Goes on where the learner was, or with what this browser shows first, or begins. */
    open(): void {
      const play = resumed?.play ?? window.library.plays(story.id)[0];
      if (play) window.goOn(story, play.id);
      else window.opened.start(story, seat);
    },
    /** Takes one step and lets the page rest; false once the story has ended. */
    async step(number: number): Promise<boolean> {
      const asks = owes(story.table, window.view().state, seat);
      if (asks) window.play().wish(inputFor(asks, seat, [number, number + 1, number + 2], 0));
      await rest();
      return asks !== null;
    },
    /** Time passes until what waits for it is done. */
    async wait(): Promise<void> {
      for (const work of waiting.splice(0)) work();
      await rest();
    },
    async leave(): Promise<void> {
      teller.end();
      tracker.stop();
      await rest();
    },
  };
}

export type Cmi5Page = Awaited<ReturnType<typeof cmi5Page>>;
