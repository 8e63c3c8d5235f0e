import { Compiler, CompilerOptions } from 'inkjs/full';
import type { LoadedStory } from '../story/loaded-story.ts';
import type { Problem } from '../story/read-table.ts';
import { updateLock } from './lock.ts';
import { inspect, inspectPlain, isTable, loadedStory, type StoryFile } from './inspect.ts';

/** A story somebody brought along: what is wrong with it, worst first, and the story itself when it can be played. */
export type InspectedStory = { problems: Problem[]; story: LoadedStory | null };

/**
 * Compiles and checks a story for the game's own worker, which is where the compiler belongs. Any failure keeps it from being played; doubts do not.
 * A script without a table plays unscored. `onWalk` is told how many turns have been played, as a sign of life. Whoever runs this ends the worker when no answer comes, as a script can keep it busy.
 */
export function inspectStory(files: readonly StoryFile[], onWalk?: (turns: number) => void): InspectedStory {
  const compiler = { Compiler, CompilerOptions };
  if (!files.some(isTable)) return inspectPlain(files, compiler);
  const { draft, findings, problems } = inspect(files, compiler, onWalk);
  const failures = findings.filter(({ severity }) => severity === 'failure');
  const tell = ({ file, line, message, way }: (typeof findings)[number]): Problem => ({
    file,
    line,
    message: way.length > 0 ? `${message} (${way.join(' → ')})` : message,
  });
  const story = draft && failures.length === 0 ? { ...loadedStory(draft), numbers: updateLock({}, draft.table).lock } : null;
  return { problems: [...problems, ...[...failures, ...findings.filter(({ severity }) => severity === 'warning')].map(tell)], story };
}
