import { type Proposal, policyProposal } from '../../session/policies.ts';
import { noTotals } from '../../session/totals.ts';
import type { Decision } from '../../story/effects-table.ts';
import { type Check, type Draft, doubt, type Found, inTable } from '../draft.ts';
import { settlingLimits as limits } from '../settling-limits.ts';

/** At every measured decision it is written what each seat wants and what it says when it puts something forward; and each is asked about a colleague once or twice. */
export const reasons: Check = {
  name: 'what people want and say',
  reason: 'A refusal without a reason is a wall; what a colleague wants must be somebody’s words, not a sum.',
  find: (draft) => [
    ...Object.entries(draft.table.decisions)
      .filter(([, { measured }]) => measured)
      .flatMap(([id, decision]) => [...unwanted(draft, id, decision), ...unsaid(draft, id, decision)]),
    ...guesses(draft),
  ],
};

const unwanted = (draft: Draft, id: string, { wants }: Decision): Found[] =>
  Object.keys(draft.table.seats)
    .filter((seat) => !wants[seat])
    .map((seat) => inTable(draft, ['decisions', id, 'wants'], `"${id}" does not say what ${seat} wants, and why (wants).`));

/** What a seat may put forward by its policy (what it wants, what it holds best), for every set of choices that is ever offered, without words to say with it. */
function unsaid(draft: Draft, id: string, decision: Decision): Found[] {
  const quiet = { ...decision, puts: {} };
  const sets = offers(draft, decision);
  return Object.keys(draft.table.seats).flatMap((seat) => {
    const minded = { ...noTotals(), minds: { [seat]: { by: 'thanked', choice: '' } as const } };
    const proposals = sets.flatMap((offered): Proposal[] => [
      policyProposal(quiet, seat, offered, noTotals()),
      policyProposal(quiet, seat, offered, minded),
    ]);
    const silent = [...new Set(proposals.flatMap(({ choice, because }) => (because === null ? [choice] : [])))];
    return silent.map((choice) =>
      inTable(
        draft,
        ['decisions', id, 'because', seat],
        `At "${id}" ${seat} may put forward "${choice}" and says nothing with it: write because.${seat}.${choice}.`,
      ),
    );
  });
}

/** The sets of choices that are ever offered at a decision; all of them where no path is known to offer any. */
function offers({ turns }: Draft, decision: Decision): string[][] {
  const sets = turns.flatMap(({ then }) => {
    const ids = then.kind === 'choices' ? then.choices.map(({ id }) => id) : [];
    return ids.some((id) => Object.hasOwn(decision.choices, id)) ? [ids] : [];
  });
  const known = [...new Map(sets.map((set) => [set.join(), set])).values()];
  return known.length > 0 ? known : [Object.keys(decision.choices)];
}

/** Each seat guesses what a colleague would rather have once or twice, where it is asked at all: at measured decisions in full. */
function guesses(draft: Draft): Found[] {
  const { seats, decisions } = draft.table;
  const full = Object.entries(decisions).filter(([, { measured, play }]) => measured && play === 'full');
  const idle = Object.entries(decisions).filter(([, { measured, play }]) => !measured || play !== 'full');
  return [
    ...(full.length === 0 ? [] : Object.keys(seats)).flatMap((seat) => {
      const asked = full.filter(([, { they }]) => they[seat]).length;
      if (asked >= limits.they.least && asked <= limits.they.most) return [];
      return [
        inTable(
          draft,
          ['seats', seat],
          `${seat} is asked ${asked} times what a colleague would rather have (they, at decisions played in full); once or twice is meant.`,
        ),
      ];
    }),
    ...idle
      .filter(([, { they }]) => Object.keys(they).length > 0)
      .map(([id]) =>
        doubt(inTable(draft, ['decisions', id, 'they'], `"${id}" is not played in full, so nobody is asked about a colleague there.`)),
      ),
  ];
}
