import type { Script } from '../../src/room/presenter.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import type { Offer } from '../link/calls.ts';

/** A story as a room can be opened on it. */
export type Playable = { story: LoadedStory; script: Script | null };

/** The stories that rooms can be led on: what there is, and one of them. Both reject where the files of the game cannot be had. */
export type Stories = { list(): Promise<Offer['stories']>; load(id: string): Promise<Playable> };

/** The list of them among the built files. */
export const roomListFile = 'rooms.json';

/** The stories that lie beside the page as plain files. */
export function storiesBeside(base: string): Stories {
  const read = async (file: string) => {
    const response = await fetch(base + file, { cache: 'no-cache', credentials: 'omit' });
    if (!response.ok) throw new Error(`${file} is not there (${response.status}).`);
    return response.json();
  };
  return { list: () => read(roomListFile), load: (id) => read(`room/${encodeURIComponent(id)}.json`) };
}
