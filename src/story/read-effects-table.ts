import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { effectsTableSchema, type EffectsTable } from './effects-table.ts';
import { badKeys, isTableShaped, tooMuchOf, yamlWords } from './table-text.ts';
import { issueWords } from './table-words.ts';
import { typesetAll } from './typeset.ts';

/**
 * A mistake in a story, where it is, and what to do about it. `line` is 0 where it is about the whole file. `original` is what a compiler or parser
 * said about it, for those who know its words.
 */
export type Problem = { file: string; line: number; message: string; original?: string };

/** A table, or the problems that keep it from being one. */
export type EffectsTableRead = { table: EffectsTable | null; problems: Problem[]; lineOf: (path: readonly (string | number)[]) => number };

/** A table into which somebody has written whose numbers it has. */
const withPanel = v.looseObject({ panel: v.unknown() });

/** Problems beyond these say nothing that the first do not. */
const mostProblems = 40;

/** Reads a `story.yaml`. Never throws; every problem names its line. `lineOf` finds the line of a place in the table. */
export function readEffectsTable(text: string, file: string): EffectsTableRead {
  const lines = new LineCounter();
  for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at);
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const refused = (problems: Problem[]): EffectsTableRead => ({ table: null, lineOf: () => 1, problems: problems.slice(0, mostProblems) });
  const much = tooMuchOf(text);
  if (much) return refused([{ file, line: lineAt(much.offset), message: much.message }]);
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0)
    return refused(
      document.errors.map(({ pos, code, message }) => ({ file, line: lineAt(pos[0]), message: yamlWords(code), original: message })),
    );
  const slips = badKeys(document);
  if (slips.length > 0) return refused(slips.map(({ offset, message }) => ({ file, line: lineAt(offset), message })));
  if (!isTableShaped(document))
    return refused([
      {
        file,
        line: 0,
        message: 'This is no table of a story: it has to begin with words and colons, as in "id: my-story" and "title: My story".',
      },
    ]);
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
  let plain: unknown;
  try {
    plain = typesetAll(document.toJS());
  } catch (error) {
    return refused([
      {
        file,
        line: 0,
        message: 'Names with "&" and "*" stand for one another here without end. Write out what they stand for.',
        original: error instanceof Error ? error.message : String(error),
      },
    ]);
  }
  if (v.is(withPanel, plain))
    return {
      table: null,
      lineOf,
      problems: [{ file, line: lineOf(['panel']), message: 'panel: the tools put this here with the ratings of panel.yaml; take it out.' }],
    };
  const parsed = v.safeParse(effectsTableSchema, plain);
  if (parsed.success) return { table: parsed.output, problems: [], lineOf };
  const problems = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    return { file, line: lineOf(path), ...issueWords(issue, path) };
  });
  return { table: null, problems: problems.slice(0, mostProblems), lineOf };
}
