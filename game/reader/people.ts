import type { Table } from '../../src/story/table.ts';

/** Someone who can be named on the screen. `picture` is the path of their portrait. */
export type Named = { name: string; work: string; picture: string };

/** Who an id of the story stands for: a seat or one of its other people. Undefined when it is nobody's. */
export function whoIs(table: Pick<Table, 'seats' | 'people'>, id: string): Named | undefined {
  const seat = table.seats[id];
  if (seat) return { name: seat.name, work: seat.profession, picture: portraitOf(seat.person) };
  const other = table.people[id];
  return other && { name: other.name, work: other.role, picture: portraitOf(other.person) };
}

/** The path of a portrait. */
export const portraitOf = (person: string) => `art/people/${person}.svg`;

/** The first word of a name, as people at a table use it ("Dr" stays with what follows). */
export function shortName(name: string): string {
  const words = name.split(' ');
  const titles = ['Dr', 'PC', 'Mr', 'Mrs', 'Ms'];
  return titles.includes(words[0] ?? '') ? words.slice(0, 3).join(' ') : (words[0] ?? name);
}
