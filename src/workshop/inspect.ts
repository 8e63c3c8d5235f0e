import { assembleStory } from '../story/assemble-story.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { applyPanel, readPanel } from '../story/panel.ts';
import { type Problem, readTable } from '../story/read-table.ts';
import { checks, runChecks } from './checks/all-checks.ts';
import { compileInk, type InkCompiler } from './compile-ink.ts';
import { type Check, createDraft, type Draft, type Finding } from './draft.ts';
import { plainTable, withChoiceIds } from './plain-table.ts';
import { tryOut } from './try-out.ts';
import { reservedNames } from './reserved-names.ts';

/** A file somebody handed in: its name and its text. */
export type StoryFile = { name: string; text: string };

/** What became of the files: a draft when they can be read and walked, what the checks found in it, and the problems that keep it from being read. */
export type Inspected = { draft: Draft | null; findings: Finding[]; problems: Problem[] };

/**
 * Reads, walks and checks a story from its two files, an `.ink` and a `.yaml`; with a `panel.yaml` among them by the panel's numbers. Never throws for a
 * mistake in the story.
 * `onWalk` is told how many turns have been played, as a sign of life; `which` are the checks to run, all unless said.
 */
export function inspect(
  files: readonly StoryFile[],
  compiler: InkCompiler,
  onWalk?: (turns: number) => void,
  which: readonly Check[] = checks,
): Inspected {
  const script = files.find(isScript);
  const sheet = files.find(isTable);
  if (!script || !sheet)
    return { draft: null, findings: [], problems: [missing(files, script ? '.yaml file with the table' : '.ink file')] };
  const { ink, problems } = compileInk(script.text, script.name, compiler);
  const { table: written, lineOf, problems: slips } = readTable(sheet.text, sheet.name);
  const rated = files.find(isPanel);
  const { panel, problems: misfits } = rated && written ? readPanel(rated.text, rated.name, written) : noPanel;
  const table = written && panel ? applyPanel(written, panel) : written;
  const names = { files: { ink: script.name, table: sheet.name }, lineOf };
  problems.push(...slips, ...misfits, ...(table ? reservedNames(script.text, table, names) : []));
  if (!ink || !table || problems.length > 0) return { draft: null, findings: [], problems };
  const draft = createDraft({ ...names, source: script.text, ink, table, ...(onWalk ? { onWalk } : {}) });
  const findings = which.flatMap((check) => {
    onWalk?.(0);
    return runChecks(draft, [check]);
  });
  return { draft, findings, problems };
}

/** Reads a script that has no table: it is not walked or checked, only compiled and tried out by chance, and plays unscored. */
export function inspectPlain(files: readonly StoryFile[], compiler: InkCompiler): { problems: Problem[]; story: LoadedStory | null } {
  const script = files.find(isScript);
  if (!script) return { problems: [missing(files, '.ink file')], story: null };
  const table = plainTable(script.name, script.text);
  const { ink, problems } = compileInk(withChoiceIds(script.text), script.name, compiler);
  problems.push(...reservedNames(script.text, table, { files: { ink: script.name, table: script.name }, lineOf: () => 1 }));
  if (!ink || problems.length > 0) return { problems, story: null };
  const broken = tryOut(table, ink.story);
  if (broken) return { problems: [{ file: script.name, ...broken }], story: null };
  return { problems, story: assembleStory({ ink: ink.json, table, source: script.text, numbers: {}, range: null }) };
}

/** A story ready to be played, made of a draft. */
export function loadedStory({ table, json, source, range }: Draft): LoadedStory {
  return assembleStory({
    ink: json,
    table,
    source: source.join('\n'),
    numbers: {},
    range,
  });
}

export const isScript = ({ name }: StoryFile) => /\.ink$/i.test(name);
export const isPanel = ({ name }: StoryFile) => /(^|\/)panel\.ya?ml$/i.test(name);
export const isTable = (file: StoryFile) => /\.ya?ml$/i.test(file.name) && !isPanel(file);

const noPanel = { panel: null, problems: [] };

const missing = (files: readonly StoryFile[], what: string): Problem => ({
  file: files[0]?.name ?? 'story.ink',
  line: 1,
  message: `There is no ${what} among these; a story needs one.`,
});
