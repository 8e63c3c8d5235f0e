import { join, resolve } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { drawTown } from '../game/art/town.ts';
import { mainRoom } from '../game/main-room.ts';
import type { StoryEntry, StoryWords } from '../game/story-list.ts';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import { compileStory, storyFolders, storyText } from './compile.ts';
import { storyFileNames } from './story-folder.ts';

const listId = 'virtual:stories';
const wordsId = 'virtual:story-words';
const entrance = '/game/reader/entrance.tsx';
const storyPrefix = 'virtual:story/';

/**
 * Serves the stories to the game: `virtual:stories` is the list, with a loader for each compiled story in a chunk of its own, and `virtual:story-words`
 * what the first screen says of each. A story with mistakes fails the build and names file and line.
 */
export function stories(root = resolve('stories')): Plugin {
  const known = new Map<string, { source: string; story: LoadedStory }>();
  const compiled = (id: string) => {
    const source = storyText(join(root, id));
    const before = known.get(id);
    if (before?.source === source) return before.story;
    const { story, problems } = compileStory(join(root, id));
    if (!story) throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    known.set(id, { source, story });
    return story;
  };
  return {
    name: 'joined-up-stories',
    resolveId: (id) => ([listId, wordsId].includes(id) || id.startsWith(storyPrefix) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${listId}`) {
        const entries = storyFolders(root).map(
          (folder) => `{ ...${JSON.stringify(entryOf(compiled(folder)))}, load: () => import('${storyPrefix}${folder}') }`,
        );
        return `export const stories = [${entries.join(',\n')}];`;
      }
      if (id === `\0${wordsId}`)
        return `export const storyWords = ${JSON.stringify(Object.fromEntries(storyFolders(root).map((folder) => [folder, wordsOf(compiled(folder))])))};`;
      if (!id.startsWith(`\0${storyPrefix}`)) return undefined;
      const folder = id.slice(storyPrefix.length + 1);
      for (const file of storyFileNames(join(root, folder))) this.addWatchFile(join(root, folder, file));
      const { ink, ...rest } = compiled(folder);
      return `export const story = { ...JSON.parse(${quoted(JSON.stringify(rest))}), ink: ${quoted(ink)} };`;
    },
  };
}

/** The built file of each story by its id, and under '' that of the first screen. */
export function storyFiles(bundle: Rollup.OutputBundle): Record<string, string> {
  const files = Object.values(bundle).flatMap((file) => {
    if (file.type !== 'chunk') return [];
    if (file.facadeModuleId?.endsWith(entrance)) return [['', file.fileName]];
    return file.facadeModuleId?.startsWith(`\0${storyPrefix}`) ? [[file.facadeModuleId.slice(storyPrefix.length + 1), file.fileName]] : [];
  });
  return Object.fromEntries(files);
}

/** Single quotes keep JSON almost as it is, where double quotes would escape each of its own. */
const quoted = (text: string) =>
  `'${text.replace(/[\\'\u2028\u2029]/g, (sign) => (sign === '\u2028' || sign === '\u2029' ? '' : `\\${sign}`))}'`;

/** Where a story stands on the map: the foot of its building, as shares of the map's width and height, for a control laid over it. */
function buildingOf(id: string): StoryWords['building'] {
  const box = drawTown({ stories: [{ id, played: 0 }], threads: [], time: 'morning' }).buildings[0];
  if (!box) throw new Error(`Expected a building for "${id}", found none.`);
  return { x: (box.x + box.w / 2) / 1280, y: (box.y + box.h) / 560 };
}

function entryOf({ id, table: { title, order, seats } }: LoadedStory): StoryEntry {
  const named = Object.entries(seats).map(([seat, { name, playable }]) => [seat, { name, playable }]);
  return { id, title, order, seats: Object.fromEntries(named) };
}

function wordsOf({ id, ink, table }: LoadedStory): StoryWords {
  const { kind, minutes, place, summary, content_note, seats } = table;
  return { kind, minutes, place, summary, content_note, seats, room: mainRoom(ink), building: buildingOf(id) };
}
