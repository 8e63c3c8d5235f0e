/**
 * What a proof came to: what was asked, what was found, whether that is enough; null where it could not be run here, and `found` says why. `late` where all
 * of it held but took longer than asked, which a busy machine is enough for.
 */
export type Finding = { what: string; asked: string; found: string; holds: boolean | null; late?: boolean };

/** The value below which so many of a hundred lie; `values` in any order. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))] ?? Number.NaN;
}

export const ms = (value: number): string => `${Math.round(value)} ms`;
export const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`;
