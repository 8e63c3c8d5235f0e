import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler } from 'inkjs/full';
import { assembleStory } from '../../src/story/assemble-story.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { readEffectsTable } from '../../src/story/read-effects-table.ts';

/** A story of a folder, ready to be played but not measured: the range of its paths is not worked out, which takes seconds. Throws where it has mistakes. */
export function quickStory(folder: string): LoadedStory {
  const source = readFileSync(join(folder, 'story.ink'), 'utf8');
  const { table, problems } = readEffectsTable(readFileSync(join(folder, 'story.yaml'), 'utf8'), 'story.yaml');
  if (!table) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const ink = new Compiler(source).Compile().ToJson() as string;
  return assembleStory({ ink, table, source, numbers: {}, range: null });
}
