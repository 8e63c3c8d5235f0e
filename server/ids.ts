import { createHash, getRandomValues } from 'node:crypto';

/** Twenty-eight letters and digits that look like no other of them, for codes that people read aloud and type. */
export const codeLetters = '2346789ABCDEFGHJKLMNPQRTUVWX';

/** A code of so many letters; no letter is likelier than another. */
export function newCode(letters: number): string {
  let code = '';
  while (code.length < letters) {
    const byte = getRandomValues(new Uint8Array(1))[0] ?? 255;
    // 252 is the largest multiple of 28 in a byte: what lies above would make some letters likelier.
    if (byte < 252) code += codeLetters[byte % codeLetters.length];
  }
  return code;
}

/** A code as it was typed, in its own letters: small ones made large, spaces and hyphens left out. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');

/** A token of 128 bits, 22 letters of base64url. */
export const newToken = (): string => Buffer.from(getRandomValues(new Uint8Array(16))).toString('base64url');

/** Whether a text has the shape of a token. */
export const isToken = (text: string): boolean => /^[\w-]{22}$/.test(text);

/** A short key drawn by chance, for ids that are no secret. */
export const newKey = (): string => Buffer.from(getRandomValues(new Uint8Array(9))).toString('base64url');

/** What is stored of a token or code: from it the token cannot be worked out. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** The id of a participant from their token: the same token is the same person, however often they join. */
export const participantOf = (token: string): string => hashOf(`participant ${token}`).slice(0, 12);

/** A whole number from 1 to 2 000 000 000. */
export const newSeed = (): number => 1 + ((getRandomValues(new Uint32Array(1))[0] ?? 0) % 2_000_000_000);
