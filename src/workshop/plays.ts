import type { Event } from '../session/events.ts';
import { owes } from '../session/owes.ts';
import { policyWe, suits, wantedBy } from '../session/policies.ts';
import { questionId, subjectOf } from '../session/question.ts';
import type { Decision, EffectsTable } from '../story/effects-table.ts';
import { factsHeard, factsTold, type Picked } from './facts-told.ts';
import type { Leg } from './passages.ts';
import type { Player } from './player.ts';
import type { Walk, WalkNode } from './walk.ts';

/** One play of a pretend player through a walk: what it logged, which facts were told on its way (to the table, or passed on), and where it ended. */
export type Play = { seat: string; log: Event[]; told: Set<string>; ending: string };

/** How many picks a play may take before it is given up. */
const longestPlay = 200;

/** Plays a walked story once, from the seat it was walked from. Null where the story breaks off or does not end. */
export function playThrough(table: EffectsTable, walk: Walk, player: Player, chance: () => number): Play | null {
  const { humans, openings } = walk;
  const [seat = ''] = humans;
  const log: Event[] = [];
  const told = new Set<string>();
  const goOn = (legs: readonly Leg[], picked?: Picked) => {
    log.push(...legs.flatMap(({ events }) => events));
    log.push(...unlogged(table, log, factsHeard(table, legs, picked)));
    for (const fact of factsTold(table, legs, picked)) told.add(fact);
  };
  goOn(openings[0]?.legs ?? []);
  let at = openings[0]?.to ?? 0;
  for (let picks = 0; picks < longestPlay; picks++) {
    const node = walk.nodes[at] as WalkNode;
    const { waits, standing, edges } = node;
    if (waits.kind === 'broken') return null;
    if (waits.kind === 'ended') return { seat, log, told, ending: waits.ending };
    const asks = owes(table, { question: waits, humans, answers: [] }, seat);
    if (!asks) return null;
    const offered = edges.flatMap(({ step }) => step.slice(0, 1));
    const edge = edges[player.pick({ table, seat, asks, standing, answers: offered, chance })] ?? edges[0];
    if (!edge) return null;
    const [picked] = edge.step;
    const decision = asks.kind === 'proposal' ? table.decisions[asks.decision] : undefined;
    if (decision?.measured && decision.play === 'full' && picked?.type === 'proposed') {
      const question = questionId(subjectOf(picked.question), 0, 'instinct');
      log.push({ type: 'answered', question, seat, ...answers(player, decision, seat, picked.choice) });
    }
    goOn(edge.legs, { node, edge });
    at = edge.to;
  }
  return null;
}

/** Facts that were heard and stand in no event, as this state of the walk was first met by a play that knew them. */
function unlogged(table: EffectsTable, log: readonly Event[], heard: readonly string[]): Event[] {
  const known = new Set(log.flatMap((event) => (event.type === 'facts-shared' ? event.facts : [])));
  const missing = [...new Set(heard)].filter((fact) => !known.has(fact) && table.facts[fact]);
  return missing.map((fact) => ({ type: 'facts-shared', question: '', seat: table.facts[fact]?.seat ?? '', facts: [fact] }));
}

/** Those who think know what suits them and what is best for the group; habits answer as they pick. */
function answers(player: Player, decision: Decision, seat: string, picked: string) {
  const they = decision.they[seat];
  if (player.kind !== 'thinks') return { i: picked, we: picked, they: they ? picked : '' };
  return {
    i: suits(decision, seat)[0] ?? picked,
    we: policyWe(decision, seat),
    they: (they ? wantedBy(decision, they)[0] : undefined) ?? '',
  };
}
