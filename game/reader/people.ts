import type { Named } from '../../src/story/people.ts';
import { pictureAddress } from '../picture-address.ts';

/** The address of a portrait. */
export const portraitOf = (person: string) => pictureAddress(`people/${person}.svg`);

/** Whoever reads, by the name that the others use. */
export const youAre = (people: readonly Named[], seat: string | null): string => {
  const name = people.find(({ id }) => id === seat)?.short;
  return name ? `You, ${name}` : 'You';
};
