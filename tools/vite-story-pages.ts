import { join, resolve } from 'node:path';
import { type Plugin, type Rollup, runnerImport } from 'vite';
import { escaped } from './package/escaped.ts';
import type { OwnPage } from '../game/opening/pages.tsx';
import { compileStory, storyFolders } from './compile.ts';
import { icons } from './vite-icons.ts';

type Pages = typeof import('../game/opening/pages.tsx');

/**
 * Each story's own pages beside `index.html`, such as `whose-job.html` and `whose-job.dev.html`: the same page, in whose HTML the choice of a seat or the first page of
 * the opening stands already. They are made of the page as it is built, so this comes after all that arranges that. While developing they lead to the ordinary address.
 */
export function storyPages(root = resolve('stories')): Plugin {
  return {
    name: 'joined-up-story-pages',
    enforce: 'post',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, story = '', seat, search] = /^\/([\w-]+)(?:\.([\w-]+))?\.html(?:\?(.*))?$/.exec(request.url ?? '') ?? [];
        const words = [`story=${story}`, ...(seat ? [`seat=${seat}`] : []), ...(search ? [search] : [])].join('&');
        if (!storyFolders(root).includes(story)) next();
        else response.writeHead(302, { location: `./?${words}` }).end();
      });
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('Expected a built index.html, found none.');
        const { pagesOf } = await drawing();
        const sheets = sheetsOfSeats(bundle);
        for (const folder of storyFolders(root)) {
          const { story } = compileStory(join(root, folder));
          if (!story) throw new Error(`Expected "${folder}" to compile: npm run stories says what is wrong with it.`);
          for (const page of pagesOf(story)) {
            const source = pageFrom(String(index.source), { ...page, story: story.id, about: story.table.summary, sheets });
            this.emitFile({ type: 'asset', fileName: page.file, source });
          }
        }
      },
    },
  };
}

/** What draws the pages: it is written as the reader is, which Node does not read by itself. */
async function drawing(): Promise<Pages> {
  const file = resolve('game/opening/pages.tsx');
  const { module } = await runnerImport<Pages>(file, {
    configFile: false,
    logLevel: 'warn',
    plugins: [icons()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return module;
}

/** The style sheets of the choice of a seat, which the game fetches with it. */
function sheetsOfSeats(bundle: Rollup.OutputBundle): string[] {
  const entrance = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('/game/reader/entrance.tsx'),
  );
  return entrance?.type === 'chunk' ? [...(entrance.viteMetadata?.importedCss ?? [])] : [];
}

type Given = OwnPage & { story: string; about: string; sheets: readonly string[] };

/** The built page with another title, and with what is to stand in it. */
export function pageFrom(index: string, { seat, title, html, story, about, sheets }: Given): string {
  const names = `data-story="${escaped(story)}"${seat ? ` data-seat="${escaped(seat)}"` : ''}`;
  const links = seat ? '' : sheets.map((sheet) => `    <link rel="stylesheet" crossorigin href="./${sheet}">\n`).join('');
  // By functions: a text that replaces must not be read for dollar signs.
  const changes: [RegExp, (start: string, end: string) => string][] = [
    [/(<html )()/, (start) => `${start}${names} `],
    [/(<title>)[^<]*(<\/title>)/, (start, end) => start + escaped(title) + end],
    [/(<meta name="description" content=")[^"]*(")/, (start, end) => start + escaped(about) + end],
    [/()( *<\/head>)/, (_, end) => links + end],
    [/(<div id="game">)[\s\S]*(<\/div>\s*<\/body>)/, (start, end) => start + html + end],
  ];
  return changes.reduce((page, [place, change]) => {
    if (!place.test(page)) throw new Error(`Expected ${place} in the built index.html, found none.`);
    return page.replace(place, (_, start: string, end: string) => change(start, end));
  }, index);
}
