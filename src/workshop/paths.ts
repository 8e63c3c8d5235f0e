import type { Range } from '../story/loaded-story.ts';
import type { Leg } from './passages.ts';
import type { Walk, WalkNode } from './walk.ts';

/** The nodes of a walk in an order in which every node stands before those that lead to it, and the edges that go round (`node.edge`), which have no place in one. */
export function backwards({ nodes, openings }: Walk): { order: number[]; rounds: Set<string> } {
  const order: number[] = [];
  const rounds = new Set<string>();
  const colour = new Uint8Array(nodes.length);
  for (const { to } of openings) {
    const stack: { node: number; edge: number }[] = colour[to] ? [] : [{ node: to, edge: 0 }];
    if (stack.length > 0) colour[to] = 1;
    while (stack.length > 0) {
      const top = stack.at(-1) as { node: number; edge: number };
      const edge = (nodes[top.node] as WalkNode).edges[top.edge];
      if (!edge) {
        colour[top.node] = 2;
        order.push(top.node);
        stack.pop();
        continue;
      }
      if (colour[edge.to] === 1) rounds.add(`${top.node}.${top.edge}`);
      top.edge++;
      if (colour[edge.to] === 0) {
        colour[edge.to] = 1;
        stack.push({ node: edge.to, edge: 0 });
      }
    }
  }
  return { order, rounds };
}

/**
 * The smallest and largest sum of `gain` over all plays that end; 0 to 0 when none does. Going round counts once.
 * `gain` is told whether the way is a pick or an opening.
 */
export function extremes(walk: Walk, gain: (legs: readonly Leg[], isPick: boolean) => number): Range {
  return manyExtremes(walk, (legs, isPick) => [gain(legs, isPick)])[0] ?? { min: 0, max: 0 };
}

/** The same for several sums at once, as one pass over a large walk takes its time. */
export function manyExtremes(walk: Walk, gains: (legs: readonly Leg[], isPick: boolean) => readonly number[]): Range[] {
  const { order, rounds } = backwards(walk);
  const best = new Map<number, Range[]>();
  const none = gains([], false).map(() => ({ min: 0, max: 0 }));
  for (const at of order) {
    const node = walk.nodes[at] as WalkNode;
    if (node.waits.kind === 'ended') best.set(at, none);
    for (const [number, edge] of node.edges.entries()) {
      const on = best.get(edge.to);
      if (on && !rounds.has(`${at}.${number}`)) best.set(at, wider(best.get(at), on, gains(edge.legs, true)));
    }
  }
  return (
    walk.openings.reduce<Range[] | undefined>((all, { to, legs }) => {
      const on = best.get(to);
      return on ? wider(all, on, gains(legs, false)) : all;
    }, undefined) ?? none
  );
}

function wider(known: Range[] | undefined, on: readonly Range[], gains: readonly number[]): Range[] {
  return on.map(({ min, max }, at) => {
    const gain = gains[at] ?? 0;
    return { min: Math.min(known?.[at]?.min ?? Infinity, min + gain), max: Math.max(known?.[at]?.max ?? -Infinity, max + gain) };
  });
}

/** The nodes from which no play ever ends. */
export function trapped({ nodes }: Walk): number[] {
  const before = new Map<number, number[]>();
  for (const [at, { edges }] of nodes.entries()) {
    for (const { to } of edges) {
      const list = before.get(to) ?? [];
      if (list.push(at) === 1) before.set(to, list);
    }
  }
  const free = new Set(nodes.flatMap(({ waits }, at) => (waits.kind === 'ended' || waits.kind === 'broken' ? [at] : [])));
  const ahead = [...free];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const from of before.get(at) ?? []) {
      if (free.has(from)) continue;
      free.add(from);
      ahead.push(from);
    }
  }
  return [...nodes.keys()].filter((at) => !free.has(at));
}
