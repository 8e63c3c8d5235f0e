import { createSession, type Session } from '../../src/session/session.ts';
import type { Answer, Event, Input, Pledge } from '../../src/session/events.ts';
import { type Asks, owes, waitingFor } from '../../src/session/owes.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';

/** Starts a session of a story in which people sit in these seats. */
export const begin = (story: LoadedStory, ...seats: string[]): Session => createSession(story, { seed: 1, seats, past: {} });

/** What one seat owes in a session, or null. */
export const owedBy = (story: LoadedStory, session: Session, seat: string): Asks | null => owes(story.table, session.state(), seat);

/** Hands in one thing after another; throws at the first that is refused. */
export function hand(session: Session, ...inputs: Input[]): void {
  for (const input of inputs) {
    const applied = session.apply(input);
    if (!applied.ok) throw new Error(applied.refusal);
  }
}

/** Plays a story from some seats by a list of numbers, each picking among what is on offer (modulo), and gives the session. Stops where the numbers stop. */
export function sessionBy(story: LoadedStory, seats: readonly string[], numbers: readonly number[]): Session {
  const session = begin(story, ...seats);
  for (let at = 0; at < numbers.length; at++) {
    const [seat] = waitingFor(session.state());
    const asks = seat === undefined ? null : owedBy(story, session, seat);
    if (!asks || seat === undefined) break;
    hand(session, inputFor(asks, seat, numbers, at));
  }
  return session;
}

/** The log of a play from one seat, by a list of numbers. */
export const playBy = (story: LoadedStory, seat: string, numbers: readonly number[]): Event[] => [
  ...sessionBy(story, [seat], numbers).state().log,
];

/** What a list of numbers answers to what a seat is asked, beginning at one of them. */
export function inputFor(asks: Asks, seat: string, numbers: readonly number[], at: number): Answer {
  const number = (shift: number) => numbers[(at + shift) % numbers.length] ?? 0;
  const among = <Item>(items: readonly Item[], shift = 0): Item => items[number(shift) % items.length] as Item;
  const said = { question: asks.question, seat };
  switch (asks.kind) {
    case 'instinct': {
      const pick = (shift: number) => among(asks.choices, shift).id;
      return { ...said, type: 'answered', i: pick(0), we: pick(1), they: asks.they ? pick(2) : '' };
    }
    case 'proposal':
    case 'again':
      return { ...said, type: 'proposed', choice: among(asks.choices).id };
    case 'response':
      return among<Answer>([
        ...asks.joins.map(({ choice }): Answer => ({ ...said, type: 'went-along', choice })),
        ...asks.colleagues.map((colleague): Answer => ({ ...said, type: 'asked', colleague })),
        asks.holds ? { ...said, type: 'held-out' } : { ...said, type: 'objected', text: 'not like this' },
      ]);
    case 'payer':
      return { ...said, type: 'carried', choice: among(asks.choices).id };
    case 'move':
      return { ...said, type: 'moved', choice: among(asks.choices).id };
    case 'share':
      return { ...said, type: 'facts-shared', facts: asks.facts.filter((_, index) => number(index) % 2 === 0) };
    case 'board':
      return { ...said, type: 'assigned', choices: asks.jobs.map(({ choices }, index) => among(choices, index)) };
    case 'commit':
      return { ...said, type: 'committed', how: among<Pledge>(['hold', 'signpost', 'commit']), guess: number(1) % 3 };
  }
}
