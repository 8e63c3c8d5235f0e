import { policyAnswer, policyProposal } from '../../session/policies.ts';
import { type Check, type Draft, type Found, inTable, wayAs } from '../draft.ts';
import { wayTo } from '../figures.ts';
import { type Answering, answerings, refusalShares } from '../refusals.ts';
import { settlingLimits as limits } from '../settling-limits.ts';
import type { Walk, WalkNode } from '../walk.ts';

const words: Record<Answering, string> = { ask: 'Asking', go: 'Going along', hold: 'Holding out or objecting' };

/** Being refused is worth thinking about: no way of answering is always the right one, and there is always something to go by. */
export const refusals: Check = {
  name: 'refusals',
  reason: 'If asking is always right, or going along never wrong, then being turned down is a button to press and nothing to read.',
  find: (draft) => [...pointless(draft), ...(draft.table.kind === 'tutorial' ? [] : oneSided(draft))],
};

/** Ways of answering that are hardly ever the best or hardly ever the worst (see `refusalShares`). */
function oneSided(draft: Draft): Found[] {
  const shares = draft.walks.some(({ stopped }) => stopped) ? null : refusalShares(draft.table, draft.walks);
  if (!shares) return [];
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const rare = (way: Answering, share: number, least: number, what: string): Found[] =>
    share >= least
      ? []
      : [
          inTable(
            draft,
            ['decisions'],
            `${words[way]} is the ${what} answer at ${percent(share)} of refusals; ${percent(least)} is the least.`,
          ),
        ];
  return answerings.flatMap((way) => [
    ...rare(way, shares.best[way], limits.answerBest, 'best'),
    ...rare(way, shares.worst[way], limits.answerWorst, 'worst'),
  ]);
}

/**
 * Refusals at which nothing tells why: of those who put forward something else nobody says why (`because`), nobody has an answer when asked (`if_asked`), and
 * what was refused costs none of them anything.
 */
function pointless(draft: Draft): Found[] {
  const found = new Map<string, Found>();
  for (const walk of draft.walks)
    for (const [at, node] of walk.nodes.entries()) {
      if (node.waits.kind !== 'response' || found.has(node.waits.decision) || pointsAt(draft, walk, node)) continue;
      found.set(node.waits.decision, {
        ...inTable(
          draft,
          ['decisions', node.waits.decision],
          `At "${node.waits.decision}" ${walk.humans[0]} can be refused by people of whom none says why, answers a question, or would pay. Write "because" or "if_asked".`,
        ),
        way: wayAs(walk, wayTo(walk, at)),
      });
    }
  return [...found.values()];
}

function pointsAt({ table }: Draft, { humans }: Walk, { waits, standing }: WalkNode): boolean {
  const decision = waits.kind === 'response' ? table.decisions[waits.decision] : undefined;
  const put = waits.kind === 'response' ? waits.rounds.at(-1)?.proposals : undefined;
  if (!decision || !put || waits.kind !== 'response') return true;
  const mine = put[humans[0] ?? ''] ?? '';
  const offered = waits.choices.map(({ id }) => id);
  return Object.keys(put)
    .filter((seat) => !humans.includes(seat) && put[seat] !== mine)
    .some(
      (seat) =>
        policyProposal(decision, seat, offered, standing.totals).because !== null ||
        policyAnswer(decision, seat, standing.totals) !== null ||
        decision.choices[mine]?.costs.some((cost) => cost.seat === seat),
    );
}
