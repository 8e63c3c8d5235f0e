import { fingerprint } from '../lib/fingerprint.ts';
import type { LoadedStory } from './loaded-story.ts';

/** What a story is put together from: compiled Ink, its table, its script as written, and what is known about its ids and range. */
export type StoryParts = Pick<LoadedStory, 'ink' | 'table' | 'range' | 'numbers' | 'lang' | 'plain'> & { source: string };

/** Puts a story together: its edition is the fingerprint of script and table, its words are those of the script without tags. */
export function assembleStory({ ink, table, source, ...parts }: StoryParts): LoadedStory {
  const words = source
    .split('\n')
    .map((line) => line.replace(/#.*$/, ''))
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[a-z]/i.test(word)).length;
  return { id: table.id, edition: fingerprint(ink + JSON.stringify(table)), ink, table, words, ...parts };
}
