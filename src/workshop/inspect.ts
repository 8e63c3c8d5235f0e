import { assembleStory } from '../story/assemble-story.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { createNarrator } from '../story/narrator.ts';
import type { Problem } from '../story/read-effects-table.ts';
import { isLanguage } from '../story/tags.ts';
import { checks, runChecks } from './checks/all-checks.ts';
import { type CompiledInk, compileInk } from './compile-ink.ts';
import { type Check, createDraft, type Draft, type Finding } from './draft.ts';
import type { InkCompiler } from './ink-compiler.ts';
import { plainTable, tagOf } from './plain-table.ts';
import { readRated } from './read-rated.ts';
import { reservedInScripts, reservedInStory } from './reserved-names.ts';
import { sortFiles, type StoryFile, type StoryParts } from './story-files.ts';
import { askTooMuch } from './table-bounds.ts';
import { type Tried, tryOut } from './try-out.ts';
import { walkLimits, type WalkRoom } from './walk.ts';

/** What somebody has to choose before a story can be read: the script it begins with, or the knot, where nothing is told before the first. */
export type Ask = { kind: 'root' | 'begin'; names: string[] };

/** What was chosen of that. */
export type Chosen = { root?: string; begin?: string };

/** A sign of life, by the part of the work: how many units of it are done (files, rounds of the compiler, turns, checks). */
export type Sign = { phase: 'reading' | 'compiling' | 'walking' | 'checking'; done: number };
export type OnSign = (sign: Sign) => void;

/** A story as it was read: compiled, with its parts; or what is to be chosen first, or the problems that keep it from being read. */
type Read = { ink: CompiledInk | null; parts: StoryParts | null; problems: Problem[]; notes: Problem[]; asks: Ask | null };

/**
/**
 * What became of the files of a story with a table: a draft when they can be read and walked, what the checks found in it, the problems that keep it
 * from being read, and `notes` that stand in nobody's way.
 */
export type Inspected = { draft: Draft | null; findings: Finding[]; problems: Problem[]; notes: Problem[]; asks: Ask | null };

/** What became of a script without a table. */
export type InspectedPlain = { story: LoadedStory | null; tried: Tried | null; problems: Problem[]; notes: Problem[]; asks: Ask | null };

/** How a story is looked at: what was chosen about it, who hears signs of life, the checks to run (all unless said), and what its walks may take. */
export type Looking = { chosen?: Chosen; onSign?: OnSign; which?: readonly Check[]; room?: WalkRoom };

/** Reads, walks and checks a story from its files; with a `panel.yaml` among them by the panel's numbers. Never throws for a mistake in the story. */
export function inspect(
  files: readonly StoryFile[],
  compiler: InkCompiler,
  { chosen = {}, onSign = () => {}, which = checks, room = walkLimits }: Looking = {},
): Inspected {
  const { ink, parts, problems, notes, asks } = read(files, compiler, chosen, onSign);
  if (asks) return { draft: null, findings: [], problems, notes, asks };
  if (parts && !parts.table)
    problems.push({
      file: parts.root.name,
      line: 0,
      message: 'There is no .yaml file with the table among these; a story of ours needs one.',
    });
  const { table, lineOf, problems: slips } = readRated(parts);
  const names = { files: { ink: parts?.root.name ?? '', table: parts?.table?.name ?? '' }, lineOf };
  problems.push(...slips, ...(table ? askTooMuch(table, names) : []));
  if (!ink || !table || problems.length > 0) return { draft: null, findings: [], problems, notes, asks };
  const draft = createDraft({ ...names, ink, table, room, onWalk: (turns) => onSign({ phase: 'walking', done: turns }) });
  const findings = which.flatMap((check, done) => {
    onSign({ phase: 'checking', done });
    return runChecks(draft, [check]);
  });
  return { draft, findings, problems, notes, asks };
}

/** Reads a script that has no table: it is compiled and tried out, and plays unscored. */
export function inspectPlain(
  files: readonly StoryFile[],
  compiler: InkCompiler,
  chosen: Chosen = {},
  onSign: OnSign = () => {},
): InspectedPlain {
  const { ink, parts, problems, notes, asks } = read(files, compiler, chosen, onSign);
  if (!ink || !parts || problems.length > 0 || asks) return { story: null, tried: null, problems, notes, asks };
  const tried = tryOut(ink, (turns) => onSign({ phase: 'walking', done: turns }));
  if (tried.start) return { story: null, tried, problems: [tried.start], notes, asks };
  const table = plainTable(parts.root.name, ink.tags);
  const story = assembleStory({
    ink: ink.json,
    table,
    source: ink.lines.lines.join('\n'),
    numbers: {},
    range: null,
    plain: true,
    ...langOf(ink),
  });
  return { story, tried, problems, notes, asks };
}

/** A story ready to be played, made of a draft. */
export function loadedStory({ table, ink, range }: Draft): LoadedStory {
  return assembleStory({
    ink: ink.json,
    table,
    source: ink.lines.lines.join('\n'),
    numbers: {},
    range,
    ...langOf(ink),
  });
}

/** The language a script says it is in: `# lang: he` at its top. */
function langOf({ tags }: CompiledInk): { lang?: string } {
  const lang = tagOf(tags, 'lang');
  return isLanguage(lang) ? { lang } : {};
}

function read(files: readonly StoryFile[], compiler: InkCompiler, { root, begin }: Chosen, onSign: OnSign): Read {
  onSign({ phase: 'reading', done: files.length });
  const { parts, roots, problems, notes } = sortFiles(files, root);
  const refused = (asks: Ask | null = null): Read => ({ ink: null, parts, problems, notes, asks });
  if (!parts) return refused(roots.length > 0 ? { kind: 'root', names: roots } : null);
  const scripts = [parts.root, ...parts.others];
  problems.push(...reservedInScripts(scripts), ...empty(parts.root));
  if (problems.length > 0) return refused();
  let signs = 0;
  const sign = () => onSign({ phase: 'compiling', done: ++signs });
  const compiled = compileInk({ root: parts.root, others: parts.others, ...(begin ? { begin } : {}) }, compiler, sign);
  sign();
  problems.push(...compiled.problems);
  notes.push(...compiled.notes);
  const { ink } = compiled;
  if (!ink || problems.length > 0) return refused();
  problems.push(...reservedInStory(ink.story, ink.lines));
  sign();
  if (problems.length === 0 && !tellsSomething(ink)) {
    if (ink.knots.length > 0) return refused({ kind: 'begin', names: ink.knots });
    problems.push({ file: parts.root.name, line: 0, message: 'Nothing is told in this script: it has no line of text and no choice.' });
  }
  sign();
  return { ink, parts, problems, notes, asks: null };
}

const empty = ({ name, text }: StoryFile): Problem[] =>
  text.trim()
    ? []
    : [
        {
          file: name,
          line: 0,
          message: 'This file is empty: nothing is told. If it is the right one, save it again where it was written.',
        },
      ];

/** Whether a story tells or asks anything before it ends for the first time. */
function tellsSomething({ json }: CompiledInk): boolean {
  const { lines, then } = createNarrator(json, 1).next();
  return lines.length > 0 || then.kind !== 'end';
}
