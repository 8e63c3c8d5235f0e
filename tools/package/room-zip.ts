import { licences } from './licences.ts';
import { type Machine, nodeFor, nodeLicence, nodeName } from './node-for.ts';
import { readMe, startFile } from './room-texts.ts';
import { type Deflated, zip } from './zip.ts';

/** What every package with a server is made of, by paths within each. */
export type Ingredients = {
  /** The whole built game. */
  game: ReadonlyMap<string, Uint8Array>;
  /** The bundled server. */
  program: ReadonlyMap<string, Uint8Array>;
  /** Pages on the stories, for whoever leads. */
  facilitator: ReadonlyMap<string, Uint8Array>;
};

/** A zip, or why it could not be made. */
export type MadeZip = { ok: true; zip: Uint8Array } | { ok: false; reason: string };

/** The folder in which all of it lies once unpacked. */
const folder = 'joined-up-room';

/** Packs a room for a laptop that has no Node and whose owner may install nothing. */
export function roomZip(machine: Machine, { game, program, facilitator }: Ingredients): MadeZip {
  const packed = nodeFor(machine);
  if (!packed.ok) return packed;
  const licence = nodeLicence();
  if (!licence.ok) return licence;
  const text = (words: string) => new TextEncoder().encode(machine === 'win-x64' ? words.replaceAll('\n', '\r\n') : words);
  const start = startFile(machine);
  const files = new Map<string, Uint8Array | Deflated>([
    ['READ ME FIRST.txt', text(readMe(machine))],
    [start.name, text(start.text)],
    ...under('facilitator', facilitator),
    ['licences/licences.txt', text(licences())],
    ['licences/node.txt', licence.text],
    [`program/${nodeName[machine]}`, packed.node],
    ...under('program', program),
    ...under('program/dist', game),
  ]);
  return { ok: true, zip: zip(new Map(under(folder, files)), [`${folder}/start.sh`, `${folder}/program/node`]) };
}

/** Files as they are called inside a folder. */
export const under = <Content>(name: string, files: ReadonlyMap<string, Content>): [string, Content][] =>
  [...files].map(([path, content]) => [`${name}/${path}`, content]);
