import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { compileStory } from '../../tools/compile.ts';
import { partsOf, readAnswer } from '../../tools/readers/ask.ts';
import { blindPaper } from '../../tools/readers/blind.ts';
import { clarityPaper } from '../../tools/readers/clarity.ts';
import { informedPaper } from '../../tools/readers/informed.ts';
import { scoreBlind, scoreClarity, scoreInformed, seatOf } from '../../tools/readers/score.ts';
import { fixtureText } from '../core/workshop/fixture.ts';

let story: LoadedStory;
beforeAll(() => {
  const compiled = compileStory(join(import.meta.dirname, '..', 'core', 'workshop', 'fixtures', 'sound'));
  if (!compiled.story) throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
  story = compiled.story;
}, 60_000);

const choiceIds = () => Object.values(story.table.decisions).flatMap(({ choices }) => Object.keys(choices));

test('a blind reader is asked at every measured decision, and reads no id, no number and nothing that is private to others', () => {
  const { text, key, answers } = blindPaper(story, 'dev', 4);
  expect(Object.values(key).map(({ decision }) => decision)).toEqual(['the_goal', 'the_plan', 'the_hours', 'the_report']);
  expect(Object.keys(answers)).toEqual(Object.keys(key));
  for (const id of choiceIds()) expect(text).not.toContain(id);
  expect(text).not.toContain('You have a letter in your bag');
  expect(text).not.toMatch(/weight|V =|pillars/);
});

test('the key names the letters with the largest group value, in the order in which the choices were shown', () => {
  const { text, key } = blindPaper(story, 'maire', 9);
  const [, block] = /\[QUESTION 1\][^\n]*\n((?: {3}[A-D]\. .*\n)+)/.exec(text) ?? [];
  const shown = (block ?? '').trimEnd().split('\n');
  const at = shown.findIndex((line) => line.includes('Ask his mother'));
  expect(key['1']).toMatchObject({ best: 'ABCD'[at], of: 3 });
  expect(key['1']?.values[at]).toBe(Math.max(...(key['1']?.values ?? [])));
});

test('the order of the choices differs between plays, and the same seed gives the same paper', () => {
  const orders = [1, 2, 3, 4, 5, 6].map((seed) => blindPaper(story, 'dev', seed).key['1']?.values.join());
  expect(new Set(orders).size).toBeGreaterThan(1);
  expect(blindPaper(story, 'dev', 3)).toEqual(blindPaper(story, 'dev', 3));
});

test('a paper is handed out up to its next question, so that nobody reads ahead', () => {
  const { text } = blindPaper(story, 'dev', 4);
  const parts = partsOf(text);
  expect(parts.map(({ question }) => question)).toEqual(['1', '2', '3', '4', null]);
  expect(parts.map((part) => part.text).join('\n')).toBe(text);
  for (const part of parts.slice(0, -1)) expect(part.text.split('\n').at(-1)).toMatch(/^ {3}[BCD]\. /);
});

test.each([
  ['b', '2', { guess: 'B', confidence: 2 }],
  ['C', undefined, { guess: 'C', confidence: 0 }],
  ['E', '1', null],
  ['A', '7', null],
  [undefined, undefined, null],
])('an answer is a letter and how sure: %s %s', (letter, sure, answer) => {
  expect(readAnswer(letter, sure)).toEqual(answer);
});

test('an informed reader has the facts, who must know a risk, the duties and the script, and none of the numbers', () => {
  const { text, key } = informedPaper(story.table, fixtureText('sound').ink);
  expect(text).toContain('Who must know: the safeguarding lead, today.');
  expect(text).toContain('Referring to children’s social care');
  expect(text).toContain('#id: ask_mum');
  expect(text).not.toMatch(/weight|contribute: 1|practised/);
  expect(key.the_goal).toEqual({ ask_mum: 4, leave_open: 2, set_goal: 2 });
});

test('a reader of English as a second language gets scenes of some length, each with questions, and the marker gets what the effects table has', () => {
  const { text, sheet, marks } = clarityPaper(story, 'shabana', 2);
  const scenes = text.split(/^## Scene \d+$/m).slice(1);
  expect(scenes.length).toBe(Object.keys(marks).length);
  for (const scene of scenes) expect(scene).toContain('Who wants what?');
  expect(text).not.toContain('ask_mum');
  expect(sheet).toContain('Máire: therapist');
  expect(sheet).toContain('Dev wants Set it today, because he wants it settled');
});

test('marking says how the figures stand to what is meant', () => {
  const key = { 1: { best: 'A', of: 2 }, 2: { best: 'A', of: 2 } };
  const both = { 1: { guess: 'A', confidence: 3 }, 2: { guess: 'A', confidence: 0 } };
  expect(scoreBlind(key, both)).toEqual({ ok: false, line: expect.stringContaining('2 of 2 guesses hit') });
  expect(scoreBlind(key, { ...both, 2: { guess: 'B', confidence: 0 } }).ok).toBe(true);
  const values = { way: { up: 4, down: 0 } };
  expect(scoreInformed(values, [{ way: ['up', 'down'] }])).toMatchObject({ ok: true });
  const against = scoreInformed(values, [{ way: ['down', 'up'] }, { way: [] }]);
  expect(against.ok).toBe(false);
  expect(against.lines.at(-1)).toContain('our best is their last at: way');
  expect(scoreClarity({ 1: { right: 4, of: 4 }, 2: { right: 3, of: 4 } })).toMatchObject({
    ok: false,
    lines: [expect.stringContaining('88%'), 'not clear: scene 2 (3 of 4)'],
  });
  expect(scoreClarity({ 1: { right: null, of: 4 } }).ok).toBe(true);
});

test('a seat that cannot be played is refused with those that can', () => {
  expect(seatOf(story.table, undefined)).toBe('dev');
  expect(() => seatOf(story.table, 'ray')).toThrow('"ray" cannot be played here; dev, maire, shabana can.');
});

test('a paper says what happened in the sentences of the game, and never in words of the record', () => {
  const texts = [1, 2, 3, 4, 5, 6].map((seed) => clarityPaper(story, 'dev', seed).text).join('\n');
  expect(texts).toMatch(/You (?:hold back|point to somebody else|commit): “/);
  expect(texts).toMatch(/> (?:More put this forward|All agree|A tie\.|You went along|You held out)/);
  expect(texts).not.toMatch(/> Cards:|> Settled:|\b(?:hold|signpost|commit),/);
});
