import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import readability from 'text-readability';
import type { Problem } from '../src/story/read-effects-table.ts';
import type { EffectsTable } from '../src/story/effects-table.ts';
import type { Finding } from '../src/workshop/draft.ts';
import { inspect } from '../src/workshop/inspect.ts';
import { type Lock, updateLock } from '../src/workshop/lock.ts';
import { type StoryMap, storyMap } from '../src/workshop/map.ts';
import { type Secret, secretsOf } from '../src/workshop/secrets.ts';
import { withDuties } from './facilitator-page.ts';
import { markPages } from './mark-pages.ts';
import { storyPage } from './story-page.ts';
import { readStoryFolder } from './story-folder.ts';
import { storySvg } from './story-svg.ts';

/** Reading ages above this get a warning (years; US grade plus 5). */
const oldestReader = 13;

/** What the workshop found out about one story folder, and the files it would write: by path, relative to the root of the project. */
export type Examined = {
  name: string;
  problems: Problem[];
  findings: Finding[];
  notes: Problem[];
  table: EffectsTable | null;
  map: StoryMap | null;
  secrets: Secret[];
  summary: { seats: string; states: number; plays: string; minutes: string; readingAge: number } | null;
  files: Record<string, string>;
};

/** Compiles, checks, walks and measures a story folder. Never throws for a mistake in the story. */
export function examine(root: string, name: string): Examined {
  const folder = `stories/${name}`;
  const { files, problems: unread } = readStoryFolder(join(root, folder), folder);
  const { draft, findings, problems, notes } = inspect(files, { Compiler, CompilerOptions }, { chosen: { root: `${folder}/story.ink` } });
  problems.unshift(...unread);
  if (!draft) return { name, problems, findings, notes, table: null, map: null, summary: null, secrets: [], files: {} };
  const { table, figures, walks, lines } = draft;
  if (walks.some(({ stopped }) => stopped))
    problems.push({ file: `${folder}/story.ink`, line: 0, message: `${draft.extent} A story of ours has to be walked whole.` });
  const lockFile = `${folder}/lock.json`;
  const before: Lock = JSON.parse(textOf(root, lockFile) ?? '{}');
  const { lock, reused } = updateLock(before, table);
  problems.push(
    ...reused.map((id) => ({
      file: lockFile,
      line: 1,
      message: `The id "${id}" was taken out of this story once and is used again. Old records mean something else by it; choose another.`,
    })),
  );
  if (table.id !== name)
    problems.push({
      file: `${folder}/story.yaml`,
      line: draft.lineOf(['id']),
      message: `The table calls the story "${table.id}", its folder is "${name}".`,
    });
  const age = Math.round((readability.fleschKincaidGrade(lines.map(({ text }) => text).join('\n')) + 5) * 10) / 10;
  if (age > oldestReader)
    findings.push({
      check: 'reading age',
      severity: 'warning',
      file: `${folder}/story.ink`,
      line: 1,
      way: [],
      message: `The words read at an age of about ${age.toFixed(0)}; 12 is meant.`,
    });
  const map = storyMap(walks);
  return {
    name,
    problems,
    findings,
    notes,
    table,
    map,
    summary: {
      seats: figures.map(({ seat }) => seat).join(', '),
      states: figures.reduce((sum, { states }) => sum + states, 0),
      plays: figures.map(({ plays }) => plays?.toString() ?? 'without end').join(' / '),
      minutes: figures.map(({ minutes: { min, max } }) => `${min.toFixed(0)}-${max.toFixed(0)}`).join(' / '),
      readingAge: age,
    },
    secrets: secretsOf(table, draft.populations),
    files: {
      ...facilitated(root, `${folder}/facilitator.md`, table),
      [lockFile]: `${JSON.stringify(lock, null, 2)}\n`,
      [`${folder}/map.json`]: `${JSON.stringify(map)}\n`,
      [`docs/stories/${name}.md`]: storyPage(draft, findings),
      [`docs/stories/${name}-to-mark.html`]: markPages(table),
      [`docs/stories/${name}.svg`]: storySvg(table, map),
    },
  };
}

/** The facilitator's page with its duties, where there is such a page. */
function facilitated(root: string, file: string, table: EffectsTable): Record<string, string> {
  const text = textOf(root, file);
  return text === null ? {} : { [file]: withDuties(text, table) };
}

function textOf(root: string, file: string): string | null {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null;
}
