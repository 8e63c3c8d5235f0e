import { Compiler, CompilerOptions } from 'inkjs/full';
import { describe, expect, test } from 'vitest';
import { inkLimits } from '../../../src/story/ink-bounds.ts';
import { createNarrator } from '../../../src/story/narrator.ts';
import type { Turn } from '../../../src/story/turn.ts';

const compiled = (text: string) => new Compiler(text, new CompilerOptions(null, [], false, () => {})).Compile().ToJson() as string;
const narrate = (text: string, seed = 1) => createNarrator(compiled(text), seed);
const whyOf = ({ then }: Turn) => (then.kind === 'broken' ? then.why : then.kind);

describe('a turn that goes round', { timeout: 60_000 }, () => {
  test.each([
    ['without words', '-> r\n=== r\n-> r\n'],
    ['with words', '-> r\n=== r\nRound and round.\n-> r\n'],
    ['doubling a text', 'VAR s = "ab"\n-> r\n=== r\n~ s = s + s\n-> r\n'],
    ['doubling a text in quotation marks', 'VAR s = "ab"\n-> r\n=== r\n~ s = "{s}{s}"\n-> r\n'],
    ['in a function', '{f(1)}\n=== function f(n)\n~ return f(n + 1)\n'],
    ['in a tunnel', '-> r\n=== r\n-> r ->\n-> END\n'],
    ['in a thread', '-> r\n=== r\n<- r\n* [x] -> END\n-> DONE\n'],
    ['by a choice that takes itself', '-> r\n=== r\n+ -> r\n'],
    ['joining lists', 'LIST l = a, b, c, d\nVAR x = ()\n-> r\n=== r\n~ x = x + LIST_ALL(l)\n-> r\n'],
    [
      'making ever new texts',
      'VAR n = 0\nVAR s = ""\n-> r\n=== r\n~ n++\n~ s = "a text of some length that is made anew each time, number {n}"\n-> r\n',
    ],
    ['shuffling', '-> r\n=== r\n{~a|b|c|d}\n-> r\n'],
  ])('%s is stopped, and said to go round', (_, text) => {
    const turn = narrate(text).next();
    expect(whyOf(turn)).toBe('endless');
    expect(turn.lines.length).toBeLessThanOrEqual(inkLimits.shown);
  });

  test('is stopped at the same place every time, whatever the machine', () => {
    const text = 'VAR n = 0\n-> r\n=== r\n~ n++\n{n mod 50 == 0: Now {n}.}\n-> r\n';
    const [one, two] = [narrate(text), narrate(text)];
    expect(one.next()).toEqual(two.next());
    expect(one.work()).toBe(two.work());
  });

  test('says the knot it went round in', () => {
    const narrator = narrate('Hello.\n* [On] -> a.b\n=== a\nA. -> END\n= b\nOn and on.\n-> b\n');
    narrator.next();
    const { then } = narrator.choose(narrator.offers()[0]?.id ?? '');
    expect(then).toMatchObject({ kind: 'broken', why: 'endless', knot: 'a.b' });
  });

  test('leaves the narrator fit to take up an earlier place', () => {
    const narrator = narrate('Hello.\n* [Round] -> r\n* [On] Fine. -> END\n=== r\n-> r\n');
    narrator.next();
    const before = narrator.remember();
    const [round, on] = narrator.offers().map(({ id }) => id);
    expect(whyOf(narrator.choose(round ?? ''))).toBe('endless');
    narrator.restore(before);
    const turn = narrator.choose(on ?? '');
    expect(whyOf(turn)).toBe('end');
    expect(turn.lines.map(({ text }) => text)).toEqual(['Fine.']);
  });
});

describe('a turn that is only too large', { timeout: 60_000 }, () => {
  test.each([
    ['choices', `Hello.\n${'* [a]\n'.repeat(inkLimits.choices + 1)}- -> END\n`, /more than 200 choices/],
    ['lines', `${'A line.\n'.repeat(inkLimits.lines + 1)}-> END\n`, /more than 2000 lines/],
    ['letters in a line', `${'word '.repeat(inkLimits.line / 4)}\n-> END\n`, /letters in one line/],
    [
      'items of a list',
      `LIST l = ${Array.from({ length: inkLimits.list + 1 }, (_, at) => `i${at}`).join(', ')}\n{LIST_COUNT(LIST_ALL(l))}\n`,
      /items into one list/,
    ],
  ])('in %s is not said to go round', (_, text, said) => {
    const { then } = narrate(text).next();
    expect(then).toMatchObject({ kind: 'broken', why: 'large', said: expect.stringMatching(said) });
  });

  test('a text that doubles from turn to turn is stopped before it fills the memory', () => {
    const narrator = narrate('VAR s = "0123456789"\n-> top\n=== top\nOn.\n+ [Grow]\n  ~ s = s + s\n  -> top\n');
    let turn = narrator.next();
    for (let pick = 0; pick < 40 && turn.then.kind === 'choices'; pick++) turn = narrator.choose(turn.then.choices[0]?.id ?? '');
    expect(turn.then).toMatchObject({ kind: 'broken', why: 'large' });
  });

  test('many texts kept from turn to turn are bounded together', () => {
    const group = (at: number) => Array.from({ length: 30 }, (_, number) => `s${at}_${number}`);
    const groups = [group(0), group(1)];
    const grow = (names: string[]) => names.map((name) => `  ~ ${name} = ${name} + "${'x'.repeat(3_000)}"\n`).join('');
    const declared = groups
      .flat()
      .map((name) => `VAR ${name} = ""\n`)
      .join('');
    const narrator = narrate(`${declared}-> top\n=== top\nOn.\n${groups.map((names) => `+ [Grow]\n${grow(names)}  -> top\n`).join('')}`);
    let turn = narrator.next();
    for (const pick of [0, 0, 0, 1, 1, 1]) turn = narrator.choose(turn.then.kind === 'choices' ? (turn.then.choices[pick]?.id ?? '') : '');
    expect(turn.then).toMatchObject({ kind: 'broken', why: 'large', said: expect.stringContaining('in variables') });
  });
});

describe('an honest turn', { timeout: 60_000 }, () => {
  test('may loop, call and print as much as a story needs', () => {
    const narrator = narrate(
      'VAR n = 0\nHello.\n- (top)\n~ n++\n{ n < 500: -> top }\n{count(60)}\n* [On]\n- -> END\n=== function count(x)\n{x > 0: {x} {count(x - 1)}}\n',
    );
    expect(whyOf(narrator.next())).toBe('choices');
    expect(narrator.work()).toBeLessThan(inkLimits.work);
  });

  test('may offer as many choices as a page can show', () => {
    const turn = narrate(`Hello.\n${Array.from({ length: 150 }, (_, at) => `* [c${at}]\n`).join('')}- -> END\n`).next();
    expect(turn.then.kind === 'choices' && turn.then.choices.length).toBe(150);
  });

  test('is told to its last line where the words run out behind it', () => {
    const narrator = narrate('Hello.\n* [Go] -> k\n=== k\nHere, and nothing more.\n');
    narrator.next();
    const turn = narrator.choose(narrator.offers()[0]?.id ?? '');
    expect(turn.lines.map(({ text }) => text)).toEqual(['Here, and nothing more.']);
    expect(turn.then).toMatchObject({ kind: 'broken', why: 'dry', knot: 'k', said: expect.stringContaining('ran out of content') });
  });

  test('is not stopped by a warning of Ink', () => {
    const narrator = narrate('-> k\n=== k\n{ RANDOM(1, 2) > 5:\n~ temp x = 1\n}\nHello {x}.\n* [On]\n- -> END\n');
    const turn = narrator.next();
    expect(turn.lines.map(({ text }) => text)).toEqual(['Hello 0.']);
    expect(turn.then.kind).toBe('choices');
  });
});
