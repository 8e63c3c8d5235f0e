/** How a text was written down as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Turns bytes into text; throws where they are not written in this encoding. Whoever runs the workshop brings it along, as the core has no decoder. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

/** What bytes turned out to be: a text, or something else, said as a noun with what to do about it. */
export type ReadText = { text: string; encoding: Encoding } | { text: null; is: string; next: string };

/** A kind of file that is no text: how its bytes begin, what it is, and what to do. */
type Other = { begins(head: string): boolean; is: string; next: string };

const withSome =
  (...starts: string[]) =>
  (head: string) =>
    starts.some((start) => head.startsWith(start));
const zip = 'PK\x03\x04';
const page = (head: string) => head.replace(/^\xef\xbb\xbf/, '').trimStart();

/** What files begin with that are no texts. The first that fits counts. */
const others: Other[] = [
  {
    begins: (head) => head.startsWith(zip) && head.includes('word/'),
    is: 'a Word document',
    next: 'Save it there as plain text, with a name that ends in .ink.',
  },
  {
    begins: (head) => head.startsWith(zip) && head.includes('opendocument'),
    is: 'an OpenDocument file',
    next: 'Save it there as plain text, with a name that ends in .ink.',
  },
  { begins: withSome(zip), is: 'a zip archive', next: 'Unpack it, then choose the files or the folder that were in it.' },
  {
    begins: withSome('Rar!', '7z\xbc\xaf', '\x1f\x8b'),
    is: 'a packed archive',
    next: 'Unpack it, then choose the files or the folder that were in it.',
  },
  { begins: withSome('%PDF'), is: 'a PDF', next: 'Copy its text into a plain text file with a name that ends in .ink.' },
  { begins: withSome('\xd0\xcf\x11\xe0'), is: 'an old Word document', next: 'Save it there as plain text, with a name that ends in .ink.' },
  { begins: withSome('{\\rtf'), is: 'a rich text file', next: 'Save it as plain text (in TextEdit: Format, Make Plain Text).' },
  {
    begins: (head) =>
      withSome('\x89PNG', '\xff\xd8\xff', 'GIF8', '\0\0\x01\0')(head) ||
      (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') ||
      (head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0'),
    is: 'a picture',
    next: 'Choose the .ink file that was meant.',
  },
  {
    begins: (head) => withSome('RIFF', 'OggS', 'ID3', 'fLaC')(head) || head.slice(4, 8) === 'ftyp',
    is: 'a sound or a film',
    next: 'Choose the .ink file that was meant.',
  },
  {
    begins: (head) => /^<(!doctype html|html)/i.test(page(head)),
    is: 'a web page',
    next: 'Choose the .ink file that the page was made from.',
  },
  {
    begins: (head) => /^\{\s*"inkVersion"/.test(page(head)),
    is: 'a compiled story',
    next: 'Choose the .ink file that it was compiled from; a compiled story no longer knows its lines.',
  },
];

/**
 * Reads bytes as text, however they were written: UTF-8, UTF-16 of either order, with or without a byte order mark, and Windows-1252, which is
 * taken for what is none of these. Lines end in LF. What is no text at all is recognised and named.
 */
export function readText(bytes: Uint8Array, decode: Decode): ReadText {
  const head = Array.from(bytes.subarray(0, 4100), (byte) => String.fromCharCode(byte)).join('');
  const other = others.find(({ begins }) => begins(head));
  if (other) return { text: null, is: other.is, next: other.next };
  const encoding = encodingOf(bytes);
  if (!encoding) return { text: null, is: 'not a text', next: 'Choose a file that was written as plain text.' };
  try {
    const text = decode(bytes, encoding);
    if (!isText(text)) return { text: null, is: 'not a text', next: 'Choose a file that was written as plain text.' };
    return { text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), encoding };
  } catch {
    if (encoding !== 'utf-8') return { text: null, is: 'a text that breaks off', next: 'Save it anew as plain text in UTF-8.' };
    const text = decode(bytes, 'windows-1252');
    return isText(text)
      ? { text: text.replace(/\r\n?/g, '\n'), encoding: 'windows-1252' }
      : { text: null, is: 'not a text', next: 'Choose a file that was written as plain text.' };
  }
}

/** What the bytes are written in, by their mark; without one by where their zeros stand; null when they are no text. */
function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 && bytes.length >= 4 ? null : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of looked.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return 'utf-8';
  // Every second byte of plain letters in UTF-16 is a zero; that there are none among the others tells it from any other file with zeros in it.
  if (odd > looked.length / 8 && even === 0) return 'utf-16le';
  return even > looked.length / 8 && odd === 0 ? 'utf-16be' : null;
}

/** Whether there are hardly any control characters in it; a line break, a tab, a form feed and an escape are none. */
function isText(text: string): boolean {
  let strange = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code >= 0xfffe) strange++;
  }
  return strange <= text.length / 200;
}
