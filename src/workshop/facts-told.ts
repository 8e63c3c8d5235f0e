import { policyAnswer } from '../session/policies.ts';
import { effectsOf } from '../session/totals.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Leg } from './passages.ts';
import type { WalkEdge, WalkNode } from './walk.ts';

/** What was picked at which node to go a way; an opening has neither. */
export type Picked = { node: WalkNode; edge: WalkEdge };

/**
 * The facts that the table hears on a way: in a share round, on a line that everybody hears, in an answer to a question. Lines and answers are read from the
 * script, as a walk takes states for one that differ only in whether a fact was known before.
 */
export function factsHeard(table: EffectsTable, legs: readonly Leg[], picked?: Picked): string[] {
  const heard = legs.flatMap(({ events, turn }) => [
    ...events.flatMap((event) => (event.type === 'facts-shared' ? event.facts : [])),
    ...turn.lines.flatMap(({ tags }) => (tags.to ? [] : tags.facts)),
  ]);
  return picked ? [...heard, ...answered(table, picked)] : heard;
}

/** The same, and the risks that a choice passes on to those who must know. */
export function factsTold(table: EffectsTable, legs: readonly Leg[], picked?: Picked): string[] {
  const passedOn = legs.flatMap(({ events }) =>
    events.flatMap((event) =>
      event.type === 'settled' || event.type === 'moved' ? (effectsOf(table, event.choice)?.passes_on ?? []) : [],
    ),
  );
  return [...factsHeard(table, legs, picked), ...passedOn];
}

const onEdges = new WeakMap<WalkEdge, ReadonlySet<string>>();

/** The facts told when this is picked at this node; worked out once for each edge of a walk. */
export function toldOnEdge(table: EffectsTable, node: WalkNode, edge: WalkEdge): ReadonlySet<string> {
  const known = onEdges.get(edge) ?? new Set(factsTold(table, edge.legs, { node, edge }));
  onEdges.set(edge, known);
  return known;
}

function answered(table: EffectsTable, { node: { waits, standing }, edge: { step } }: Picked): string[] {
  const [answer] = step;
  const decision = waits.kind === 'response' ? table.decisions[waits.decision] : undefined;
  if (!decision || answer?.type !== 'asked') return [];
  const fact = policyAnswer(decision, answer.colleague, standing.totals)?.fact;
  return fact ? [fact] : [];
}
