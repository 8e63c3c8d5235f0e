import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { fingerprint } from '../src/lib/fingerprint.ts';
import { type Problem, readTable } from '../src/story/read-table.ts';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import { reachableRanges } from '../src/workshop/ranges.ts';

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
  const inkFile = join(folder, 'story.ink');
  const tableFile = join(folder, 'story.yaml');
  const source = readFileSync(inkFile, 'utf8');
  const { table, problems } = readTable(readFileSync(tableFile, 'utf8'), tableFile);
  const ink = compileInk(source, inkFile, problems);
  if (!table || ink === null) return { story: null, problems };
  const lockFile = join(folder, 'lock.json');
  const numbers: Record<string, number> = existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')) : {};
  const words = source
    .split('\n')
    .map((line) => line.replace(/#.*$/, ''))
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[a-z]/i.test(word)).length;
  const edition = fingerprint(ink + JSON.stringify(table));
  return { story: { id: table.id, edition, ink, table, ranges: reachableRanges(ink, table), numbers, words }, problems };
}

function compileInk(source: string, file: string, problems: Problem[]): string | null {
  const before = problems.length;
  const complain = (message: string) => {
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    problems.push({ file, line, message });
  };
  try {
    const json = new Compiler(source, new CompilerOptions(null, [], false, complain)).Compile()?.ToJson();
    if (typeof json === 'string' && problems.length === before) return json;
  } catch (error) {
    if (problems.length === before) complain(error instanceof Error ? error.message : String(error));
  }
  return null;
}
