import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { drawTown } from '../game/art/town.ts';
import { mainRoom } from '../game/main-room.ts';
import type { StoryCard } from '../game/story-list.ts';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import { compileStory, storyFolders } from './compile.ts';
import { storyFileNames } from './story-folder.ts';

const listId = 'virtual:stories';
const storyPrefix = 'virtual:story/';

/**
 * Serves the stories to the game: `virtual:stories` is the list for the home screen, with a loader for each compiled story in a chunk of its own.
 * The page preloads the chunk of the story its address names. A story with mistakes fails the build and names file and line.
 */
export function stories(root = resolve('stories')): Plugin {
  const known = new Map<string, { source: string; story: LoadedStory }>();
  const compiled = (id: string) => {
    const source = sourceOf(join(root, id));
    const before = known.get(id);
    if (before?.source === source) return before.story;
    const { story, problems } = compileStory(join(root, id));
    if (!story) throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    known.set(id, { source, story });
    return story;
  };
  return {
    name: 'joined-up-stories',
    resolveId: (id) => (id === listId || id.startsWith(storyPrefix) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${listId}`) {
        const entries = storyFolders(root).map(
          (folder) =>
            `{ ...${JSON.stringify(cardOf(compiled(folder)))}, load: () => import('${storyPrefix}${folder}').then((chunk) => chunk.story) }`,
        );
        return `export const stories = [${entries.join(',\n')}];`;
      }
      if (!id.startsWith(`\0${storyPrefix}`)) return undefined;
      const folder = id.slice(storyPrefix.length + 1);
      for (const file of storyFileNames(join(root, folder))) this.addWatchFile(join(root, folder, file));
      const { ink, ...rest } = compiled(folder);
      return `export const story = { ...JSON.parse(${quoted(JSON.stringify(rest))}), ink: ${quoted(ink)} };`;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks: Record<string, string> = {};
        for (const file of Object.values(bundle ?? {})) {
          if (file.type === 'chunk' && file.facadeModuleId?.startsWith(`\0${storyPrefix}`))
            chunks[file.facadeModuleId.slice(storyPrefix.length + 1)] = file.fileName;
        }
        const preload = `const l={__proto__:null,...${JSON.stringify(chunks)}}[/[?&]story=([\\w-]+)/.exec(location.search)?.[1]];if(l)document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href:l}))`;
        return html.replace('/*preload-story*/', Object.keys(chunks).length > 0 ? preload : '');
      },
    },
  };
}

/** Single quotes keep JSON almost as it is, where double quotes would escape each of its own. */
const quoted = (text: string) =>
  `'${text.replace(/[\\'\u2028\u2029]/g, (sign) => (sign === '\u2028' || sign === '\u2029' ? '' : `\\${sign}`))}'`;

const sourceOf = (folder: string) => [...storyFileNames(folder), 'lock.json'].map((file) => readIfThere(join(folder, file))).join('\0');

const readIfThere = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Where a story stands on the map: the foot of its building, as shares of the map's width and height, for a control laid over it. */
function buildingOf(id: string): StoryCard['building'] {
  const box = drawTown({ stories: [{ id, played: 0 }], threads: [], time: 'morning' }).buildings[0];
  if (!box) throw new Error(`Expected a building for "${id}", found none.`);
  return { x: (box.x + box.w / 2) / 1280, y: (box.y + box.h) / 560 };
}

function cardOf({ id, edition, ink, table }: LoadedStory): Omit<StoryCard, 'load'> {
  const { title, kind, order, minutes, place, summary, content_note, seats } = table;
  return { id, edition, room: mainRoom(ink), building: buildingOf(id), title, kind, order, minutes, place, summary, content_note, seats };
}
