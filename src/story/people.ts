import type { EffectsTable } from './effects-table.ts';

/** Someone who can be named: `person` is who plays them (`cast.ts`), `job` their profession or what they are to the child. */
export type Named = { id: string; name: string; short: string; job: string; person: string; seated: boolean };

/** Who an id of the story stands for: a seat or one of its other people. Undefined when it is nobody's. */
export function whoIs(table: Pick<EffectsTable, 'seats' | 'people'>, id: string): Named | undefined {
  const seat = Object.hasOwn(table.seats, id) ? table.seats[id] : undefined;
  if (seat) return { id, name: seat.name, short: shortName(seat.name), job: seat.profession, person: seat.person, seated: true };
  const other = Object.hasOwn(table.people, id) ? table.people[id] : undefined;
  return other && { id, name: other.name, short: shortName(other.name), job: other.role, person: other.person, seated: false };
}

const titles = ['Dr', 'PC', 'Mr', 'Mrs', 'Ms'];

/** The first word of a name, as people at a table use it ("Dr" stays with what follows). */
export function shortName(name: string): string {
  const words = name.split(' ');
  return titles.includes(words[0] ?? '') ? words.slice(0, 3).join(' ') : (words[0] ?? name);
}

/** What somebody is, as it stands within a sentence: "occupational therapist", but "SENCO" and "Ruby's father". */
export const inSentence = (job: string) =>
  /^[A-Z][a-z]/.test(job) && !/^\w+['’]s\b/.test(job) ? job.charAt(0).toLowerCase() + job.slice(1) : job;
