import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { assembleStory } from '../src/story/assemble-story.ts';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import type { Problem } from '../src/story/read-effects-table.ts';
import { compileInk } from '../src/workshop/compile-ink.ts';
import { readRated } from '../src/workshop/read-rated.ts';
import { reachableRange } from '../src/workshop/ranges.ts';
import { remembered } from './remembered.ts';
import { sortFiles } from '../src/workshop/story-files.ts';
import { readStoryFolder, storyFileNames } from './story-folder.ts';

/** A compiled story, or the problems that keep it from being one. */
export type Compiled = { story: LoadedStory | null; problems: Problem[] };

/** The folders in `stories/` that hold a story, in alphabetical order. */
export function storyFolders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'story.ink')) && existsSync(join(root, entry.name, 'story.yaml')),
    )
    .map((entry) => entry.name)
    .sort();
}

/**
 * Compiles one story folder, or gives it as it was compiled before from the same files by the same code. Never throws for a mistake in the story; every
 * problem names file and line.
 */
export const compileStory = (folder: string): Compiled => remembered(`${resolve(folder)}\0${storyText(folder)}`, () => compileAnew(folder));

/** All that a story folder is compiled from, as one text. */
export const storyText = (folder: string): string =>
  [...storyFileNames(folder), 'lock.json'].map((file) => readIfThere(join(folder, file))).join('\0');

const readIfThere = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function compileAnew(folder: string): Compiled {
  const { files, problems } = readStoryFolder(folder, folder);
  const { parts, problems: sorting } = sortFiles(files, `${folder}/story.ink`);
  problems.push(...sorting);
  if (!parts?.table || problems.length > 0) return { story: null, problems };
  const { table, problems: slips } = readRated(parts);
  const compiled = compileInk(parts, { Compiler, CompilerOptions });
  problems.push(...slips, ...compiled.problems);
  if (!table || !compiled.ink || problems.length > 0) return { story: null, problems };
  const ink = compiled.ink.json;
  const lockFile = join(folder, 'lock.json');
  const numbers: Record<string, number> = existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')) : {};
  const source = compiled.ink.lines.lines.join('\n');
  return { story: assembleStory({ ink, table, source, numbers, range: reachableRange(ink, table) }), problems };
}
