import { effectsOf } from '../../session/totals.ts';
import { groupValue } from '../../session/values.ts';
import { type Check, type Draft, doubt, type Found, inTable, wayAs } from '../draft.ts';
import { inShareRounds, keepings, tells, untoldOpenings } from '../keeping.ts';
import { meansAtEndings, reachedWithout, stepsTo } from '../paths.ts';
import { childGain } from '../results.ts';
import type { Walk } from '../walk.ts';

/** Tips that no choice practises by keeping a risk: agreeing beforehand what may be told to whom, and asking the family. */
const tipsOfTelling = [11, 14];

/** By how much, in V, keeping a risk in a share round may lie ahead of telling it before we say that keeping pays: less than a choice can move. */
const sharePays = 0.1;

/** A risk is told to those who must know on every path, and keeping it never pays. */
export const risks: Check = {
  name: 'risks are told',
  reason: 'Whether a child is kept safe is never one choice among others; a story in which keeping a risk pays teaches secrecy.',
  find: (draft) => {
    const ids = Object.keys(draft.table.facts).filter((id) => draft.table.facts[id]?.risk);
    const walks = ids.length === 0 ? [] : draft.walks.filter(({ stopped }) => !stopped);
    const best = bestEndings(draft, walks);
    return ids.flatMap((id) => [...untold(draft, walks, id, best), ...keptByChoice(draft, walks, id), ...keptInRound(draft, walks, id)]);
  },
};

/** The endings at which the child fares best: the largest mean of the five outcomes added up, over all plays by chance from all seats. */
function bestEndings({ table }: Draft, walks: readonly Walk[]): string[] {
  const sums = new Map<string, { plays: number; sum: number }>();
  for (const walk of walks)
    for (const [ending, { plays, mean }] of meansAtEndings(walk, (legs) => childGain(table, legs))) {
      const so = sums.get(ending) ?? { plays: 0, sum: 0 };
      sums.set(ending, { plays: so.plays + plays, sum: so.sum + plays * mean });
    }
  const means = [...sums].map(([ending, { plays, sum }]) => ({ ending, mean: plays > 0 ? sum / plays : -Infinity }));
  const most = Math.max(...means.map(({ mean }) => mean));
  return means.filter(({ mean }) => mean > most - 1e-9).map(({ ending }) => ending);
}

function untold(draft: Draft, walks: readonly Walk[], risk: string, best: readonly string[]): Found[] {
  const ends = walks.flatMap((walk) => {
    const reached = reachedWithout(walk, tells(draft.table, walk, risk), untoldOpenings(draft.table, walk, risk));
    return [...reached.keys()].flatMap((at) => {
      const waits = walk.nodes[at]?.waits;
      return waits?.kind === 'ended' ? [{ ending: waits.ending, way: wayAs(walk, stepsTo(reached, at)) }] : [];
    });
  });
  const atBest = ends.find(({ ending }) => best.includes(ending));
  const anywhere = ends[0];
  const place = ['facts', risk];
  if (atBest)
    return [
      {
        ...inTable(
          draft,
          place,
          `The risk "${risk}" can go untold on "${atBest.ending}", the ending that is best for the child. Tell it there on every path (#fact, or passes_on).`,
        ),
        way: atBest.way,
      },
    ];
  if (!anywhere) return [];
  return [
    doubt({
      ...inTable(
        draft,
        place,
        `A play can end (in "${anywhere.ending}") without the risk "${risk}" told to anybody; it is told whatever is chosen.`,
      ),
      way: anywhere.way,
    }),
  ];
}

function keptByChoice(draft: Draft, walks: readonly Walk[], risk: string): Found[] {
  const value = (choice: string) => {
    const effects = effectsOf(draft.table, choice);
    return effects ? groupValue(effects) : 0;
  };
  return keepings(draft.table, walks, risk).flatMap(({ group, keeps, tells: tellers }) => {
    const most = Math.max(...tellers.map(value));
    const kind = Object.hasOwn(draft.table.decisions, group) ? 'decisions' : 'moves';
    return keeps.flatMap(({ choice, walk, way }): Found[] => {
      const at = (message: string): Found => ({
        ...inTable(draft, [kind, group, 'choices', choice], message),
        way: wayAs(walk, way),
      });
      const practised = effectsOf(draft.table, choice)?.tips.practised.filter((tip) => tipsOfTelling.includes(tip)) ?? [];
      return [
        ...(value(choice) > most
          ? [
              at(
                `"${choice}" keeps the risk "${risk}" and is worth more to the group (V = ${value(choice)}) than every way of telling it (${most} at most).`,
              ),
            ]
          : []),
        ...(practised.length > 0
          ? [at(`"${choice}" keeps the risk "${risk}"; that does not practise tip ${practised.join(' or ')}.`)]
          : []),
        doubt(
          at(
            `At "${group}" it is chosen whether the risk "${risk}" is told. Leave that open to nobody; let the choice be what exactly, to whom, and who tells the child first.`,
          ),
        ),
      ];
    });
  });
}

function keptInRound(draft: Draft, walks: readonly Walk[], risk: string): Found[] {
  const round = inShareRounds(draft.table, walks, risk);
  if (!round || round.keep - round.tell <= sharePays) return [];
  return [
    inTable(
      draft,
      ['facts', risk],
      `Keeping the risk "${risk}" in a share round leads to ${(round.keep - round.tell).toFixed(1)} more (V and promises, the rest by chance) than telling it.`,
    ),
  ];
}
