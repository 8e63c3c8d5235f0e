/** The five outcomes for children of Every Child Matters, with the words the game shows (Frost 2005, p18). */
export const outcomes = {
  healthy: 'be healthy',
  safe: 'stay safe',
  enjoy: 'enjoy and achieve',
  contribute: 'make a positive contribution',
  prosper: 'economic well-being',
} as const;
export type Outcome = keyof typeof outcomes;
export const outcomeIds = Object.keys(outcomes) as Outcome[];
