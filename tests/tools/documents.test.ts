import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Without the decisions: what was decided about files that have gone since stays decided. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') && name !== 'decisions.md' ? [`docs/${name}`] : [])),
];

/** What a document links to in this project, and the files it names by a path: without what stands for any of several (`<story>`, `...`). */
function namedIn(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to);
  const paths = [...text.matchAll(/`((?:src|game|server|tools|tests|docs|bench|stories)\/[\w./-]+)`/g)].map(([, path = '']) => `/${path}`);
  return [...links, ...paths];
}

test.each(documents)('every file that %s names is there', (document) => {
  const missing = namedIn(readFileSync(document, 'utf8')).filter(
    (path) => !existsSync(path.startsWith('/') ? path.slice(1) : join(dirname(document), path)),
  );
  expect(missing).toEqual([]);
});
