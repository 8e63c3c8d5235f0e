import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { StoryCard } from '../game/story-list.ts';
import { compileStory, storyFolders } from './compile.ts';

const listId = 'virtual:stories';
const storyPrefix = 'virtual:story/';

/**
 * Serves the stories to the game: `virtual:stories` is the list for the home screen, with a loader for each compiled story in a chunk of its own.
 * The page preloads the chunk of the story its address names. A story with mistakes fails the build and names file and line.
 */
export function stories(root = resolve('stories')): Plugin {
  const compiled = (id: string) => {
    const { story, problems } = compileStory(join(root, id));
    if (!story) throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
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
      this.addWatchFile(join(root, folder, 'story.ink'));
      this.addWatchFile(join(root, folder, 'story.yaml'));
      return `export const story = JSON.parse(${JSON.stringify(JSON.stringify(compiled(folder)))});`;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks: Record<string, string> = {};
        for (const file of Object.values(bundle ?? {})) {
          if (file.type === 'chunk' && file.facadeModuleId?.startsWith(`\0${storyPrefix}`))
            chunks[file.facadeModuleId.slice(storyPrefix.length + 1)] = file.fileName;
        }
        const preload = `const s=new URLSearchParams(location.search).get('story'),c=${JSON.stringify(chunks)};if(s&&Object.hasOwn(c,s)){const l=document.createElement('link');l.rel='modulepreload';l.href=c[s];document.head.append(l)}`;
        return html.replace('<!--preload-story-->', Object.keys(chunks).length > 0 ? `<script>${preload}</script>` : '');
      },
    },
  };
}

function cardOf({ id, edition, table }: ReturnType<typeof compileStory>['story'] & object): Omit<StoryCard, 'load'> {
  const { title, kind, order, minutes, place, summary, content_note, seats } = table;
  return { id, edition, title, kind, order, minutes, place, summary, content_note, seats };
}
