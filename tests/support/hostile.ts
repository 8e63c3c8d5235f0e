import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What must come of a story that somebody brings along: it plays, it is refused, or something is asked first. */
export type Outcome = 'plays' | 'refused' | 'asks';

/**
 * A story that a page might choke on. `says` must stand in what is said about it; whatever is said about a loop must be about a loop, so where there
 * is none `loops` is false. `picks` are the places of the choices to take in play, and `stuck` says that they lead to where it cannot go on.
 */
export type Hostile = {
  name: string;
  files: readonly { name: string; bytes: Uint8Array }[];
  comesTo: Outcome;
  says?: RegExp;
  loops?: boolean;
  picks?: readonly number[];
  stuck?: boolean;
  large?: boolean;
};

const encoder = new TextEncoder();
type More = Omit<Hostile, 'name' | 'files' | 'comesTo'>;

const bytes = (text: string | Uint8Array) => (typeof text === 'string' ? encoder.encode(text) : text);
const of = (name: string, comesTo: Outcome, files: Record<string, string | Uint8Array>, more: More = {}): Hostile => ({
  name,
  comesTo,
  files: Object.entries(files).map(([file, text]) => ({ name: file, bytes: bytes(text) })),
  ...more,
});
const ink = (name: string, comesTo: Outcome, text: string | Uint8Array, more: More = {}) => of(name, comesTo, { 'mine.ink': text }, more);

const times = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at)).join('');

/** Ways of never coming to an end, as a knot named `r`. */
const runaways: Record<string, string> = {
  'a loop without words': '=== r\n-> r\n',
  'a loop with words': '=== r\nRound.\n-> r\n',
  'a loop of two knots': '=== r\nOn. -> s\n=== s\n-> r\n',
  'a loop that counts': 'VAR n = 0\n=== r\n~ n = n + 1\n-> r\n',
  'a text that doubles': 'VAR s = "abcdefgh"\n=== r\n~ s = s + s\n-> r\n',
  'a text that doubles in quotation marks': 'VAR s = "abcdefgh"\n=== r\n~ s = "{s}{s}"\n-> r\n',
  'a function that calls itself': '=== r\n{f(1)}\n-> END\n=== function f(n)\n~ return f(n + 1)\n',
  'two functions that call each other':
    '=== r\n~ f(1)\n-> END\n=== function f(n)\n~ return g(n) + 1\n=== function g(n)\n~ return f(n) + 1\n',
  'a tunnel inside itself': '=== r\nIn.\n-> r ->\n-> END\n',
  'a thread inside itself': '=== r\n<- r\n* [Never] -> END\n-> DONE\n',
  'text that never ends': '=== r\nblah blah blah blah blah blah blah blah blah <>\n-> r\n',
  'choices that never stop coming': 'VAR n = 0\n=== r\n<- more\n-> r\n=== more\n+ [One more] -> END\n',
  'a fallback choice that leads to itself': '=== r\n+ -> r\n',
  'lists joined for ever': 'LIST l = a, b, c, d, e, f, g, h\nVAR all = ()\n=== r\n~ all = LIST_ALL(l) + all\n-> r\n',
};

const stops = Object.entries(runaways).flatMap(([name, text]) => [
  ink(`${name}, at the beginning`, 'refused', `-> r\n${text}`, { says: /does not come to an end here/, loops: true }),
  ink(`${name}, behind a choice`, 'plays', `Hello.\n* [Into it] -> r\n* [Not]\n- -> END\n${text}`, {
    says: /does not come to an end here.*Into it/s,
    loops: true,
    picks: [0],
    stuck: true,
  }),
]);

const hidden = [
  ink(
    'a loop that only some plays meet',
    'plays',
    'VAR a = 0\n-> top\n=== top\nAt {a}.\n+ [Up]\n  ~ a++\n  {a == 4: -> r}\n  -> top\n* [Out] -> END\n=== r\n-> r\n',
    {
      says: /does not come to an end here/,
      loops: true,
      picks: [0, 0, 0, 0],
      stuck: true,
    },
  ),
  ink(
    'a loop behind RANDOM',
    'plays',
    '-> top\n=== top\nA die.\n+ [Roll]\n  {RANDOM(1, 3) == 2: -> r}\n  -> top\n* [Out] -> END\n=== r\nRound.\n-> r\n',
    {
      says: /does not come to an end here/,
      loops: true,
    },
  ),
  ink(
    'a text that grows from turn to turn',
    'plays',
    'VAR s = "0123456789"\n-> top\n=== top\nOn.\n+ [Grow]\n  ~ s = s + s\n  -> top\n* [Out] -> END\n',
    {
      says: /more than 10000 letters/,
      loops: false,
      picks: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      stuck: true,
    },
  ),
  ink(
    'a loop that turns back in time',
    'plays',
    'VAR n = 0\nHello.\n* [Count]\n- (top) ~ n++\n{ n < 300: -> top }\nDone at {n}.\n* [Well]\n- -> END\n',
    { loops: false, picks: [0, 0] },
  ),
];

const bombs = [
  ...[6, 9, 12, 30].map((deep) =>
    ink(
      `texts ${deep} deep in texts`,
      deep < 9 ? 'plays' : 'refused',
      `VAR a = 1\n~ a = ${'"{'.repeat(deep)}a${'}"'.repeat(deep)}\nHello.\n`,
      deep < 9 ? {} : { says: /stands inside (itself|something else) too often/ },
    ),
  ),
  ...[12, 40, 400].map((deep) =>
    ink(
      `braces ${deep} deep`,
      deep < 20 ? 'plays' : 'refused',
      `VAR a = 1\n${'{a:'.repeat(deep)}x${'}'.repeat(deep)}\n`,
      deep < 20 ? {} : { says: /stands inside|cannot read|not closed|no logic/ },
    ),
  ),
  ink('braces that are never closed', 'refused', `VAR a = 1\nHello.\n${'{a:{a|'.repeat(200)}\n`),
  ink('brackets 4,000 deep', 'refused', `VAR a = 1\n~ a = ${'('.repeat(4000)}1${')'.repeat(4000)}\nHello.\n`),
  ink('a sum of 20,000 parts', 'refused', `VAR a = 1\n~ a = ${'1 + '.repeat(20_000)}1\nHello.\n`),
  ink('choices 600 deep', 'refused', `${times(600, (at) => `${'*'.repeat(at + 1)} a\n`)}-> END\n`, { says: /knots|too large|too often/ }),
  ink('8,000 gathers in a row', 'refused', `Hello.\n${'- a\n'.repeat(8_000)}-> END\n`, { says: /knots/ }),
  ink('one line of 1.5 million letters', 'refused', `${'word '.repeat(300_000)}\n-> END\n`, {
    says: /more than 20000 letters in one line/,
    loops: false,
  }),
  ink('one line of 40,000 conditions', 'refused', `VAR a = 1\n${'{a:b} '.repeat(40_000)}\n-> END\n`, { large: true }),
  ink('20,000 choices in a row', 'refused', `${'* a\n'.repeat(20_000)}- -> END\n`, {
    says: /too large|more than 200 choices/,
    large: true,
  }),
  ink('a LIST of 20,000 items, all of them joined', 'refused', `LIST l = ${times(20_000, (at) => `i${at}, `)}z\n{LIST_ALL(l)}\n-> END\n`, {
    says: /more than 1000 items into one list/,
    loops: false,
  }),
  ink('three million letters', 'refused', 'A line that somebody wrote.\n'.repeat(120_000), { says: /million letters|MB/ }),
  ink('ten megabytes', 'refused', new Uint8Array(10_000_000).fill(97), { says: /MB and was not opened/ }),
  ink('half a million empty lines', 'refused', '\n'.repeat(500_000), { says: /empty|nothing is told/i }),
  ink('a comment that never ends', 'refused', `/* ${'x '.repeat(100_000)}`, { says: /nothing is told/i }),
  ink('5,000 mistakes', 'refused', '-> nowhere\n'.repeat(5_000), { says: /more; mend these first/ }),
  ink('5,000 open braces', 'refused', '{ a b\n'.repeat(5_000)),
  ink(
    'a knot for every one of 12,000 lines',
    'plays',
    `-> k0\n${times(12_000, (at) => `=== k${at}\nLine.\n* [On] -> k${(at + 1) % 12_000}\n* [Out] -> END\n`)}`,
    { loops: false, large: true },
  ),
];

const nothingInIt = [
  ink('an empty file', 'refused', '', { says: /empty: nothing is told/ }),
  ink('spaces only', 'refused', '  \n\t\n', { says: /empty: nothing is told/ }),
  ink('a byte order mark only', 'refused', new Uint8Array([0xef, 0xbb, 0xbf]), { says: /empty: nothing is told/ }),
  ink('a comment only', 'refused', '// to do\n', { says: /Nothing is told/ }),
  ink('variables only', 'refused', 'VAR a = 1\n', { says: /Nothing is told/ }),
  ink('knots only', 'asks', '=== start\nHello.\n* [A]\n- -> END\n', { says: /Nothing is told before the first knot/ }),
  ink('functions only', 'refused', '=== function f\n~ return 1\n', { says: /Nothing is told/ }),
];

const head = (text: string, length = 400) => bytes(text + '\x01\x02\0'.repeat(length));
const noTexts = [
  ink('a zip called story', 'refused', bytes(`PK\x03\x04${'\0\x14\0\x08'.repeat(200)}`), { says: /zip archive.*Unpack/s }),
  of('a zip as it is', 'refused', { 'story.zip': bytes(`PK\x03\x04${'\0\x14\0\x08'.repeat(200)}`) }, { says: /zip archive.*Unpack/s }),
  of(
    'a Word document',
    'refused',
    { 'story.docx': bytes(`PK\x03\x04${'\0'.repeat(40)}word/document.xml${'\0'.repeat(40)}`) },
    { says: /Word document/ },
  ),
  ink('a PDF', 'refused', head('%PDF-1.7\n'), { says: /a PDF/ }),
  ink('a picture', 'refused', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(300)]), {
    says: /a picture/,
  }),
  ink('a photograph', 'refused', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(300).fill(200)]), { says: /a picture/ }),
  ink('rich text', 'refused', '{\\rtf1\\ansi The kettle is on.}', { says: /rich text/ }),
  ink('a web page', 'refused', '<!DOCTYPE html>\n<html><body>Hello</body></html>', { says: /web page/ }),
  ink('a compiled story', 'refused', '\ufeff{"inkVersion":21,"root":[["^Hello.","\\n",["done",null],null],"done",null],"listDefs":{}}', {
    says: /compiled story/,
  }),
  ink(
    'chance bytes',
    'refused',
    Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) % 256),
    { says: /not a text/ },
  ),
  ink('zeros', 'refused', new Uint8Array(1_000), { says: /not a text|empty/ }),
  of('a text by another name', 'refused', { 'story.txt': 'Hello.\n* [A]\n- -> END\n' }, { says: /story\.txt.*\.ink/s }),
  of('a table alone', 'refused', { 'story.yaml': 'id: x\n' }, { says: /There is no \.ink file/ }),
];

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, mark: boolean, little: boolean) => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};
const cafe = 'The café is open.\n* [Thé]\n* [Café crème]\n- Voilà.\n-> END\n';
const encodings = [
  ink('UTF-8 with a mark', 'plays', `\ufeff${cafe}`, { picks: [1] }),
  ink('Windows-1252', 'plays', latin1(cafe), { says: /read as Windows-1252/, picks: [1] }),
  ink('UTF-16, little end first, with a mark', 'plays', utf16(cafe, true, true), { picks: [0] }),
  ink('UTF-16, big end first, with a mark', 'plays', utf16(cafe, true, false), { picks: [0] }),
  ink('UTF-16, little end first, without a mark', 'plays', utf16(cafe, false, true), { picks: [1] }),
  ink('UTF-16, big end first, without a mark', 'plays', utf16(cafe, false, false), { picks: [1] }),
  ink('Windows line ends', 'plays', cafe.replaceAll('\n', '\r\n'), { picks: [1] }),
];

const severalFiles = [
  of(
    'two scripts that nobody includes',
    'asks',
    { 'a.ink': 'A.\n* [x]\n- -> END\n', 'b.ink': 'B.\n* [y]\n- -> END\n' },
    { says: /Which script/ },
  ),
  of(
    'scripts that include each other',
    'refused',
    { 'a.ink': 'INCLUDE b.ink\nA.\n', 'b.ink': 'INCLUDE a.ink\nB.\n' },
    { says: /none to begin with/ },
  ),
  of('a script that includes itself', 'refused', { 'a.ink': 'INCLUDE a.ink\nA.\n' }, { says: /includes itself/ }),
  of(
    'an include that is not there',
    'refused',
    { 'a.ink': 'Hello.\nINCLUDE parts/b.ink\n-> b\n' },
    { says: /a\.ink:2.*parts\/b\.ink.*not among/s },
  ),
  of('an include behind a comment', 'plays', { 'a.ink': '/* INCLUDE gone.ink */\nA.\n* [x]\n- -> END // INCLUDE gone.ink\n' }),
  of('six hundred scripts', 'refused', Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`s${at}.ink`, 'x\n'])), {
    says: /600 scripts/,
  }),
  of(
    'files of all sorts beside it',
    'plays',
    { 'a.ink': 'A.\n* [x]\n- -> END\n', 'b.txt': 'notes', 'c.png': new Uint8Array([0x89]), '.DS_Store': new Uint8Array(9) },
    { says: /Passed over.*b\.txt/s },
  ),
  of(
    'a script with a strange name',
    'plays',
    { 'Anna\'s "story" <i>שלום.ink': 'A.\n-> nowhere_else\n=== nowhere_else\nB.\n* [x]\n- -> END\n' },
    { picks: [0] },
  ),
  of('a script with a very long name', 'plays', { [`${'long-'.repeat(40)}.ink`]: 'A.\n* [x]\n- -> END\n' }, { picks: [0] }),
];

const reserved = Object.entries({
  'a variable': 'VAR __proto__ = 1\nHello.\n',
  'a constant': 'CONST constructor = 1\nHello.\n',
  'a knot': '-> toString\n=== toString\nHello.\n-> END\n',
  'a stitch': '-> a\n=== a\nHi.\n-> valueOf\n= valueOf\nHello.\n-> END\n',
  'a label': 'Hello.\n* (hasOwnProperty) [A]\n- -> END\n',
  'a label of a gather': 'Hello.\n* [A]\n- (constructor) -> END\n',
  'a list': 'LIST prototype = a, b\nHello.\n',
  'an item of a list': 'LIST l = a, (__proto__), c\nHello {l}.\n',
  'the last item of a list': 'LIST l = a, constructor = 3\nHello.\n',
  'a temporary variable': '-> k\n=== k\n~ temp isPrototypeOf = 1\nHello.\n-> END\n',
  'a parameter': '-> k(1)\n=== k(constructor)\nHello.\n-> END\n',
  'a function': 'Hello {valueOf()}.\n=== function valueOf()\n~ return 1\n',
  'an id': 'Hello.\n* [A #id: constructor]\n- -> END\n',
  'an ending': 'Hello. #ending: __proto__\n-> END\n',
}).map(([what, text]) => ink(`a reserved name for ${what}`, 'refused', text, { says: /cannot be a name in a story/ }));

const atRunTime = Object.entries({
  'a way that is a number': 'VAR x = 1\nHello.\n* [Go] -> k(x)\n* [Stay]\n- -> END\n=== k(-> t)\n-> t\n',
  'a list and a text added': 'LIST l = a, b\nVAR s = "x"\nHello.\n* [Go]\n  {l + s}\n* [Stay]\n- -> END\n',
  'RANDOM the wrong way round': 'Hello.\n* [Go]\n  {RANDOM(5, 1)}\n* [Stay]\n- -> END\n',
  'back from no tunnel': 'Hello.\n* [Go] ->->\n* [Stay]\n- -> END\n',
  'a sum with nothing': 'Hello.\n* [Go]\n  {1 + nothing()}\n* [Stay]\n- -> END\n=== function nothing()\n~ temp x = 1\n',
}).map(([what, text]) => ink(`in play: ${what}`, 'plays', text, { picks: [0], stuck: true, says: /breaks off here.*To see it: Go/s }));

const dry = [
  ink('words that run out behind a choice', 'plays', 'Hello.\n* [Go] -> k\n* [Stay]\n- -> END\n=== k\nHere.\n', {
    says: /nothing more to say.*To see it: Go/s,
    picks: [0],
    stuck: true,
    loops: false,
  }),
  ink('words that run out at once', 'plays', '-> k\n=== k\nHere.\n', { says: /nothing more to say/, loops: false }),
  ink('a tunnel that never comes back', 'plays', 'Hello.\n* [Go] -> t ->\n* [Stay]\n- -> END\n=== t\nIn.\n', {
    says: /nothing more to say/,
    picks: [0],
    stuck: true,
    loops: false,
  }),
  ink('two choices with one id', 'plays', 'Hello.\n* [A #id: same] Aa.\n* [B #id: same] Bb.\n- -> END\n', {
    says: /the id "same", and so has another/,
    picks: [1],
  }),
  ink(
    'ids of three hundred letters',
    'plays',
    `Hello.\n* [A #id: ${'a'.repeat(300)}]\n* [B #id: ${'a'.repeat(299)}b]\n- Bye. #ending: ${'e'.repeat(300)}\n-> END\n`,
    { picks: [1] },
  ),
  ink('an EXTERNAL without anything to fall back on', 'refused', 'Hello.\nEXTERNAL now(x)\nIt is {now(1)}.\n', {
    says: /mine\.ink:2.*from outside/s,
  }),
  ink('warnings and notes', 'plays', 'TODO: all of it\nHello.\n* []\n* [A]\n- -> k\n=== k\nelse: what?\n-> END\n', {
    says: /A note of the writer: all of it/,
  }),
];

const honest = [
  ink(
    '1,500 small knots',
    'plays',
    `-> k0\n${times(1_500, (at) => `=== k${at} ===\nThis is the knot with number ${at}, and here something happens to all of us, at some length.\n* [Go on from here] -> k${(at + 1) % 1_500}\n* [Stop there] -> END\n`)}`,
    { loops: false, picks: [0, 1] },
  ),
  ink(
    'a hub with 70 choices',
    'plays',
    `-> hub\n=== hub\nThe hub.\n${times(70, (at) => `* [Choice ${at}] You did ${at}. -> hub\n`)}+ [Out] -> END\n`,
    { says: /too large to walk|All 71/, loops: false, picks: [69, 0, 3] },
  ),
  ink(
    'sixteen flags',
    'plays',
    `${times(16, (at) => `VAR f${at} = false\n`)}-> hub\n=== hub\nThe hub.\n${times(16, (at) => `+ [Turn ${at}]\n  ~ f${at} = not f${at}\n  -> hub\n`)}* {f0 && f5 && f9} [Out] -> END\n`,
    { says: /too large to walk/, loops: false, picks: [0, 5, 9] },
  ),
  ink('300 choices at once', 'refused', `Hello.\n${times(300, (at) => `* [C${at}]\n`)}- -> END\n`, {
    says: /more than 200 choices/,
    loops: false,
  }),
  ink('1,800 lines before the first choice', 'plays', `${times(1_800, (at) => `Line ${at} of a long chapter.\n`)}* [On]\n- -> END\n`, {
    loops: false,
  }),
  ink('a counter that never stops', 'plays', 'VAR n = 0\n-> top\n=== top\n{n}\n+ [More]\n  ~ n++\n  -> top\n+ [Out] -> END\n', {
    says: /too large to walk|sampled/,
    picks: [0, 0, 1],
  }),
  ink(
    'a sorting of twenty numbers',
    'plays',
    'LIST l = (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (k), (m), (n), (o), (p)\nHello {sum(LIST_ALL(l), 0)}.\n* [On]\n- -> END\n=== function sum(x, s)\n{\n- LIST_COUNT(x) == 0:\n  ~ return s\n}\n~ temp y = LIST_MIN(x)\n~ return sum(x - y, s + LIST_VALUE(y))\n',
    { loops: false, picks: [0] },
  ),
];

const folder = join(import.meta.dirname, '..', 'core', 'workshop', 'fixtures', 'sound');
const sound = { ink: readFileSync(join(folder, 'story.ink'), 'utf8'), yaml: readFileSync(join(folder, 'story.yaml'), 'utf8') };
const scored = (
  name: string,
  comesTo: Outcome,
  change: (story: typeof sound) => { ink?: string; yaml?: string | Uint8Array },
  more: More = {},
) => {
  const changed = change(sound);
  return of(name, comesTo, { 'story.ink': changed.ink ?? sound.ink, 'story.yaml': changed.yaml ?? sound.yaml }, more);
};

/** Decisions put in before the share round: `choices(at)` are the ids of one. */
const withDecisions =
  (count: number, choices: (at: number) => string[], remembered = '') =>
  (story: typeof sound) => ({
    ink: `${times(count, (at) => `VAR f${at} = ""\n`)}${story.ink
      .replace(
        '-> share\n',
        `${times(
          count,
          (at) =>
            `Question ${at} is open. #who: dev\n${choices(at)
              .map((id) => `* [We might well do ${id} in this case here #id: ${id}]\n    ~ f${at} = "${id}"\n`)
              .join('')}- Done. #who: maire\n`,
        )}-> share\n`,
      )
      .replace('=== nobody\n', `=== nobody\n${remembered}`)}`,
    yaml: story.yaml.replace(
      'decisions:\n',
      `decisions:\n${times(
        count,
        (at) =>
          `  q${at}:\n    part: plan\n    asks: What?\n    sources: [Frost 2005]\n    choices:\n${choices(at)
            .map((id) => `      ${id}: {label: Do ${id}}\n`)
            .join('')}`,
      )}`,
    ),
  });
const flags = (count: number) =>
  withDecisions(
    count,
    (at) => [`yes_${at}`, `no_${at}`],
    `{${Array.from({ length: count }, (_, at) => `f${at} == "yes_${at}"`).join(' && ')}: All of it. #who: dev}\n`,
  );

const tables = [
  scored('a table as it should be', 'plays', (story) => story, { loops: false }),
  scored('45 megabytes of YAML', 'refused', () => ({ yaml: new Uint8Array(45_000_000).fill(35) }), { says: /45\.0 MB and was not opened/ }),
  scored(
    'aliases of aliases',
    'refused',
    () => ({
      yaml: `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
        .split('')
        .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(', ')}]`)
        .join('\n')}\n`,
    }),
    { says: /without end|not a word/ },
  ),
  ...['[', '{', '- ', '? ', '{a: '].map((sign) =>
    scored(`a table of ${JSON.stringify(sign)}, fifty thousand times`, 'refused', () => ({ yaml: sign.repeat(50_000) }), {
      says: /inside one another|pieces/,
    }),
  ),
  ...['"', '* ', ']\n', 'a: '].map((sign) =>
    scored(`a table of ${JSON.stringify(sign)}, forty thousand times`, 'refused', () => ({ yaml: sign.repeat(40_000) })),
  ),
  scored('a table of 30,000 words', 'refused', () => ({ yaml: times(30_000, (at) => `k${at}: 1\n`) }), { says: /letters|pieces/ }),
  scored('a table of noise', 'refused', () => ({ yaml: '%&/( =? \t: [}\n]::' }), {}),
  scored('an empty table', 'refused', () => ({ yaml: '' }), { says: /no table of a story/ }),
  scored('a table that is a list', 'refused', () => ({ yaml: '- a\n- b\n' }), { says: /no table of a story/ }),
  scored('a table in Windows-1252', 'plays', (story) => ({ yaml: latin1(story.yaml.replaceAll('á', '\xe1')) }), { says: /Windows-1252/ }),
  scored(
    'a fact called __proto__',
    'refused',
    (story) => ({ yaml: story.yaml.replace('facts:\n', 'facts:\n  __proto__: {seat: dev, says: x}\n') }),
    { says: /cannot be an id/ },
  ),
  scored(
    'a seat called constructor',
    'refused',
    (story) => ({
      yaml: story.yaml.replace('seats:\n', 'seats:\n  constructor: {person: joel, name: J, profession: p, agency: school, pitch: x}\n'),
    }),
    { says: /cannot be an id/ },
  ),
  scored('a choice called prototype', 'refused', (story) => ({ yaml: story.yaml.replaceAll('ask_mum', 'prototype') }), {
    says: /cannot be an id/,
  }),
  scored(
    'a person called valueOf',
    'refused',
    (story) => ({ yaml: `${story.yaml}\npeople:\n  valueOf: {person: joel, name: J, role: r}\n` }),
    { says: /cannot be an id/ },
  ),
  scored(
    'a cost borne by constructor',
    'refused',
    (story) => ({ yaml: story.yaml.replace('seat: dev, theme', 'seat: constructor, theme') }),
    { says: /cannot be an id/ },
  ),
  scored(
    'an id of two hundred letters',
    'refused',
    (story) => ({ yaml: story.yaml.replaceAll('ask_mum', 'a'.repeat(200)), ink: story.ink.replaceAll('ask_mum', 'a'.repeat(200)) }),
    { says: /letters at most/ },
  ),
  scored('a key that stands twice', 'refused', (story) => ({ yaml: story.yaml.replace('kind: role\n', 'kind: role\nkind: role\n') }), {
    says: /second time/,
  }),
  ...[7, 9].map((count) =>
    scored(
      `${count} facts of one seat in a round`,
      count <= 8 ? 'plays' : 'refused',
      (story) => ({
        yaml: story.yaml
          .replace('facts:\n', `facts:\n${times(count - 1, (at) => `  more_${at}: {seat: dev, says: More of it ${at}.}\n`)}`)
          .replace('facts: [night_bus', `facts: [${times(count - 1, (at) => `more_${at}, `)}night_bus`),
        ink: story.ink.replace(
          'Your bus was late',
          `${times(count - 1, (at) => `More ${at}. #to: dev #fact: more_${at}\n`)}Your bus was late`,
        ),
      }),
      count <= 8 ? { loops: false } : { says: /9 facts to tell.*8 are the most/s },
    ),
  ),
  scored(
    'a board of six jobs and four names',
    'refused',
    (story) => ({
      yaml: story.yaml
        .replace(/jobs: \[.*\]/, `jobs: [${Array.from({ length: 6 }, (_, at) => `job_${at}`).join(', ')}]`)
        .replace(
          'decisions:\n',
          `decisions:\n${times(6, (at) => `  job_${at}:\n    part: plan\n    asks: Who?\n    sources: [Frost 2005]\n    choices:\n${['dev', 'maire', 'shabana', 'dev'].map((seat, who) => `      j_${at}_${who}: {label: does it, does: ${seat}}\n`).join('')}`)}`,
        ),
    }),
    { says: /4096 ways/, loops: false },
  ),
  scored(
    'a decision with 70 choices',
    'refused',
    withDecisions(1, () => Array.from({ length: 70 }, (_, at) => `c_${at}`)),
    { says: /70 choices|never more|4/, loops: false, large: true },
  ),
  scored('ten flags that are remembered', 'plays', flags(10), { loops: false, large: true }),
  scored('sixteen flags that are remembered', 'plays', flags(16), { says: /too large to walk/, loops: false, large: true }),
  scored(
    'a runaway with a VAR behind a choice',
    'refused',
    (story) => ({
      ink: `VAR n = 0\n${story.ink.replace('Reading it is. #who: dev #board: Goal: read with a friend', 'Reading it is. #who: dev\n    -> run')}\n=== run\n~ n++\n-> run\n`,
    }),
    { says: /story\.ink:\d+.*breaks off here/s, loops: true },
  ),
];

/** Stories that a page might choke on, and some that look as if it might. */
export const hostile: readonly Hostile[] = [
  ...stops,
  ...hidden,
  ...bombs,
  ...nothingInIt,
  ...noTexts,
  ...encodings,
  ...severalFiles,
  ...reserved,
  ...atRunTime,
  ...dry,
  ...honest,
  ...tables,
];
