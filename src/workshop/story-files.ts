import type { Problem } from '../story/read-effects-table.ts';

/** A file somebody handed in: its name (with its folders, where they are known) and its text. */
export type StoryFile = { name: string; text: string };

/** The files of one story: the script it begins with, the scripts that it takes in, its table and the ratings of a panel, if there are any. */
export type StoryParts = { root: StoryFile; others: readonly StoryFile[]; table: StoryFile | null; panel: StoryFile | null };

/**
 * What came of sorting files: the parts of a story; or several scripts that it might begin with, of which somebody must choose one; or the problems
 * that keep it from being read. `notes` say what was passed over.
 */
export type SortedFiles = { parts: StoryParts | null; roots: string[]; problems: Problem[]; notes: Problem[] };

/** A line of a script that takes in another one. */
type Inclusion = { file: string; line: number; asked: string; found: StoryFile | undefined };

export const isScript = ({ name }: { name: string }) => /\.ink$/i.test(name);
export const isPanel = ({ name }: { name: string }) => /(^|\/)panel\.ya?ml$/i.test(name);
export const isTable = (file: { name: string }) => /\.ya?ml$/i.test(file.name) && !isPanel(file);

/**
 * Finds the story among files that were chosen together: it begins at the script that no other one includes. `root` names the script to begin with
 * where there are several.
 */
export function sortFiles(files: readonly StoryFile[], root?: string): SortedFiles {
  const scripts = files.filter(isScript);
  const inclusions = scripts.flatMap((script) => inclusionsOf(script, scripts));
  const included = new Set(inclusions.flatMap(({ file, found }) => (found && found.name !== file ? [found.name] : [])));
  const begin = scripts.filter(({ name }) => !included.has(name));
  const first = scripts.find(({ name }) => name === root) ?? (begin.length === 1 ? begin[0] : undefined);
  if (!first) {
    if (scripts.length === 0) return { ...nothing, problems: [noScript(files)] };
    if (begin.length === 0) return { ...nothing, problems: [roundabout(scripts, inclusions)] };
    return { ...nothing, roots: begin.map(({ name }) => name) };
  }
  const taken = reach(first, inclusions);
  const problems = inclusions
    .filter(({ file, found }) => !found && taken.some(({ name }) => name === file))
    .map(({ file, line, asked }) => missing(file, line, asked, scripts));
  const { table, notes } = pickTable(files.filter(isTable), first);
  const apart = scripts.filter((script) => !taken.includes(script));
  return {
    parts: { root: first, others: taken.filter((script) => script !== first), table, panel: files.find(isPanel) ?? null },
    roots: [],
    problems,
    notes: [
      ...notes,
      ...(apart.length > 0
        ? [{ file: first.name, line: 0, message: `Not part of this story, as no script of it includes ${those(apart)}: ${list(apart)}.` }]
        : []),
    ],
  };
}

const nothing: SortedFiles = { parts: null, roots: [], problems: [], notes: [] };
const those = (files: readonly StoryFile[]) => (files.length === 1 ? 'it' : 'them');
const list = (files: readonly { name: string }[]) =>
  `${files
    .slice(0, 6)
    .map(({ name }) => name)
    .join(', ')}${files.length > 6 ? ` and ${files.length - 6} more` : ''}`;

/** The lines of a script that include another. Ink looks for it from the folder of the first script; people also write it from where they are. */
function inclusionsOf(script: StoryFile, scripts: readonly StoryFile[]): Inclusion[] {
  return withoutComments(script.text)
    .split('\n')
    .flatMap((text, at) => {
      const asked = /^\s*INCLUDE\s*(.+?)\s*$/.exec(text)?.[1];
      return asked ? [{ file: script.name, line: at + 1, asked, found: findScript(asked, script.name, scripts) }] : [];
    });
}

/** The script that an INCLUDE means: by its path from the first script's folder, from the includer's folder, and last by its name alone. */
export function findScript(asked: string, from: string, scripts: readonly StoryFile[]): StoryFile | undefined {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const top = commonFolder(scripts);
  const wanted = [top + asked, folder + asked, asked].map(plainPath);
  const byPath = wanted.flatMap((path) => scripts.find(({ name }) => plainPath(name) === path) ?? [])[0];
  if (byPath) return byPath;
  const named = scripts.filter(({ name }) => plainPath(name).split('/').at(-1) === plainPath(asked).split('/').at(-1));
  return named.length === 1 ? named[0] : undefined;
}

/** The folder that all files stand in, with its slash. */
function commonFolder(files: readonly { name: string }[]): string {
  const [first, ...rest] = files.map(({ name }) => name.slice(0, name.lastIndexOf('/') + 1).split('/'));
  const shared = (first ?? []).slice(0, -1).findIndex((part, at) => rest.some((other) => other[at] !== part));
  const parts = shared < 0 ? (first ?? []).slice(0, -1) : (first ?? []).slice(0, shared);
  return parts.map((part) => `${part}/`).join('');
}

/** A path as it is compared: forward slashes, no `.` and `..`, and no matter which letters are capital. */
function plainPath(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/').normalize('NFC').toLowerCase();
}

/** A script without its comments, line for line as it was; Ink takes them out before it reads anything. */
export function withoutComments(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ''));
}

function reach(first: StoryFile, inclusions: readonly Inclusion[]): StoryFile[] {
  const met = [first];
  for (const script of met)
    for (const { file, found } of inclusions) if (file === script.name && found && !met.includes(found)) met.push(found);
  return met;
}

function pickTable(tables: readonly StoryFile[], root: StoryFile): { table: StoryFile | null; notes: Problem[] } {
  const beside = root.name.replace(/\.ink$/i, '');
  const table =
    tables.find(({ name }) => name.replace(/\.ya?ml$/i, '') === beside) ??
    tables.find(({ name }) => /(^|\/)story\.ya?ml$/i.test(name)) ??
    tables[0] ??
    null;
  const left = tables.filter((other) => other !== table);
  const notes = left.map(({ name }) => ({
    file: name,
    line: 0,
    message: `Passed over: a story has one table, and "${table?.name}" is taken. To try this one, choose it without the other.`,
  }));
  return { table, notes };
}

function noScript(files: readonly StoryFile[]): Problem {
  return {
    file: files[0]?.name ?? '',
    line: 0,
    message: `There is no .ink file among these; a story needs one.${files.length > 0 ? ` Chosen were: ${list(files)}.` : ''} If the script has another ending to its name, give it .ink.`,
  };
}

function roundabout(scripts: readonly StoryFile[], inclusions: readonly Inclusion[]): Problem {
  const [first] = inclusions;
  return {
    file: first?.file ?? scripts[0]?.name ?? '',
    line: first?.line ?? 0,
    message: `Each of these scripts is included by another (${list(scripts)}), so there is none to begin with. Take one INCLUDE out.`,
  };
}

function missing(file: string, line: number, asked: string, scripts: readonly StoryFile[]): Problem {
  const about = /[\\/]/.test(asked) ? ' Choose the whole folder, so that the folders inside it come along.' : '';
  return {
    file,
    line,
    message: `This line asks for "${asked}", which is not among the chosen files (${list(scripts)}). Choose it together with the others.${about}`,
  };
}
