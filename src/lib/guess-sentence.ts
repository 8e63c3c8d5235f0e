/** How many of so many others one thought would do their part, and how many did. */
export function guessSentence(guessed: number, did: number, others: number): string {
  const many = (count: number) => (count === 0 ? 'none' : `${count}`);
  return `You thought ${many(guessed)} of the other ${others} would do their part; ${many(did)} did.`;
}
