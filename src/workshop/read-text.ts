/** How a text was written down as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Turns bytes into text; throws where they are not written in this encoding. Whoever runs the workshop brings it along, as the core has no decoder. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

/** What bytes turned out to be: a text, or something else, said as a noun with what to do about it. */
export type ReadText = { text: string; encoding: Encoding } | { text: null; is: string; next: string };

/** What files begin with that are no texts. The first that fits counts. */
const others: [begin: RegExp, is: string, next: string][] = [
  [/^PK\x03\x04[^]{0,4000}word\//, 'a Word document', 'Save it there as plain text, with a name that ends in .ink.'],
  [/^PK\x03\x04[^]{0,4000}opendocument/, 'an OpenDocument file', 'Save it there as plain text, with a name that ends in .ink.'],
  [/^PK\x03\x04/, 'a zip archive', 'Unpack it, then choose the files or the folder that were in it.'],
  [/^(Rar!|7z\xbc\xaf|\x1f\x8b)/, 'a packed archive', 'Unpack it, then choose the files or the folder that were in it.'],
  [/^%PDF/, 'a PDF', 'Copy its text into a plain text file with a name that ends in .ink.'],
  [/^\xd0\xcf\x11\xe0/, 'an old Word document', 'Save it there as plain text, with a name that ends in .ink.'],
  [/^\{\\rtf/, 'a rich text file', 'Save it as plain text (in TextEdit: Format, Make Plain Text).'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0\0\0\0|RIFF[^]{4}WEBP|\0\0[\x01\x02]\0)/, 'a picture', 'Choose the .ink file that was meant.'],
  [/^(RIFF|OggS|ID3|fLaC|[^]{4}ftyp)/, 'a sound or a film', 'Choose the .ink file that was meant.'],
  [/^(\xef\xbb\xbf)?\s*<(!doctype html|html)/i, 'a web page', 'Choose the .ink file that the page was made from.'],
  [
    /^(\xef\xbb\xbf)?\s*\{\s*"inkVersion"/,
    'a compiled story',
    'Choose the .ink file that it was compiled from; a compiled story no longer knows its lines.',
  ],
];

/**
 * Reads bytes as text, however they were written: UTF-8, UTF-16 of either order, with or without a byte order mark, and Windows-1252, which is
 * taken for what is none of these. Lines end in LF. What is no text at all is recognised and named.
 */
export function readText(bytes: Uint8Array, decode: Decode): ReadText {
  const head = Array.from(bytes.subarray(0, 4100), (byte) => String.fromCharCode(byte)).join('');
  const other = others.find(([begin]) => begin.test(head));
  if (other) return { text: null, is: other[1], next: other[2] };
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

/** Whether there are hardly any control characters in it; a line break, a tab and a form feed are none. */
function isText(text: string): boolean {
  const strange = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]/g)?.length ?? 0;
  return strange <= text.length / 200;
}
