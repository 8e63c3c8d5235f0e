import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../tools/setup/reports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const ran = (title: string, status: 'expected' | 'flaky' | 'unexpected', projectName = 'chromium') => ({
  title,
  tests: [{ projectName, status }],
});

test('a test that passed only at its second try counts as passed, and is named with its file, its group and its browser', () => {
  const file = report({
    stats: { expected: 2, unexpected: 0, flaky: 2 },
    suites: [
      {
        title: 'room.test.ts',
        file: 'room.test.ts',
        specs: [ran('a room opens', 'expected'), ran('a phone comes back', 'flaky', 'firefox')],
        suites: [
          { title: 'over a server', file: 'room.test.ts', specs: [ran('a host sees it', 'flaky'), ran('a phone sees it', 'expected')] },
        ],
      },
    ],
  });
  expect(playwrightCounts(file, 0)).toEqual({
    passed: 4,
    failed: 0,
    secondTry: ['[firefox] room.test.ts › a phone comes back', '[chromium] room.test.ts › over a server › a host sees it'],
  });
});

test('a test that failed at both tries counts as failed, and is not said to have passed', () => {
  const file = report({
    stats: { expected: 0, unexpected: 1, flaky: 0 },
    suites: [{ title: 'room.test.ts', file: 'room.test.ts', specs: [ran('a room opens', 'unexpected')] }],
  });
  expect(playwrightCounts(file, 1)).toEqual({ passed: 0, failed: 1, secondTry: [] });
});

test('a run that failed without naming a test is one failure, and so is one that left no report', () => {
  const file = report({ stats: { expected: 3, unexpected: 0, flaky: 0 }, suites: [] });
  expect(playwrightCounts(file, 1)).toEqual({ passed: 3, failed: 1, secondTry: [] });
  expect(playwrightCounts(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1, secondTry: [] });
  expect(vitestCounts(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1 });
});

test('a file of tests that could not be loaded is one failure', () => {
  const file = report({
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  });
  expect(vitestCounts(file, 1)).toEqual({ passed: 5, failed: 2 });
});
