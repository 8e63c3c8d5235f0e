const words = ['none', 'one', 'two', 'three', 'four', 'five'];

/** How many of so many others one thought would do their part, and how many did. */
export function guessSentence(guessed: number, did: number, others: number): string {
  const many = (count: number) => words[count] ?? `${count}`;
  const came = did < others || others < 2 ? many(did) : others === 2 ? 'both' : 'all';
  return `You thought ${many(guessed)} of the other ${many(others)} would do their part; ${came} did.`;
}

/** `guessSentence` of shares of the others, from 0 to 1. */
export const sharesGuessed = (guessed: number, did: number, others: number): string =>
  guessSentence(Math.round(guessed * others), Math.round(did * others), others);
