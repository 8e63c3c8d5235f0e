import { Compiler, CompilerOptions } from 'inkjs/full';
import { expect, test } from 'vitest';
import { compileInk, compileLimits } from '../../../src/workshop/compile-ink.ts';
import { TooMuch, compilerSigns } from '../../../src/workshop/ink-compiler.ts';

const compiler = { Compiler, CompilerOptions };
const compile = (text: string, sign = () => {}) => compileInk({ root: { name: 'a.ink', text } }, compiler, sign);

test('the compiler gives signs of life while it works, and the same story as by itself', { timeout: 60_000 }, () => {
  const text = `-> k0\n${Array.from({ length: 300 }, (_, at) => `=== k${at}\nLine {at > 1:yes|no} of ${at}.\n* [On] -> k${(at + 1) % 300}\n* [Out] -> END\n`).join('')}VAR at = 1\n`;
  let signs = 0;
  const { ink, problems } = compile(text, () => signs++);
  expect(problems).toEqual([]);
  expect(signs).toBeGreaterThan(5);
  expect(ink?.json).toBe(new Compiler(text, new CompilerOptions(null, [], false, () => {})).Compile().ToJson());
});

test('a script of a hundred letters that would keep it busy for hours is stopped, on its line', { timeout: 60_000 }, () => {
  const { ink, problems } = compile(`VAR a = 1\nHello.\n~ a = ${'"{'.repeat(14)}a${'}"'.repeat(14)}\n`);
  expect(ink).toBeNull();
  expect(problems).toEqual([
    { file: 'a.ink', line: 3, message: expect.stringContaining('stands inside itself too often'), original: expect.any(String) },
  ]);
});

test('what it counts is put back when it is done', () => {
  const signs = compilerSigns(compiler, { rules: 50, moves: 1e9 }, () => {});
  expect(() => signs.parse('Hello.\n* [a]\n* [b]\n- -> END\n', null, () => {}, {})).toThrow(TooMuch);
  signs.end();
  expect(compile('Hello.\n* [a]\n* [b]\n- -> END\n').problems).toEqual([]);
  expect(compileLimits.rules).toBeGreaterThan(1_000_000);
});

test('notes and warnings are no problems, and each stands on its line', () => {
  const { ink, problems, notes } = compile('TODO: more of this\nHello.\n* []\n* [A]\n- -> k\n=== k\nHere.\n');
  expect(ink).not.toBeNull();
  expect(problems).toEqual([]);
  expect(notes.map(({ line, message }) => [line, message])).toEqual([
    [3, expect.stringContaining('no words')],
    [1, 'A note of the writer: more of this'],
    [7, expect.stringContaining('may run out of words')],
  ]);
});

test('a mistake in an included file is named there', () => {
  const { problems } = compileInk(
    { root: { name: 'a.ink', text: 'Hello.\nINCLUDE parts/b.ink\n' }, others: [{ name: 'parts/b.ink', text: '=== b\nHi.\n-> nowhere\n' }] },
    compiler,
  );
  expect(problems).toEqual([
    { file: 'parts/b.ink', line: 3, message: expect.stringContaining('"nowhere"'), original: expect.stringContaining('not found') },
  ]);
});

test('every problem is said in our words, with those of the compiler beside them', () => {
  const { problems } = compile('{x}\n~ y = 1\n-> z\n{f()}\n* [a\n');
  expect(problems.length).toBeGreaterThan(0);
  for (const { message, original } of problems) {
    expect(original).toBeTruthy();
    expect(message).not.toBe(original);
    expect(message).toMatch(/[.]$/);
  }
});
