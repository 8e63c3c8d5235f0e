import type { Problem } from '../story/read-effects-table.ts';
import { type Decode, readText } from './read-text.ts';
import { isPanel, isScript, isTable, type StoryFile } from './story-files.ts';

/** A file as somebody chose it: its name (with its folders, where they are known), its size in bytes, and a way to its bytes, which are not read unless they are needed. */
export type Brought = { name: string; size: number; bytes(): Promise<Uint8Array> };

/** What was taken in: the texts that may be a story, what is wrong with some of them, and what was passed over. */
export type TakenIn = { files: StoryFile[]; problems: Problem[]; notes: Problem[] };

/** Files beyond these are not even opened: bytes of one script (two for a letter in UTF-16) and of one table, and how many scripts there are. */
export const fileLimits = { script: 4_200_000, table: 420_000, scripts: 500 } as const;

/** Opens what was chosen as far as it may be a story, and says of the rest what it is. */
export async function takeIn(brought: readonly Brought[], decode: Decode): Promise<TakenIn> {
  const named = withoutTopFolder(brought);
  const wanted = named.filter((file) => isScript(file) || isTable(file) || isPanel(file));
  const rest = named.filter((file) => !wanted.includes(file));
  const taken: TakenIn = { files: [], problems: [], notes: [] };
  const scripts = wanted.filter(isScript);
  if (scripts.length === 0) return { ...taken, problems: [await noScript(named, decode)] };
  if (scripts.length > fileLimits.scripts)
    return {
      ...taken,
      problems: [
        {
          file: '',
          line: 0,
          message: `There are ${scripts.length} scripts among these; ${fileLimits.scripts} are the most. Choose the folder of one story.`,
        },
      ],
    };
  for (const file of wanted) await open(file, decode, taken);
  if (rest.length > 0)
    taken.notes.push({
      file: '',
      line: 0,
      message: `Passed over, as ${rest.length === 1 ? 'its name ends' : 'their names end'} neither in .ink nor in .yaml: ${list(rest)}.`,
    });
  return taken;
}

async function open(file: Brought, decode: Decode, { files, problems, notes }: TakenIn): Promise<void> {
  const most = isScript(file) ? fileLimits.script : fileLimits.table;
  const say = (message: string) => ({ file: file.name, line: 0, message });
  if (file.size > most) {
    problems.push(
      say(
        `This file has ${megabytes(file.size)} and was not opened; ${megabytes(most)} are the most that this game reads. Is it the right one?`,
      ),
    );
    return;
  }
  const read = readText(await file.bytes(), decode);
  if (read.text === null) problems.push(say(`This is ${read.is}, whatever its name says. ${read.next}`));
  else {
    files.push({ name: file.name, text: read.text });
    if (read.encoding === 'windows-1252')
      notes.push(
        say(
          'The letters of this file are not written in UTF-8. They were read as Windows-1252; if some of them come out wrong, save it again in UTF-8.',
        ),
      );
  }
}

/** Why there is nothing to read among files none of which is a script by its name. */
async function noScript(files: readonly Brought[], decode: Decode): Promise<Problem> {
  const [first] = files;
  if (!first)
    return { file: '', line: 0, message: 'Nothing was chosen, or the folder is empty. A story needs a file whose name ends in .ink.' };
  const none = `There is no .ink file among these (${list(files)}); a story needs one.`;
  if (isTable(first) || first.size > fileLimits.script) return { file: first.name, line: 0, message: none };
  const read = readText(await first.bytes(), decode);
  const about =
    read.text === null
      ? `"${first.name}" is ${read.is}. ${read.next}`
      : `If "${first.name}" is the script, change the end of its name to .ink.`;
  return { file: first.name, line: 0, message: `${none} ${about}` };
}

/** Files of one folder are called by their place inside it. */
function withoutTopFolder(files: readonly Brought[]): Brought[] {
  const top = files[0]?.name.split('/')[0] ?? '';
  const isOneFolder = files.length > 0 && files.every(({ name }) => name.startsWith(`${top}/`));
  return isOneFolder ? files.map((file) => ({ ...file, name: file.name.slice(top.length + 1) })) : [...files];
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

const list = (files: readonly { name: string }[]) =>
  `${files
    .slice(0, 5)
    .map(({ name }) => name)
    .join(', ')}${files.length > 5 ? ` and ${files.length - 5} more` : ''}`;
