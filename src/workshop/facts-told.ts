import { policyAnswer } from '../session/policies.ts';
import { effectsOf } from '../session/totals.ts';
import type { Table } from '../story/table.ts';
import type { Leg } from './passages.ts';
import type { WalkEdge, WalkNode } from './walk.ts';

/**
 * The facts told on a way: in a share round, on a line that everybody hears, in an answer to a question, or passed on by a choice to those who must know.
 * Lines and answers are read from the script, as a walk takes states for one that differ only in whether a fact was known before. `edge` is what was picked at
 * `node` to go this way; an opening has neither.
 */
export function factsTold(table: Table, legs: readonly Leg[], node?: WalkNode, edge?: WalkEdge): string[] {
  const told = legs.flatMap(({ events, turn }) => [
    ...events.flatMap((event) => {
      if (event.type === 'facts-shared') return event.facts;
      return event.type === 'settled' || event.type === 'moved' ? (effectsOf(table, event.choice)?.passes_on ?? []) : [];
    }),
    ...turn.lines.flatMap(({ tags }) => (tags.to ? [] : tags.facts)),
  ]);
  return node && edge ? [...told, ...answered(table, node, edge)] : told;
}

function answered(table: Table, { waits, standing }: WalkNode, { step }: WalkEdge): string[] {
  const [answer] = step;
  const decision = waits.kind === 'response' ? table.decisions[waits.decision] : undefined;
  if (!decision || answer?.type !== 'asked') return [];
  const fact = policyAnswer(decision, answer.colleague, standing.totals)?.fact;
  return fact ? [fact] : [];
}
