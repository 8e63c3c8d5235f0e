import type { Launch, LaunchData } from './cmi5-launch.ts';
import type { KeptState, Lrs, Preferences } from './lrs.ts';
import type { Outbox } from './outbox.ts';
import type { KeptThere } from './scorm.ts';
import type { Standing } from './standing.ts';
import { createStatements, type Due, dueIn, type Statement, type Statements } from './statements.ts';
import type { Outcome, Played, Teller } from './teller.ts';

/** How a launch began: where the learner goes when they leave (null: nowhere), what they prefer, and whether anything counts in it. */
export type Begun = { returnTo: string | null; preferences: Preferences; counts: boolean };

type Parts = {
  launch: Launch;
  lrs: Lrs;
  outbox: Outbox;
  later: (work: () => void) => void;
  /** Does some work after so many milliseconds. */
  after: (ms: number, work: () => void) => void;
  heard: (outcome: Outcome) => void;
  begun: (how: Begun) => void;
  /** The time in UTC, as ISO 8601. */
  now: () => string;
};

/** What is known once a launch has begun. `kept` is what the store is known to have. */
type Open = { statements: Statements; counts: boolean; kept: KeptState };

/** A beginning that failed is tried again after so long, then after twice that and so on, up to the longest. */
const firstWaitMs = 5000;
const longestWaitMs = 60_000;

type Told = { standing: Standing; played: Played | null };

/**
 * Creates the teller of a cmi5 system, which answers later. In each launch `initialized` comes first; then each decision once, as it was made; `completed` once for each
 * registration; the play itself, as a document; and `terminated` as the page goes. What the store has not acknowledged stays in the outbox.
 */
export function createCmi5Teller({ launch, lrs, outbox, later, after, heard, begun, now }: Parts): Teller {
  const opened = now();
  const firstSeen = new Map<string, string>();
  let open: Open | null = null;
  let isOver = false;
  let data: LaunchData | null = null;
  let latest: Told | null = null;
  let completedAfter: { at: string; ms: number } | null = null;
  let isPlanned = false;
  let isAtWork = false;
  let hasBegun: (kept: KeptThere) => void = () => {};
  const started = new Promise<KeptThere>((resolve) => {
    hasBegun = resolve;
  });
  const msSince = (at: string) => Date.parse(now()) - Date.parse(at);

  /** Begins as far as it has not begun. What was answered once is not asked again. */
  async function begin(): Promise<Open | null> {
    if (open || isOver) return isOver ? null : open;
    if (!(await lrs.admit())) return null;
    data ??= await lrs.launchData();
    if (!data) return null;
    const { contextTemplate, launchMode, returnURL = null } = data;
    const [preferences, kept] = await Promise.all([lrs.preferences(), lrs.state()]);
    const statements = createStatements(launch, contextTemplate);
    if (!preferences || !kept || !(await lrs.say(statements.initialized(opened)))) return null;
    const counts = launchMode === 'Normal';
    open = { statements, counts, kept };
    begun({ returnTo: returnURL, preferences, counts });
    hasBegun(launchMode === 'Browse' ? { data: '', completed: false } : { data: kept.parcel, completed: kept.completed });
    return open;
  }

  const due = (played: Played | null): Due[] => (played ? dueIn(launch, played.story, played.log) : []);

  /** What the store has to have before the play may be kept in it as told. */
  function owed({ statements, kept }: Open, { standing, played }: Told): Statement[] {
    const decisions = due(played).flatMap((one) => {
      if (!played || kept.told.includes(one.id)) return [];
      return [statements.decided(played.story, played.log, one, firstSeen.get(one.id) ?? opened)];
    });
    if (!standing.completed || kept.completed) return decisions;
    completedAfter ??= { at: now(), ms: kept.spentMs + msSince(opened) };
    return [...decisions, statements.completed(completedAfter.at, completedAfter.ms)];
  }

  /** The document of a play. */
  function stateOf({ kept }: Open, { standing, played }: Told): KeptState {
    const ids = due(played).map(({ id }) => id);
    return {
      parcel: standing.data,
      place: standing.place,
      completed: kept.completed,
      told: kept.told.filter((id) => ids.includes(id)),
      spentMs: kept.spentMs + msSince(opened),
    };
  }

  /** Null where nothing counts. */
  async function handOver(what: Told): Promise<Outcome | null> {
    const on = await begin();
    if (!on) return 'failed';
    if (!on.counts) return null;
    for (const statement of owed(on, what)) {
      if (isOver || !(await lrs.say(statement))) return 'failed';
      on.kept = statement.result?.completion ? { ...on.kept, completed: true } : { ...on.kept, told: [...on.kept.told, statement.id] };
    }
    if (!(await lrs.keep(stateOf(on, what)))) return 'failed';
    return what.standing.leftOut > 0 ? 'notes-left' : 'told';
  }

  async function handOverAll(): Promise<void> {
    for (let what = latest; what; what = latest === what ? null : latest) {
      const outcome = await handOver(what);
      if (latest === what && outcome !== 'failed') latest = null;
      // A play that was told again meanwhile waits on, as it is now.
      if (outcome && outcome !== 'failed' && latest?.standing.play !== what.standing.play) outbox.remove(what.standing.play);
      if (outcome) heard(outcome);
    }
  }

  function flush(): void {
    isPlanned = false;
    if (latest && !isOver) void alone(handOverAll);
  }

  /** One thing after another: what is told meanwhile is seen to at the end. */
  async function alone(work: () => Promise<unknown>): Promise<void> {
    if (isAtWork) return;
    isAtWork = true;
    await work();
    isAtWork = false;
  }

  /** Who is launched and only looks tells nothing, and yet has results that wait here to be shown. */
  function beginLater(ms: number): void {
    after(ms, () => {
      if (open || isOver) return;
      void alone(begin).then(flush);
      beginLater(Math.min(2 * ms, longestWaitMs));
    });
  }

  return {
    start() {
      void alone(begin).then(flush);
      beginLater(firstWaitMs);
      return started;
    },
    flush,
    tell(standing, played) {
      if (open && !open.counts) return;
      outbox.put(standing);
      latest = { standing, played };
      // A decision is told with the time at which it was made, also where the store takes it later.
      for (const { id } of due(played)) if (!firstSeen.has(id)) firstSeen.set(id, now());
      if (isOver) heard('failed');
      if (isOver || isPlanned) return;
      isPlanned = true;
      later(flush);
    },
    end() {
      if (!open || isOver) return;
      isOver = true;
      const waits = open.counts ? latest : null;
      const said = waits ? owed(open, waits) : [];
      // Looked at last: nothing that is said may be later than the leaving.
      const last = open.statements.terminated(now(), msSince(opened));
      lrs.leave([...said, last], waits && stateOf(open, waits));
    },
  };
}
