import { counted } from '../../src/lib/counted.ts';
import type { KeptPlay } from '../../src/library/kept.ts';
import type { Parts } from '../parts.ts';
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
  const ofStory = (story: string, kept: readonly KeptPlay[]) =>
    `${findStory(story)?.title ?? story}: ${kept.map((play) => `${seatName(findStory(story), play.seats[0])} (${howFar(play)})`).join('; ')}, ${letters(kept.map(({ key }) => key))}`;
  const stories = [...new Set(plays.map(({ story }) => story))];
  const others = shelf.keys().filter((key) => !plays.some((play) => play.key === key));
  const own = others.filter((key) => key.startsWith('story.'));
  const rest = others.filter((key) => !own.includes(key));
  return [
    ...stories.map((story) =>
      ofStory(
        story,
        plays.filter((play) => play.story === story),
      ),
    ),
    ...(own.length > 0 ? [`${counted(own.length, 'story')} of your own, ${letters(own)}`.replace('storys', 'stories')] : []),
    ...(rest.length > 0 ? [`Settings, the record of what you finished, and the like: ${letters(rest)}`] : []),
  ];
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
