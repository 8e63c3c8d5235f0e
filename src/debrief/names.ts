import type { EffectsTable } from '../story/effects-table.ts';
import { labelOf } from '../story/label-of.ts';
import { quote } from './say.ts';

/** How the debrief speaks of seats, choices and moments. Ids that the table does not know are given back as they are. */
export type Names = {
  /** Cat */
  seat(id: string): string;
  /** Ann (you), Cat */
  who(id: string): string;
  /** Share the visits */
  label(id: string): string;
  /** “Share the visits” */
  choice(id: string): string;
  /** What a decision, move, share round, board or commitment round asked. */
  asks(id: string): string;
};

/** The names of a table, seen from one seat. */
export function namesOf(table: EffectsTable, seat: string): Names {
  const nameOf = (id: string) => table.seats[id]?.name ?? id;
  const labels = new Map(
    [...Object.values(table.decisions), ...Object.values(table.moves)].flatMap(({ choices }) =>
      Object.entries(choices).map(([id, effects]) => [id, labelOf(table, effects)] as const),
    ),
  );
  const label = (id: string) => labels.get(id) ?? id;
  return {
    seat: nameOf,
    label,
    who: (id) => (id === seat ? `${nameOf(id)} (you)` : nameOf(id)),
    choice: (id) => quote(label(id)),
    asks: (id) => (table.decisions[id] ?? table.moves[id] ?? table.shares[id] ?? table.boards[id] ?? table.commitments[id])?.asks ?? id,
  };
}
