import { fingerprint } from '../lib/fingerprint.ts';
import { labelOf } from '../story/label-of.ts';
import type { Ask, Effects, EffectsTable } from '../story/effects-table.ts';

/** One choice as it is put before somebody who rates it, in words alone: nothing in it gives away what the authors hold its effects to be. */
export type RatingItem = { choice: string; label: string; prices: { name: string; gives: string }[]; asked: readonly Ask[] };

/** A measured decision with its choices, to be rated one at a time. */
export type RatingSheet = { decision: string; asks: string; items: RatingItem[] };

/** The measured decisions of a story in its order, each with its choices in an order that is the same for everybody and says nothing. */
export function ratingSheets(table: EffectsTable): RatingSheet[] {
  return Object.entries(table.decisions)
    .filter(([, { measured }]) => measured)
    .map(([decision, { asks, choices }]) => ({
      decision,
      asks,
      items: shuffled(Object.keys(choices), (id) => id).map((choice) => itemOf(table, choice, choices[choice] as Effects)),
    }));
}

/** Things in an order that depends on nothing but their ids: the same for everybody, whoever wrote them down in whichever order. */
export const shuffled = <Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] =>
  items
    .map((item) => ({ item, by: fingerprint(`${idOf(item)} before a panel`) }))
    .sort((one, other) => (one.by < other.by ? -1 : 1))
    .map(({ item }) => item);

/** What a choice asks of whom stands by seat, since an author may have put the heaviest first. */
function itemOf(table: EffectsTable, choice: string, effects: Effects): RatingItem {
  const prices = Object.entries(table.seats).flatMap(([seat, { name }]) =>
    effects.costs.filter((cost) => cost.seat === seat).map(({ gives }) => ({ name, gives })),
  );
  return { choice, label: labelOf(table, effects), prices, asked: effects.asks_of };
}
