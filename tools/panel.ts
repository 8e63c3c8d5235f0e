import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { readEffectsTable } from '../src/story/read-effects-table.ts';
import type { EffectsTable } from '../src/story/effects-table.ts';
import { type EffectReport, leastRaters, panelOf, panelReport, parting } from '../src/workshop/panel.ts';
import { type Rating, readRating } from '../src/workshop/rating.ts';
import { storyFolders } from './compile.ts';

/*
 * npm run panel <files>: reads the ratings that people exported from "Rate a story", and says for each effect the median, how far the ratings lie apart, and
 * where the panel and the authors part by 2 or more. With --write it puts panel.yaml beside each story that was rated; it never takes the place of one unasked.
 */
const root = resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
process.exitCode = main() ? 0 : 1;

function main(): boolean {
  if (files.length === 0) {
    console.log(
      'Give me the files that people exported from "Rate a story":  npm run panel ratings/*.json  (add --write to keep the medians).',
    );
    return false;
  }
  const ratings = files.flatMap((file): Rating[] => {
    const read = existsSync(file) ? readRating(readFileSync(file, 'utf8')) : { ok: false as const, reason: 'There is no such file.' };
    if (!read.ok) console.log(`${file}: passed over. ${read.reason}`);
    return read.ok ? [read.rating] : [];
  });
  const stories = [...new Set(ratings.map(({ story }) => story))];
  const known = storyFolders(join(root, 'stories'));
  for (const story of stories) if (!known.includes(story)) console.log(`There is no story "${story}" here; its ratings are passed over.`);
  return (
    stories
      .filter((story) => known.includes(story))
      .map((story) => tell(story, ratings))
      .every(Boolean) && ratings.length === files.length
  );
}

function tell(story: string, ratings: readonly Rating[]): boolean {
  const file = join(root, 'stories', story, 'story.yaml');
  const { table, problems } = readEffectsTable(readFileSync(file, 'utf8'), file);
  if (!table) {
    console.log(problems.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`).join('\n'));
    return false;
  }
  const own = ratings.filter((rating) => rating.story === story);
  const reports = panelReport(table, own);
  console.log(`\n${table.title}: ${own.length} ${own.length === 1 ? 'person' : 'people'}`);
  const editions = new Set(own.map(({ edition }) => edition));
  if (editions.size > 1) console.log('  ? They rated different editions of the story; look at what was changed in between.');
  for (const line of rows(table, reports)) console.log(`  ${line}`);
  const apart = parting(reports);
  console.log(
    apart.length === 0 ? '  The panel and the authors part nowhere by 2 or more.' : '  Where the panel and the authors part by 2 or more:',
  );
  for (const one of apart) console.log(`    ${one.choice} ${one.effect}: the panel ${one.median}, the authors ${one.ours}`);
  return args.includes('--write') ? keep(story, table, own) : true;
}

function rows(table: EffectsTable, reports: readonly EffectReport[]): string[] {
  const head = ['choice', 'effect', 'median', 'from', 'to', 'ours', 'people'];
  const body = reports
    .filter(({ median, least, most, ours }) => median !== 0 || least !== 0 || most !== 0 || ours !== 0)
    .map(({ choice, effect, median, least, most, ours, raters }) =>
      [choice, named(table, effect), median, least, most, ours, raters].map(String),
    );
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  return [head, ...body].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function named(table: EffectsTable, effect: string): string {
  const [kind = '', of = ''] = effect.split('.');
  return kind === 'pays' ? `${table.seats[of]?.name ?? of} pays` : of;
}

function keep(story: string, table: EffectsTable, own: readonly Rating[]): boolean {
  const panel = panelOf(table, own);
  const file = join(root, 'stories', story, 'panel.yaml');
  if (Object.keys(panel.choices).length === 0) {
    console.log(`  Nothing was kept: no choice was rated by ${leastRaters} people or more.`);
    return true;
  }
  if (existsSync(file) && !args.includes('--again')) {
    console.log(`  stories/${story}/panel.yaml is there already and was left as it is; add --again to take these ratings in its place.`);
    return false;
  }
  const text = `# The medians of ${panel.raters} people who do this work; made by "npm run panel". They take the place of the authors' numbers.\n${stringify(panel)}`;
  writeFileSync(file, text);
  console.log(`  Kept in stories/${story}/panel.yaml: ${Object.keys(panel.choices).length} choices. Run "npm run stories ${story}" next.`);
  return true;
}
