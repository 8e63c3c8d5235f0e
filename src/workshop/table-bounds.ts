import type { Problem } from '../story/read-effects-table.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Draft } from './draft.ts';

/**
 * How much one moment of a story may ask: facts of one seat in a share round (each may be told or not, so that eight make 256 ways), and ways of
 * filling a who-does-what board. Beyond that no page could show it, and no walk would end.
 */
export const momentLimits = { facts: 8, ways: 256 } as const;

/** The moments of a table that ask too much to be walked at all. */
export function askTooMuch(table: EffectsTable, { files, lineOf }: Pick<Draft, 'files' | 'lineOf'>): Problem[] {
  const here = (place: string[], message: string): Problem => ({ file: files.table, line: lineOf(place), message });
  return [
    ...Object.entries(table.shares).flatMap(([id, { facts }]) =>
      Object.keys(table.seats).flatMap((seat) => {
        const own = facts.filter((fact) => table.facts[fact]?.seat === seat).length;
        return own > momentLimits.facts
          ? [
              here(
                ['shares', id],
                `In "${id}" ${seat} has ${own} facts to tell or to keep; ${momentLimits.facts} are the most for one seat in one round. Put some of them into another round.`,
              ),
            ]
          : [];
      }),
    ),
    ...Object.entries(table.boards).flatMap(([id, { jobs }]) => {
      const ways = jobs.reduce((all, job) => all * Object.keys(table.decisions[job]?.choices ?? {}).length, 1);
      return ways > momentLimits.ways
        ? [
            here(
              ['boards', id],
              `"${id}" can be filled in ${ways} ways, which is more than can be walked. Take away a job, or a person: 27 ways are meant.`,
            ),
          ]
        : [];
    }),
  ];
}
