import { best, groupValue, ownStake } from '../session/values.ts';
import type { Decision, EffectsTable } from '../story/effects-table.ts';

/** A decision looked at as a dilemma: for each choice its group value, each seat's own stake and who pays; what is best for whom; what beats what. */
export type Dilemma = {
  id: string;
  decision: Decision;
  rows: { choice: string; value: number; stakes: Record<string, number>; bears: string[] }[];
  bestForGroup: string[];
  bestFor: Record<string, string[]>;
  /** Seats for which none of their best choices is one of the group's best. */
  diagnosticFor: string[];
  /** Choices that another one beats: larger group value, and no seat's own stake smaller. */
  beaten: { choice: string; by: string }[];
};

/** Works out the dilemma of one decision for all seats of the table (design, section 3). */
export function dilemma(table: EffectsTable, id: string): Dilemma {
  const decision = table.decisions[id];
  if (!decision) throw new Error(`Expected a decision "${id}", found none.`);
  const seats = Object.keys(table.seats);
  const rows = Object.entries(decision.choices).map(([choice, effects]) => ({
    choice,
    value: groupValue(effects),
    stakes: Object.fromEntries(seats.map((seat) => [seat, ownStake(effects, seat)])),
    bears: [...new Set(effects.costs.map(({ seat }) => seat))],
  }));
  const bestForGroup = best(decision, groupValue);
  const bestFor = Object.fromEntries(seats.map((seat) => [seat, best(decision, (effects) => ownStake(effects, seat))]));
  const worse = (row: (typeof rows)[number], than: (typeof rows)[number]) =>
    than.value > row.value && seats.every((seat) => (than.stakes[seat] ?? 0) >= (row.stakes[seat] ?? 0) - 1e-9);
  return {
    id,
    decision,
    rows,
    bestForGroup,
    bestFor,
    diagnosticFor: seats.filter((seat) => !bestFor[seat]?.some((choice) => bestForGroup.includes(choice))),
    beaten: rows.flatMap((row) =>
      rows
        .filter((than) => worse(row, than))
        .slice(0, 1)
        .map((than) => ({ choice: row.choice, by: than.choice })),
    ),
  };
}

/** What must be weighed: the measured decisions of a story and the jobs on its boards, in the order of its table. */
export function weighed(table: EffectsTable): Dilemma[] {
  const jobs = Object.values(table.boards).flatMap((board) => board.jobs);
  return Object.keys(table.decisions)
    .filter((id) => table.decisions[id]?.measured || jobs.includes(id))
    .map((id) => dilemma(table, id));
}

/** The measured decisions of a story, in the order of its table. */
export const dilemmas = (table: EffectsTable): Dilemma[] =>
  Object.keys(table.decisions)
    .filter((id) => table.decisions[id]?.measured)
    .map((id) => dilemma(table, id));
