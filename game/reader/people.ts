import type { Named } from '../../src/story/people.ts';

/** Whoever reads, by the name that the others use. */
export const youAre = (people: readonly Named[], seat: string | null): string => {
  const name = people.find(({ id }) => id === seat)?.short;
  return name ? `You, ${name}` : 'You';
};
