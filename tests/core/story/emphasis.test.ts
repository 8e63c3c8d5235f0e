import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords, runsOf, sliceRuns } from '../../../src/story/emphasis.ts';

test('the four marks are what they say, one inside another', () => {
  expect(runsOf('She says <i>no</i> and <b>means <em>all</em> of</b> it.')).toEqual([
    { text: 'She says ', marks: [] },
    { text: 'no', marks: ['i'] },
    { text: ' and ', marks: [] },
    { text: 'means ', marks: ['b'] },
    { text: 'all', marks: ['b', 'em'] },
    { text: ' of', marks: ['b'] },
    { text: ' it.', marks: [] },
  ]);
  expect(runsOf('<STRONG>so</strong>')).toEqual([{ text: 'so', marks: ['strong'] }]);
});

test.each([
  'a < b > c',
  '<script>alert(1)</script>',
  '<i onclick="x">no</i >',
  '<i>never closed',
  'never opened</b>',
  '<img src=x>',
  '</i><i>',
])('everything else is text: %s', (text) => {
  expect(runsOf(text)).toEqual([{ text, marks: [] }]);
});

test('marks that cross are text, but for those that do not', () => {
  expect(runsOf('<i>a <b>c</i> d</b>')).toEqual([
    { text: '<i>a ', marks: [] },
    { text: 'c</i> d', marks: ['b'] },
  ]);
});

test('no letter is lost or made, and a slice of the runs is a slice of the words', () => {
  const piece = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('<i>', '</i>', '<b>', '</b>', '<em>', '</em>', '<', '>'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(30), fc.nat(30), (pieces, from, length) => {
      const text = pieces.join('');
      const words = plainWords(text);
      expect(words.replace(/<\/?(i|b|em|strong)>/gi, '')).toBe(text.replace(/<\/?(i|b|em|strong)>/gi, ''));
      const slice = sliceRuns(runsOf(text), from, from + length);
      expect(slice.map((run) => run.text).join('')).toBe(words.slice(from, from + length));
    }),
  );
});
