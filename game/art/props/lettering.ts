import { createDice } from '../dice.ts';
import { num, stroke } from '../svg.ts';

/** A hand's capitals as single strokes on a square 10 wide and 14 high; what has no entry is set in the reader's own typeface. */
const glyphs: Record<string, string> = {
  A: 'M0 14L5 0L10 14M2 9H8',
  B: 'M1 14V0H5Q9 0 9 3.5Q9 7 3 7Q10 7 10 10.5Q10 14 5 14Z',
  C: 'M9.5 2.5Q7 0 4.5 .5Q0 2 .5 8Q1 14 6 14Q8 14 9.5 12',
  D: 'M1 0V14H4Q10 13 9.5 7Q9 0 4 0Z',
  E: 'M9 0H1V14H9.5M1 6.8H7.5',
  F: 'M9 0H1V14M1 6.8H7.5',
  G: 'M9.5 2.5Q7 0 4.5 .5Q0 2 .5 8Q1 14 6 14Q9.5 14 9.5 8H6',
  H: 'M1 0V14M9 0V14M1 7H9',
  I: 'M2.5 0V14',
  J: 'M7 0V10Q7 14 3.5 14Q1 14 .5 11.5',
  K: 'M1 0V14M9 0L1 8M4 5.5L9.5 14',
  L: 'M1 0V14H9',
  M: 'M.5 14L1.5 0L5 8L8.5 0L9.8 14',
  N: 'M1 14V0L9 14V0',
  O: 'M5 0Q0 0 .3 7Q.5 14 5 14Q10 14 9.7 7Q9.5 0 5 0Z',
  P: 'M1 14V0H5Q9.5 0 9.5 4Q9.5 8 4 8H1',
  Q: 'M5 0Q0 0 .3 7Q.5 14 5 14Q10 14 9.7 7Q9.5 0 5 0ZM6.5 10.5L10 15',
  R: 'M1 14V0H5Q9.5 0 9.5 4Q9.5 7.5 4 7.5H1M5 7.5L9.5 14',
  S: 'M9 2Q7 0 4.5 .3Q1 1 1.5 4Q2 6.5 5.5 7.2Q9.5 8 9 11Q8 14 4.5 14Q2 14 .5 12',
  T: 'M0 0H10M5 0V14',
  U: 'M1 0V9Q1 14 5 14Q9 14 9 9V0',
  V: 'M0 0L5 14L10 0',
  W: 'M0 0L2.5 14L5 4L7.5 14L10 0',
  X: 'M.5 0L9.5 14M9.5 0L.5 14',
  Y: 'M0 0L5 7L10 0M5 7V14',
  Z: 'M.5 0H9.5L.5 14H9.8',
  0: 'M5 0Q0 0 .3 7Q.5 14 5 14Q10 14 9.7 7Q9.5 0 5 0Z',
  1: 'M2 2.5L5 0V14',
  2: 'M1 3Q2 0 5 0Q9 .5 8.5 4Q8 7 1 14H9.5',
  3: 'M1 1.5Q9 -1.5 8.5 3.5Q8 6.5 4 6.5Q9.5 7 9 10.5Q8 15 1 13',
  4: 'M7 14V0L0 10H10',
  5: 'M9 0H2L1.5 6Q9 4.5 9 9.5Q8.5 15 1 13.5',
  6: 'M8 0Q1 3 1 9.5Q1.5 14 5 14Q9 13.5 9 10Q8.5 6.5 5 6.5Q1.5 7 1 9.5',
  7: 'M.5 0H9.5L4 14',
  8: 'M5 6.5Q1 5.5 1.5 3Q2 0 5 0Q8.5 0 8.5 3Q8.5 5.5 5 6.5Q.5 8 .8 11Q1.5 14 5 14Q9.5 13.5 9.2 10.5Q8.5 8 5 6.5Z',
  9: 'M9 4.5Q8.5 0 5 0Q1 .5 1 4Q1.5 7.5 5 7.5Q8.5 7 9 4.5Q9 11 3 14',
  '.': 'M4 13.4V14',
  ',': 'M5 12.5L3.5 16',
  '?': 'M1 3Q2 0 5 0Q9 .5 8.5 4Q7.5 6.5 5 7.5V10M5 13.4V14',
  '!': 'M5 0V9.5M5 13.4V14',
  ':': 'M4 4.5V5M4 12V12.5',
  '-': 'M2 7H8',
  '–': 'M1 7H9',
  '/': 'M1 14L9 0',
  '&': 'M9.5 14L2.5 3.5Q3 0 5.5 .2Q8 1 6.5 4L2 8Q-.5 11 2.5 13.5Q6 15 9 8',
  '+': 'M5 3V11M1 7H9',
  '=': 'M1 5H9M1 9.5H9',
  "'": 'M5 0L4 3.5',
  '(': 'M6 0Q2 7 6 14',
  ')': 'M4 0Q8 7 4 14',
  '·': 'M4 7V7.6',
  '→': 'M0 7H10M6.5 3.5L10 7L6.5 10.5',
  '£': 'M9 2.5Q8 0 5.5 .3Q2.8 1 3 5Q3.5 11 .5 14H9.5M.5 7.4H7',
  ';': 'M4 4.5V5M5 12L3.5 15.5',
  '"': 'M3 0V3.5M6.5 0V3.5',
  '…': 'M1 13.4V14M5 13.4V14M9 13.4V14',
  '—': 'M0 7H10',
  '×': 'M2 4L8 10M8 4L2 10',
  '%': 'M2.5 .5Q.5 .5 .5 2.5Q.5 4.5 2.5 4.5Q4.5 4.5 4.5 2.5Q4.5 .5 2.5 .5ZM9 0L1 14M7.5 9.5Q5.5 9.5 5.5 11.5Q5.5 13.5 7.5 13.5Q9.5 13.5 9.5 11.5Q9.5 9.5 7.5 9.5Z',
  Ł: 'M2 0V14H9.5M0 8.5L6 5',
  Ø: 'M5 0Q0 0 .3 7Q.5 14 5 14Q10 14 9.7 7Q9.5 0 5 0ZM1 14L9 0',
};

/** What stands over or under the letter before it. */
const marks: Record<string, string> = {
  '\u0300': 'M6 -2L3 -5',
  '\u0301': 'M4 -2L7 -5',
  '\u0302': 'M2.5 -2L5 -5L7.5 -2',
  '\u0303': 'M1.5 -2.5Q3.5 -5 5 -3.2Q6.5 -1.8 8.5 -4',
  '\u0308': 'M3 -3.4V-3M7 -3.4V-3',
  '\u030a': 'M5 -5.5Q3.4 -5.5 3.4 -4Q3.4 -2.4 5 -2.4Q6.6 -2.4 6.6 -4Q6.6 -5.5 5 -5.5Z',
  '\u030c': 'M2.5 -5L5 -2L7.5 -5',
  '\u0327': 'M5 14Q7 16 4 17',
  '\u0328': 'M8 14Q6 16 8.5 17',
};
const narrow: Record<string, number> = {
  I: 7,
  '·': 8,
  J: 9,
  '.': 6,
  ',': 6,
  '!': 7,
  ':': 6,
  ';': 6,
  "'": 6,
  ' ': 7,
  '(': 7,
  ')': 7,
  1: 8,
  L: 10.5,
  E: 11,
  F: 11,
};

/** Width of lettered words at a capital height of `height`. */
export const letteredWidth = (text: string, height: number): number =>
  (letters(text).reduce((sum, letter) => sum + advance(letter), 0) * height) / 14;

/** Words written by hand with a pen, from the left end of their line; `height` is that of a capital. */
export function letter(text: string, x: number, y: number, height: number, colour: string): string {
  const scale = height / 14;
  const dice = createDice(text.length * 7 + 3);
  let at = 0;
  let before = 0;
  const body = letters(text).map((sign) => {
    const mark = marks[sign];
    if (mark) return `<path transform="translate(${num(before)} 0)" d="${mark}"/>`;
    const path = glyphs[sign];
    const drawn = path
      ? `<path transform="translate(${num(at)} ${num((dice() - 0.5) * 1.6)}) rotate(${num((dice() - 0.5) * 5)})" d="${path}"/>`
      : set(sign, at, colour);
    before = at;
    at += advance(sign);
    return drawn;
  });
  return `<g transform="translate(${num(x)} ${num(y)}) scale(${Math.round(scale * 100) / 100})" fill="none" stroke="${colour}" stroke-width="2">${body.join('')}</g>`;
}

/** A sign that the hand has no strokes for. */
const set = (sign: string, at: number, colour: string): string =>
  sign === ' ' || /\p{M}/u.test(sign)
    ? ''
    : `<text x="${num(at)}" y="14" font-family="sans-serif" font-size="17" fill="${colour}" stroke="none">${sign.replace(/[<>&]/g, (one) => `&#${one.charCodeAt(0)};`)}</text>`;

const advance = (sign: string): number => (/\p{M}/u.test(sign) ? 0 : (narrow[sign] ?? 13));
const letters = (text: string): string[] => [...text.toUpperCase().normalize('NFD').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')];

/** Whether every sign of a text is written by hand. */
export const isLettered = (text: string): boolean => letters(text).every((sign) => sign === ' ' || sign in glyphs || sign in marks);

/** The same words as a plain underline, for what is too small to read. */
export const scribble = (x: number, y: number, width: number, colour: string): string =>
  stroke(`M${num(x)} ${num(y)}q${num(width * 0.25)} -3 ${num(width * 0.5)} 0t${num(width * 0.5)} 0`, colour, 2);
