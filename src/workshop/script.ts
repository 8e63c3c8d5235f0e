/** A piece of compiled Ink, as far as the workshop looks at it. Only what comes straight from the compiler knows the lines of its source. */
export type InkObject = {
  value?: unknown;
  content?: InkObject[];
  namedContent?: Map<string, InkObject>;
  parent: InkObject | null;
  name?: string | null;
  variableName?: string | null;
  path: object;
  commandType?: number;
  onceOnly?: boolean;
  isInvisibleDefault?: boolean;
  pathForCount?: object | null;
  isExternal?: boolean;
  targetPathString?: string | null;
  hasVariableTarget?: boolean;
  targetPointer?: { container: InkObject | null; index: number };
  debugMetadata: { startLineNumber: number } | null;
};

/**
 * Everything a script holds, whether or not any path comes by: the source lines that print words, its knots and stitches, its choices (by Ink's
 * path), and the parts of Ink it uses that our stories do without.
 */
export type Script = {
  lines: number[];
  knots: { name: string; at: number }[];
  choices: { path: string; at: number; onceOnly: boolean; fallback: boolean }[];
  uses: { what: string; at: number }[];
};

/** The line of `story.ink` that a piece of Ink stands on, from 1; 0 where it is not known. */
export const lineOf = (object: InkObject): number => object.debugMetadata?.startLineNumber ?? 0;

/** Ink's numbers of commands: those between which words are not printed as a line (texts put together, tags), and those our stories do without. */
const hiding = new Map([
  [7, true],
  [8, false],
  [24, true],
  [25, false],
]);
const foreign = new Map([
  [11, 'TURNS()'],
  [12, 'TURNS_SINCE'],
  [13, 'READ_COUNT'],
  [14, 'RANDOM'],
  [15, 'SEED_RANDOM'],
  [16, 'a sequence, {one|two|three}'],
  [17, 'a shuffle'],
  [18, 'a thread, <-'],
  [23, 'LIST_RANDOM'],
]);

/** Reads what a compiled story holds. */
export function scriptOf(root: InkObject): Script {
  const script: Script = { lines: [], knots: knotsOf(root), choices: [], uses: [] };
  look(root, false, script);
  script.lines = [...new Set(script.lines)].filter((line) => line > 0);
  return script;
}

function knotsOf(root: InkObject): Script['knots'] {
  return [...(root.namedContent ?? [])]
    .filter(([name]) => name !== 'global decl')
    .flatMap(([name, knot]) => [
      { name, at: lineOf(knot) },
      ...[...(knot.namedContent ?? [])]
        .filter(([stitch]) => !isWeave(stitch))
        .map(([stitch, content]) => ({ name: `${name}.${stitch}`, at: lineOf(content) })),
    ]);
}

/** Whether a name is one that the compiler gave to a choice or a gather. */
export const isWeave = (name: string) => /^[cgbs]-?\d*$/.test(name);

function look(object: InkObject, hidden: boolean, script: Script): void {
  const at = lineOf(object);
  if (object.onceOnly !== undefined)
    script.choices.push({ path: String(object.path), at, onceOnly: object.onceOnly, fallback: object.isInvisibleDefault ?? false });
  if (typeof object.value === 'string' && object.value.trim() && !hidden) script.lines.push(at);
  const use =
    foreign.get(object.commandType ?? -1) ?? (object.pathForCount ? 'a count of visits' : object.isExternal ? 'EXTERNAL' : undefined);
  if (use) script.uses.push({ what: use, at });
  let quiet = false;
  for (const child of object.content ?? []) {
    quiet = hiding.get(child.commandType ?? -1) ?? quiet;
    look(child, quiet, script);
  }
  for (const [, child] of object.namedContent ?? []) if (!object.content?.includes(child)) look(child, false, script);
}

/** The functions that a script calls from outside, each with the line of its first call. */
export function foreignCalls(root: InkObject): Map<string, number> {
  const calls = new Map<string, number>();
  everyPiece(root, (piece) => {
    if (piece.isExternal && piece.targetPathString && !calls.has(piece.targetPathString)) calls.set(piece.targetPathString, lineOf(piece));
  });
  return calls;
}

/** Goes through all pieces of a compiled story, each once; without recursion, as they may stand deep inside one another. */
export function everyPiece(root: InkObject, look: (piece: InkObject) => void): void {
  const met = new Set<InkObject>();
  const ahead = [root];
  for (let piece = ahead.pop(); piece; piece = ahead.pop()) {
    if (met.has(piece)) continue;
    met.add(piece);
    look(piece);
    for (const child of piece.content ?? []) ahead.push(child);
    for (const [, child] of piece.namedContent ?? []) ahead.push(child);
  }
}

/**
 * Whether nothing is left to pick from a place in the script on: no choice and no activity in what follows it or in anything it may divert to.
 * Says no when it cannot be sure.
 */
export function isQuietFrom(places: readonly { container: InkObject; index: number }[]): boolean {
  const met = new Map<InkObject, number>();
  const ahead = [...places];
  for (let place = ahead.pop(); place; place = ahead.pop()) {
    const { container, index } = place;
    const from = Math.max(0, index);
    const upTo = met.get(container) ?? Infinity;
    if (from >= upTo) continue;
    met.set(container, from);
    for (const object of (container.content ?? []).slice(from, upTo)) {
      if (object.onceOnly !== undefined || object.hasVariableTarget) return false;
      if (typeof object.value === 'string' && /^\s*activity\b/.test(object.value)) return false;
      if (object.content) ahead.push({ container: object, index: 0 });
      if (object.targetPointer?.container) ahead.push({ container: object.targetPointer.container, index: object.targetPointer.index });
    }
    if (container.parent)
      ahead.push({
        container: container.parent,
        index: (container.parent.content ?? []).indexOf(container) + 1 || Number.MAX_SAFE_INTEGER,
      });
  }
  return true;
}
