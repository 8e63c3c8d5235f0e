const words = ['none', 'one', 'two', 'three', 'four', 'five'];

/** A small number as a word. */
export const numeral = (count: number) => words[count] ?? `${count}`;

/** An answer to how many of so many others will do their part, as a word to choose. */
export function guessWord(count: number, others: number): string {
  const word = count === others && others > 1 ? (others === 2 ? 'both' : 'all') : numeral(count);
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

/** How many of so many others one thought would do their part, and how many did. */
export function guessSentence(guessed: number, did: number, others: number): string {
  const came = did < others || others < 2 ? numeral(did) : others === 2 ? 'both' : 'all';
  return `You thought ${numeral(guessed)} of the other ${numeral(others)} would do their part; ${came} did.`;
}

/** `guessSentence` of shares of the others, from 0 to 1. */
export const sharesGuessed = (guessed: number, did: number, others: number): string =>
  guessSentence(Math.round(guessed * others), Math.round(did * others), others);
