import type { EffectsTable } from '../story/effects-table.ts';
import type { Step } from './passages.ts';
import { expectations, flow } from './paths.ts';
import { resultOf } from './results.ts';
import type { Walk, WalkNode } from './walk.ts';

/** What one may do when refused: ask somebody, go along, or hold out or object. */
export const answerings = ['ask', 'go', 'hold'] as const;
export type Answering = (typeof answerings)[number];

/** How often each way of answering a refusal is the best one there, and how often the worst, as shares of all refusals (0 to 1). */
export type RefusalShares = { best: Record<Answering, number>; worst: Record<Answering, number> };

/** Two answers closer than this in what they lead to are as good as each other. */
const asGood = 1e-9;

/**
 * How the answers to a refusal compare over all walks of a story. An answer is worth what is gained by it and, on average, by all plays by chance that go on from
 * there (V of every choice, hold-outs and commitment rounds: `resultOf`); a way of answering is worth its best answer (the best colleague to ask). A way is best
 * where none is worth more, worst where none is worth less; where all are worth the same they are neither. Each refusal counts by how many plays by chance come
 * by it, each seat the same. Null when nobody is ever refused.
 */
export function refusalShares(table: EffectsTable, walks: readonly Walk[]): RefusalShares | null {
  const tally = { best: { ask: 0, go: 0, hold: 0 }, worst: { ask: 0, go: 0, hold: 0 }, all: 0 };
  for (const walk of walks) {
    const expected = expectations(walk, (legs) => resultOf(table, legs));
    const traffic = flow(walk);
    for (const [at, node] of walk.nodes.entries()) {
      if (node.waits.kind !== 'response') continue;
      const share = traffic.get(at) ?? 0;
      const worth = worths(table, node, expected);
      const [least, most] = [Math.min(...worth.values()), Math.max(...worth.values())];
      tally.all += share;
      if (most - least < asGood) continue;
      for (const [way, value] of worth) {
        if (value > most - asGood) tally.best[way] += share;
        if (value < least + asGood) tally.worst[way] += share;
      }
    }
  }
  if (tally.all === 0) return null;
  const shares = (counts: Record<Answering, number>) => ({
    ask: counts.ask / tally.all,
    go: counts.go / tally.all,
    hold: counts.hold / tally.all,
  });
  return { best: shares(tally.best), worst: shares(tally.worst) };
}

function worths(table: EffectsTable, { edges }: WalkNode, expected: ReadonlyMap<number, number>): Map<Answering, number> {
  const worth = new Map<Answering, number>();
  for (const { step, legs, to } of edges) {
    const way = wayOf(step);
    if (way) worth.set(way, Math.max(worth.get(way) ?? -Infinity, resultOf(table, legs) + (expected.get(to) ?? 0)));
  }
  return worth;
}

function wayOf([answer]: Step): Answering | null {
  switch (answer?.type) {
    case 'asked':
      return 'ask';
    case 'went-along':
      return 'go';
    case 'held-out':
    case 'objected':
      return 'hold';
    default:
      return null;
  }
}
