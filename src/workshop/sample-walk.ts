import type { Question } from '../session/question.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { dice } from './dice.ts';
import type { Leg, Passages, Step, Waits } from './passages.ts';
import type { Standing } from './standing.ts';
import { stepsAt } from './steps.ts';

/** How many plays stand for a story that is too large to walk, how many picks each may take, and how many states they may come to in all. */
export const sampleLimits = { plays: 250, picks: 100, nodes: 6_000 } as const;

/** A state that a sampled play came to, in the form of a walk's. */
type SampleNode = {
  standing: Standing;
  waits: Waits;
  edges: { step: Step; to: number; legs: Leg[] }[];
  depth: number;
  from: { node: number; edge: number } | null;
};

/** What came of sampling: the states of so many plays, and where they opened. */
export type Sample = { nodes: SampleNode[]; openings: { past: Record<string, string>; to: number; legs: Leg[] }[]; sampled: number };

/**
 * Plays instead of walking: from each opening in turn, and each time what was picked least so far. What comes of it has the form of a walk, each of whose
 * nodes knows only the ways that were gone; so what is found in it is true, and what is missing from it may be there. `mayGoOn` is asked before each play.
 */
export function sampleWalk(
  table: EffectsTable,
  passages: Passages,
  humans: readonly string[],
  pasts: readonly Record<string, string>[],
  mayGoOn: () => boolean,
): Sample {
  const nodes: SampleNode[] = [];
  const picked = new Map<string, number>();
  const chance = dice(11);
  const openings = pasts.map((past) => {
    const { to, waits, legs } = passages.open(past);
    return { past, to: nodes.push({ standing: to, waits, edges: [], depth: 0, from: null }) - 1, legs };
  });
  let sampled = 0;
  for (; sampled < sampleLimits.plays && nodes.length < sampleLimits.nodes && mayGoOn(); sampled++)
    play(openings[sampled % openings.length]?.to ?? 0);
  return { nodes, openings, sampled };

  function play(from: number): void {
    let at = from;
    for (let picks = 0; picks < sampleLimits.picks && mayGoOn(); picks++) {
      const node = nodes[at] as SampleNode;
      if (node.waits.kind === 'broken') return;
      const step = least(stepsAt(table, humans, node.waits));
      if (!step) return;
      const name = JSON.stringify(step);
      picked.set(name, (picked.get(name) ?? 0) + 1);
      const known = node.edges.find((edge) => JSON.stringify(edge.step) === name);
      at = known?.to ?? go(at, node, node.waits, step);
    }
  }

  function go(at: number, node: SampleNode, question: Question, step: Step): number {
    const passage = passages.take(node.standing, question, step);
    const from = { node: at, edge: node.edges.length };
    const to = nodes.push({ standing: passage.to, waits: passage.waits, edges: [], depth: node.depth + 1, from }) - 1;
    node.edges.push({ step, to, legs: passage.legs });
    return to;
  }

  /** One of the steps that were picked least so far. */
  function least(steps: readonly Step[]): Step | undefined {
    const counts = steps.map((step) => picked.get(JSON.stringify(step)) ?? 0);
    const fewest = Math.min(...counts);
    const open = steps.filter((_, place) => counts[place] === fewest);
    return open[Math.floor(chance() * open.length)];
  }
}
