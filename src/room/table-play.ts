import type { Answer, Input } from '../session/events.ts';
import { replay } from '../session/replay.ts';
import { createSession, type Session, type State } from '../session/session.ts';
import type { LoadedStory } from '../story/loaded-story.ts';

/**
 * A room holds the state of its sessions as plain data; the live session that can go on from a state is kept beside it and made again from the log where it is
 * missing. So a state can be gone on from twice, and the one that was not needed forgotten.
 */
const live = new WeakMap<State, Session>();

/** Starts the session of a table, in which people sit in these seats. Throws when the story itself is broken. */
export function startPlay(story: LoadedStory, seed: number, seats: string[], past: Record<string, string>): State {
  return noted(createSession(story, { seed, seats, past }));
}

/** The state after the answers of all who were asked. Throws when one does not fit: the room has judged them before. */
export function handIn(story: LoadedStory, state: State, answers: readonly Answer[]): State {
  return after(story, state, answers);
}

/** The state after going back to a question. Throws when it cannot be taken back. */
export function goBack(story: LoadedStory, state: State, question: string, seat: string): State {
  return after(story, state, [{ type: 'gone-back', question, seat }]);
}

function after(story: LoadedStory, state: State, inputs: readonly Input[]): State {
  const session = live.get(state) ?? replay(story, state.log, state.answers).session;
  live.delete(state);
  for (const input of inputs) {
    const applied = session.apply(input);
    if (!applied.ok) throw new Error(`Expected an answer that fits, found one that is refused: ${applied.refusal}`);
  }
  return noted(session);
}

function noted(session: Session): State {
  const state = session.state();
  live.set(state, session);
  return state;
}
