import type { Outbox } from './outbox.ts';
import type { KeptThere, Wire } from './scorm.ts';
import type { Standing } from './standing.ts';
import type { Event } from '../session/events.ts';
import type { LoadedStory } from '../story/loaded-story.ts';

/** What became of a standing: the system has it; it has it without some notes, or without the log; or it took nothing and it waits here. */
export type Outcome = 'told' | 'notes-left' | 'no-room' | 'failed';

/**
 * Tells a learning system how a play stands, without anybody waiting for it: what is told is written into the outbox at once, handed over when the page
 * has nothing else to do, and leaves the outbox only when the system has given it back and said that it wrote it down.
 */
export type Teller = {
  /**
   * Begins, and gives what the system kept; null where it does not begin (it is tried again with each telling). A system that answers later is waited for
   * until it has begun, which may be never.
   */
  start(): KeptThere | null | Promise<KeptThere | null>;
  /** Tells how a play stands. `played` is the play itself, where it is at hand: some systems are told of each of its decisions. */
  tell(standing: Standing, played: Played | null): void;
  /** Hands over what waits, now: the page may be about to go. */
  flush(): void;
  end(): void;
};

/** A play as it was played. */
export type Played = { story: LoadedStory; log: readonly Event[] };

type Parts = { wire: Wire; outbox: Outbox; later: (work: () => void) => void; heard: (outcome: Outcome) => void };

/** Creates the teller of a SCORM system. `later` does some work when the page is idle. */
export function createTeller({ wire, outbox, later, heard }: Parts): Teller {
  let begun = false;
  let latest: Standing | null = null;
  let isPlanned = false;

  function start(): KeptThere | null {
    const kept = wire.begin();
    begun ||= kept !== null;
    return kept;
  }

  function handOver(standing: Standing): Outcome {
    const put = wire.put(standing);
    if (put === 'none' || !wire.commit()) return 'failed';
    if (put === 'head') return 'no-room';
    return standing.leftOut > 0 ? 'notes-left' : 'told';
  }

  function flush(): void {
    isPlanned = false;
    const standing = latest;
    if (!standing) return;
    wire.tryAgain();
    let outcome = handOver(standing);
    // It may not have begun, or have closed its session meanwhile.
    if (outcome === 'failed' && start()) outcome = handOver(standing);
    latest = outcome === 'failed' ? standing : null;
    if (outcome === 'told' || outcome === 'notes-left') outbox.remove(standing.play);
    heard(outcome);
  }

  return {
    start,
    flush,
    tell(standing) {
      outbox.put(standing);
      latest = standing;
      if (wire.isSlow() || isPlanned) return;
      isPlanned = true;
      later(flush);
    },
    end() {
      flush();
      if (begun) wire.end();
      begun = false;
    },
  };
}
