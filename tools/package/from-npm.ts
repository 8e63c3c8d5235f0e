import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '../..');

/** Where packages lie that were fetched before; ignored by git. */
export const keptPackages = join(root, '.cache', 'packages');

/** One exact package of npm, by its hash. */
export type Pinned = { name: string; version: string; integrity: string };

/** The files of a package by their path in it, or why it could not be had. */
export type Fetched = { ok: true; files: Map<string, Uint8Array> } | { ok: false; reason: string };

/** What package-lock.json says of a package, for whatever machine it is. */
export function pinned(name: string): Pinned {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Pinned> };
  const { version, integrity } = lock.packages[`node_modules/${name}`] ?? {};
  if (!version || !integrity) throw new Error(`Expected ${name} in package-lock.json, found no version with a hash.`);
  return { name, version, integrity };
}

/** Fetches a package by npm, without installing it or what it needs; once fetched it is kept. What has another hash than the pinned one is thrown away. */
export function fromNpm(wanted: Pinned): Fetched {
  const kept = join(keptPackages, `${wanted.name}-${wanted.version}.tgz`);
  if (!existsSync(kept)) {
    const problem = fetchTo(kept, wanted);
    if (problem) return { ok: false, reason: problem };
  }
  const bytes = readFileSync(kept);
  if (!isAsPinned(bytes, wanted)) {
    rmSync(kept);
    return {
      ok: false,
      reason: `${wanted.name} ${wanted.version} is not what its hash says; it was deleted. Run this again to fetch it anew.`,
    };
  }
  return { ok: true, files: untar(gunzipSync(bytes)) };
}

/** Whether bytes are those that a hash in npm's way (`sha512-...`) names. */
export function isAsPinned(bytes: Uint8Array, { integrity }: Pick<Pinned, 'integrity'>): boolean {
  return integrity === `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

/** Fetches the file of a package; gives what went wrong, or null. */
function fetchTo(kept: string, { name, version }: Pinned): string | null {
  const draft = join(keptPackages, `fetching-${process.pid}`);
  mkdirSync(draft, { recursive: true });
  const script = process.env.npm_execpath;
  const [program, first] = script?.endsWith('npm-cli.js') ? [process.env.npm_node_execpath ?? process.execPath, [script]] : ['npm', []];
  const args = ['pack', `${name}@${version}`, '--loglevel=error', '--pack-destination', relative(root, draft)];
  const shell = program === 'npm' && process.platform === 'win32';
  const { status, stderr } = spawnSync(program, [...first, ...args], { cwd: root, encoding: 'utf8', shell });
  const [file] = readdirSync(draft);
  if (status === 0 && file) renameSync(join(draft, file), kept);
  rmSync(draft, { recursive: true });
  if (existsSync(kept)) return null;
  const [said = ''] = (stderr ?? '').trim().split('\n');
  return `npm did not give ${name} ${version}${said ? ` (${said})` : ''}. Check that "npm ping" answers and run this again.`;
}

/** The files of an archive of npm's (tar with short names), without the folder that they all lie in. */
function untar(archive: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const text = (from: number, length: number) =>
    Buffer.from(archive.subarray(from, from + length))
      .toString('latin1')
      .replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const path = [text(at + 345, 155), text(at, 100)].filter(Boolean).join('/');
    if (/^[0\0]?$/.test(text(at + 156, 1))) files.set(path.replace(/^[^/]+\//, ''), archive.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
