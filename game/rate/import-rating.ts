import { counted } from '../../src/lib/counted.ts';
import { compareRatings, type KeptRating, mergeRatings } from '../../src/workshop/kept-rating.ts';
import { readRating } from '../../src/workshop/rating.ts';
import type { Parts } from '../parts.ts';
import { findStory } from '../story-list.ts';
import { keepRatings, ratingsOf } from './kept-ratings.ts';

/** Larger than any file of ratings: some sixty choices with their numbers are 20 KB. */
const mostBytes = 1_000_000;

/**
 * Takes in ratings from a file, beside what is kept of the same story; where both rate a choice differently, the reader chooses. A file that cannot be read, or
 * is of a story this game has not got, changes nothing.
 */
export async function importRating({ shelf, notices, offers, router }: Parts, file: File): Promise<void> {
  const refuse = (reason: string) => {
    notices.say(`"${file.name}" was not opened. ${reason} Nothing was changed.`);
  };
  if (file.size > mostBytes) return refuse('It is larger than any file of ratings.');
  const read = readRating(await file.text());
  if (!read.ok) return refuse(`${read.reason} Choose the file that "Export my ratings" gave you; its name begins with "rating-".`);
  const { rating } = read;
  const title = findStory(rating.story)?.title;
  if (!title) return refuse(`It rates "${rating.story}", a story that this copy of the game does not have.`);
  const ratings = ratingsOf(shelf, rating.story);
  if (ratings.kind === 'unreadable')
    return refuse(`The ratings of "${title}" that are kept here cannot be read. Open them, and export them or let them go first.`);

  const open = () => router.go({ screen: 'rating', story: rating.story });
  const keep = (kept: KeptRating, said: string) => {
    keepRatings(shelf, kept);
    notices.say(said);
    open();
  };
  const many = Object.keys(rating.choices).length;
  if (ratings.kind === 'none')
    return keep({ rating, open: {} }, `${counted(many, 'rated choice')} of "${title}" came from "${file.name}".`);
  const { kept } = ratings;
  const { fresh, clash } = compareRatings(kept, rating);
  if (fresh.length + clash.length === 0) {
    notices.say(`All that "${file.name}" holds is kept here already.`);
    return open();
  }
  if (clash.length === 0 && rating.edition === kept.rating.edition)
    return keep(
      mergeRatings(kept, rating, 'kept'),
      `${counted(fresh.length, 'rated choice')} came from "${file.name}"; nothing else was changed.`,
    );
  offers.make({
    title: 'Some of this is rated here already',
    words: `"${file.name}" and this browser both hold ratings of "${title}".${rating.edition === kept.rating.edition ? '' : ' They were given to different editions of the story.'} ${clash.length === 0 ? 'No number is different.' : `${counted(clash.length, 'choice')} ${clash.length === 1 ? 'has' : 'have'} other numbers in the file.`}`,
    ways: [
      {
        action: 'keep-mine',
        words: 'Keep the numbers here, and add what is missing',
        go: () => keep(mergeRatings(kept, rating, 'kept'), `${counted(fresh.length, 'rated choice')} came from "${file.name}".`),
      },
      {
        action: 'take-file',
        words: 'Take the numbers of the file',
        go: () => keep(mergeRatings(kept, rating, 'file'), `The numbers of "${file.name}" were taken.`),
      },
    ],
  });
}
