import { type Check, type Draft, doubt, type Found, inTable } from '../draft.ts';
import { type Dilemma, dilemmas } from '../dilemma.ts';

/** Group values of one decision should differ by 1 to 4; the group's best should cost a seat's player something in about half of the decisions. */
export const groupBestLimits = { least: 1, most: 4, paysFrom: 0.2, paysTo: 0.8 } as const;

/** The group's best is neither far ahead nor free, and belongs to no profession. */
export const groupBest: Check = {
  name: 'the best for the group',
  reason: 'If one profession is always right, or what is best is obvious, the story is a lesson and no dilemma.',
  find: (draft) => {
    if (draft.table.kind === 'tutorial') return [];
    const all = dilemmas(draft.table);
    return [
      ...all.flatMap((one) => spread(draft, one)),
      ...Object.keys(draft.table.seats).flatMap((seat) => [...alwaysRight(draft, all, seat), ...price(draft, all, seat)]),
    ];
  },
};

function spread(draft: Draft, { id, rows }: Dilemma): Found[] {
  const values = rows.map(({ value }) => value);
  const gap = Math.max(...values) - Math.min(...values);
  if (gap >= groupBestLimits.least && gap <= groupBestLimits.most) return [];
  return [
    doubt(
      inTable(
        draft,
        ['decisions', id],
        `The group values of "${id}" differ by ${gap}; ${groupBestLimits.least} to ${groupBestLimits.most} keeps it open.`,
      ),
    ),
  ];
}

function alwaysRight(draft: Draft, all: readonly Dilemma[], seat: string): Found[] {
  const right = all.filter(({ bestForGroup, bestFor }) => bestFor[seat]?.every((choice) => bestForGroup.includes(choice)));
  return all.length > 1 && right.length === all.length
    ? [doubt(inTable(draft, ['seats', seat], `${seat} is always right: at every measured decision what suits it is best for the group.`))]
    : [];
}

function price(draft: Draft, all: readonly Dilemma[], seat: string): Found[] {
  if (!draft.table.seats[seat]?.playable || all.length < 3) return [];
  const pays =
    all.filter(({ decision, bestForGroup }) => decision.choices[bestForGroup[0] ?? '']?.costs.some((cost) => cost.seat === seat)).length /
    all.length;
  if (pays >= groupBestLimits.paysFrom && pays <= groupBestLimits.paysTo) return [];
  return [
    doubt(
      inTable(
        draft,
        ['seats', seat],
        `What is best for the group costs ${seat} something in ${Math.round(pays * 100)}% of the measured decisions; about half is meant.`,
      ),
    ),
  ];
}
