import { isPlayKey } from '../../src/library/kept.ts';
import { recordKey } from '../../src/library/record.ts';
import { isOfARoom } from '../here/addresses.ts';
import { outboxKey } from '../../src/tracking/outbox.ts';
import type { Parts } from '../parts.ts';
import { isRatingKey } from '../rate/rating-key.ts';
import { writeRoute } from '../route.ts';
import { findStory, seatName } from '../story-list.ts';
import { howFar } from './how-far.ts';
import { sizeOf } from './size-of.ts';

/** Asks once, with a list of all that is kept, and then removes every key that the game has written in this browser. */
export function offerToClear(parts: Parts): void {
  const facts = whatIsKept(parts);
  if (facts.length === 0) {
    parts.notices.say('Nothing is kept in this browser.');
    return;
  }
  parts.offers.make({
    title: 'Clear this computer?',
    words: 'All of this goes from this browser, for good. Files that you exported stay where you put them.',
    facts,
    ways: [{ action: 'clear-now', words: 'Clear all of it', go: () => clear(parts) }],
  });
}

function whatIsKept({ shelf, library }: Parts): string[] {
  const letters = (keys: readonly string[]) => sizeOf(keys.reduce((sum, key) => sum + (shelf.read(key)?.length ?? 0), 0));
  const plays = library.plays();
  const ofStory = (story: string) => {
    const kept = plays.filter((play) => play.story === story);
    const named = kept.map((play) => `${seatName(findStory(story), play.seats[0])} (${howFar(play)})`).join('; ');
    return `${findStory(story)?.title ?? story}: ${named}, ${letters(kept.map(({ key }) => key))}`;
  };
  const others: [string, (key: string) => boolean][] = [
    ['What cannot be read', (key) => library.texts().some((text) => text.key === key)],
    ['Stories of your own', (key) => key.startsWith('story.')],
    ['Your ratings of stories', isRatingKey],
    ['The record of what you finished', (key) => key === recordKey],
    ['Rooms led on this computer', isOfARoom],
    ['What waits for a learning system', (key) => key === outboxKey],
    ['Settings and what you were told', (key) => !isPlayKey(key)],
  ];
  const left = new Set(shelf.keys().filter((key) => !plays.some((play) => play.key === key)));
  const listed = others.flatMap(([name, is]) => {
    const keys = [...left].filter(is);
    for (const key of keys) left.delete(key);
    return keys.length > 0 ? [`${name}: ${letters(keys)}`] : [];
  });
  return [...new Set(plays.map(({ story }) => story))].map(ofStory).concat(listed);
}

function clear({ shelf, opened, notices }: Parts): void {
  opened.leave();
  for (const key of shelf.keys()) shelf.remove(key);
  const left = shelf.keys();
  if (left.length > 0) {
    notices.say(`This browser did not let go of ${left.join(', ')}. Clear its data for this site in its own settings.`);
    return;
  }
  // Loaded anew, so that nothing stays in memory either.
  history.replaceState(null, '', writeRoute({ screen: 'plays' }, location.search));
  location.reload();
}
