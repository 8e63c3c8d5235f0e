import { basename } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { hintsFile, type PageHints } from '../src/lib/page-hints.ts';
import { contentPolicy } from '../src/lib/security-headers.ts';
import { storyFiles } from './vite-stories.ts';

const source = 'game/first-paint.ts';
const filesId = 'virtual:story-files';

/**
 * The head of every built page: its security policy, and `game/first-paint.ts` as a small classic script of its own that runs before anything is drawn.
 * With `hints` it also writes what servers name in a header of each page. While developing there is no policy, since Vite reloads by inline scripts, and the script is a module.
 */
export function head({ hints: withHints } = { hints: true }): Plugin {
  let script = '';
  return {
    name: 'joined-up-head',
    ...fileList({}),
    async generateBundle(_, bundle) {
      const stories = storyFiles(bundle);
      script = `./${this.getFileName(this.emitFile({ type: 'asset', name: 'first-paint.js', source: await firstPaint(stories) }))}`;
      if (!withHints) return;
      const hints: PageHints = { pages: pageHints(bundle, script), stories };
      this.emitFile({ type: 'asset', fileName: hintsFile, source: JSON.stringify(hints) });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) =>
        server ? html.replace('</head>', `  <script type="module" src="/${source}"></script>\n  $&`) : arranged(html, script),
    },
  };
}

/**
 * A policy in the page keeps Chromium from looking ahead for what to fetch, and the script holds it up. So all that the first frame needs is named above them,
 * to be fetched in one round trip; the style sheets themselves come last, as a script waits for those above it.
 */
function arranged(html: string, script: string): string {
  const sheet = /\s*(<link rel="stylesheet"[^>]*>)/g;
  const sheets = [...html.matchAll(sheet)].map(([, link = '']) => link);
  const early = [
    `<link rel="preload" as="script" href="${script}" />`,
    ...sheets.map((link) => link.replace('rel="stylesheet"', 'rel="preload" as="style"')),
  ];
  const late = [
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`,
    '<meta name="referrer" content="no-referrer" />',
    `<script src="${script}"></script>`,
    ...sheets,
  ];
  const lines = (tags: readonly string[]) => tags.map((tag) => `\n    ${tag}`).join('');
  return html
    .replace(sheet, '')
    .replace('</title>', `$&${lines(early)}`)
    .replace(/\s*<\/head>/, `${lines(late)}\n  </head>`);
}

/** For each page what is named at its head, as values of a `Link` header. */
function pageHints(bundle: Rollup.OutputBundle, script: string): Record<string, string[]> {
  const pages = Object.values(bundle).flatMap((file) => (file.type === 'chunk' && file.facadeModuleId?.endsWith('.html') ? [file] : []));
  return Object.fromEntries(
    pages.map(({ facadeModuleId, fileName, imports, viteMetadata }) => [
      basename(facadeModuleId ?? ''),
      [
        `<${script}>; rel=preload; as=script`,
        ...[...(viteMetadata?.importedCss ?? [])].map((sheet) => `<./${sheet}>; rel=preload; as=style; crossorigin`),
        ...[fileName, ...imports].map((module) => `<./${module}>; rel=modulepreload; crossorigin`),
      ],
    ]),
  );
}

/** The script for the head of a page, given the built file of each story. */
export async function firstPaint(files: Record<string, string>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [{ name: 'joined-up-story-files', ...fileList(files) }],
    build: { write: false, target: 'es2022', copyPublicDir: false, rolldownOptions: { input: source, output: { format: 'iife' } } },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`Expected one script from ${source}, found none.`);
  return chunk.code;
}

/** What `game/first-paint.ts` imports: the built file of each story. While developing there is none. */
function fileList(files: Record<string, string>): Pick<Plugin, 'resolveId' | 'load'> {
  return {
    resolveId: (id) => (id === filesId ? `\0${filesId}` : undefined),
    load: (id) => (id === `\0${filesId}` ? `export const storyFiles = { __proto__: null, ...${JSON.stringify(files)} };` : undefined),
  };
}
