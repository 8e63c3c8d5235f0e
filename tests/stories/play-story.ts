import { type Asks, isAsked } from '../../src/session/asks.ts';
import { createSession, seenBy, type Entry } from '../../src/session/session.ts';
import type { Event, Input } from '../../src/session/events.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import type { Step, Waits } from '../../src/workshop/legs.ts';
import type { Player } from '../../src/workshop/players.ts';
import { stepsAt } from '../../src/workshop/walk.ts';

/** A finished play in a real session: its log, what its seat saw, and the steps that were taken. */
export type Played = { log: readonly Event[]; seen: readonly Entry[]; steps: Step[] };

/** Plays a story to its end from one seat, as a pretend player does. Throws when it does not end. */
export function playStory(story: LoadedStory, seat: string, player: Pick<Player, 'pick'>, chance: () => number): Played {
  const session = createSession(story, { seed: 1, seats: [seat], past: {} });
  const taken: Step[] = [];
  for (let picks = 0; picks < 100; picks++) {
    const { asks, totals, log, entries } = session.state();
    if (asks.kind === 'ended') return { log, seen: seenBy(entries, seat), steps: taken };
    const waits = waitsOf(asks);
    const steps = stepsAt(waits);
    const step =
      steps[
        player.pick({ table: story.table, seat, waits, standing: { at: 0, vars: new Map(), visits: new Map(), totals }, steps, chance })
      ];
    if (!step) throw new Error(`Expected a step at ${JSON.stringify(asks)}.`);
    taken.push(step);
    for (const input of inputsOf(step, asks)) {
      const applied = session.apply(input);
      if (!applied.ok) throw new Error(applied.refusal);
    }
  }
  throw new Error('Expected an ending within a hundred picks.');
}

function waitsOf(asks: Asks): Waits {
  const source = (choices: { id: string; text: string }[]) =>
    choices.map((choice) => ({ ...choice, at: 0, path: '', given: choice.id, wrong: [] }));
  switch (asks.kind) {
    case 'decision':
      return { kind: 'decision', decision: asks.decision, choices: source(asks.choices) };
    case 'move':
      return { kind: 'move', move: asks.move, choices: source(asks.choices) };
    case 'stuck':
      return { kind: 'broken', at: 0, message: asks.said };
    default:
      return asks;
  }
}

function inputsOf(step: Step, asks: Asks): Input[] {
  if (!isAsked(asks)) return [];
  const { seat } = asks;
  if (step.kind === 'share') return [{ type: 'facts-shared', round: step.round, seat, facts: step.facts }];
  if (step.kind === 'board') return [{ type: 'assigned', board: step.board, seat, choices: step.choices }];
  if (step.kind === 'commit') return [{ type: 'committed', round: step.round, seat, how: step.how }];
  if (step.kind === 'move') return [{ type: 'moved', seat, choice: step.choice }];
  const measured = asks.kind === 'decision' && asks.measured;
  const they = asks.kind === 'decision' && asks.they ? step.choice : '';
  return [
    ...(measured ? [{ type: 'answered', decision: step.decision, seat, i: step.choice, we: step.choice, they } as const] : []),
    { type: 'proposed', decision: step.decision, seat, choice: step.choice },
  ];
}
