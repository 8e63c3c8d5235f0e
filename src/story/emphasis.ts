/** The marks of emphasis that a story may set in its words, as in HTML. Everything else in pointed brackets is text. */
export type Mark = 'i' | 'b' | 'em' | 'strong';

/** A piece of a text with the marks that lie on it, the outermost first. */
export type Run = { text: string; marks: readonly Mark[] };

const sign = /<(\/?)(i|b|em|strong)>/gi;

/** Cuts a text at its marks of emphasis. A mark that is not closed, or not in the order in which marks were opened, is text like any other. */
export function runsOf(text: string): Run[] {
  if (!text.includes('<')) return [{ text, marks: [] }];
  const signs = [...text.matchAll(sign)].map(({ 0: all, 1: slash, 2: name = '', index }) => ({
    from: index,
    to: index + all.length,
    closes: slash === '/',
    mark: name.toLowerCase() as Mark,
  }));
  const real = new Set<(typeof signs)[number]>();
  const open: typeof signs = [];
  for (const one of signs) {
    const last = open.at(-1);
    if (!one.closes) open.push(one);
    else if (last?.mark === one.mark) {
      real.add(one).add(last);
      open.pop();
    }
  }
  const runs: Run[] = [];
  let marks: readonly Mark[] = [];
  let from = 0;
  for (const { to, closes, mark, ...one } of signs.filter((each) => real.has(each))) {
    if (one.from > from) runs.push({ text: text.slice(from, one.from), marks });
    marks = closes ? marks.slice(0, -1) : [...marks, mark];
    from = to;
  }
  if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from), marks });
  return runs;
}

/** A text without its marks of emphasis, for places that show none. */
export const plainWords = (text: string): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('');

/** The part of some runs from one letter of their text to another. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  return runs.flatMap(({ text, marks }) => {
    const start = at;
    at += text.length;
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return part ? [{ text: part, marks }] : [];
  });
}
