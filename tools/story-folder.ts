import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/story/read-effects-table.ts';
import { readText } from '../src/workshop/read-text.ts';
import { isScript, type StoryFile } from '../src/workshop/story-files.ts';

/** The names of the files that a story folder is made of, its scripts in folders inside it too, and the ratings of a panel where there are any. */
export function storyFileNames(folder: string): string[] {
  const scripts = readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => isScript({ name }) && name !== 'story.ink')
    .sort();
  return ['story.ink', ...scripts, 'story.yaml', ...(existsSync(join(folder, 'panel.yaml')) ? ['panel.yaml'] : [])];
}

/** Reads the files of a story folder, however they were written; `called` is what stands before their names in messages. */
export function readStoryFolder(folder: string, called: string): { files: StoryFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = storyFileNames(folder).flatMap((file): StoryFile[] => {
    const name = `${called}/${file}`;
    const read = readText(readFileSync(join(folder, file)), (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes));
    if (read.text !== null) return [{ name, text: read.text }];
    problems.push({ file: name, line: 0, message: `This is ${read.is}. ${read.next}` });
    return [];
  });
  return { files, problems };
}
