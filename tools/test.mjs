import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './setup/browser.mjs';
import { buildGame } from './setup/build.mjs';
import { ensureFirefox } from './setup/firefox.mjs';
import { ensureHaproxy } from './setup/haproxy.mjs';
import { installPackages } from './setup/install.mjs';
import { checkOldestNode, projectNode } from './setup/node.mjs';
import { ensurePostgres } from './setup/postgres.mjs';
import { playwrightCounts, vitestCounts } from './setup/reports.mjs';
import { endTogether, root, run } from './setup/run.mjs';
import { say } from './setup/say.mjs';
import { ensureWebKit } from './setup/webkit.mjs';

// Plain JavaScript without packages: this runs on a machine that has nothing but Node 20 and npm.
checkOldestNode();
endTogether('Stopped before the end.', 130);
await installPackages();
const node = projectNode();
const browser = await ensureBrowser(node);
const firefox = await ensureFirefox();
const webkit = await ensureWebKit();
const postgres = await ensurePostgres();
const haproxy = await ensureHaproxy();
const leftOut = [
  ...(firefox ? [] : ['the stories in Firefox (install Firefox, or set FIREFOX_PATH to it)']),
  ...(webkit ? [] : ['the story in WebKit (on Debian or Ubuntu install webkit2gtk-driver and xvfb)']),
  ...(postgres
    ? []
    : ['rooms kept in PostgreSQL (on Debian or Ubuntu install postgresql, or set POSTGRES_BIN to the folder of its programs)']),
  ...(postgres && haproxy ? [] : ['two servers behind HAProxy (on Debian or Ubuntu install haproxy and postgresql)']),
];

const reports = join(root, 'node_modules', '.cache', 'joined-up');
const vitestReport = join(reports, 'core.json');
const packagesReport = join(reports, 'packages.json');
const playwrightReport = join(reports, 'end-to-end.json');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const package_ = (...path) => join('node_modules', ...path);
const one = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const vitest = (report, more) =>
  run(node, [package_('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...more]);
let built = false;
const secondTries = [];

/** Each step gives how many of its checks passed and failed; a step that is not a runner of tests counts as one check. */
const steps = {
  types: async () => {
    const whole = await run(node, [package_('typescript', 'bin', 'tsc'), '-p', '.']);
    return one((await run(node, [package_('typescript', 'bin', 'tsc'), '-p', 'src'])) || whole);
  },
  'lint and format': async () => one(await run(node, [package_('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'])),
  core: async () => {
    const code = await vitest(vitestReport, []);
    return vitestCounts(vitestReport, code);
  },
  stories: async () => one(await run(node, [join('tools', 'stories.ts')])),
  build: async () => {
    const code = await buildGame(node);
    built = code === 0;
    return one(code);
  },
  packages: async () => {
    const made = one(built ? await run(node, [join('tools', 'package.ts')]) : 1);
    if (made.failed > 0) return made;
    const code = await vitest(packagesReport, ['--config', join('tests', 'packages', 'vitest.config.ts')]);
    const { passed, failed } = vitestCounts(packagesReport, code);
    return { passed: made.passed + passed, failed };
  },
  'end to end': async () => {
    if (!built || !browser) {
      say(built ? 'not run: there is no browser' : 'not run: the build failed');
      return one(1);
    }
    const env = { CHROME_PATH: browser, ...(firefox ? { FIREFOX_PATH: firefox } : {}), PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport };
    const code = await run(node, [package_('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'], { env });
    const { passed, failed, secondTry } = playwrightCounts(playwrightReport, code);
    secondTries.push(...secondTry);
    return { passed, failed: failed + (process.env.CI ? leftOut.length : 0) };
  },
};

const rows = [];
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n== ${name} ==`);
  const from = Date.now();
  const counts = await step();
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  console.log(`-- ${name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  rows.push({ name, ...counts, seconds });
}

const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`\n${'step'.padEnd(18)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(10)}`);
for (const row of rows)
  console.log(`${row.name.padEnd(18)}${String(row.passed).padStart(8)}${String(row.failed).padStart(8)}${row.seconds.padStart(10)}`);
for (const name of secondTries) console.log(`\npassed only at the second try: ${name}`);
for (const name of leftOut) console.log(`\nNot run: ${name}${process.env.CI ? '; with CI set nothing may be left out' : ''}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
