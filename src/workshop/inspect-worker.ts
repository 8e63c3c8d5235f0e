import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Problem } from '../story/read-table.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { inspect, loadedStory, type StoryFile } from './inspect.ts';

/** A story somebody brought along: what is wrong with it, worst first, and the story itself when it can be played. */
export type InspectedStory = { problems: Problem[]; story: LoadedStory | null };

/**
 * Compiles and checks a story for the game's own worker, which is where the compiler belongs. Failures of any check keep it from being played;
 * doubts do not. Whoever runs this ends the worker when no answer comes, as a script can keep it busy.
 */
export function inspectStory(files: readonly StoryFile[], onWalk?: (turns: number) => void): InspectedStory {
  const { draft, findings, problems } = inspect(files, { Compiler, CompilerOptions }, onWalk);
  const failures = findings.filter(({ severity }) => severity === 'failure');
  const tell = ({ file, line, message, way }: (typeof findings)[number]): Problem => ({
    file,
    line,
    message: way.length > 0 ? `${message} (${way.join(' → ')})` : message,
  });
  const story = draft && problems.length === 0 && failures.length === 0 ? loadedStory(draft) : null;
  return { problems: [...problems, ...[...failures, ...findings.filter(({ severity }) => severity === 'warning')].map(tell)], story };
}
