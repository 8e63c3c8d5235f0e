import type { Problem } from '../story/read-table.ts';
import type { InkStory } from './ink-turns.ts';

/** Ink's compiler, handed in by whoever has it, so that the game does not carry it: `Compiler` and `CompilerOptions` of `inkjs/full`. */
export type InkCompiler = {
  Compiler: new (source: string, options: never) => { Compile(): unknown };
  CompilerOptions: new (file: null, plugins: [], countAll: false, onError: (message: string) => void) => unknown;
};

/** A compiled script: the story that knows its source lines, and the text that the game plays. */
export type CompiledInk = { story: InkStory; json: string };

/** Compiles a script. Never throws for a mistake in it: each problem names file and line. Warnings of the compiler count as problems. */
export function compileInk(
  source: string,
  file: string,
  { Compiler, CompilerOptions }: InkCompiler,
): { ink: CompiledInk | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const complain = (message: string) => {
    const [, line, words] = /line (\d+): (.*)/s.exec(message) ?? [];
    problems.push({ file, line: Number(line ?? 1), message: words ?? message });
  };
  try {
    const story = new Compiler(source, new CompilerOptions(null, [], false, complain) as never).Compile() as InkStory | null;
    const json = problems.length === 0 ? story?.ToJson() : undefined;
    if (story && typeof json === 'string') return { ink: { story, json }, problems };
  } catch (error) {
    if (problems.length === 0) complain(error instanceof Error ? error.message : String(error));
  }
  return { ink: null, problems };
}
