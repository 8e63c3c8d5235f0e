import type { Room } from '../../src/story/vocabulary.ts';

/** The path of an empty room's picture, by daylight or, on a dark page, at dusk. */
export const roomStill = (room: Room, dark: boolean) => `art/rooms/${room}${dark ? '-dusk' : ''}.svg`;
