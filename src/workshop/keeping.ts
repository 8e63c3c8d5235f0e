import type { Event } from '../session/events.ts';
import { effectsOf } from '../session/totals.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { factsTold, toldOnEdge } from './facts-told.ts';
import type { Leg, Step } from './passages.ts';
import { canEndWithout, expectations, flow, reachedWithout, stepsTo } from './paths.ts';
import { resultOf } from './results.ts';
import type { Walk, WalkEdge, WalkNode } from './walk.ts';

/** A decision or move at which some choices tell a risk that others keep: after those a play can end without anybody having been told. `way` shows one. */
export type Keeping = { group: string; keeps: { choice: string; walk: Walk; way: Step[] }[]; tells: string[] };

/** Whether a fact is told on an edge, to the table or to those who must know. */
export const tells =
  (table: EffectsTable, { nodes }: Walk, fact: string) =>
  (edge: WalkEdge, at: number): boolean =>
    toldOnEdge(table, nodes[at] as WalkNode, edge).has(fact);

/** The nodes at which a play begins that has not been told a fact before its first pick. */
export const untoldOpenings = (table: EffectsTable, { openings }: Walk, fact: string): number[] =>
  openings.filter(({ legs }) => !factsTold(table, legs).includes(fact)).map(({ to }) => to);

/** Every decision and move of a story at which it is decided whether a risk is kept, over all walks. A choice keeps it where any play that takes it before it is told can end without it told. */
export function keepings(table: EffectsTable, walks: readonly Walk[], risk: string): Keeping[] {
  const seen = new Map<string, { choice: string; walk: Walk; way: Step[] } | null>();
  for (const walk of walks) {
    const told = tells(table, walk, risk);
    const free = canEndWithout(walk, told);
    const reached = reachedWithout(walk, told, untoldOpenings(table, walk, risk));
    for (const at of reached.keys()) {
      const node = walk.nodes[at] as WalkNode;
      for (const edge of node.edges)
        for (const { choice, before, after } of choicesOn(edge.legs)) {
          if (factsTold(table, before, { node, edge }).includes(risk)) continue;
          const kept = free.has(edge.to) && !effectsOf(table, choice)?.passes_on.includes(risk) && !factsTold(table, after).includes(risk);
          if (kept && !seen.get(choice)) seen.set(choice, { choice, walk, way: [...stepsTo(reached, at), edge.step] });
          else if (!seen.has(choice)) seen.set(choice, null);
        }
    }
  }
  return [...Object.entries(table.decisions), ...Object.entries(table.moves)].flatMap(([group, { choices }]) => {
    const met = Object.keys(choices).filter((choice) => seen.has(choice));
    const keeps = met.flatMap((choice) => seen.get(choice) ?? []);
    const tellers = met.filter((choice) => seen.get(choice) === null);
    return keeps.length > 0 && tellers.length > 0 ? [{ group, keeps, tells: tellers }] : [];
  });
}

/** The choices that took effect on a way, each with what was said and logged before and after it. */
function choicesOn(legs: readonly Leg[]): { choice: string; before: Leg[]; after: Leg[] }[] {
  return legs.flatMap(({ events, turn }, place) =>
    events.flatMap((event: Event, number) =>
      event.type === 'settled' || event.type === 'moved'
        ? [
            {
              choice: event.choice,
              before: [...legs.slice(0, place), { turn: { ...turn, lines: [] }, events: events.slice(0, number) }],
              after: [{ turn, events: events.slice(number + 1) }, ...legs.slice(place + 1)],
            },
          ]
        : [],
    ),
  );
}

/**
 * What comes of keeping and of telling a risk in the share rounds in which the player may tell it: the mean result (V and commitment rounds, the rest by chance)
 * of the best set of facts without it and of the best set with it, over all plays by chance that come there; null when no round offers it.
 */
export function inShareRounds(table: EffectsTable, walks: readonly Walk[], risk: string): { keep: number; tell: number } | null {
  const sum = { keep: 0, tell: 0, plays: 0 };
  for (const walk of walks) {
    const free = canEndWithout(walk, tells(table, walk, risk));
    const expected = expectations(walk, (legs) => resultOf(table, legs));
    const traffic = flow(walk);
    const worth = ({ legs, to }: WalkEdge) => resultOf(table, legs) + (expected.get(to) ?? 0);
    for (const [at, { waits, edges }] of walk.nodes.entries()) {
      if (waits.kind !== 'share') continue;
      const telling = edges.filter(({ step }) => step.some((answer) => answer.type === 'facts-shared' && answer.facts.includes(risk)));
      const keeping = edges.filter((edge) => !telling.includes(edge) && free.has(edge.to));
      if (telling.length === 0 || keeping.length === 0) continue;
      const plays = traffic.get(at) ?? 0;
      sum.plays += plays;
      sum.keep += plays * Math.max(...keeping.map(worth));
      sum.tell += plays * Math.max(...telling.map(worth));
    }
  }
  return sum.plays === 0 ? null : { keep: sum.keep / sum.plays, tell: sum.tell / sum.plays };
}
