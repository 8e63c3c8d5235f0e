import { isReserved, mayHoldReserved } from '../story/reserved.ts';
import type { Problem } from '../story/read-effects-table.ts';
import type { InkStory } from './ink-turns.ts';
import { everyPiece, type InkObject, lineOf } from './script.ts';
import type { SourceLines } from './source-lines.ts';
import { type StoryFile, withoutComments } from './story-files.ts';

/** The forms in which a script declares names or gives ids, each with what stands between the names of one. */
const declarations: RegExp[] = [
  /^\s*(?:VAR|CONST|LIST)\s+(\w+)/g,
  /^\s*LIST\s+\w+\s*=\s*(.+)$/g,
  /~\s*temp\s+(\w+)/g,
  /^\s*={1,}\s*(?:function\s+)?(\w+)/g,
  /^\s*={1,}\s*(?:function\s+)?\w+\s*\(([^)]*)\)/g,
  /^\s*EXTERNAL\s+(\w+\s*\([^)]*\))/g,
  /^\s*(?:[*+-]\s*)+\(\s*(\w+)\s*\)/g,
  /#\s*(?:id|by|who|to|except|fact|activity|ending|enter|leave|heard|mood|pose|wears)\s*:([^#\]]*)/g,
];

/**
 * Refuses the names that break Ink's own saves, wherever a script declares one or gives an id. A story that has one is not walked at all, as it
 * could not even be put down and taken up again.
 */
export function reservedInScripts(scripts: readonly StoryFile[]): Problem[] {
  return scripts
    .filter(({ text }) => mayHoldReserved(text))
    .flatMap(({ name: file, text }) =>
      withoutComments(text)
        .split('\n')
        .flatMap((line, at) =>
          [...new Set(declaredOn(line))].filter(isReserved).map((name) => ({ file, line: at + 1, message: refusal(name) })),
        ),
    );
}

const declaredOn = (line: string): string[] =>
  declarations.flatMap((form) => [...line.matchAll(form)].flatMap(([, names = '']) => names.split(/[^\w]+/)));

/** The same for what the compiler made of a script, whatever it looks like: its knots, labels, variables, lists and items. */
export function reservedInStory(story: InkStory, lines: SourceLines): Problem[] {
  const found: Problem[] = [];
  const look = (name: string | null | undefined, at: number) => {
    if (name && isReserved(name)) found.push({ ...lines.placeOf(at), message: refusal(name) });
  };
  everyPiece(story.mainContentContainer as unknown as InkObject, (piece) => {
    look(piece.name, lineOf(piece));
    look(piece.variableName, lineOf(piece));
  });
  for (const list of story.listDefinitions?.lists ?? []) {
    look(list.name, 0);
    for (const [key] of list.items) look(itemName(key), 0);
  }
  return found;
}

/** An item of a list as Ink keeps it: with the name of its list, as JSON. */
const itemName = (key: string) => (JSON.parse(key) as { itemName?: string }).itemName ?? '';

const refusal = (name: string) =>
  `"${name}" cannot be a name in a story: the language below Ink already means something by it, and a save would lose what stands under it. Call it something else.`;
