import { counted } from '../../src/lib/counted.ts';
import type { Reach } from '../../src/library/kept.ts';

/** How far a play has come, in words: "12 steps and 1 note", "finished". */
export const howFar = ({ steps, notes, ended }: Reach) =>
  `${ended ? 'finished' : counted(steps, 'step')}${notes > 0 ? ` and ${counted(notes, 'note')}` : ''}`;
