import type { LoadedStory } from '../story/loaded-story.ts';
import { type Problem, readTable } from '../story/read-table.ts';
import { fingerprint } from '../lib/fingerprint.ts';
import { checks, runChecks } from './checks/all-checks.ts';
import { compileInk, type InkCompiler } from './compile-ink.ts';
import { createDraft, type Draft, type Finding } from './draft.ts';
import { plainTable } from './plain-table.ts';
import { pillarRange } from './ranges.ts';
import { reservedNames } from './reserved-names.ts';

/** A file somebody handed in: its name and its text. */
export type StoryFile = { name: string; text: string };

/** What became of the files: a draft when they can be read and walked, what the checks found in it, and the problems that keep it from being read. */
export type Inspected = { draft: Draft | null; findings: Finding[]; problems: Problem[] };

/**
 * Reads and checks a story from its files: one `.ink` and, beside it, a `.yaml`. Without a table one is made, and the story plays unscored.
 * Never throws for a mistake in the story. `onWalk` is told how many turns have been played, as a sign of life.
 */
export function inspect(files: readonly StoryFile[], compiler: InkCompiler, onWalk?: (turns: number) => void): Inspected {
  const inkFile = files.find(({ name }) => /\.ink$/i.test(name));
  const tableFile = files.find(({ name }) => /\.ya?ml$/i.test(name));
  if (!inkFile)
    return {
      draft: null,
      findings: [],
      problems: [{ file: files[0]?.name ?? 'story.ink', line: 1, message: 'There is no .ink file among these; a story needs one.' }],
    };
  const { ink, problems } = compileInk(inkFile.text, inkFile.name, compiler);
  const read = tableFile ? readTable(tableFile.text, tableFile.name) : null;
  problems.push(...(read?.problems ?? []));
  if (!ink || (read && !read.table)) return { draft: null, findings: [], problems };
  const table = read?.table ?? plainTable(inkFile.name, ink.story);
  const names = { files: { ink: inkFile.name, table: tableFile?.name ?? inkFile.name }, lineOf: read?.lineOf ?? (() => 1) };
  const refused = reservedNames(inkFile.text, table, names);
  if (refused.length > 0) return { draft: null, findings: [], problems: [...problems, ...refused] };
  const draft = createDraft({ ...names, source: inkFile.text, ink, table });
  const held = tableFile ? checks : checks.filter(({ name }) => plainChecks.includes(name));
  return {
    draft,
    findings: held.flatMap((check) => {
      onWalk?.(draft.turns.length);
      return runChecks(draft, [check]);
    }),
    problems,
  };
}

/** What a story without a table is held to: only what keeps it from being played to an end. */
const plainChecks = ['dead ends', 'loops', 'plain Ink'];

/** A story ready to be played, made of a draft. */
export function loadedStory({ table, json, source, walks }: Draft): LoadedStory {
  const words = source
    .map((line) => line.replace(/#.*$/, ''))
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[a-z]/i.test(word)).length;
  return {
    id: table.id,
    edition: fingerprint(json + JSON.stringify(table)),
    ink: json,
    table,
    numbers: {},
    words,
    ranges: Object.fromEntries(walks.map((walk) => [walk.seat, pillarRange(table, walk)])),
  };
}
