import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/** What a room of the code may import from, itself apart. A file belongs to the longest room that begins its path. */
const rooms: Record<string, string[]> = {
  'src/lib/': [],
  'src/evidence/': ['src/lib/'],
  'src/story/': ['src/lib/', 'src/evidence/'],
  'src/session/': ['src/lib/', 'src/evidence/', 'src/story/'],
  'src/ports.ts': [],
  'src/library/': ['src/ports.ts', 'src/lib/', 'src/evidence/', 'src/story/', 'src/session/'],
  'src/scoring/': ['src/lib/', 'src/evidence/', 'src/story/', 'src/session/'],
  'src/debrief/': ['src/lib/', 'src/evidence/', 'src/story/', 'src/session/', 'src/scoring/'],
  'src/room/': ['src/lib/', 'src/evidence/', 'src/story/', 'src/session/', 'src/scoring/', 'src/debrief/'],
  'src/workshop/': ['src/lib/', 'src/evidence/', 'src/story/', 'src/session/', 'src/scoring/'],
  'src/cohort/': ['src/lib/', 'src/evidence/', 'src/story/', 'src/session/', 'src/library/', 'src/scoring/', 'src/debrief/'],
  'src/tracking/': ['src/lib/', 'src/story/', 'src/session/', 'src/debrief/', 'src/library/', 'src/'],
  'src/': [
    'src/ports.ts',
    'src/library/',
    'src/lib/',
    'src/evidence/',
    'src/story/',
    'src/session/',
    'src/scoring/',
    'src/debrief/',
    'src/room/',
  ],
  'game/link/': ['src/lib/', 'src/story/', 'src/room/'],
  'game/': [
    'src/ports.ts',
    'src/library/',
    'src/lib/',
    'src/evidence/',
    'src/story/',
    'src/session/',
    'src/scoring/',
    'src/debrief/',
    'src/room/',
    'src/workshop/',
    'src/cohort/',
    'src/tracking/',
    'src/',
    'game/link/',
  ],
  'server/': ['src/lib/', 'src/story/', 'src/room/'],
};

/** Where a package may be imported; the first pattern that fits its name counts, and one that is not named here may be imported anywhere. */
const homes: [name: RegExp, home: RegExp][] = [
  [/^inkjs$/, /^(src\/story\/narrator\.ts$|src\/workshop\/|tools\/|tests\/|bench\/)/],
  [/^inkjs\//, /^(bench\/|tools\/|tests\/|(src\/workshop|game)\/(.*\/)?[\w-]*worker\.ts$)/],
  [/^zustand$/, /^nowhere, as it brings React$/],
  [/^phaser/, /^game\/(stage\/|scenes\/|main\.tsx?$)/],
  [/^howler$/, /^game\/sound\//],
  [/^preact/, /^(game|tests)\//],
  [/^(@?hono|kysely|pino)(\/|$)/, /^(server|tests|bench)\//],
  [/^pg$/, /^(server|tools|tests|bench)\//],
  [/^eventsource-parser/, /^(game\/link|tests)\//],
  [/^node:/, /^(server|tools|tests|bench)\/|^[\w.]+\.config\.ts$|\/vite-[\w-]+\.ts$/],
];

type File = { code: string; uses: string[]; atOnce: string[]; later: string[] };

const textFiles = filesUnder('.').filter((path) => /\.([mc]?[jt]sx?|json|ya?ml|ink|md|html|css|svg|txt|sh)$|\/run$/.test(path));
const files = new Map(textFiles.filter((path) => /\.([mc]?jsx?|tsx?)$/.test(path)).map((path) => [path, read(path)]));
const ours = [...files.keys()];
const product = ours.filter((path) => /^(src|game|server)\//.test(path));

describe('the shape of the code', () => {
  test('every import points downhill', () => {
    const uphill = imports(product).filter(({ from, to }) => files.has(to) && !mayImport(from, to));
    expect(uphill.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('no file leads back to itself', () => {
    expect(ours.map((path) => wayBack(path)).find(Boolean) ?? []).toEqual([]);
  });

  test('every package is imported only where it belongs', () => {
    const astray = imports(ours).filter(({ from, to }) => homes.find(([name]) => name.test(to))?.[1].test(from) === false);
    expect(astray.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('the first words wait for no engine: what the page loads at once reaches no Phaser', () => {
    const main = ours.find((path) => /^game\/main\.tsx?$/.test(path)) ?? 'game/main.tsx is missing';
    const atOnce = reach(main, (path) => files.get(path)?.atOnce ?? []);
    expect(atOnce).toContain('src/play.ts');
    expect(atOnce.filter((name) => /^phaser|^inkjs\/|^howler/.test(name))).toEqual([]);
  });

  test('the core asks nobody for the time or for chance', () => {
    const asks = ours.filter(
      (path) => path.startsWith('src/') && /\bDate\.now\b|\bnew Date\b|\bMath\.random\b/.test(files.get(path)?.code ?? ''),
    );
    expect(asks).toEqual([]);
  });

  test('no file only gathers others', () => {
    expect(ours.filter((path) => /(^|\/)index\.[jt]sx?$/.test(path))).toEqual([]);
  });

  test('no file names a place on somebody’s machine', () => {
    const place = /(?<![\w.-])\/(?:home|root|tmp|work|Users)\/\w|[A-Z]:\\Users\\/;
    expect(textFiles.filter((path) => place.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});

function mayImport(from: string, to: string): boolean {
  const room = roomOf(from);
  return roomOf(to) === room || (rooms[room] ?? []).includes(roomOf(to));
}

/** The room of a file: `src/session/` for `src/session/events.ts`, `src/` for `src/play.ts`. */
function roomOf(path: string): string {
  return (
    Object.keys(rooms)
      .filter((room) => path.startsWith(room))
      .sort((a, b) => b.length - a.length)[0] ?? ''
  );
}

function imports(paths: readonly string[]) {
  return paths.flatMap((from) => [...(files.get(from)?.uses ?? []), ...(files.get(from)?.later ?? [])].map((to) => ({ from, to })));
}

/** Everything that can be reached from a file, step by step. */
function reach(from: string, next: (path: string) => readonly string[]): string[] {
  const met = new Set<string>();
  const ahead = [from];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    for (const to of next(path)) if (!met.has(to)) ahead.push(met.add(to) && to);
  }
  return [...met];
}

/** The shortest way from a file over its imports back to itself; undefined when there is none. */
function wayBack(start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const ahead = [start];
  for (const path of ahead) {
    for (const to of files.get(path)?.uses ?? []) {
      if (to === start) return way(cameFrom, start, path);
      if (!cameFrom.has(to)) ahead.push(cameFrom.set(to, path) && to);
    }
  }
  return undefined;
}

function way(cameFrom: Map<string, string>, start: string, last: string): string[] {
  const steps = [last, start];
  for (let path = last; path !== start; ) {
    path = cameFrom.get(path) ?? start;
    steps.unshift(path);
  }
  return steps;
}

/**
 * A file's code without comments, and what it imports: `uses` is all that stands in the text, types too; of that the browser fetches `atOnce`,
 * and what `import()` names `later`. Our own files are given by their path from the root.
 */
function read(path: string): File {
  const text = readFileSync(path, 'utf8');
  const { module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const code = comments.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
  const resolve = (name: string) => (name.startsWith('.') ? posix.join(dirname(path), name) : name);
  const passedOn = module.staticExports.flatMap(({ entries }) => entries.filter(({ moduleRequest }) => moduleRequest !== null));
  const imported = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...passedOn.map(({ moduleRequest, isType }) => ({ name: moduleRequest?.value ?? '', isType })),
  ];
  return {
    code,
    uses: imported.map(({ name }) => resolve(name)),
    atOnce: imported.filter(({ isType }) => !isType).map(({ name }) => resolve(name)),
    later: module.dynamicImports.map(({ moduleRequest: { start, end } }) => resolve(text.slice(start + 1, end - 1))),
  };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(node_modules|dist|coverage|test-results|playwright-report|screenshots|package-lock\.json|\.git|\.cache)$/.test(entry.name))
      return [];
    const path = join(folder, entry.name).replaceAll('\\', '/');
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
