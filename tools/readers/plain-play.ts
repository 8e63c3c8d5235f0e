import { toldTo } from '../../src/room/told.ts';
import { type Asks, owes } from '../../src/session/owes.ts';
import { createSession } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { dice } from '../../src/workshop/dice.ts';
import { answersTo } from '../../src/workshop/steps.ts';
import { plainPiece } from './plain-piece.ts';

/** A stretch of a play as one seat reads it, in plain text, up to the next thing asked of it. `settles` is the decision that was settled in it, '' for none; `time` a day, month or year that begins it. */
export type Stretch = { text: string; asks: Asks | null };

/**
 * Plays a story once by chance from one seat, and gives what that seat reads, stretch by stretch, without ids, effects or guesses. At each measured decision the
 * choices come in an order of their own. The same seed gives the same play.
 */
export function plainPlay(story: LoadedStory, seat: string, seed: number): Stretch[] {
  const chance = dice(seed * 7919 + 13);
  const session = createSession(story, { seed, seats: [seat], past: {} });
  const stretches: Stretch[] = [];
  let shown = 0;
  for (let picks = 0; picks < 300; picks++) {
    const state = session.state();
    const pieces = toldTo(story.table, state, seat);
    const text = pieces
      .slice(shown)
      .map((piece) => plainPiece(story.table, piece, seat))
      .filter(Boolean)
      .join('\n');
    shown = pieces.length;
    const asks = owes(story.table, state, seat);
    stretches.push({ text, asks: asks && shuffled(asks, chance) });
    if (!asks) return stretches;
    const answers = answersTo(asks, seat);
    const answer = answers[Math.floor(chance() * answers.length)];
    const applied = answer ? session.apply(answer) : { ok: false as const, refusal: 'nothing can be answered' };
    if (!applied.ok) throw new Error(`Expected a play to go on, and ${applied.refusal}`);
  }
  throw new Error('Expected an ending within three hundred picks.');
}

function shuffled(asks: Asks, chance: () => number): Asks {
  if (!('choices' in asks)) return asks;
  const choices = [...asks.choices];
  for (let at = choices.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [choices[at], choices[other]] = [choices[other] as (typeof choices)[number], choices[at] as (typeof choices)[number]];
  }
  return { ...asks, choices };
}
