import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { patiently, say } from './say.mjs';

/** Every place where programs of these names may be, in the order of PATH. */
export function onPath(...names) {
  const { PATH = '' } = process.env;
  return names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
}

/** Whether a program is there and says its version. A note that asks for a snap does not; on Windows it is not asked, since a browser would open a window. */
export function starts(path) {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

let updated = false;

/** Installs packages of Debian or Ubuntu where nobody need be asked: as root. Elsewhere it does nothing. `bare` leaves out what they only recommend. */
export async function installOnDebian(what, packages, { bare = false } = {}) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  say(`installing ${what} for the tests (${packages.join(', ')}; once)`);
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  if (!updated) await run('apt-get', ['update', '-q'], quiet);
  updated = true;
  await patiently(
    `installing ${what}`,
    run('apt-get', ['install', '-y', '-q', ...(bare ? ['--no-install-recommends'] : []), ...packages], quiet),
  );
}
