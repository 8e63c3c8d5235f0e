import { feelingKey, planKey, planText, wholeKey } from '../../src/debrief/notes.ts';
import { owes } from '../../src/session/owes.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { inputFor } from './play.ts';

/** A play to its end by numbers; whoever is refused asks everybody there is before anything else, so that the play is long. */
export function longPlay(story: LoadedStory, seat: string, seed: number): Session {
  const session = createSession(story, { seed: 2_000_000_000 - seed, seats: [seat], past: {} });
  const numbers = Array.from({ length: 60 }, (_, at) => (at * 7 + seed * 13 + Math.trunc((at * seed) / 3)) % 11);
  for (let at = 0; at < 400; at++) {
    const asks = owes(story.table, session.state(), seat);
    if (!asks) return session;
    const [colleague] = asks.kind === 'response' ? asks.colleagues : [];
    const asked = colleague ? ({ type: 'asked', question: asks.question, seat, colleague } as const) : null;
    const applied = session.apply(asked ?? inputFor(asks, seat, numbers, at % numbers.length));
    if (!applied.ok) throw new Error(applied.refusal);
  }
  throw new Error('Expected an ending.');
}

const note = (at: number) =>
  `Here I would have asked her myself, in the corridor, before anybody wrote it down; the café was shut, and nobody rang at ${at}.`;

/** Writes a note on every decision, a feeling, a plan and a note on the whole. */
export function annotate(session: Session, story: LoadedStory, seat: string): void {
  const plan = planText({ when: 'a school rings on a Friday', then: 'we ask who else knows', who: 'duty lead', by: 'the next meeting' });
  const texts = [
    ...Object.keys(story.table.decisions).map((decision, at) => [decision, note(at)] as const),
    [feelingKey, 'torn'] as const,
    [planKey, plan] as const,
    [wholeKey, note(99)] as const,
  ];
  for (const [on, text] of texts) session.apply({ type: 'noted', seat, on, text });
}
