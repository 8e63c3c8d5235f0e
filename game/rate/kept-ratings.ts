import type { Shelf } from '../../src/library/shelf.ts';
import { type KeptRating, readKeptRating, stillOpen, writeKept } from '../../src/workshop/kept-rating.ts';
import { exportText } from '../saves/export-play.ts';
import { ratingKey } from './rating-key.ts';

/** What is kept of somebody's ratings of a story: nothing, ratings, or a text that cannot be read. */
export type Ratings = { kind: 'none' } | { kind: 'kept'; kept: KeptRating } | { kind: 'unreadable'; text: string };

/** Reads the ratings of a story anew from the shelf, so that another window's are never written over. */
export function ratingsOf(shelf: Shelf, story: string): Ratings {
  const text = shelf.read(ratingKey(story));
  if (text === null) return { kind: 'none' };
  const kept = readKeptRating(text);
  return kept && kept.rating.story === story ? { kind: 'kept', kept } : { kind: 'unreadable', text };
}

export const keepRatings = (shelf: Shelf, kept: KeptRating): void => shelf.write(ratingKey(kept.rating.story), writeKept(kept));

/** How many of a story's choices are rated to the last number. */
export const countRated = (kept: KeptRating, seats: readonly string[], choices: readonly string[]): number =>
  choices.filter((choice) => stillOpen(kept, seats, choice).length === 0).length;

/** Hands over the ratings as a file: the story, its edition and the numbers. */
export const exportRatings = ({ rating }: KeptRating): void => exportText(`rating-${rating.story}`, JSON.stringify(rating, null, 1));
