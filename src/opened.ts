import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptPlay } from './library/kept.ts';
import type { Library } from './library/library.ts';
import { playAgain } from './library/play-again.ts';
import type { RecordOfPlays } from './library/record.ts';
import { createPlay, type LocalPlay, type PlayView } from './play.ts';
import type { Dice, SaveSlot } from './ports.ts';
import type { Event } from './session/events.ts';
import { tooLongIn } from './session/limits.ts';
import { isInput } from './session/answers.ts';
import { createSession } from './session/session.ts';
import type { LoadedStory } from './story/loaded-story.ts';

type Parts = { library: Library; record: RecordOfPlays; dice: Dice; saves: Pick<SaveSlot, 'listen'> };

/** The play that is open in this window, if any, and the ways to open one. Opening writes nothing. */
export type Opened = {
  store: StoreApi<{ play: LocalPlay | null }>;
  /** Begins a play of its own, beside all that are kept. Throws when the story is broken. */
  start(story: LoadedStory, seat: string, seed?: number): void;
  /** Goes on with a kept play. One that no longer fits the story is opened as far as it goes, as a play of its own, and stays as it was. */
  goOn(story: LoadedStory, play: KeptPlay): void;
  /** Opens the play as another window has left it; false when there is nothing of it any more. What this window could not store stays beside it. */
  comeUpToDate(): boolean;
  /** Keeps the open play as it stands in this window, beside the one that went on in another. */
  keepCopy(): void;
  /** Opens the play without its last step, sealed or not, as a play of its own; false when there is no step. */
  stepBack(): boolean;
  leave(): void;
};

/** Creates the place for the open play. */
export function createOpened({ library, record, dice, saves }: Parts): Opened {
  const store = createStore<{ play: LocalPlay | null }>(() => ({ play: null }));
  const view = () => store.getState().play?.view.getState();
  saves.listen(() => store.getState().play?.look());

  const ended = ({ story, seat, state }: PlayView) => {
    if (state.question.kind === 'ended') record.remember(story.id, seat, state, state.question.ending);
  };

  function open(story: LoadedStory, log: readonly Event[], from: KeptPlay | null): void {
    const [started] = log;
    const seat = started?.type === 'session-started' ? (started.seats[0] ?? '') : '';
    if (!Object.hasOwn(story.table.seats, seat))
      throw new Error(`This play is from the seat "${seat}", which "${story.table.title}" does not have.`);
    const { session, whole, said } = playAgain(story, log);
    const hold = from && whole ? library.goOn(from) : library.begin();
    store.setState({ play: createPlay({ story, seat, session, changes: said, from: from?.id ?? null }, hold, ended) });
  }

  function keepCopy(): void {
    const now = view();
    if (!now) return;
    open(now.story, now.state.log, null);
    store.getState().play?.keep();
  }

  return {
    store,
    keepCopy,
    start(story, seat, seed = dice()) {
      const tooLong = tooLongIn(story.table);
      if (tooLong) throw new Error(tooLong);
      const session = createSession(story, { seed, seats: [seat], past: record.past(story.id) });
      store.setState({ play: createPlay({ story, seat, session, changes: [], from: null }, library.begin(), ended) });
    },
    goOn: (story, play) => open(story, play.log, play),
    comeUpToDate() {
      const now = view();
      if (!now?.elsewhere) return false;
      const { kind, play: id } = now.elsewhere;
      const isOnlyHere = library.forgetUnstored(now.id);
      if (kind !== 'gone' && isOnlyHere) keepCopy();
      const play = library.find(id);
      if (play) open(now.story, play.log, play);
      return play !== null;
    },
    stepBack() {
      const now = view();
      const log = now?.state.log ?? [];
      const [started] = log;
      if (!now || started?.type !== 'session-started') return false;
      const last = log.findLastIndex((event) => event.type !== 'noted' && isInput(event, started.seats));
      if (last < 0) return false;
      open(now.story, [...log.slice(0, last), ...log.slice(last).filter(({ type }) => type === 'noted')], null);
      return true;
    },
    leave: () => store.setState({ play: null }),
  };
}
