import { describe, expect, test } from 'vitest';
import { sortFiles, withoutComments } from '../../../src/workshop/story-files.ts';
import { sourceLines } from '../../../src/workshop/source-lines.ts';

const file = (name: string, text: string) => ({ name, text });

describe('files chosen together', () => {
  test('are one story, begun at the file that no other includes', () => {
    const { parts, problems, notes } = sortFiles([
      file('b.ink', 'B'),
      file('a.ink', 'INCLUDE b.ink\nINCLUDE c/c.ink'),
      file('c/c.ink', 'C'),
    ]);
    expect(parts?.root.name).toBe('a.ink');
    expect(parts?.others.map(({ name }) => name)).toEqual(['b.ink', 'c/c.ink']);
    expect([...problems, ...notes]).toEqual([]);
  });

  test('with two beginnings, somebody is asked, and what is left out is said', () => {
    const files = [file('a.ink', 'A'), file('b.ink', 'B'), file('c.ink', 'INCLUDE a.ink')];
    expect(sortFiles(files)).toMatchObject({ parts: null, roots: ['b.ink', 'c.ink'] });
    const { parts, notes } = sortFiles(files, 'c.ink');
    expect(parts?.others.map(({ name }) => name)).toEqual(['a.ink']);
    expect(notes[0]?.message).toContain('b.ink');
  });

  test('a missing one is named with the line that asks for it', () => {
    expect(sortFiles([file('a.ink', 'Hello.\n\nINCLUDE  gone.ink  \n')]).problems).toEqual([
      { file: 'a.ink', line: 3, message: expect.stringContaining('"gone.ink"') },
    ]);
  });

  test.each([
    ['as it is', 'parts/b.ink'],
    ['with backslashes', 'parts\\b.ink'],
    ['with other capitals', 'Parts/B.INK'],
    ['with a dot before it', './parts/b.ink'],
    ['by its name alone', 'b.ink'],
  ])('are found when their path is written %s', (_, path) => {
    const { parts, problems } = sortFiles([file('a.ink', `INCLUDE ${path}`), file('parts/b.ink', 'B')]);
    expect(problems).toEqual([]);
    expect(parts?.others.map(({ name }) => name)).toEqual(['parts/b.ink']);
  });

  test('an INCLUDE in a comment asks for nothing', () => {
    expect(sortFiles([file('a.ink', '// INCLUDE x.ink\n/* \nINCLUDE y.ink\n*/ Hello.')]).problems).toEqual([]);
  });

  test('a second table is passed over, and that is said', () => {
    const { parts, notes } = sortFiles([file('a.ink', 'A'), file('other.yaml', ''), file('a.yaml', '')]);
    expect(parts?.table?.name).toBe('a.yaml');
    expect(notes).toEqual([{ file: 'other.yaml', line: 0, message: expect.stringContaining('Passed over') }]);
  });
});

test('comments go, and every line stays where it was', () => {
  const text = 'a // b\n/* c\nd */ e\n"http://x"\n/* open\nf';
  expect(withoutComments(text).split('\n')).toEqual(['a ', '', ' e', '"http:', '', '']);
});

test('lines of several files are numbered through, and each number gives its place back', () => {
  const { lines, placeOf, lineOf } = sourceLines([file('a', '1\n2\n3'), file('b', '4\n5')]);
  expect(lines).toEqual(['1', '2', '3', '4', '5']);
  for (const [at, text] of lines.entries()) {
    const place = placeOf(at + 1);
    expect(place).toEqual({ file: at < 3 ? 'a' : 'b', line: Number(text) - (at < 3 ? 0 : 3) });
    expect(lineOf(place)).toBe(at + 1);
  }
});
