import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { assembleStory } from '../src/story/assemble-story.ts';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import type { Problem } from '../src/story/read-table.ts';
import { compileInk } from '../src/workshop/compile-ink.ts';
import { readRated } from '../src/workshop/read-rated.ts';
import { reachableRange } from '../src/workshop/ranges.ts';
import { sortFiles } from '../src/workshop/story-files.ts';
import { readStoryFolder } from './story-folder.ts';

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

/** Compiles one story folder. Never throws for a mistake in the story; every problem names file and line. */
export function compileStory(folder: string): Compiled {
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
