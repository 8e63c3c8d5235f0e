import type { Table } from '../story/table.ts';
import { createInkTurns, type InkStory } from './ink-turns.ts';
import { createPassages } from './passages.ts';
import { readerSeat } from './plain-table.ts';
import { createTurnMemory } from './turn-memory.ts';
import { stepsAt } from './steps.ts';

/** How many plays are tried, and how far each goes. */
const plays = 12;
const picks = 40;

/** Plays a script without a table a few times, taking the choices in turn, and says where it breaks off or goes round without a choice; null when it held. */
export function tryOut(table: Table, story: InkStory): { line: number; message: string } | null {
  const passages = createPassages(table, createTurnMemory(createInkTurns(story)), [readerSeat]);
  for (let play = 0; play < plays; play++) {
    let passage = passages.open({});
    for (let pick = 0; pick < picks; pick++) {
      const { waits } = passage;
      if (waits.kind === 'broken')
        return { line: Math.max(1, waits.at), message: `The story breaks off here: it ${waits.message.replace(/\.+$/, '')}.` };
      const steps = stepsAt(table, [readerSeat], waits);
      const step = steps[(play * 7 + pick * (play + 1)) % Math.max(1, steps.length)];
      if (!step) break;
      passage = passages.take(passage.to, waits, step);
    }
  }
  return null;
}
