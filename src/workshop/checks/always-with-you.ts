import { suits } from '../../session/policies.ts';
import { best, groupValue } from '../../session/values.ts';
import type { Decision, EffectsTable } from '../../story/effects-table.ts';
import { type Check, type Draft, doubt, type Found, inTable } from '../draft.ts';
import { type Observed, observe } from '../observed.ts';
import { settlingLimits as limits } from '../settling-limits.ts';

/** No colleague is always with the player, nor always with the table, nor always right. */
export const alwaysWithYou: Check = {
  name: 'nobody is always with you',
  reason: 'A seat that always says what suits you, what is best or what is settled is a hint, not a colleague.',
  find: (draft) => (draft.table.kind === 'tutorial' ? [] : pairs(draft)),
};

/** What a colleague's first proposal may always be the same as, in plays by chance from one seat, at every measured decision. */
function likenesses({ decisions }: EffectsTable, player: string): { says: string; among(one: Observed): string[] }[] {
  const of = (list: (decision: Decision) => string[]) => (one: Observed) => {
    const decision = decisions[one.decision];
    return decision ? list(decision) : [];
  };
  return [
    { says: `what suits ${player} best`, among: of((decision) => suits(decision, player)) },
    { says: 'what is best for the group', among: of((decision) => best(decision, groupValue)) },
    { says: 'what is settled', among: ({ settled }) => [settled] },
  ];
}

function pairs(draft: Draft): Found[] {
  const plays = draft.populations.find(({ player }) => player.kind === 'random')?.plays ?? [];
  const seen = plays.map(({ seat, play }) => ({ seat, decisions: observe(draft.table, play) }));
  return [...new Set(seen.map(({ seat }) => seat))].flatMap((player) => {
    const decisions = seen.filter(({ seat }) => seat === player).flatMap((one) => one.decisions);
    const colleagues = Object.keys(draft.table.seats).filter((seat) => seat !== player);
    return decisions.length === 0
      ? []
      : colleagues.flatMap((seat) =>
          likenesses(draft.table, player).flatMap(({ says, among }): Found[] => {
            const share = decisions.filter((one) => among(one).includes(one.first[seat] ?? '')).length / decisions.length;
            if (share < limits.nearlyAlways) return [];
            const found = inTable(
              draft,
              ['seats', seat],
              `Played as ${player}, ${seat} puts forward ${says} at ${Math.round(share * 100)}% of the measured decisions. Part them somewhere.`,
            );
            return [share === 1 ? found : doubt(found)];
          }),
        );
  });
}
