import type { KeptPlay } from '../library/kept.ts';
import type { Library } from '../library/library.ts';
import type { Opened } from '../opened.ts';
import type { PlayView } from '../play.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import type { Outbox } from './outbox.ts';
import { type ParcelRead, readParcel } from './parcel.ts';
import { type Needs, type Standing, standingOf } from './standing.ts';
import { takeIn } from './take-in.ts';
import type { Teller } from './teller.ts';

/** The play with which a launch goes on; `debrief` says that it has ended. `brought` says that it came from the learning system. */
export type Resumed = { play: KeptPlay; debrief: boolean; brought: boolean };

/**
 * Follows the plays of one launch. A play belongs to the launch when the learning system named it, when somebody took a step or wrote a note in it, or
 * when it was handed in by a press: on a shared computer others may have left theirs, and those are nobody's to tell.
 */
export type Tracker = {
  /** Begins, and brings in what the system kept. Gives the play to go on with, or null. */
  launch(): Promise<Resumed | null>;
  /** Results of earlier launches that no system took and that the system did not ask for: whose they are only a person can say. */
  unclaimed(): Standing[];
  /** Hands one of those in. */
  handIn(standing: Standing): Promise<void>;
  /** The debrief of the open play was opened. Gives the play's id where it has ended and nobody can say whose it is: `claimOpen` hands it in. */
  debriefOpened(): string | null;
  claimOpen(): void;
  stop(): void;
};

type Parts = {
  teller: Teller;
  outbox: Outbox;
  library: Library;
  opened: Opened;
  needs: Needs;
  /** Whether plays of a story are told here. */
  counts: (story: string) => boolean;
  load: (story: string) => Promise<LoadedStory>;
  /** Hears why something that the system kept could not be read. */
  unreadable: (reason: string) => void;
};

/** Creates the tracker of a launch. From then on every step is told. */
export function createTracker({ teller, outbox, library, opened, needs, counts, load, unreadable }: Parts): Tracker {
  const claimed = new Set<string>();
  const debriefed = new Set<string>();

  let last: Standing | null = null;

  const standing = (story: LoadedStory, play: string, log: PlayView['state']['log']) =>
    standingOf(story, { play, log, debrief: debriefed.has(play) }, needs);

  function tell(story: LoadedStory, play: string, log: PlayView['state']['log']): void {
    last = standing(story, play, log);
    teller.tell(last, { story, log });
  }

  function look(view: PlayView): void {
    if (!counts(view.story.id) || !view.kept) return;
    claimed.add(view.id);
    tell(view.story, view.id, view.state.log);
  }

  let stopView = () => {};
  const stopOpened = opened.store.subscribe(({ play }) => follow(play));
  function follow(play: ReturnType<Opened['store']['getState']>['play']): void {
    stopView();
    let log = play?.view.getState().state.log;
    stopView =
      play?.view.subscribe((view) => {
        if (view.state.log === log) return;
        log = view.state.log;
        look(view);
      }) ?? (() => {});
  }
  follow(opened.store.getState().play);

  /** Takes a parcel in and claims its play. */
  async function claim(parcel: ParcelRead): Promise<Resumed | null> {
    if (!counts(parcel.story)) return null;
    const taken = takeIn(await load(parcel.story), parcel, library);
    if (taken.how === 'damaged') unreadable(taken.reason);
    const { play } = taken;
    if (!play) return null;
    claimed.add(play.id);
    if (parcel.debrief) debriefed.add(play.id);
    return { play, debrief: play.ended, brought: taken.how === 'brought' };
  }

  return {
    async launch() {
      const kept = await teller.start();
      const parcel = readParcel(kept?.data ?? '');
      if (!kept || !parcel) {
        if (kept && kept.data !== '') unreadable('It is not of this game, or was cut short.');
        return null;
      }
      const there = await claim(parcel);
      const waits = outbox.waiting().find(({ play }) => play === parcel.play || play === there?.play.id);
      const held = waits && readParcel(waits.data);
      const here = held && (await claim(held));
      const furthest = [there, here].reduce((a, b) => (b && (!a || isFurther(b.play, a.play)) ? b : a));
      if (!furthest) return null;
      const { play } = furthest;
      if ([there, here].some((one) => one && debriefed.has(one.play.id))) debriefed.add(play.id);
      // What stands here may go further than what the system has, and the system may have lost what it took. Where somebody has begun another play
      // before the system answered, that one is told.
      if (!last) tell(await load(play.story), play.id, play.log);
      return furthest;
    },
    unclaimed: () => outbox.waiting().filter(({ play }) => !claimed.has(play)),
    async handIn(waits) {
      const parcel = readParcel(waits.data);
      const found = parcel && (await claim(parcel));
      if (!found) return teller.tell(waits, null);
      outbox.remove(waits.play);
      const { id, log, story } = found.play;
      const loaded = await load(story);
      // What is completed stays what the system has until another is completed too, or gone on with.
      if (!last?.completed || standing(loaded, id, log).completed) tell(loaded, id, log);
    },
    debriefOpened() {
      const view = opened.store.getState().play?.view.getState();
      if (!view || !counts(view.story.id) || debriefed.has(view.id) || !view.state.log.some(({ type }) => type === 'session-ended'))
        return null;
      debriefed.add(view.id);
      if (!claimed.has(view.id)) return view.id;
      look(view);
      return null;
    },
    claimOpen() {
      const view = opened.store.getState().play?.view.getState();
      if (view) look(view);
    },
    stop() {
      stopView();
      stopOpened();
    },
  };
}

const isFurther = (one: KeptPlay, other: KeptPlay) =>
  one.steps > other.steps || (one.steps === other.steps && (one.notes > other.notes || (one.ended && !other.ended)));
