import { compareLogs } from '../library/compare-logs.ts';
import { reach } from '../library/kept.ts';
import type { Export } from './read-export.ts';

/** A file that holds a play. */
export type Named = { name: string; export: Export };

/** Something about files that whoever chose them should know: whether they are `counted` all the same, and which of them may be left out (`asks`). */
export type Remark = { names: string[]; says: string; counted: boolean; asks?: string[] };

/**
 * Sorts out which files hold the same play. Of one play the file that goes furthest counts. Two plays that began alike, or are alike to the last step, may be
 * one person's: both count, and it is said. The order of the files is kept.
 */
export function sortOut<File extends Named>(files: readonly File[]): { plays: File[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const left = new Set<File>();
  for (const [, alike] of groupedBy(files, ({ export: { started } }) => beginning(started))) {
    const plays: File[] = [];
    for (const file of alike) {
      const at = plays.findIndex((other) => isSamePlay(other.export, file.export));
      const other = plays[at];
      if (!other) {
        plays.push(file);
        continue;
      }
      const [counts, goes] = goesFurther(file.export, other.export) ? [file, other] : [other, file];
      plays[at] = counts;
      left.add(goes);
      remarks.push({ names: [goes.name], ...sameWords(counts, goes), counted: false });
    }
    if (plays.length < 2) continue;
    const names = plays.map(({ name }) => name);
    remarks.push({ names, says: alikeWords(plays), counted: true, asks: names });
  }
  return { plays: files.filter((file) => !left.has(file)), remarks };
}

/** Two files of one play: the same id and beginning; where a file gives no id, one log that begins with all of the other. */
function isSamePlay(one: Export, other: Export): boolean {
  if (one.play !== null && other.play !== null) return one.play === other.play;
  return compareLogs(one.log, other.log) !== 'other';
}

/** Whether the one says more of a play: it is finished, or it is longer. */
function goesFurther(one: Export, other: Export): boolean {
  const [ended, otherEnded] = [reach(one.log).ended, reach(other.log).ended];
  return ended === otherEnded ? one.log.length > other.log.length : ended;
}

function sameWords(counts: Named, goes: Named): Pick<Remark, 'says' | 'asks'> {
  const compared = compareLogs(goes.export.log, counts.export.log);
  if (compared === 'same') return { says: `It holds the same play as "${counts.name}", which is counted. Nothing to do.` };
  if (compared === 'further')
    return { says: `It holds the same play as "${counts.name}", which goes further and is counted. Nothing to do.` };
  return {
    says: `It holds the play of "${counts.name}" with another end. One play counts once: the one in "${counts.name}", which goes further. If this one is meant, leave the other out.`,
    asks: [counts.name],
  };
}

function alikeWords(plays: readonly Named[]): string {
  const [first, ...rest] = plays;
  const twins = rest.some(({ export: { log } }) => first && compareLogs(first.export.log, log) === 'same');
  return twins
    ? 'These are plays of their own and hold the same choices from first to last. All are counted; if one is a copy, leave it out.'
    : 'These began alike, from the same seat with the same dice: by one person who went another way, or by people who opened the same address. All are counted; leave out what should not be.';
}

const beginning = ({ story, seed, seats }: Export['started']) => JSON.stringify([story, seed, seats]);

function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
