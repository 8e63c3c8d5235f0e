import type { EffectsTable } from '../story/effects-table.ts';

/** Every id a story ever published, with its short number. One that has been taken out stays, as `retired <id>`, with its number. */
export type Lock = Record<string, number>;

const retired = (id: string) => `retired ${id}`;

/** The ids that records and saves may hold: choices, decisions, moves, facts, rounds, boards, seats and endings. */
export function publishedIds(table: EffectsTable): string[] {
  const { seats, facts, decisions, moves, shares, boards, commitments, endings } = table;
  const groups = [...Object.entries(decisions), ...Object.entries(moves)];
  return [
    ...new Set(
      [seats, facts, shares, boards, commitments, endings]
        .flatMap((part) => Object.keys(part))
        .concat(groups.flatMap(([id, { choices }]) => [id, ...Object.keys(choices)])),
    ),
  ];
}

/**
 * The lock brought up to date: new ids take the next numbers, ids taken out are marked as retired and keep theirs.
 * `reused` are retired ids that a story uses again; they are refused, as old records mean something else by them.
 */
export function updateLock(lock: Lock, table: EffectsTable): { lock: Lock; reused: string[] } {
  const ids = publishedIds(table);
  const reused = ids.filter((id) => Object.hasOwn(lock, retired(id)));
  const kept = Object.entries(lock).map(([id, number]): [string, number] => [
    id.startsWith('retired ') || ids.includes(id) ? id : retired(id),
    number,
  ]);
  const next = Math.max(0, ...Object.values(lock)) + 1;
  const added = ids.filter((id) => !Object.hasOwn(lock, id) && !reused.includes(id)).map((id, at): [string, number] => [id, next + at]);
  return { lock: Object.fromEntries([...kept, ...added]), reused };
}
