import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScript } from '../src/room/presenter.ts';
import { compileStory, storyFolders } from './compile.ts';

/** Every story as rooms need it, by its folder: compiled, with its presenter's script where it has one, as JSON. Throws, naming file and line, where one has mistakes. */
export function roomStories(root: string): Map<string, string> {
  return new Map(storyFolders(root).map((name) => [name, JSON.stringify(roomStory(join(root, name)))]));
}

function roomStory(folder: string) {
  const { story, problems } = compileStory(folder);
  const file = join(folder, 'presenter.yaml');
  const read = story && existsSync(file) ? readScript(readFileSync(file, 'utf8'), file, story.table) : { script: null, problems: [] };
  const all = [...problems, ...read.problems];
  if (!story || all.length > 0) throw new Error(all.map(({ file: at, line, message }) => `${at}:${line}: ${message}`).join('\n'));
  return { story, script: read.script };
}

/** What a page without a server needs to know of them at once. */
export const roomList = (stories: Iterable<string>): string =>
  JSON.stringify(
    [...stories].map((text) => {
      const { story, script } = JSON.parse(text) as ReturnType<typeof roomStory>;
      return { id: story.id, title: story.table.title, script: script !== null };
    }),
  );
