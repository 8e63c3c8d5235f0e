import type { Why } from './events.ts';

/**
 * Why a seat thinks as *we*: others (`who`) went along with it at a decision, or something it gave up was acknowledged by a choice.
 * Rose's first half made visible (Rose 2011): a preference forms as a group, or does not, because of what people did.
 */
export type Cause = { by: 'joined'; decision: string; who: string[] } | { by: 'thanked'; choice: string };

/** The seats that think as *we*, each with the latest cause; a seat that is not here puts forward what suits it. */
export type Minds = Record<string, Cause>;

/** What was put forward at a decision, by seat. */
export type Proposals = Record<string, string>;

/** A decision as it was settled: what everybody put forward first and last, and whether anybody objected. */
export type SettledRound = { decision: string; choice: string; why: Why; first: Proposals; last: Proposals; objected: boolean };

/**
 * The minds after a decision was settled. A seat whose proposal was passed over puts forward what suits it from now on. A seat whose first proposal was settled
 * though others had put forward something else, and nobody objected, has been gone along with and thinks as we. Where a tie was carried by one who pays, or
 * somebody held out, nobody has gone along with anybody.
 */
export function mindsAfter(minds: Minds, { decision, choice, why, first, last, objected }: SettledRound): Minds {
  const after = { ...minds };
  const who = Object.keys(first).filter((seat) => first[seat] !== choice);
  const joined = who.length > 0 && !objected && why !== 'payer' && why !== 'held-out';
  for (const [seat, proposal] of Object.entries(last)) {
    if (proposal !== choice) delete after[seat];
    else if (joined && first[seat] === choice) after[seat] = { by: 'joined', decision, who };
  }
  return after;
}

/** The minds after a choice has acknowledged seats: those that had given something up before, or give it with this choice, think as we. */
export function mindsThanked(minds: Minds, choice: string, acknowledged: readonly string[], gave: (seat: string) => boolean): Minds {
  const thanked = acknowledged.filter(gave);
  return thanked.length === 0
    ? minds
    : { ...minds, ...Object.fromEntries(thanked.map((seat) => [seat, { by: 'thanked', choice } as const])) };
}
