import { pictureAddress } from '../picture-address.ts';

/** The address of a portrait. */
export const portraitOf = (person: string) => pictureAddress(`people/${person}.svg`);
