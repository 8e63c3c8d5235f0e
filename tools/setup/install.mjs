import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { giveUp, patiently, say, since } from './say.mjs';

/** Installs the packages of package-lock.json, unless npm's own record of the last install says that they are all there. */
export async function installPackages() {
  if (installed()) return;
  const from = Date.now();
  say('installing packages (a minute or two the first time)');
  if ((await npm('ci')) !== 0) {
    say('npm ci did not work (its words are above); trying npm install instead');
    if ((await npm('install')) !== 0) {
      giveUp(
        'The packages could not be installed; what npm said is above.',
        'Most often the network or a proxy is in the way: check that "npm ping" answers, then run the same command again.',
      );
    }
  }
  say(`packages installed (${since(from)})`);
}

function npm(command) {
  const args = [command, '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const script = process.env.npm_execpath;
  const work = script?.endsWith('npm-cli.js')
    ? run(process.env.npm_node_execpath ?? process.execPath, [script, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
  return patiently('installing', work);
}

function installed() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const here = packagesOf(record);
  const wanted = packagesOf(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || here[path]?.version === version);
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
