import type { Answer } from '../session/events.ts';
import type { Asks } from '../session/owes.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Standing } from './standing.ts';

/** What a pretend player sees when it picks: itself, the story, what is asked, what it may answer and in which words. `chance` gives 0 to 1. */
export type Outlook = {
  table: EffectsTable;
  seat: string;
  asks: Asks;
  standing: Standing;
  answers: readonly Answer[];
  chance: () => number;
};

/** A pretend player. `kind` says whether it weighs effects (`thinks`) or goes by the looks of choices (`habit`). Picks the place of an answer. */
export type Player = { id: string; kind: 'thinks' | 'habit' | 'random'; says: string; pick(outlook: Outlook): number };

/** The first place with the largest worth. */
export function top<Item>(items: readonly Item[], worth: (item: Item) => number): number {
  return items.reduce((best, item, at) => (worth(item) > worth(items[best] as Item) + 1e-9 ? at : best), 0);
}
