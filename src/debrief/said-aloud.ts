import type { Entry } from '../session/session.ts';

/** A sentence that somebody at the table said for a choice, or when they were asked about a decision (`choice` is then null). */
export type SaidAloud = { seat: string; decision: string; choice: string | null; words: string };

/** What seats that nobody sits in said at decisions, in the order of time, each sentence once. All of it was heard by everybody. */
export function saidAloud(entries: readonly Entry[]): SaidAloud[] {
  const all = entries.flatMap((entry): SaidAloud[] => {
    if (entry.kind !== 'said') return [];
    const { said } = entry;
    if (said.kind === 'replied')
      return said.says ? [{ seat: said.seat, decision: said.question.decision, choice: null, words: said.says }] : [];
    if (said.kind !== 'revealed') return [];
    return said.proposals.flatMap(({ seat, choice, because }) =>
      because ? [{ seat, decision: said.question.decision, choice, words: because }] : [],
    );
  });
  return all.filter((one, at) => all.findIndex(({ seat, words }) => seat === one.seat && words === one.words) === at);
}
