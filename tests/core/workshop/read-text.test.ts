import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Encoding, readText } from '../../../src/workshop/read-text.ts';

const decode = (bytes: Uint8Array, encoding: Encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
const said = (bytes: Uint8Array) => readText(bytes, decode).text;

test('a text reads the same, however it was written down', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abc é ñ ü 12,.\n*[]->'), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, (text) => {
      const utf8 = new TextEncoder().encode(text);
      expect(said(utf8)).toBe(text);
      expect(said(new TextEncoder().encode(`\ufeff${text}`))).toBe(text);
      for (const little of [true, false]) expect(said(utf16(`\ufeff${text}`, little))).toBe(text);
      expect(said(new TextEncoder().encode(text.replaceAll('\n', '\r\n')))).toBe(text);
      // What is written in Windows-1252 and happens to be valid UTF-8 as well cannot be told from it.
      const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      const read = readText(latin, decode);
      if (read.text !== null && read.encoding === 'windows-1252') expect(read.text).toBe(text);
    }),
  );
});

test('signs of Windows-1252 are what they look like there', () => {
  expect(readText(Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0xe9]), decode)).toEqual({
    text: '“Hi” – é',
    encoding: 'windows-1252',
  });
});

test('bytes that are no text are never read as one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 200, maxLength: 400 }), (bytes) => {
      const zeros = Uint8Array.from(bytes, (byte, at) => (at % 7 === 3 ? 0 : byte | 1));
      expect(said(zeros)).toBeNull();
    }),
  );
});
