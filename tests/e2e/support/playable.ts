import { join } from 'node:path';
import type { LoadedStory } from '../../../src/story/loaded-story.ts';
import { compileStory, storyFolders } from '../../../tools/compile.ts';

/** A seat that can be played, and the two as a test names them. */
export type Playable = { story: LoadedStory; seat: string; name: string };

/** The stories of a folder. Throws where one does not compile. */
export function storiesIn(root: string): LoadedStory[] {
  return storyFolders(root).map((folder) => {
    const { story } = compileStory(join(root, folder));
    if (!story) throw new Error(`Expected "${folder}" to compile.`);
    return story;
  });
}

/** The seats of a story that can be played. */
export function seatsOf(story: LoadedStory): Playable[] {
  const { seats, title } = story.table;
  return Object.entries(seats).flatMap(([seat, { name, playable }]) =>
    playable ? [{ story, seat, name: `${name} plays "${title}"` }] : [],
  );
}

/** The seats of all stories of a folder that can be played. */
export const playableSeats = (root: string): Playable[] => storiesIn(root).flatMap(seatsOf);
