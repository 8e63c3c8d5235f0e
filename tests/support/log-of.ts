import { type Event, type Pledge, rulesNumber, type Why } from '../../src/session/events.ts';

/** A log that begins with session-started for Ann, followed by these events. */
export function logOf(...events: Event[]): Event[] {
  return [{ type: 'session-started', rules: rulesNumber, story: 'fixture', edition: 'e1', seed: 1, seats: ['ann'], past: {} }, ...events];
}

export const answered = (seat: string, decision: string, i: string, we: string, they: string): Event => ({
  type: 'answered',
  question: `${decision}/instinct`,
  seat,
  i,
  we,
  they,
});
export const proposed = (seat: string, decision: string, choice: string): Event => ({
  type: 'proposed',
  question: `${decision}/proposal`,
  seat,
  choice,
});
export const settled = (decision: string, choice: string, why: Why = 'most', seat = ''): Event => ({
  type: 'settled',
  decision,
  choice,
  why,
  seat,
});
const moveOf: Record<string, string> = { speak: 'ann_speaks', silent: 'ann_speaks', ring: 'ben_rings', leave_it: 'ben_rings' };
export const moved = (seat: string, choice: string): Event => ({ type: 'moved', question: moveOf[choice] ?? 'a_move', seat, choice });
export const told = (seat: string, ...facts: string[]): Event => ({ type: 'facts-shared', question: 'round_1', seat, facts });
export const committed = (seat: string, how: Pledge, guess?: number): Event => ({
  type: 'committed',
  question: 'promise',
  seat,
  how,
  ...(guess === undefined ? {} : { guess }),
});
export const noted = (on: string, text: string, seat = 'ann'): Event => ({ type: 'noted', seat, on, text });
export const ended = (ending: string): Event => ({ type: 'session-ended', ending });

/** Ann's whole play, used where a measure is worked out by hand: she speaks, all free facts are told, reading, one of them alone, Ben leads, one of three commits. */
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
  settled('lead', 'lead_ben', 'agreed'),
  committed('ann', 'signpost', 1),
  committed('ben', 'commit'),
  committed('cat', 'hold'),
  ended('apart'),
);
