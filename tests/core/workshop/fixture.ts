import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { LoadedStory } from '../../../src/story/loaded-story.ts';
import { readEffectsTable } from '../../../src/story/read-effects-table.ts';
import { createInkTurns } from '../../../src/workshop/ink-turns.ts';
import { createTurnMemory, type TurnMemory } from '../../../src/workshop/turn-memory.ts';

/** A small story of the tests, as text. */
export function fixtureText(name: string): { ink: string; yaml: string } {
  const folder = join(import.meta.dirname, 'fixtures', name);
  return { ink: readFileSync(join(folder, 'story.ink'), 'utf8'), yaml: readFileSync(join(folder, 'story.yaml'), 'utf8') };
}

/** A story from its two texts, ready to play and ready to walk. Throws when it does not compile. */
export function storyOf({ ink, yaml }: { ink: string; yaml: string }): { story: LoadedStory; memory: TurnMemory } {
  const { table, problems } = readEffectsTable(yaml, 'story.yaml');
  if (!table) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const errors: string[] = [];
  const compiled = new Compiler(ink, new CompilerOptions(null, [], false, (message) => errors.push(message))).Compile();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const json = compiled.ToJson() as string;
  const story = { id: table.id, edition: 'test', ink: json, table, range: null, numbers: {}, words: 0 };
  return { story, memory: createTurnMemory(createInkTurns(compiled)) };
}
