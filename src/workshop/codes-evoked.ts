import { sampleRankCorrelation } from 'simple-statistics';
import { codeIds, codes, type Code } from '../evidence/codes.ts';
import type { EffectsTable } from '../story/effects-table.ts';

/** How often a story brings up each code of Rose 2011: once for each cost that carries it and each choice that evokes it. */
export function codesEvoked(table: EffectsTable): Record<Code, number> {
  const groups = [...Object.values(table.decisions), ...Object.values(table.moves)].flatMap(({ choices }) => Object.values(choices));
  const costs = [
    ...groups.flatMap((effects) => effects.costs),
    ...Object.values(table.commitments).flatMap(({ seats }) => Object.values(seats).flatMap((seat) => seat.costs)),
  ];
  const all = [...costs.map(({ code }) => code), ...groups.flatMap(({ evokes }) => evokes)];
  return Object.fromEntries(codeIds.map((code) => [code, all.filter((one) => one === code).length])) as Record<Code, number>;
}

/**
 * Spearman's rank correlation (-1 to 1, ties at their middle rank) of a story's codes with the column of its kind in Table 3 of Rose 2011.
 * Null for kinds the table has no column for, and for a story whose codes are all evoked equally often.
 */
export function likeTable3(table: EffectsTable): number | null {
  const { kind } = table;
  if (kind !== 'role' && kind !== 'identity' && kind !== 'control') return null;
  const evoked = codesEvoked(table);
  const correlation = sampleRankCorrelation(
    codeIds.map((code) => evoked[code]),
    codeIds.map((code) => codes[code][kind]),
  );
  return Number.isNaN(correlation) ? null : correlation;
}
