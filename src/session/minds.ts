/**
 * Why a seat thinks as *we*: somebody went along with it at a decision, or something it gave up was acknowledged by a choice.
 * Rose's first half made visible (Rose 2011): a preference forms as a group, or does not, because of what people did.
 */
export type Cause = { by: 'joined'; decision: string } | { by: 'thanked'; choice: string };

/** The seats that think as *we*, each with the latest cause; a seat that is not here puts forward what suits it. */
export type Minds = Record<string, Cause>;

/** What was put forward at a decision, by seat. */
export type Proposals = Record<string, string>;

/**
 * The minds after a decision was settled: a seat whose proposal was passed over puts forward what suits it from now on; one that somebody went along with
 * (`joined`) thinks as we, unless it was passed over all the same.
 */
export function mindsAfter(minds: Minds, decision: string, choice: string, put: Proposals, joined: readonly string[]): Minds {
  const after = { ...minds };
  for (const [seat, proposal] of Object.entries(put)) {
    if (proposal !== choice) delete after[seat];
    else if (joined.includes(seat)) after[seat] = { by: 'joined', decision };
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
