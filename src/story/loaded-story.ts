import type { EffectsTable } from './effects-table.ts';

/** Smallest and largest total of the three pillars that a session can reach, found by walking every path. */
export type Range = { min: number; max: number };

/**
 * A story ready to be played: compiled Ink (as text), its table, its edition, and what the build found out about it. `range` is null where nothing is measured.
 * `numbers` gives every id its short number for compact saves; `words` counts the words of the script. `lang` is the language it says it is in
 * (`# lang: he` at its top). `plain` is true for a script that came without a table: it knows no seats, and nothing in it is measured.
 */
export type LoadedStory = {
  id: string;
  edition: string;
  ink: string;
  table: EffectsTable;
  range: Range | null;
  numbers: Record<string, number>;
  words: number;
  lang?: string;
  plain?: true;
};
