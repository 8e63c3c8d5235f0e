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
  for (const { name, file } of wanted) {
    if (stopped()) break;
    brought.push({ name, ...(await readOne(name, file, storyOf)) });
    if (performance.now() - rested < breathMs) continue;
    onProgress({ done: brought.length, of: wanted.length });
    await new Promise((go) => setTimeout(go));
    rested = performance.now();
  }
  return brought;
}

type Read = { kind: 'refused'; reason: string } | Omit<Extract<Brought, { kind: 'play' }>, 'name'>;

async function readOne(name: string, file: File, storyOf: StoryOf): Promise<Read> {
  const refused = (reason: string): Read => ({ kind: 'refused', reason });
  if (!/\.(json|txt)$/i.test(name)) return refused(`Its name does not end in .json, so it was not opened. ${choose}`);
  if (file.size === 0) return refused('It is empty: nothing was written, or the copy failed. Ask for it to be exported again.');
  if (file.size > mostBytes)
    return refused(`It has ${(file.size / 1_000_000).toFixed(1)} MB, more than any play, and was not opened. ${choose}`);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused('It could not be opened: it was moved or changed, or this browser may not read it. Choose it again.');
  }
  const text = readText(bytes, (raw, encoding) => new TextDecoder(encoding, { fatal: true }).decode(raw));
  if (text.text === null) return refused(`It is ${text.is}, whatever its name says. ${/archive/.test(text.is) ? text.next : choose}`);
  const read = readExport(text.text);
  if (!read.ok) return refused(read.reason);
  const { story: id } = read.export.started;
  try {
    const story = await storyOf(id);
    if (!story) return refused(noStory(id));
    return { kind: 'play', export: read.export, sat: sitDown(story, read.export) };
  } catch {
    return refused(`It is a play of "${id}", and that story could not be fetched. Check the connection, then choose the file again.`);
  }
}

/** What systems leave in folders, which nobody chose. */
const isOfASystem = (name: string) => /(^|\/)(\.[^/]*|thumbs\.db|desktop\.ini)$/i.test(name);
