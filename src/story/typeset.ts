/** Whatever comes before an opening quotation mark; a mark of emphasis between them is passed over. */
const opensAfter = /(?:^|[\s([{\p{Pd}“‘/])(?:<\w+>)*$/u;
/** Words that have lost their beginning, and years that have lost their century. */
const cutShort = /^(?:em|tis|twas|til|cause|cos|bout|round|n|\d\ds?)\b/i;
const anyLetter = /\p{L}/u;
const otherScript = /[^\p{Script=Latin}\P{L}]/u;

/**
 * A text with typographic quotation marks and apostrophes for straight ones, by the habits of English. Nothing else in it changes, and what is
 * typographic already stays. A text in other letters than Latin is left as it is, since there the straight marks may be letters.
 */
export function typeset(text: string): string {
  if (!/["']/.test(text) || otherScript.test(text)) return text;
  let done = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '"') done += opensAfter.test(done) ? '“' : '”';
    else if (sign === "'") done += opensAfter.test(done) && isQuotation(text.slice(at + 1)) ? '‘' : '’';
    else done += sign;
  }
  return done;
}

/** Whether what follows a single mark is quoted: something that is closed again, and no word that was cut short. */
const isQuotation = (rest: string): boolean => !cutShort.test(rest) && anyLetter.test(rest[0] ?? '') && /'(?!\p{L})/u.test(rest);

/** Every text inside plain data, typeset; names of fields stay. */
export function typesetAll<Value>(value: Value): Value {
  if (typeof value === 'string') return typeset(value) as Value;
  if (Array.isArray(value)) return value.map(typesetAll) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, typesetAll(inner)])) as Value;
}
