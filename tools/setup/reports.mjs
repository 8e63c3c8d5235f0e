import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a Vitest JSON report passed and failed. A file that could not be loaded is one failure, and so is a run that failed without naming a test. */
export function vitestCounts(file, code) {
  const report = read(file);
  const broken = (report?.testResults ?? []).filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
  return honest({ passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + broken }, code);
}

/** The same for a Playwright JSON report; a test that passed only at a second attempt counts as failed. */
export function playwrightCounts(file, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = read(file)?.stats ?? {};
  return honest({ passed: expected, failed: unexpected + flaky }, code);
}

const honest = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
