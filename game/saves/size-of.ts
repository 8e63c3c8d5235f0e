/** A size in words, from a count of letters: saves are nearly all of one byte a letter. */
export const sizeOf = (letters: number) => (letters < 1000 ? `${letters} bytes` : `${Math.round(letters / 100) / 10} KB`);
