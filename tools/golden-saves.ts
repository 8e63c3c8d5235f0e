import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeSave } from '../src/session/saves.ts';
import { isInput } from '../src/session/answers.ts';
import { sessionBy } from '../tests/support/play.ts';
import { compileStory, storyFolders } from './compile.ts';

/** Plays every story from every seat once, and half once more, and keeps each as a save that must open for ever. What is kept already is never written again. */
const root = resolve(import.meta.dirname, '..');
const kept = join(root, 'tests', 'golden', '0.2');
const picks = Array.from({ length: 200 }, (_, step) => (step * 7 + 3) % 11);

mkdirSync(kept, { recursive: true });
let written = 0;
for (const folder of storyFolders(join(root, 'stories'))) {
  const { story, problems } = compileStory(join(root, 'stories', folder));
  if (!story) throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
  for (const seat of Object.keys(story.table.seats).filter((one) => story.table.seats[one]?.playable)) {
    const whole = sessionBy(story, [seat], picks).state().log;
    if (whole.at(-1)?.type !== 'session-ended')
      throw new Error(`Expected ${folder} from the seat of ${seat} to end within ${picks.length} answers.`);
    const steps = whole.filter((event) => isInput(event, [seat])).length;
    const half = sessionBy(story, [seat], picks.slice(0, Math.floor(steps / 2))).state().log;
    for (const [name, log] of [
      ['finished', whole],
      ['half-played', half],
    ] as const) {
      const file = join(kept, `${folder}-${seat}-${name}.json`);
      if (existsSync(file)) continue;
      writeFileSync(file, `${writeSave({ play: 'golden', order: 1, log })}\n`);
      written++;
    }
  }
}
console.log(`${written} written; those that were there stay as they are.`);
