import { outcomeIds } from '../evidence/outcomes.ts';
import { actedOn } from '../scoring/acted-on.ts';
import { collectivePreference } from '../scoring/collective-preference.ts';
import { fairness, paidBy } from '../scoring/fairness.ts';
import { ledger } from '../scoring/ledger.ts';
import type { Event } from '../session/events.ts';
import { policyWe, suits, wantedBy } from '../session/policies.ts';
import { owes } from '../session/owes.ts';
import { questionId, subjectOf } from '../session/question.ts';
import { effectsOf, heldOut, pillarIds, totalsOf } from '../session/totals.ts';
import { roundCount } from '../session/trust.ts';
import type { Range } from '../story/loaded-story.ts';
import type { Table } from '../story/table.ts';
import type { Leg } from './passages.ts';
import { dice } from './dice.ts';
import { extremes } from './paths.ts';
import { type Player, players } from './players.ts';
import type { Walk, WalkNode } from './walk.ts';

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

/** Plays every player through a walked story, from every seat that was walked alone. The same story gives the same plays. */
export function populations(table: Table, walks: readonly Walk[], reach: Range): Population[] {
  const whole = walks
    .filter(({ stopped, openings }) => !stopped && openings.length > 0)
    .map((walk) => ({ walk, results: resultRange(table, walk) }));
  return players.map((player) => ({
    player,
    plays: whole.flatMap(({ walk, results }) => {
      const chance = dice(7);
      return Array.from({ length: player.kind === 'random' ? randomPlays : 1 }, () =>
        play(table, walk, player, chance, reach, results),
      ).filter((played) => played !== null);
    }),
  }));
}

function play(table: Table, walk: Walk, player: Player, chance: () => number, reach: Range, results: Range): Played | null {
  const { humans } = walk;
  const [seat = ''] = humans;
  const log: Event[] = [];
  let at = walk.openings[0]?.to ?? 0;
  log.push(...(walk.openings[0]?.legs ?? []).flatMap(({ events }) => events));
  for (let picks = 0; picks < 200; picks++) {
    const { waits, standing, edges } = walk.nodes[at] as WalkNode;
    if (waits.kind === 'broken') return null;
    if (waits.kind === 'ended') return measure(table, seat, log, waits.ending, reach, results);
    const asks = owes(table, { question: waits, humans, answers: [] }, seat);
    if (!asks) return null;
    const offered = edges.flatMap(({ step }) => step.slice(0, 1));
    const edge = edges[player.pick({ table, seat, asks, standing, answers: offered, chance })] ?? edges[0];
    if (!edge) return null;
    const [picked] = edge.step;
    const decision = asks.kind === 'proposal' ? table.decisions[asks.decision] : undefined;
    if (decision?.measured && decision.play === 'full' && picked?.type === 'proposed')
      log.push({
        type: 'answered',
        question: questionId(subjectOf(picked.question), 0, 'instinct'),
        seat,
        ...answers(player, decision, seat, picked.choice),
      });
    log.push(...edge.legs.flatMap(({ events }) => events));
    at = edge.to;
  }
  return null;
}

/** Those who think know what suits them and what is best for the group; habits answer as they pick. */
function answers(player: Player, decision: Table['decisions'][string], seat: string, picked: string) {
  const they = decision.they[seat];
  if (player.kind !== 'thinks') return { i: picked, we: picked, they: they ? picked : '' };
  return {
    i: suits(decision, seat)[0] ?? picked,
    we: policyWe(decision, seat),
    they: (they ? wantedBy(decision, they)[0] : undefined) ?? '',
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
    if (event.type === 'settled') sum += heldOut(table, event).responsibility;
    if (effects)
      sum +=
        outcomeIds.reduce((part, outcome) => part + effects.child[outcome], 0) +
        pillarIds.reduce((part, pillar) => part + effects.pillars[pillar], 0);
    if (event.type === 'committed') {
      const round = subjectOf(event.question);
      committed.set(round, (committed.get(round) ?? 0) + (event.how === 'commit' ? 1 : 0));
    }
  }
  for (const [round, seats] of committed) sum += table.commitments[round]?.value[seats] ?? 0;
  return sum;
}

/** The mean of what is there; null when nothing is. */
export function mean(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
}
