import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from '@playwright/test';
import { compileStory } from '../tools/compile.ts';
import { gameHeaders } from '../tools/game-headers.ts';
import { browserArgs, findBrowser } from '../tools/setup/browser.mjs';
import { buildGame } from '../tools/setup/build.mjs';
import { run } from '../tools/setup/run.mjs';
import { measureAnswering } from './answering.ts';
import { buildBare } from './build-bare.ts';
import { buildInky } from './build-inky.ts';
import { packageSizes } from './package-sizes.ts';
import { measureCohort } from './cohort.ts';
import { measureOpening, measureStageShown } from './opening.ts';
import { measureReplay } from './replaying.ts';
import { type Row, report } from './report.ts';
import { serve } from './serve.ts';
import { measureStage } from './staging.ts';
import { measureTouching } from './touching.ts';
import { weigh } from './weighing.ts';

const storyId = 'whose-job';
const visitors = 5;
const words = `?story=${storyId}&seat=dev&seed=1&pace=all`;
const ownPage = `${storyId}.dev.html?seed=1`;

if ((await buildGame(process.execPath)) !== 0) throw new Error('Expected a game that builds; the reason why it does not is above.');
if ((await run(process.execPath, ['tools/package.ts'])) !== 0)
  throw new Error('Expected packages that can be made; the reason why not is above.');
const { story, problems } = compileStory(`stories/${storyId}`);
if (!story)
  throw new Error(
    `Expected a story that compiles, found ${problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n')}`,
  );

const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
const game = await serve('dist', gameHeaders('dist'));
const bare = await serve(await buildBare(story.ink));
const inky = await serve(buildInky(story.ink));
try {
  const pages = [
    { page: 'bare inkjs and DOM', kind: 'bare', address: `${bare.address}?` },
    { page: 'a page like an export of Ink’s editor', kind: 'bare', address: `${inky.address}?` },
    { page: 'Joined Up, stage off', kind: 'game', address: `${game.address}${ownPage}&stage=off` },
    { page: 'Joined Up, stage on', kind: 'game with stage', address: game.address + ownPage },
  ] as const;
  const rows: Row[] = [];
  for (const condition of ['unthrottled', 'slow'] as const) {
    for (const { page, kind, address } of pages) {
      console.log(`measuring ${page}, ${condition}`);
      const opening = await measureOpening(browser, address, condition, visitors, kind !== 'bare');
      rows.push({ page, condition, ...opening, ...(await measureAnswering(browser, address, condition, kind)) });
    }
  }
  console.log('measuring the stage');
  const stage = await measureStage(browser, game.address + words);
  const stageShown = {
    unthrottled: await measureStageShown(browser, game.address + words, 'unthrottled', visitors),
    slow: await measureStageShown(browser, game.address + words, 'slow', visitors),
  };
  console.log('touching the stage');
  const touching = await measureTouching(browser, game.address);
  console.log('reading exports');
  const cohort = await measureCohort(browser, game.address, story);
  console.log('weighing what is fetched, and replaying');
  const weights = await weigh(browser, game, words);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Chromium ${browser.version()}, Node ${process.versions.node}`;
  const text = report({
    machine,
    visitors,
    story: { id: story.id, words: story.words },
    rows,
    stage,
    stageShown,
    touching,
    weights,
    packages: packageSizes(),
    replay: measureReplay(story),
    cohort,
  });
  writeFileSync('bench/results.md', text);
  console.log(`\n${text}`);
} finally {
  await browser.close();
  game.close();
  bare.close();
  inky.close();
}
