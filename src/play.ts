import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Elsewhere, Hold } from './library/library.ts';
import type { Input } from './session/events.ts';
import { seatView, type SeatView } from './room/views.ts';
import { replay } from './session/replay.ts';
import type { Applied, Session, State } from './session/session.ts';
import type { LoadedStory } from './story/loaded-story.ts';

/**
 * All that one player sees of a play. `seen` is what their seat may see of the session, which every screen of the story draws from; `state` is the session
 * itself, for the debrief and for keeping. `kept` says that it has been written down under `id`; before its first step it has not, and `from` is the
 * kept play that it was opened from, if any. `changes` tells what of a kept play no
 * longer fits an edited story. `elsewhere` stands while the play went on in another window: until the player has chosen, nothing more is taken here.
 */
export type PlayView = {
  id: string;
  kept: boolean;
  from: string | null;
  story: LoadedStory;
  seat: string;
  state: State;
  seen: SeatView;
  changes: readonly string[];
  elsewhere: Elsewhere | null;
};

/**
 * What a screen holds of a play: a view, and a way to wish. Wishes are granted one after the other up to the first that is refused, and the view
 * changes once. Throws `StoryStopped` when the story itself breaks on one; the play is then as it was before.
 */
export type Play = { view: StoreApi<PlayView>; wish(...wishes: readonly Input[]): Applied };

/** A play on this machine: `look` finds out whether it went on in another window, `keep` writes it down as it is. */
export type LocalPlay = Play & { look(): void; keep(): void };

/** The story itself broke on a wish. The play stands as it was before; `cause` is what was thrown. */
export class StoryStopped extends Error {}

type Opening = Pick<PlayView, 'story' | 'seat' | 'from' | 'changes'> & { session: Session };

/** Plays a session here. Every wish that is granted is written down through the hold before anybody sees it; `ended` hears of the end. */
export function createPlay({ session: opened, ...opening }: Opening, hold: Hold, ended: (view: PlayView) => void): LocalPlay {
  const { story, seat } = opening;
  let session = opened;
  const view = createStore<PlayView>(() => ({ ...opening, elsewhere: null, ...now() }));

  function now() {
    const state = session.state();
    return { id: hold.id(), kept: hold.kept(), state, seen: seatView(story, state, seat) };
  }

  function look(): Elsewhere | null {
    const elsewhere = hold.look(view.getState().state.log);
    if (elsewhere?.kind !== view.getState().elsewhere?.kind || elsewhere?.steps !== view.getState().elsewhere?.steps)
      view.setState({ elsewhere });
    return elsewhere;
  }

  function keep(): void {
    hold.put(session.state().log);
    view.setState({ ...now(), elsewhere: null });
    if (session.state().question.kind === 'ended') ended(view.getState());
  }

  return {
    view,
    look,
    keep,
    wish(...wishes) {
      if (look()) return { ok: false, refusal: 'This play went on in another window. Choose at the top of the page how to go on.' };
      const before = session.state().log;
      let last: Applied = { ok: true };
      try {
        for (const wish of wishes) {
          last = session.apply(wish);
          if (!last.ok) break;
        }
      } catch (error) {
        session = replay(story, before).session;
        throw new StoryStopped(error instanceof Error ? error.message : String(error), { cause: error });
      }
      if (session.state().log !== before) keep();
      return last;
    },
  };
}
