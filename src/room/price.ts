import type { Cost, Effects, EffectsTable } from '../story/effects-table.ts';
import { whoIs } from '../story/people.ts';

/** What a choice asks of somebody, in words and without a number. `gives` is '' where saying it would give away what this reader has not been told. */
export type Price = { seat: string; name: string; gives: string };

/** What a choice asks of whom, as one seat may know it (null: whoever has no seat): `heard` are the facts on the table. */
export function priceOf(table: EffectsTable, effects: Effects | undefined, seat: string | null, heard: readonly string[]): Price[] {
  return (effects?.costs ?? []).map((cost) => ({
    seat: cost.seat,
    name: whoIs(table, cost.seat)?.short ?? cost.seat,
    gives: mayKnow(table, cost, seat, heard) ? cost.gives : '',
  }));
}

/** Whether somebody in this seat may read what is given up: every fact that the words tell is their own or on the table. */
export function mayKnow(table: EffectsTable, { tells }: Cost, seat: string | null, heard: readonly string[]): boolean {
  return tells.every((fact) => heard.includes(fact) || table.facts[fact]?.seat === seat);
}
