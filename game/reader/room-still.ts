import type { Piece } from '../../src/room/told.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import { pictureAddress } from '../picture-address.ts';

/** The address of an empty room's picture, by daylight or, on a dark page, at dusk. */
export const roomStill = (room: Room, dark: boolean) => pictureAddress(`rooms/${room}${dark ? '-dusk' : ''}.svg`);

/** The room in which the last of these pieces plays; null before any was named. */
export const roomOf = (shown: readonly Piece[]) =>
  shown.reduce<Room | null>((room, piece) => (piece.kind === 'line' ? (piece.line.tags.scene ?? room) : room), null);
