import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomStories } from '../server/stories.ts';
import { fingerprint } from '../src/lib/fingerprint.ts';
import { readScript } from '../src/room/presenter.ts';
import { compileStory, storyFolders } from './compile.ts';

/** Writes every story into the built game as rooms need it: compiled, with its presenter's script where it has one. What has not changed since is left. */
const root = 'stories';
const folder = join('dist', roomStories);
mkdirSync(folder, { recursive: true });
let failed = false;
for (const name of storyFolders(root)) {
  const texts = ['story.ink', 'story.yaml', 'lock.json', 'presenter.yaml'].map((file) => readIfThere(join(root, name, file)));
  const print = fingerprint(texts.join('\0'));
  const file = join(folder, `${name}.json`);
  const stamp = join(folder, `.${name}`);
  if (existsSync(file) && readIfThere(stamp) === print) continue;
  const { story, problems } = compileStory(join(root, name));
  const written = readIfThere(join(root, name, 'presenter.yaml'));
  const read = story && written ? readScript(written, join(root, name, 'presenter.yaml'), story.table) : { script: null, problems: [] };
  for (const { file: at, line, message } of [...problems, ...read.problems]) console.error(`${at}:${line}: ${message}`);
  if (!story || read.problems.length > 0) {
    failed = true;
    rmSync(file, { force: true });
    continue;
  }
  writeFileSync(file, JSON.stringify({ story, script: read.script }));
  writeFileSync(stamp, print);
  console.log(`Joined Up  "${story.table.title}" is ready for rooms`);
}
if (failed) process.exitCode = 1;

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
