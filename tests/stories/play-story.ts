import { owes } from '../../src/session/owes.ts';
import { createSession, type State } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import type { Step } from '../../src/workshop/passages.ts';
import type { Player } from '../../src/workshop/player.ts';
import { answersTo } from '../../src/workshop/steps.ts';

/** A finished play in a real session, and the steps that were taken; I, We and They stand in the log alone. */
export type Played = { state: State; steps: Step[] };

/** Plays a story to its end from one seat, as a pretend player does. Throws when it does not end. */
export function playStory(story: LoadedStory, seat: string, player: Pick<Player, 'pick'>, chance: () => number): Played {
  const session = createSession(story, { seed: 1, seats: [seat], past: {} });
  const steps: Step[] = [];
  for (let picks = 0; picks < 200; picks++) {
    const state = session.state();
    const asks = owes(story.table, state, seat);
    if (!asks) return { state, steps };
    const answers = answersTo(asks, seat);
    const standing = { at: 0, vars: new Map(), visits: new Map(), totals: state.totals };
    const answer = answers[asks.kind === 'instinct' ? 0 : player.pick({ table: story.table, seat, asks, standing, answers, chance })];
    if (!answer) throw new Error(`Expected an answer at ${JSON.stringify(asks)}.`);
    const applied = session.apply(answer);
    if (!applied.ok) throw new Error(applied.refusal);
    if (answer.type !== 'answered') steps.push([answer]);
  }
  throw new Error('Expected an ending within two hundred picks.');
}
