import type { Event, How } from '../../src/session/events.ts';

/** A log that begins with session-started for Ann, followed by these events. */
export function logOf(...events: Event[]): Event[] {
  return [{ type: 'session-started', story: 'fixture', edition: 'e1', seed: 1, seats: ['ann'], past: {} }, ...events];
}

export const answered = (seat: string, decision: string, i: string, we: string, they: string): Event => ({
  type: 'answered',
  decision,
  seat,
  i,
  we,
  they,
});
export const proposed = (seat: string, decision: string, choice: string): Event => ({ type: 'proposed', decision, seat, choice });
export const settled = (decision: string, choice: string): Event => ({ type: 'settled', decision, choice });
export const moved = (seat: string, choice: string): Event => ({ type: 'moved', seat, choice });
export const told = (seat: string, ...facts: string[]): Event => ({ type: 'facts-shared', round: 'round_1', seat, facts });
export const committed = (seat: string, how: How, guess?: number): Event => ({
  type: 'committed',
  round: 'promise',
  seat,
  how,
  ...(guess === undefined ? {} : { guess }),
});
export const noted = (moment: number, text: string): Event => ({ type: 'noted', moment, text });
export const ended = (ending: string): Event => ({ type: 'session-ended', ending });

/** Ann's whole play, used where a measure is worked out by hand: she speaks, all free facts are told, reading, shared visits, Ben leads, two of three commit. */
export const annsPlay: Event[] = logOf(
  moved('ann', 'speak'),
  told('ann', 'hearing'),
  told('ben', 'bus'),
  answered('ann', 'aim', 'aim_read', 'aim_read', 'aim_hear'),
  proposed('ann', 'aim', 'aim_read'),
  settled('aim', 'aim_read'),
  answered('ann', 'ways', 'ways_one', 'ways_share', 'ways_share'),
  proposed('ann', 'ways', 'ways_one'),
  settled('ways', 'ways_one'),
  moved('ben', 'ring'),
  proposed('ann', 'lead', 'lead_ben'),
  settled('lead', 'lead_ben'),
  committed('ann', 'signpost', 1),
  committed('ben', 'commit'),
  committed('cat', 'hold'),
  ended('apart'),
);
