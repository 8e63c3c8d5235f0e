import type { Brought } from '../../src/cohort/cohort.ts';
import { readExport } from '../../src/cohort/read-export.ts';
import { noStory, sitDown } from '../../src/cohort/sit-down.ts';
import { limits } from '../../src/session/limits.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { readText } from '../../src/workshop/read-text.ts';
import type { ChosenFile } from './brought-files.ts';

/** How far reading has come, in files. */
export type Progress = { done: number; of: number };

/** Where stories are to be had: null for one that is not here; rejects when it could not be fetched. */
export type StoryOf = (id: string) => Promise<LoadedStory | null>;

/** The page answers at least so often, in milliseconds. */
const breathMs = 40;
/** How far it has come is said so often at most, in milliseconds: each time the page is drawn anew. */
const saysMs = 250;
/** So many files are opened at a time. */
const together = 25;
/** Letters outside English take up to three bytes. */
const mostBytes = 3 * limits.saveLetters;
const choose = 'Choose the files whose names end in .joined-up.json.';

/** Reads files one after the other, and lets the page answer in between. `stopped` ends it early; what was read by then comes back. */
export async function readFiles(
  files: readonly ChosenFile[],
  storyOf: StoryOf,
  onProgress: (progress: Progress) => void,
  stopped: () => boolean,
): Promise<Brought[]> {
  const wanted = files.filter(({ name }) => !isOfASystem(name));
  const brought: Brought[] = [];
  let rested = performance.now();
  let said = rested;
  for (let at = 0; at < wanted.length && !stopped(); at += together) {
    const batch = await Promise.all(wanted.slice(at, at + together).map(async (one) => ({ name: one.name, opened: await open(one) })));
    for (const { name, opened } of batch) {
      brought.push({ name, ...(typeof opened === 'string' ? refused(opened) : await read(opened, storyOf)) });
      if (performance.now() - rested < breathMs) continue;
      if (performance.now() - said > saysMs) {
        onProgress({ done: brought.length, of: wanted.length });
        said = performance.now();
      }
      await new Promise((go) => setTimeout(go));
      rested = performance.now();
    }
  }
  return brought;
}

type Read = { kind: 'refused'; reason: string } | Omit<Extract<Brought, { kind: 'play' }>, 'name'>;

const refused = (reason: string): Read => ({ kind: 'refused', reason });

/** The bytes of a file; or why it was not opened. */
async function open({ name, file }: ChosenFile): Promise<Uint8Array | string> {
  if (!/\.(json|txt)$/i.test(name)) return `Its name does not end in .json, so it was not opened. ${choose}`;
  if (file.size === 0) return 'It is empty: nothing was written, or the copy failed. Ask for it to be exported again.';
  if (file.size > mostBytes) return `It has ${(file.size / 1_000_000).toFixed(1)} MB, more than any play, and was not opened. ${choose}`;
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'It could not be opened: it was moved or changed, or this browser may not read it. Choose it again.';
  }
}

async function read(bytes: Uint8Array, storyOf: StoryOf): Promise<Read> {
  const text = readText(bytes, (raw, encoding) => new TextDecoder(encoding, { fatal: true }).decode(raw));
  if (text.text === null) return refused(`It is ${text.is}, whatever its name says. ${/archive/.test(text.is) ? text.next : choose}`);
  const found = readExport(text.text);
  if (!found.ok) return refused(found.reason);
  const { story: id } = found.export.started;
  try {
    const story = await storyOf(id);
    return story ? { kind: 'play', export: found.export, sat: sitDown(story, found.export) } : refused(noStory(id));
  } catch {
    return refused(`It is a play of "${id}", and that story could not be fetched. Check the connection, then choose the file again.`);
  }
}

/** What systems leave in folders, which nobody chose. */
const isOfASystem = (name: string) => /(^|\/)(\.[^/]*|thumbs\.db|desktop\.ini)$/i.test(name);
