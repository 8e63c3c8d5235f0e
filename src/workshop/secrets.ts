import { isConfidence } from '../story/facts.ts';
import type { EffectsTable, Fact } from '../story/effects-table.ts';
import type { Play } from './plays.ts';
import { mean, type Population } from './populations.ts';

/**
 * Something somebody asked to be kept, or a risk: the mean result (0 to 1) of plays by chance from the seat that knows it which told it, and of those that kept it;
 * null where there are none. A confidence counts as told where that seat put it on the table: whose it is may tell it themselves, and that breaks nothing.
 */
export type Secret = { story: string; fact: string; risk: boolean; told: number | null; kept: number | null };

/**
 * Every confidence and risk of a story, with what came of telling and of keeping it in plays by chance from the seat that knows it. Seats reach different
 * results, so that over several of them it would be seats that are compared.
 */
export function secretsOf(table: EffectsTable, populations: readonly Population[]): Secret[] {
  const plays = populations.find(({ player }) => player.kind === 'random')?.plays ?? [];
  const isTold = ({ log, told }: Play, seat: string, fact: string, known: Fact) =>
    isConfidence(known)
      ? log.some((event) => event.type === 'facts-shared' && event.question !== '' && event.seat === seat && event.facts.includes(fact))
      : told.has(fact);
  const results = (fact: string, known: Fact, told: boolean) =>
    mean(plays.filter(({ play, seat }) => seat === known.seat && isTold(play, seat, fact, known) === told).map(({ result }) => result));
  return Object.entries(table.facts)
    .filter(([, fact]) => fact.risk || isConfidence(fact))
    .map(([fact, known]) => ({
      story: table.id,
      fact,
      risk: known.risk !== undefined,
      told: results(fact, known, true),
      kept: results(fact, known, false),
    }));
}

/** Whether a secret does better kept than told. One that is always told does not; one that is never told does. */
export const isBestKept = ({ told, kept }: Secret): boolean => kept !== null && (told === null || kept > told);

/** Closer than this (of the range from 0 to 1), told and kept come to the same: that much lies in who happens to tell. */
const alikeWithin = 0.025;

/** Whether it makes no difference that counts if a secret is told or kept. */
export const isAlike = ({ told, kept }: Secret): boolean => told !== null && kept !== null && Math.abs(told - kept) <= alikeWithin;

/**
 * What to say when every secret of a set of stories is best kept, as that teaches secrecy, whatever each story means by it; null when it is not so, or where
 * fewer than two are known.
 */
export function secrecyWarning(secrets: readonly Secret[]): string | null {
  if (secrets.length < 2 || !secrets.every(isBestKept)) return null;
  return `All ${secrets.length} secrets of these stories do better kept than told (${secrets.map(({ story, fact }) => `${story}: ${fact}`).join(', ')}). Taken together they teach secrecy; let telling pay somewhere.`;
}
