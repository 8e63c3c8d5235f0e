import type { Problem } from '../story/read-effects-table.ts';
import { compilerSigns, type InkCompiler, type ParsedInk, TooMuch } from './ink-compiler.ts';
import type { InkStory } from './ink-turns.ts';
import { inkWords } from './ink-words.ts';
import { everyPiece, foreignCalls, type InkObject } from './script.ts';
import { type SourceLines, sourceLines } from './source-lines.ts';
import { findScript, type StoryFile } from './story-files.ts';

/** A script, those it includes, and the knot to begin at where it tells nothing before its first one. */
export type InkSource = { root: StoryFile; others?: readonly StoryFile[]; begin?: string };

/**
 * A compiled script: the story, whose pieces know their lines (as `lines` numbers them), the text that the game plays, the tags at its top, and the
 * knots that a story may begin at.
 */
export type CompiledInk = { story: InkStory; json: string; lines: SourceLines; tags: string[]; knots: string[] };

/** What came of compiling: `problems` keep it from being played; `notes` (Ink's warnings, an author's TODO) never do. */
export type Compiled = { ink: CompiledInk | null; problems: Problem[]; notes: Problem[] };

/**
 * How much is compiled in one go: letters of all scripts, rules that the compiler tries (in all, and for so many letters: prose takes three for each,
 * dense logic a hundred), pieces that it moves, and how deep what comes of it stands inside itself. Beyond that a page would run out of memory or stack.
 */
export const compileLimits = {
  letters: 2_000_000,
  rules: 8_000_000,
  fewest: 500_000,
  perLetter: 200,
  moves: 5_000_000_000,
  depth: 1_000,
} as const;

type ErrorType = 0 | 1 | 2;
const author = 0;
const failure = 2;

/**
 * Compiles a script. Never throws for a mistake in it: each problem names file and line, in our words, with the compiler's own beside them.
 * `sign` is called now and then while it works.
 */
export function compileInk(source: InkSource, compiler: InkCompiler, sign: () => void = () => {}): Compiled {
  const { root, others = [], begin } = source;
  const scripts = [root, ...others];
  const letters = scripts.reduce((sum, { text }) => sum + text.length, 0);
  if (letters > compileLimits.letters) return refused({ file: root.name, line: 0, message: tooLarge(letters) });
  const lines = sourceLines(scripts);
  const { problems, notes, say } = createEar(root.name);
  const rules = Math.min(compileLimits.rules, compileLimits.fewest + letters * compileLimits.perLetter);
  const signs = compilerSigns(compiler, { rules, moves: compileLimits.moves }, sign);
  const files = fileHandler(scripts);
  try {
    const text = begin === undefined ? root.text : `INCLUDE ${root.name}\n-> ${begin}\n`;
    const parser = signs.parse(
      text,
      begin === undefined ? root.name : null,
      (said: string, type: ErrorType) => say(said, type, files.nameOf),
      files,
    );
    if (problems.length > 0) return { ink: null, problems: sorted(problems, lines), notes };
    const story = signs.export(parser) as InkStory | null;
    if (problems.length > 0 || !story) return { ink: null, problems: sorted(problems, lines), notes };
    numberLines(story, lines, files.nameOf);
    sign();
    problems.push(...missingExternals(story, parser, lines, files.nameOf));
    sign();
    const json = problems.length === 0 ? story.ToJson() : undefined;
    sign();
    if (typeof json !== 'string') return { ink: null, problems, notes };
    const depth = depthOf(json);
    if (depth > compileLimits.depth) return refused({ file: root.name, line: 0, message: tooDeep }, notes);
    return { ink: { story, json, lines, tags: story.globalTags ?? [], knots: knotsOf(parser) }, problems, notes };
  } catch (error) {
    if (problems.length > 0) return { ink: null, problems: sorted(problems, lines), notes };
    return refused(broken(error, root.name, signs.line()), notes);
  } finally {
    signs.end();
  }
}

const refused = (problem: Problem, notes: Problem[] = []): Compiled => ({ ink: null, problems: [problem], notes });

const tooLarge = (letters: number) =>
  `The script has ${(letters / 1_000_000).toFixed(1)} million letters; this game reads ${compileLimits.letters / 1_000_000} million. Split the story, and play its parts one after the other.`;
const tooDeep =
  'What stands inside one knot of this script hangs together too long (more than a thousand gathers or choices, one after or inside another). Break it up into knots.';

function broken(error: unknown, file: string, line: number): Problem {
  const original = error instanceof Error ? error.message : String(error);
  if (error instanceof TooMuch)
    return {
      file,
      line,
      original,
      message:
        'The compiler was stopped here: the script is too large for a page, or something on this line stands inside itself too often. Split the script, or take braces and quotation marks apart.',
    };
  if (error instanceof RangeError) return { file, line: 0, message: tooDeep, original };
  return { file, line, message: inkWords(original), original };
}

/** Hears what the compiler says, and sorts it. */
function createEar(file: string) {
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  return {
    problems,
    notes,
    say(said: string, type: ErrorType, nameOf: (raw: string) => string): void {
      const [, raw, line, words = said] = /^(?:ERROR|WARNING|TODO):\s*(?:'(.*?)' )?line (\d+): (.*)$/s.exec(said) ?? [];
      const place = { file: raw === undefined ? file : nameOf(raw), line: Number(line ?? 0) };
      if (type === author) notes.push({ ...place, message: `A note of the writer: ${words.replace(/^TODO:\s*/, '')}` });
      else (type === failure ? problems : notes).push({ ...place, message: inkWords(words), original: words });
    },
  };
}

/** Problems in the order of the files; the same sentence about the same line once, and not without end. */
function sorted(problems: readonly Problem[], lines: SourceLines): Problem[] {
  const once = [...new Map(problems.map((one) => [`${one.file}:${one.line}:${one.message}`, one])).values()];
  const ordered = once.sort((a, b) => lines.lineOf(a) - lines.lineOf(b));
  const more = ordered.length - mostProblems;
  if (more <= 0) return ordered;
  const { file = '' } = ordered[0] ?? {};
  return [
    ...ordered.slice(0, mostProblems),
    { file, line: 0, message: `And ${more} more; mend these first, as one slip often makes many.` },
  ];
}

const mostProblems = 40;

/** Gives the compiler the scripts that an INCLUDE asks for. `nameOf` is the file that stands behind what was asked for. */
function fileHandler(scripts: readonly StoryFile[]) {
  const [root] = scripts;
  const asked = new Map<string, StoryFile>();
  const find = (name: string, from: string) => {
    const found = scripts.find((script) => script.name === name) ?? findScript(name, from, scripts);
    if (found) asked.set(name, found);
    return found;
  };
  return {
    ResolveInkFilename: (name: string, from: string | null) => find(name, from ?? root?.name ?? '')?.name ?? name,
    LoadInkFileContents: (name: string) => scripts.find((script) => script.name === name)?.text ?? '',
    nameOf: (raw: string) => asked.get(raw)?.name ?? raw,
  };
}

type Noted = { startLineNumber: number; endLineNumber: number; fileName: string | null };

/** Numbers the lines that the pieces of a story stand on through all of its files. */
function numberLines(story: InkStory, { lineOf }: SourceLines, nameOf: (raw: string) => string): void {
  const met = new Set<Noted>();
  everyPiece(story.mainContentContainer as unknown as InkObject, (piece) => {
    const noted = piece.debugMetadata as Noted | null;
    if (!noted || met.has(noted)) return;
    met.add(noted);
    noted.startLineNumber = noted.fileName === null ? 0 : lineOf({ file: nameOf(noted.fileName), line: noted.startLineNumber });
  });
}

function missingExternals(story: InkStory, { externals }: ParsedInk, lines: SourceLines, nameOf: (raw: string) => string): Problem[] {
  const root = story.mainContentContainer as unknown as InkObject;
  const without = [...foreignCalls(root)].filter(([name]) => !root.namedContent?.has(name));
  return without.map(([name, calledAt]) => {
    const declared = externals.get(name)?.debugMetadata;
    const place = declared ? { file: nameOf(declared.fileName ?? ''), line: declared.startLineNumber } : lines.placeOf(calledAt);
    return {
      ...place,
      message: `The script calls "${name}" from outside (EXTERNAL), which this game cannot do. Write a function of that name into the script for it to fall back on: "=== function ${name} ===".`,
    };
  });
}

/** The knots that can be begun at: no functions, and none that wants something in brackets. */
const knotsOf = ({ subFlowsByName }: ParsedInk): string[] =>
  [...subFlowsByName].filter(([, flow]) => !flow.isFunction && !flow.hasParameters).map(([name]) => name);

/** How deep the brackets of a compiled story stand inside one another. */
function depthOf(json: string): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === '"') {
      for (at++; json[at] !== '"'; at++) if (json[at] === '\\') at++;
    } else if (sign === '[') most = Math.max(most, ++depth);
    else if (sign === ']') depth--;
  }
  return most;
}
