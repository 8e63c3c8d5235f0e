import { expect, test } from 'vitest';
import { duties } from '../../../src/evidence/duties.ts';
import { dutiesIn } from '../../../src/story/duties-in.ts';
import { readEffectsTable } from '../../../src/story/read-effects-table.ts';
import { fixtureText } from '../workshop/fixture.ts';

const { yaml } = fixtureText('sound');

test('each duty says what it asks in a few sentences, where it stands and as of when it was read', () => {
  for (const { name, says, source, asOf } of Object.values(duties)) {
    expect(name.split(' ').length).toBeLessThan(9);
    expect(says.split(' ').length).toBeLessThan(80);
    expect(says).toMatch(/\.$/);
    expect(source.length).toBeGreaterThan(15);
    expect(asOf).toMatch(/^\w+ 20\d\d$/);
  }
});

test('what is enacted and not in force everywhere is said to be so', () => {
  for (const { says, source } of Object.values(duties)) if (source.includes('Act 2026')) expect(says).toMatch(/^As enacted/);
});

test.each([
  ['duties: [refer]', 'duties: [reefer]'],
  ['duty: refer}', 'duty: reefer}'],
  ['duty: information-sharing}}\n        asks_of', 'duty: reefer}}\n        asks_of'],
])('a duty that there is not is named on its line, with those that there are: %s', (from, to) => {
  const text = yaml.replace(from, to);
  const { table, problems } = readEffectsTable(text, 'story.yaml');
  expect(table).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(/there is no duty "reefer"; the duties are information-sharing, exploitation, refer/);
  expect(text.split('\n')[(problems[0]?.line ?? 0) - 1]).toContain('reefer');
});

test('the duties of a story are those behind its risks, its choices and what is a seat’s own, each with where it comes up', () => {
  const { table } = readEffectsTable(yaml, 'story.yaml');
  expect(table && dutiesIn(table)).toEqual([
    { id: 'information-sharing', at: ['What do we want?', 'Who reads it?'] },
    { id: 'refer', at: ['His sister is nine, and alone with him at night.', 'What do we want?'] },
  ]);
});
