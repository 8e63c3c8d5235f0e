import { outcomeIds } from '../evidence/outcomes.ts';
import { actedOn } from '../scoring/acted-on.ts';
import { collectivePreference } from '../scoring/collective-preference.ts';
import { fairness, paidBy } from '../scoring/fairness.ts';
import { ledger } from '../scoring/ledger.ts';
import type { Event } from '../session/events.ts';
import { policyWe, suits } from '../session/policies.ts';
import { effectsOf, pillarIds, totalsOf } from '../session/totals.ts';
import { roundCount } from '../session/trust.ts';
import type { Range } from '../story/loaded-story.ts';
import type { Table } from '../story/table.ts';
import { createDice } from './dice.ts';
import type { Leg } from './legs.ts';
import { extremes } from './paths.ts';
import { type Player, players } from './players.ts';
import { pillarRange } from './ranges.ts';
import { stepsAt, type Walk, type WalkNode } from './walk.ts';

/** How many times the random player plays from each seat. */
export const randomPlays = 200;

/**
 * One play of one player: where it ended, the child's outcomes added up, F, A and fairness (0 to 1, null where they do not exist), what its own seat gave
 * (weight), and `result`, 0 to 1: child + pillars + value of the commitment rounds, between the smallest and the largest that any play of this seat reaches.
 */
export type Played = {
  seat: string;
  ending: string;
  child: number;
  formed: number | null;
  acted: number | null;
  fairness: number | null;
  gave: number;
  result: number;
  choices: string[];
};

/** All plays of one player over all seats. */
export type Population = { player: Player; plays: Played[] };

/** Plays every player through a walked story, from every seat. The same story gives the same plays. */
export function populations(table: Table, walks: readonly Walk[]): Population[] {
  const whole = walks
    .filter(({ stopped, openings }) => !stopped && openings.length > 0)
    .map((walk) => ({ walk, reach: pillarRange(table, walk), results: resultRange(table, walk) }));
  return players.map((player) => ({
    player,
    plays: whole.flatMap(({ walk, reach, results }) => {
      const chance = createDice(7);
      return Array.from({ length: player.kind === 'random' ? randomPlays : 1 }, () =>
        play(table, walk, player, chance, reach, results),
      ).filter((played) => played !== null);
    }),
  }));
}

function play(table: Table, walk: Walk, player: Player, chance: () => number, reach: Range, results: Range): Played | null {
  const { seat } = walk;
  const log: Event[] = [];
  let at = walk.openings[0]?.to ?? 0;
  log.push(...(walk.openings[0]?.legs ?? []).flatMap(({ events }) => events));
  for (let picks = 0; picks < 200; picks++) {
    const { waits, standing, edges } = walk.nodes[at] as WalkNode;
    if (waits.kind === 'broken') return null;
    if (waits.kind === 'ended') return measure(table, seat, log, waits.ending, reach, results);
    const edge = edges[player.pick({ table, seat, waits, standing, steps: stepsAt(waits), chance })] ?? edges[0];
    if (!edge) return null;
    const decision = edge.step.kind === 'decision' ? table.decisions[edge.step.decision] : undefined;
    if (decision?.measured && edge.step.kind === 'decision')
      log.push({ type: 'answered', decision: edge.step.decision, seat, ...answers(player, decision, seat, edge.step.choice) });
    log.push(...edge.legs.flatMap(({ events }) => events));
    at = edge.to;
  }
  return null;
}

/** Those who think know what suits them and what is best for the group; habits answer as they pick. */
function answers(player: Player, decision: Table['decisions'][string], seat: string, picked: string) {
  const they = decision.they[seat];
  if (player.kind !== 'thinks') return { i: picked, we: picked, they: picked };
  return {
    i: suits(decision, seat)[0] ?? picked,
    we: policyWe(decision, seat),
    they: (they ? suits(decision, they)[0] : undefined) ?? picked,
  };
}

function measure(table: Table, seat: string, log: readonly Event[], ending: string, reach: Range, results: Range): Played {
  const totals = totalsOf(table, log);
  const given = ledger(table, log);
  const rounds = Object.keys(totals.commitments).reduce(
    (sum, round) => sum + (table.commitments[round]?.value[roundCount(table, totals, round)] ?? 0),
    0,
  );
  const child = outcomeIds.reduce((sum, outcome) => sum + totals.child[outcome], 0);
  const result = child + pillarIds.reduce((sum, pillar) => sum + totals.pillars[pillar], 0) + rounds;
  return {
    seat,
    ending,
    child,
    formed: collectivePreference(table, log, reach),
    acted: actedOn(table, log, seat),
    fairness: fairness(given),
    gave: paidBy(given, seat),
    result: results.max > results.min ? (result - results.min) / (results.max - results.min) : 0,
    choices: log.flatMap((event) => (event.type === 'settled' || event.type === 'moved' ? [event.choice] : [])),
  };
}

/** The smallest and largest result any play from this seat can end with. */
function resultRange(table: Table, walk: Walk): Range {
  return extremes(walk, (legs) => resultOf(table, legs));
}

function resultOf(table: Table, legs: readonly Leg[]): number {
  let sum = 0;
  const committed = new Map<string, number>();
  for (const event of legs.flatMap(({ events }) => events)) {
    const effects = event.type === 'settled' || event.type === 'moved' ? effectsOf(table, event.choice) : undefined;
    if (effects)
      sum +=
        outcomeIds.reduce((part, outcome) => part + effects.child[outcome], 0) +
        pillarIds.reduce((part, pillar) => part + effects.pillars[pillar], 0);
    if (event.type === 'committed') committed.set(event.round, (committed.get(event.round) ?? 0) + (event.how === 'commit' ? 1 : 0));
  }
  for (const [round, seats] of committed) sum += table.commitments[round]?.value[seats] ?? 0;
  return sum;
}

/** The mean of what is there; null when nothing is. */
export function mean(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
}
