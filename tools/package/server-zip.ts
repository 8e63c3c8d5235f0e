import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from './licences.ts';
import { type Ingredients, under } from './room-zip.ts';
import { zip } from './zip.ts';

const root = join(import.meta.dirname, '../..');

/** What IT asks for, and the pages that these point at. */
const pages = [
  'docs/running-a-server.md',
  'docs/governance/impact-assessment.md',
  'docs/governance/security-note.md',
  'docs/governance/what-is-stored.md',
  'docs/learning-systems.md',
  'docs/xapi-profile.jsonld',
  'bench/proof.md',
];

/** Packs the server for an organisation that has Node: what starts it, ways to keep it running, and the pages that its IT asks for. */
export function serverZip({ game, program, facilitator }: Ingredients): Uint8Array {
  const files = new Map<string, Uint8Array>([
    ...filesOf('tools/package/server'),
    ...[...program].filter(([name]) => name === 'server.mjs'),
    ['licences.txt', new TextEncoder().encode(licences())],
    ...pages.map((page): [string, Uint8Array] => [page, readFileSync(join(root, page))]),
    ...under('facilitator', facilitator),
    ...under('dist', game),
  ]);
  return zip(new Map(under('joined-up-server', files)));
}

function filesOf(folder: string): Map<string, Uint8Array> {
  return new Map(readdirSync(join(root, folder)).map((name) => [name, readFileSync(join(root, folder, name))]));
}
