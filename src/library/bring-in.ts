import type { Event } from '../session/events.ts';
import { compareLogs } from './compare-logs.ts';
import type { KeptPlay } from './kept.ts';

/**
 * How a log that somebody brings along stands to what is kept: `kept` already, `goes-further` than a kept play, goes less far than one that is kept
 * (`kept-goes-further`), or `new`. `play` is the kept one.
 */
export type BroughtIn = { how: 'kept' | 'goes-further' | 'kept-goes-further'; play: KeptPlay } | { how: 'new' };

/** Compares a log with the kept plays of its story: with the one that says most about it. */
export function broughtIn(log: readonly Event[], plays: readonly KeptPlay[]): BroughtIn {
  const compared = plays.map((play) => ({ play, how: compareLogs(log, play.log) }));
  const find = (wanted: string) => compared.find(({ how }) => how === wanted)?.play;
  const same = find('same');
  if (same) return { how: 'kept', play: same };
  const further = find('further');
  if (further) return { how: 'kept-goes-further', play: further };
  const shorter = find('shorter');
  return shorter ? { how: 'goes-further', play: shorter } : { how: 'new' };
}
