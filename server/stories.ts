import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Playable } from './context.ts';

/** The folder inside the built game in which stories lie as rooms need them; the build writes it. */
export const roomStories = 'room';

/** The stories that rooms can be opened on, from the built game; read once. Throws, in words for whoever runs the server, when they are missing. */
export function storiesIn(dist: string): () => Promise<ReadonlyMap<string, Playable>> {
  let known: Map<string, Playable> | null = null;
  return async () => {
    known ??= readAll(join(dist, roomStories));
    return known;
  };
}

function readAll(folder: string): Map<string, Playable> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (files.length === 0)
    throw new Error(`There are no stories for rooms in ${folder}. Run "npm run build", which makes them, and start the server again.`);
  const stories = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Playable);
  return new Map(stories.map((one) => [one.story.id, one]));
}
