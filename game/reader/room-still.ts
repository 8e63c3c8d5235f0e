import type { Room } from '../../src/story/vocabulary.ts';
import { pictureAddress } from '../picture-address.ts';

/** The address of an empty room's picture, by daylight or, on a dark page, at dusk. */
export const roomStill = (room: Room, dark: boolean) => pictureAddress(`rooms/${room}${dark ? '-dusk' : ''}.svg`);
