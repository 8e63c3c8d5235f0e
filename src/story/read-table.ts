import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { tableSchema, type Table } from './table.ts';

/** A mistake in a story, where it is, and what to do about it. */
export type Problem = { file: string; line: number; message: string };

/** A table, or the problems that keep it from being one. */
export type ReadTable = { table: Table | null; problems: Problem[]; lineOf: (path: readonly (string | number)[]) => number };

/** Reads a `story.yaml`. Never throws; every problem names its line. `lineOf` finds the line of a place in the table. */
export function readTable(text: string, file: string): ReadTable {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const lineOf = (path: readonly (string | number)[]) => {
    for (let depth = path.length; depth > 0; depth--) {
      const key = path[depth - 1];
      const inside = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
      const node = isMap(inside)
        ? inside.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key
        : isSeq(inside)
          ? inside.items[Number(key)]
          : undefined;
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lineAt(range[0]);
    }
    return 1;
  };
  if (document.errors.length > 0) {
    return {
      table: null,
      lineOf,
      problems: document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line ?? 1,
        message: error.message.split('\n')[0] ?? error.message,
      })),
    };
  }
  const parsed = v.safeParse(tableSchema, document.toJS() ?? {});
  if (parsed.success && parsed.output.panel)
    return {
      table: null,
      lineOf,
      problems: [{ file, line: lineOf(['panel']), message: 'panel: the tools put this here with the ratings of panel.yaml; take it out.' }],
    };
  if (parsed.success) return { table: parsed.output, problems: [], lineOf };
  const problems = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    return { file, line: lineOf(path), message: `${path.join('.') || 'the table'}: ${issue.message}` };
  });
  return { table: null, problems, lineOf };
}
