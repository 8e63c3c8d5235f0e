import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStory, storyFolders } from './compile.ts';
import { cmi5Zip } from './package/cmi5.ts';
import { builtFiles, gameFiles, ownPages } from './package/game-files.ts';
import { buildOneFile } from './package/one-file.ts';
import { serverProgram } from './package/program.ts';
import { roomZip } from './package/room-zip.ts';
import { scormZip } from './package/scorm.ts';
import { serverZip } from './package/server-zip.ts';
import { siteZip } from './package/site.ts';

/* npm run package: makes what reaches people who cannot run Node, into packages/. `--completed=ended,debrief,plan` names what a play needs to count as completed in a learning system. */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'packages');
const dist = join(root, 'dist');
const completed = whatCompletes();
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built game in dist/: run npm run build first.');
mkdirSync(folder, { recursive: true });

put('joined-up.html', await buildOneFile(), 'the whole game in one file, for a stick or an e-mail');
const files = gameFiles(dist);
put('joined-up-site.zip', siteZip(files, ownPages(dist)), 'for a web server; plays without a connection once it was visited');
const units = storyFolders(join(root, 'stories')).map((story) => ({ story, ...tableOf(story) }));
const whole = {
  story: null,
  title: 'Joined Up',
  summary: 'A practice game about working together around a child. Each story takes about a quarter of an hour.',
  units,
};
for (const one of [whole, ...units.map((unit) => ({ ...unit, units: [unit] }))]) {
  const { story, title } = one;
  const name = `joined-up${story ? `-${story}` : ''}`;
  put(`${name}-scorm12.zip`, scormZip(files, 'scorm12', { story, title, completed }), `${title}, for Moodle and most learning systems`);
  put(`${name}-scorm2004.zip`, scormZip(files, 'scorm2004', { story, title, completed }), `${title}, for systems that take SCORM 2004`);
  put(`${name}-cmi5.zip`, cmi5Zip(files, { ...one, completed }), `${title}, for systems that take cmi5`);
}

const facilitator = new Map(units.map(({ story }) => [`${story}.md`, readFileSync(join(root, 'stories', story, 'facilitator.md'))]));
const server = { game: builtFiles(dist), program: await serverProgram(), facilitator };
put('joined-up-server.zip', serverZip(server), 'rooms for an organisation that has Node');
for (const machine of ['win-x64', 'linux-x64'] as const) {
  const name = `joined-up-room-${machine}.zip`;
  const made = roomZip(machine, server);
  if (made.ok) put(name, made.zip, 'rooms from a laptop without Node');
  else notMade(name, made.reason);
}

function whatCompletes(): string[] {
  const known = ['ended', 'debrief', 'plan'];
  const given = process.argv.slice(2).map((word) => /^--completed=(.+)$/.exec(word)?.[1]?.split(','));
  const names = given.length === 0 ? known : given.flatMap((some) => some ?? ['']);
  if (!names.every((name) => known.includes(name)))
    throw new Error(`Expected --completed= and some of ${known.join(',')}, found "${process.argv.slice(2).join(' ')}".`);
  return names;
}

function tableOf(story: string): { title: string; summary: string } {
  const compiled = compileStory(join(root, 'stories', story)).story;
  if (!compiled) throw new Error(`Expected "${story}" to compile: npm run stories says what is wrong with it.`);
  const { title, summary } = compiled.table;
  return { title, summary };
}

function put(name: string, content: string | Uint8Array, about: string): void {
  writeFileSync(join(folder, name), content);
  console.log(`packages/${name}  ${(Buffer.byteLength(content) / 2 ** 20).toFixed(1)} MB: ${about}`);
}

/** One of an earlier build would pass for the one that is missing. */
function notMade(name: string, reason: string): void {
  rmSync(join(folder, name), { force: true });
  console.log(`packages/${name}  NOT MADE: ${reason}`);
}
