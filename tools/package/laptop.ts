import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../setup/open.mjs';
import { firstFreePort } from '../setup/port.mjs';

/* What Start.cmd and start.sh run on a facilitator's laptop: the server at the first free port, its rooms beside it, and the browser at its page. Pressed twice it opens the page of the one that runs. */
const program = import.meta.dirname;
const data = [join(program, '..', 'data'), inUsersFolder()].find(mayWrite);
if (!data) giveUp(`Rooms cannot be kept: neither the folder "data" beside this program nor ${inUsersFolder()} may be written to.`);

const note = join(data, 'address.txt');
const running = await runningAt(note);
if (running) {
  console.log(`\n  Joined Up is running already, at ${running}\n`);
  openBrowser(running);
  process.exit(0);
}

const port = await firstFreePort(4173);
if (port === undefined) giveUp('Every port from 4173 to 4272 is in use. Close some programs and start Joined Up again.');
process.argv.push('--port', String(port), '--dist', join(program, 'dist'), '--data', data);
await import('../../server/main.ts');

const address = `http://127.0.0.1:${port}/`;
writeFileSync(note, address);
process.on('exit', () => rmSync(note, { force: true }));
console.log(`
  Joined Up is at  ${address}
  Your browser opens it; where it does not, type that address into it.
  "Run a session" there opens a room for people with phones.
  Rooms are kept in  ${data}

  Leave this window open. Ctrl-C in it, or closing it, stops Joined Up.
`);
openBrowser(address);

/** The address of a Joined Up that was started from here and still answers. */
async function runningAt(file: string): Promise<string | null> {
  const said = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!/^http:\/\/127\.0\.0\.1:\d+\/$/.test(said)) return null;
  const reply = await fetch(`${said}api/stories`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
  return reply?.ok ? said : null;
}

function inUsersFolder(): string {
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'Joined Up');
  return join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'joined-up');
}

function mayWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function giveUp(reason: string): never {
  console.error(`\n  ${reason}\n`);
  process.exit(1);
}
