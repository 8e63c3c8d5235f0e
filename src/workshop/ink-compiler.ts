/** Ink's compiler, handed in by whoever has it, so that the game does not carry it: `Compiler` and `CompilerOptions` of `inkjs/full`. */
export type InkCompiler = {
  Compiler: new (source: string, options: never) => { Compile(): unknown };
  CompilerOptions: new (file: null, plugins: [], countAll: false, onError: () => void) => unknown;
};

/** What is thrown where compiling goes beyond its limits. */
export class TooMuch extends Error {}

/** A script as Ink's parser has read it, before it becomes a story. */
export type ParsedInk = {
  subFlowsByName: Map<string, { isFunction: boolean; hasParameters: boolean }>;
  externals: Map<string, { debugMetadata: { fileName: string | null; startLineNumber: number } | null }>;
  TryFlattenContainer(container: Piece): void;
  ExportRuntime(onError: OnError): unknown;
  ResolveReferences(context: unknown): void;
};
type Piece = { content?: unknown[]; parent?: { content?: unknown[] } | null };

type OnError = (said: string, type: 0 | 1 | 2) => void;
type State = { lineIndex: number; currentElement: { constructor: { _uniqueIdCounter: number } } };
type InkParser = { state: State; ParseStory(): ParsedInk };
type ParserClass = new (source: string, file: string | null, onError: OnError, root: null, files: object) => InkParser;

/** How many rules are tried between two signs of life. */
const rulesToASign = 50_000;

/**
 * Ink's compiler in its two halves, with signs of life and a limit on what each may do, counted in the compiler itself: it has no way of being asked
 * how far it is, and a few scripts of a hundred letters would keep it busy for hours. `line` is the line it came to in the first script; `end` must
 * be called when all is done. The parts it holds on to are not in the compiler's public types; a test holds that they count.
 */
export function compilerSigns(compiler: InkCompiler, most: { rules: number; moves: number }, sign: () => void) {
  const Parser = parserOf(compiler);
  let parser: InkParser | null = null;
  let rules = 0;
  let moves = 0;
  let onError: OnError = () => {};
  let undo = () => {};

  function count(): void {
    rules++;
    if (rules > most.rules) throw new TooMuch(`The compiler tried more than ${most.rules} rules.`);
    if (rules % rulesToASign === 0) sign();
  }

  function parse(source: string, file: string | null, say: OnError, files: object): ParsedInk {
    onError = say;
    sign();
    parser = new Parser(source, file, say, null, files);
    undo = countRules(parser, count);
    return parser.ParseStory();
  }

  function exportStory(parsed: ParsedInk): unknown {
    sign();
    const flatten = parsed.TryFlattenContainer;
    parsed.TryFlattenContainer = (container) => {
      // Each piece of what is taken out of a container is put into its parent, in the midst of what is there.
      moves += (container.parent?.content?.length ?? 0) * (1 + (container.content?.length ?? 0));
      if (moves > most.moves) throw new TooMuch(`The compiler moved more than ${most.moves} pieces.`);
      count();
      flatten(container);
    };
    const stop = countReferences(parsed, count);
    try {
      return parsed.ExportRuntime(onError);
    } finally {
      stop();
      sign();
    }
  }

  return { parse, export: exportStory, line: () => (parser?.state.lineIndex ?? -1) + 1, end: () => undo() };
}

/** The parser's class is not handed out with the compiler; each compiler that has worked holds one. */
function parserOf({ Compiler, CompilerOptions }: InkCompiler): ParserClass {
  const compiler = new Compiler('', new CompilerOptions(null, [], false, () => {}) as never);
  compiler.Compile();
  return (compiler as unknown as { parser: { constructor: ParserClass } }).parser.constructor;
}

/** Every rule that any parser begins takes the next number from one counter; reading that counter's changes counts them all. */
function countRules(parser: InkParser, count: () => void): () => void {
  const Element = parser.state.currentElement.constructor;
  let number = Element._uniqueIdCounter;
  Object.defineProperty(Element, '_uniqueIdCounter', {
    configurable: true,
    get: () => number,
    set(next: number) {
      number = next;
      count();
    },
  });
  return () => Object.defineProperty(Element, '_uniqueIdCounter', { configurable: true, writable: true, value: number });
}

/** All parsed pieces come by one function of their common class when references are looked up. */
function countReferences(parsed: ParsedInk, count: () => void): () => void {
  let common: Record<string, unknown> = Object.getPrototypeOf(parsed);
  while (Object.getPrototypeOf(common) !== Object.prototype) common = Object.getPrototypeOf(common);
  const resolve = common.ResolveReferences as ParsedInk['ResolveReferences'];
  common.ResolveReferences = function (this: ParsedInk, context: unknown) {
    count();
    resolve.call(this, context);
  };
  return () => {
    common.ResolveReferences = resolve;
  };
}
