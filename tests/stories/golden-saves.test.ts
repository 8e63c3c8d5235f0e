import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExport } from '../../src/cohort/read-export.ts';
import { sitDown } from '../../src/cohort/sit-down.ts';
import { compareLogs } from '../../src/library/compare-logs.ts';
import { replay } from '../../src/session/replay.ts';
import { readSave } from '../../src/session/saves.ts';
import { compileStory, storyFolders } from '../../tools/compile.ts';

const golden = join(import.meta.dirname, '..', 'golden');
const files = readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));

describe.each(storyFolders(resolve('stories')))('plays of %s that were kept by earlier versions', (folder) => {
  const { story } = compileStory(resolve('stories', folder));
  if (!story) throw new Error(`Expected "${folder}" to compile.`);
  const own = files.filter((file) => file.split(/[\\/]/).at(-1)?.startsWith(`${folder}-`));

  test.each(own)('%s opens, and goes as far as it went', (file) => {
    const read = readSave(readFileSync(join(golden, file), 'utf8'));
    if (!read.ok) throw new Error(read.reason);
    const { session } = replay(story, read.log);
    expect(['same', 'further']).toContain(compareLogs(read.log, session.state().log));
    if (file.includes('finished')) expect(session.state().question.kind).toBe('ended');
  });

  test.each(own)('%s counts in a cohort, from its seat and with its ending', (file) => {
    const read = readExport(readFileSync(join(golden, file), 'utf8'));
    if (!read.ok) throw new Error(read.reason);
    const sat = sitDown(story, read.export);
    if (!sat.ok) throw new Error(sat.reason);
    expect(sat.sitting.seat).toBe(read.export.started.seats[0]);
    expect(sat.sitting.ending !== null).toBe(file.includes('finished'));
  });

  test('one finished and one half-played of every seat is kept (node tools/golden-saves.ts keeps those of a new story)', () => {
    const seats = Object.keys(story.table.seats).filter((seat) => story.table.seats[seat]?.playable);
    const missing = seats.flatMap((seat) =>
      ['finished', 'half-played']
        .filter((name) => !own.some((file) => file.endsWith(`${folder}-${seat}-${name}.json`)))
        .map((name) => `${seat}, ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
