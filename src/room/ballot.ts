import { assertNever } from '../lib/assert-never.ts';
import { drawLot } from './lot.ts';
import type { Counts, Share, Vote } from './room-events.ts';

/**
 * The answer of a delegation: for each part of what is asked, what most of its people answered. A tie is drawn by a lot that only the room's seed and the
 * question decide, never by who was first. `shares` are the people by what they answered and must not be empty; those who answered another kind of thing than
 * most are not counted.
 */
export function seatAnswer(shares: readonly Share[], seed: number, question: string): Vote {
  const most = plurality(
    countBy(shares, ({ type }) => type),
    seed,
    `${question} kind`,
  ) as Vote['type'];
  const alike = shares.filter(({ vote }) => vote.type === most);
  const pick = (part: string, read: (vote: Vote) => string) => plurality(countBy(alike, read), seed, `${question} ${part}`);
  const [first] = alike;
  if (!first) throw new Error(`Expected votes at "${question}", found none.`);
  const { vote } = first;
  switch (vote.type) {
    case 'answered':
      return {
        type: 'answered',
        i: pick('i', (one) => (one as typeof vote).i),
        we: pick('we', (one) => (one as typeof vote).we),
        they: pick('they', (one) => (one as typeof vote).they),
      };
    case 'proposed':
    case 'carried':
    case 'moved':
    case 'went-along':
      return { type: vote.type, choice: pick('choice', (one) => (one as typeof vote).choice) };
    case 'asked':
      return { type: 'asked', colleague: pick('colleague', (one) => (one as typeof vote).colleague) };
    case 'held-out':
      return { type: 'held-out' };
    case 'objected':
      return { type: 'objected', text: pick('text', (one) => (one as typeof vote).text) };
    case 'assigned':
      return {
        type: 'assigned',
        choices: vote.choices.map((_, job) => pick(`job ${job}`, (one) => (one as typeof vote).choices[job] ?? '')),
      };
    case 'facts-shared': {
      const named = [...new Set(alike.flatMap((share) => (share.vote as typeof vote).facts))].sort();
      const tells = (fact: string) =>
        pick(`fact ${fact}`, (one) => ((one as typeof vote).facts.includes(fact) ? 'tell' : 'keep')) === 'tell';
      return { type: 'facts-shared', facts: named.filter(tells) };
    }
    case 'committed': {
      const how = pick('how', (one) => (one as typeof vote).how) as typeof vote.how;
      const guesses = alike.filter((share) => (share.vote as typeof vote).guess !== undefined);
      if (guesses.length === 0) return { type: 'committed', how };
      const guess = plurality(
        countBy(guesses, (one) => String((one as typeof vote).guess)),
        seed,
        `${question} guess`,
      );
      return { type: 'committed', how, guess: Number(guess) };
    }
    default:
      return assertNever(vote);
  }
}

/** What most chose; among equals by lot. Throws when nobody chose. */
export function plurality(counts: Counts, seed: number, purpose: string): string {
  const most = Math.max(...Object.values(counts));
  return drawLot(
    Object.keys(counts).filter((option) => counts[option] === most),
    seed,
    purpose,
  );
}

/** How many people answered what, by whatever `read` gives of their vote. */
export function countBy(shares: readonly Share[], read: (vote: Vote) => string): Counts {
  const counts: Counts = {};
  for (const { vote, people } of shares) {
    const option = read(vote);
    counts[option] = (counts[option] ?? 0) + people;
  }
  return counts;
}

/** Single votes put together: those who voted alike in one share, in an order that says nothing of who was first. */
export function sharesOf(votes: readonly Vote[]): Share[] {
  const shares = new Map<string, Share>();
  for (const vote of votes) {
    const key = JSON.stringify(vote);
    shares.set(key, { vote, people: (shares.get(key)?.people ?? 0) + 1 });
  }
  return [...shares].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, share]) => share);
}

/** Sums of several counts. */
export function addCounts(...all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all) for (const [option, people] of Object.entries(counts)) sum[option] = (sum[option] ?? 0) + people;
  return sum;
}
