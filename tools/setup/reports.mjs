import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a Vitest JSON report passed and failed. A file that could not be loaded is one failure, and so is a run that failed without naming a test. */
export function vitestCounts(file, code) {
  const report = read(file);
  const broken = (report?.testResults ?? []).filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
  return honest({ passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + broken }, code);
}

/** The same for a Playwright JSON report; a test that passed only at its second try counts as passed, and is named in `secondTry`. */
export function playwrightCounts(file, code) {
  const report = read(file);
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return { ...honest({ passed: expected + flaky, failed: unexpected }, code), secondTry: (report?.suites ?? []).flatMap(secondTries) };
}

/** The names of the tests in a suite, and in those inside it, that passed only at their second try. */
function secondTries({ file, title, suites = [], specs = [] }) {
  const group = title === file ? [] : [title];
  const own = specs.flatMap(({ title: name, tests }) =>
    tests.filter(({ status }) => status === 'flaky').map(({ projectName }) => `[${projectName}] ${[file, ...group, name].join(' › ')}`),
  );
  return [...own, ...suites.flatMap(secondTries)];
}

const honest = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
