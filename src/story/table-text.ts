import { isMap, isScalar, Lexer, type Document, type Node, visit } from 'yaml';
import { isReserved } from './reserved.ts';

/** Something found in the text of a table, by the place of its first letter. */
export type Slip = { offset: number; message: string };

/** How long a table may be, in letters and in YAML's tokens, and how deep it may go. The largest of ours stay below a fifth. */
export const tableLimits = { letters: 200_000, tokens: 60_000, depth: 40, onALine: 20 } as const;

/**
 * What makes a text too much for the parser to begin with; null when it may be parsed. The parser knows no bounds: a few thousand brackets in a
 * row bring the whole page down.
 */
export function tooMuchOf(text: string): Slip | null {
  if (text.length > tableLimits.letters)
    return {
      offset: 0,
      message: `The table has ${text.length} letters; ${tableLimits.letters} are the most. Is this the right file?`,
    };
  let offset = 0;
  let depth = 0;
  let dashes = 0;
  let tokens = 0;
  for (const token of new Lexer().lex(text)) {
    tokens++;
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    else if (token === '-' || token === '?') dashes++;
    else if (token.includes('\n')) dashes = 0;
    if (depth > tableLimits.depth || dashes > tableLimits.onALine)
      return { offset, message: 'Too many things stand inside one another here. A table is never that deep; is a bracket not closed?' };
    if (tokens > tableLimits.tokens)
      return { offset, message: `The table has more than ${tableLimits.tokens} pieces, which is more than any story needs.` };
    if (token !== '\x02' && token !== '\x1f' && token !== '\x18') offset += token.length;
  }
  return null;
}

/** Keys that stand twice in one place, and keys that cannot be names; a parser may drop either without a word. */
export function badKeys(document: Document): Slip[] {
  const slips: Slip[] = [];
  visit(document, {
    Map(_, map) {
      const met = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const offset = (key as Node).range?.[0] ?? 0;
        if (isReserved(name))
          slips.push({ offset, message: `"${name}" cannot be an id: the language below the table already means something by it.` });
        if (met.has(name))
          slips.push({ offset, message: `"${name}" stands here a second time; the first would be lost. Take one out, or join them.` });
        met.add(name);
      }
    },
  });
  return slips;
}

/** Whether a table is a map of words to begin with. */
export const isTableShaped = (document: Document) => isMap(document.contents);

/** What YAML's parser says, by its code, in our words; where we have none, that it cannot be read. */
export function yamlWords(code: string): string {
  return yamlMeanings[code] ?? 'The YAML cannot be read at this place.';
}

const yamlMeanings: Record<string, string> = {
  TAB_AS_INDENT: 'A tab stands at the beginning of this line. YAML wants spaces there.',
  BAD_INDENT: 'This line is not indented like the others it belongs to.',
  MISSING_CHAR: 'A bracket, a comma or a quotation mark is missing here.',
  BAD_SCALAR_START: 'A text cannot begin with this sign; put it in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'There is a second ":" on this line; put the text in quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'Behind this word a ":" is missing.',
  BAD_ALIAS: 'A "*" at the beginning of a text refers to something else in YAML; put the text in quotation marks.',
  BAD_DQ_ESCAPE: 'A backslash in quotation marks must be written twice.',
  MULTIPLE_DOCS: 'The file holds several documents, parted by "---"; a table is one.',
  UNEXPECTED_TOKEN: 'Something stands here that YAML does not expect; a text with brackets or colons in it belongs in quotation marks.',
};
