import type { EffectsTable } from '../story/effects-table.ts';
import type { Agency } from '../story/vocabulary.ts';
import { shuffled } from './lot.ts';

/** Somebody to be dealt a seat: who, and which service they work for ('' where they would rather not say). */
export type Dealt = { id: string; agency: Agency | '' };

/** How few and how many sit at one of several tables. */
export const groupSize = { least: 3, most: 8, usual: 4 } as const;

/** The seats that people may take in a room: those written to be played first, then all others but the family's, which the child's chair speaks for. */
export function seatsFor(table: Pick<EffectsTable, 'seats'>): string[] {
  const open = Object.entries(table.seats).filter(([, { agency, playable }]) => playable || agency !== 'family');
  return [...open.filter(([, { playable }]) => playable), ...open.filter(([, { playable }]) => !playable)].map(([seat]) => seat);
}

/** How many tables so many people make, in groups of three to eight, of four where that goes: a seat for each in most stories; 1 when there are too few for two. */
export function tablesFor(people: number): number {
  const possible = tablesPossible(people);
  const [least = 1, most = least] = [possible[0], possible.at(-1)];
  return Math.min(most, Math.max(least, Math.round(people / groupSize.usual)));
}

/** The numbers of tables that so many people may be dealt to, in groups of three to eight; 1 alone when there are too few for two. */
export function tablesPossible(people: number): number[] {
  const least = Math.max(1, Math.ceil(people / groupSize.most));
  const most = Math.max(least, Math.floor(people / groupSize.least));
  return Array.from({ length: most - least + 1 }, (_, more) => least + more);
}

/**
 * Deals people over tables and seats. Tables differ by one person at most and mix the services; the seats of a table differ by one at most, and nobody gets the
 * seat of their own service while another way of dealing exists; whoever is alone of their service comes first in that. Only the seed decides the rest.
 */
export function deal(
  people: readonly Dealt[],
  table: Pick<EffectsTable, 'seats'>,
  tables: number,
  seed: number,
): Record<string, { table: number; seat: string }> {
  const seats = seatsFor(table);
  const dealt: Record<string, { table: number; seat: string }> = {};
  for (const [number, group] of overTables(people, tables, seed).entries()) {
    const places = group.map((_, at) => seats[at % seats.length] ?? '');
    const alone = (one: Dealt) => people.filter(({ agency }) => agency === one.agency).length === 1;
    const ordered = [...group.filter(alone), ...group.filter((one) => !alone(one))];
    for (const [one, seat] of seated(
      ordered,
      places,
      (person, place) => person.agency === '' || table.seats[place]?.agency !== person.agency,
    ))
      dealt[one.id] = { table: number, seat };
  }
  return dealt;
}

/** One service after another is handed round the tables, the largest first, so that each table gets its share of every service. */
function overTables(people: readonly Dealt[], tables: number, seed: number): Dealt[][] {
  const mixed = shuffled(people, ({ id }) => id, seed, 'tables');
  const size = (agency: string) => people.filter((one) => one.agency === agency).length;
  const services = [...new Set(mixed.map(({ agency }) => agency))].sort((one, other) => size(other) - size(one) || (one < other ? -1 : 1));
  const groups: Dealt[][] = Array.from({ length: Math.max(1, tables) }, () => []);
  const inOrder = services.flatMap((agency) => mixed.filter((one) => one.agency === agency));
  for (const [at, one] of inOrder.entries()) groups[at % groups.length]?.push(one);
  return groups;
}

/** Pairs people with places so that as many as possible fit (augmenting paths); whoever cannot fit takes what is left. Earlier people go first. */
function seated(people: readonly Dealt[], places: readonly string[], fits: (one: Dealt, seat: string) => boolean): [Dealt, string][] {
  const holder = new Array<number>(places.length).fill(-1);
  const place = (one: number, tried: Set<number>): boolean => {
    for (const at of places.keys()) {
      if (tried.has(at) || !fits(people[one] as Dealt, places[at] as string)) continue;
      tried.add(at);
      const before = holder[at] as number;
      if (before >= 0 && !place(before, tried)) continue;
      holder[at] = one;
      return true;
    }
    return false;
  };
  const left = [...people.keys()].filter((one) => !place(one, new Set()));
  for (const at of places.keys()) if (holder[at] === -1) holder[at] = left.shift() ?? -1;
  return places.map((seat, at) => [people[holder[at] as number] as Dealt, seat]);
}
