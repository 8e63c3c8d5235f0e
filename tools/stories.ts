import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Problem } from '../src/story/read-effects-table.ts';
import { coverage, gaps } from '../src/workshop/coverage.ts';
import { secrecyWarning } from '../src/workshop/secrets.ts';
import { type Examined, examine } from './examine.ts';
import { coveragePage } from './story-page.ts';

/*
 * npm run stories [story...]: compiles, checks, walks and measures stories, writes their locks and pages, and says what is wrong.
 * With CI=true nothing is written; what is out of date is a failure instead. Ends with 1 when a story must not ship.
 */
const root = resolve(import.meta.dirname, '..');
if (isMainThread) process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
else parentPort?.postMessage(examine(root, workerData as string));

async function main(wanted: readonly string[]): Promise<boolean> {
  const all = readdirSync(join(root, 'stories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) console.log(`There is no story ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  const chosen = all.filter((name) => wanted.length === 0 || wanted.includes(name));
  const whole = chosen.filter((name) => ['story.ink', 'story.yaml'].every((file) => existsSync(join(root, 'stories', name, file))));
  for (const name of chosen) if (!whole.includes(name)) console.log(`${name}: passed over, as it has no story.yaml and story.ink yet.`);
  const started = performance.now();
  const examined = await twoAtATime(whole);
  for (const one of examined) tell(one);
  const written = Object.assign({}, ...examined.map(({ files }) => files)) as Record<string, string>;
  if (wanted.length === 0) written['docs/stories/coverage.md'] = coverageOf(examined);
  const secrecy = secrecyWarning(examined.flatMap(({ secrets }) => secrets));
  if (secrecy) console.log(`\n? ${secrecy}`);
  const stale = keep(written);
  table(examined);
  console.log(`\n${examined.length} stories in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  for (const path of stale) console.log(`${path} is out of date; run "npm run stories" and commit it.`);
  return unknown.length === 0 && stale.length === 0 && examined.every((one) => failuresOf(one).length === 0);
}

/** Examines stories in workers, two at a time, in the order given. */
async function twoAtATime(names: readonly string[]): Promise<Examined[]> {
  const results = new Map<string, Examined>();
  const ahead = [...names];
  const worker = async () => {
    for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) results.set(name, await inWorker(name));
  };
  await Promise.all([worker(), worker()]);
  return names.flatMap((name) => results.get(name) ?? []);
}

function inWorker(name: string): Promise<Examined> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: name,
      resourceLimits: { maxOldGenerationSizeMb: 3000, maxYoungGenerationSizeMb: 192 },
    });
    worker.once('message', done);
    worker.once('error', fail);
  });
}

function failuresOf({ problems, findings }: Examined): Problem[] {
  return [...problems, ...findings.filter(({ severity }) => severity === 'failure')];
}

function tell({ name, problems, findings, notes }: Examined): void {
  const failures = findings.filter(({ severity }) => severity === 'failure');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  console.log(
    `\n${name}: ${problems.length + failures.length === 0 ? 'sound' : `${problems.length + failures.length} to mend`}${warnings.length > 0 ? `, ${warnings.length} to think about` : ''}`,
  );
  for (const { file, line, message } of problems) console.log(`  ✗ ${file}:${line}: ${message}`);
  for (const { file, line, message, way, check, severity } of [...failures, ...warnings]) {
    console.log(`  ${severity === 'failure' ? '✗' : '?'} ${file}:${line}: ${message} [${check}]`);
    if (way.length > 0) console.log(`      to see it: ${way.join(' → ')}`);
  }
  for (const { file, line, message } of notes) console.log(`  · ${file}:${line}: ${message}`);
}

function table(examined: readonly Examined[]): void {
  const rows = examined.flatMap(({ name, summary }) =>
    summary ? [[name, summary.seats, String(summary.states), summary.plays, summary.minutes, String(summary.readingAge)]] : [],
  );
  const all = [['story', 'played as', 'states', 'plays', 'minutes', 'reading age'], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  console.log(
    `\n${all
      .map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      )
      .join('\n')}`,
  );
}

function coverageOf(examined: readonly Examined[]): string {
  const tables = examined.flatMap(({ table: one }) => one ?? []).sort((a, b) => a.order - b.order);
  const rows = coverage(tables);
  const missing = gaps(rows);
  if (missing.length > 0) console.log(`\nNo story touches: ${missing.map(({ group, name }) => `${group}: ${name}`).join('; ')}`);
  return coveragePage(tables, rows, missing);
}

/** Writes what changed, or, where nothing may be written, says which files are out of date. */
function keep(files: Record<string, string>): string[] {
  const changed = Object.entries(files).filter(
    ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
  );
  if (process.env.CI === 'true') return changed.map(([path]) => path);
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [];
}
