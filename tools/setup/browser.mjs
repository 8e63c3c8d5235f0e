import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { patiently, say } from './say.mjs';

/** What a browser under test is started with: no calls home, and no sandbox where root forbids one. */
export const browserArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The path of a Chromium that starts: CHROME_PATH, else one in the usual places, else Playwright's own; undefined when there is none. */
export function findBrowser() {
  return process.env.CHROME_PATH || [...usualPlaces(), playwrightsOwn()].find((path) => path && existsSync(path) && starts(path));
}

/** Finds a Chromium or fetches one: Playwright's own, else on Debian and Ubuntu, as root, the package. Undefined, with a message, when none could be had. */
export async function ensureBrowser(node) {
  const found = findBrowser();
  if (found) return found;
  say('no Chrome, Chromium or Edge found; fetching one for the tests (about 170 MB, once)');
  await patiently('fetching a browser', run(node, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']));
  const fetched = findBrowser();
  if (fetched) return fetched;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say("Playwright's browser cannot be had here; installing the system's Chromium");
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-q'], quiet);
    await patiently('installing Chromium', run('apt-get', ['install', '-y', '-q', 'chromium'], quiet));
    const packaged = findBrowser();
    if (packaged) return packaged;
  }
  say(
    'No browser could be had for the end-to-end tests. Install Chrome, Chromium or Edge, or set CHROME_PATH to one, and run "npm test" again.',
  );
  return undefined;
}

function usualPlaces() {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': programFiles86 } = process.env;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const places = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return [PROGRAMFILES, programFiles86, LOCALAPPDATA].flatMap((folder) => (folder ? places.map((place) => join(folder, place)) : []));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Ubuntu's /usr/bin/chromium-browser may be a note that asks for a snap; Windows opens a window when asked for a version. */
function starts(path) {
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
