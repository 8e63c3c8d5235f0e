/** Counts of fewer plays than these are never shown, so that nobody can be pointed at. */
export const fewest = 5;

/** How many plays one id has, of ids of which each play has exactly one. */
export type Cell = { id: string; plays: number };

/** Ids that share one number, because one of them alone would be too few. */
export type Heap = { ids: string[]; plays: number };

/** How plays lie over ids, as far as it may be shown; `hidden` where any number would point at somebody. */
export type Spread = Heap[] | 'hidden';

/** Counts by id, with an id for each that may be there, in an order that says nothing of how many there are. */
export const cellsOf = (ids: readonly string[], met: readonly string[]): Cell[] =>
  ids.map((id) => ({ id, plays: met.filter((one) => one === id).length }));

/**
 * The rule by which counts are shown, and the only place where it stands. From `alone` on (five, or what is said) a cell stands alone, and so does nought. Smaller
 * cells are put together; where their sum is still too few, or could come about in one way only, the smallest of the others goes with them. Where that leaves nothing apart,
 * all is hidden. Whoever knows the rule and the number of all plays still cannot work out a smaller cell. `veiled` is a cell that is never alone, however
 * large it is. The order is that of the cells.
 */
export function spread(cells: readonly Cell[], veiled = '', alone = fewest): Spread {
  const some = cells.filter(({ plays }) => plays > 0);
  const together = some.filter(({ id, plays }) => plays < alone || id === veiled);
  if (together.length === 0) return cells.map(({ id, plays }) => ({ ids: [id], plays }));
  const rest = some.filter((cell) => !together.includes(cell));
  const smallest = Math.min(...rest.map(({ plays }) => plays));
  // Of equals all go: which one was taken would say that it is the larger.
  if (isTelling(together, veiled, alone)) together.push(...rest.filter(({ plays }) => plays === smallest));
  if (together.length === some.length) return 'hidden';
  const heap = { ids: cells.filter((cell) => together.includes(cell)).map(({ id }) => id), plays: sumOf(together) };
  const first = heap.ids[0];
  return cells.flatMap((cell): Heap[] => {
    if (cell.id === first) return [heap];
    return together.includes(cell) ? [] : [{ ids: [cell.id], plays: cell.plays }];
  });
}

/** Whether the sum of cells says too much: it is too small, it is that of one cell, or only one way leads to it (all of them one, or all just too few). */
function isTelling(cells: readonly Cell[], veiled: string, alone: number): boolean {
  const sum = sumOf(cells);
  const mayBeMany = cells.some(({ id }) => id === veiled);
  return sum < alone || cells.length === 1 || sum === cells.length || (sum === cells.length * (alone - 1) && !mayBeMany);
}

const sumOf = (cells: readonly Cell[]) => cells.reduce((sum, { plays }) => sum + plays, 0);

/** In how many plays something was so. `plays` is there only where neither side is too few; `of` are all plays. */
export type Share = { kind: 'all' | 'nearly-all' | 'some' | 'hardly-any' | 'none' } | { kind: 'counted'; plays: number; of: number };

/** A share under the same rule, where there are two sides only: what the larger one still lets one say is said in words. `of` is five or more. */
export function shareOf(plays: number, of: number): Share {
  if (plays === 0) return { kind: 'none' };
  if (plays === of) return { kind: 'all' };
  if (plays >= fewest && of - plays >= fewest) return { kind: 'counted', plays, of };
  // Below twice five, the larger side is not always five: to say which one it is would tell the smaller.
  if (of < 2 * fewest) return { kind: 'some' };
  return { kind: plays < fewest ? 'hardly-any' : 'nearly-all' };
}

/** How many there are beside those that are counted: none, a few (one to four), or their number. */
export const beside = (count: number): 'none' | 'few' | number => (count === 0 ? 'none' : count < fewest ? 'few' : count);
