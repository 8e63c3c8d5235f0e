import { Compiler, CompilerOptions } from 'inkjs/full';
import type { LoadedStory } from '../story/loaded-story.ts';
import type { Problem } from '../story/read-effects-table.ts';
import { type Ask, type Chosen, inspect, inspectPlain, loadedStory, type OnSign } from './inspect.ts';
import { updateLock } from './lock.ts';
import { isTable, type StoryFile } from './story-files.ts';
import type { Tried } from './try-out.ts';

/**
 * A story somebody brought along: the story itself when it can be played, the `problems` that keep it from that, what the checks have `doubts` about,
 * `notes` on what was found by the way, how far it was tried out, and what has to be chosen before more can be said.
 */
export type InspectedStory = {
  story: LoadedStory | null;
  problems: Problem[];
  doubts: Problem[];
  notes: Problem[];
  extent: string;
  asks: Ask | null;
};

/** A page may not take the memory that the tools may: what is beyond this is sampled. */
const pageRoom = { nodes: 8_000, edges: 32_000 } as const;

/**
 * Compiles and checks a story for the game's own worker, which is where the compiler belongs. Any failure keeps it from being played; doubts do not.
 * A script without a table plays unscored. `onSign` hears signs of life, by the part of the work.
 */
export function inspectStory(files: readonly StoryFile[], chosen: Chosen = {}, onSign: OnSign = () => {}): InspectedStory {
  const compiler = { Compiler, CompilerOptions };
  if (!files.some(isTable)) {
    const { story, tried, problems, notes, asks } = inspectPlain(files, compiler, chosen, onSign);
    return {
      story,
      problems,
      doubts: tried?.start ? [] : (tried?.doubts ?? []),
      notes,
      asks,
      extent: story && tried ? extentOf(tried) : '',
    };
  }
  const { draft, findings, problems, notes, asks } = inspect(files, compiler, { chosen, onSign, room: pageRoom });
  const failures = findings.filter(({ severity }) => severity === 'failure').map(told);
  const doubts = findings.filter(({ severity }) => severity === 'warning').map(told);
  const story = draft && failures.length === 0 ? { ...loadedStory(draft), numbers: updateLock({}, draft.table).lock } : null;
  return { story, problems: [...problems, ...failures], doubts, notes, asks, extent: draft ? draft.extent : '' };
}

const told = ({ file, line, message, way }: Problem & { way: string[] }): Problem => ({
  file,
  line,
  message: way.length > 0 ? `${message} (${way.join(' → ')})` : message,
});

/** How far a script without a table was tried out, in a sentence. */
function extentOf({ walked, places, plays, byChance, taken, choices }: Tried): string {
  const came = `${cameOf(taken, choices)}.`;
  if (walked) return `Every way through it was walked, over ${places} ${places === 1 ? 'place' : 'places'} where one picks. ${came}`;
  const why = byChance ? 'It goes by chance, so that not every way can be walked' : 'It is too large to walk';
  return `${why}: ${plays} plays were sampled. ${came}`;
}

function cameOf(taken: number, choices: number): string {
  if (choices === 0) return 'It has no choices';
  if (choices === 1) return taken === 1 ? 'Its one choice was taken' : 'Its one choice never came up';
  return taken === choices ? `All ${choices} choices were taken` : `${taken} of its ${choices} choices were taken`;
}
