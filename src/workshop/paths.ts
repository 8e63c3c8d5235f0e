import type { Range } from '../story/loaded-story.ts';
import type { Leg, Step } from './passages.ts';
import type { Walk, WalkEdge, WalkNode } from './walk.ts';

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

/** How many of all plays by chance come by each node: 1 at the openings, shared out evenly at each pick. Ways that go round are left out. */
export function flow(walk: Walk): Map<number, number> {
  const traffic = new Map<number, number>();
  for (const { to } of walk.openings) traffic.set(to, (traffic.get(to) ?? 0) + 1 / walk.openings.length);
  const { order, rounds } = backwards(walk);
  for (const at of order.toReversed()) {
    const { edges } = walk.nodes[at] as WalkNode;
    for (const [number, { to }] of edges.entries())
      if (!rounds.has(`${at}.${number}`)) traffic.set(to, (traffic.get(to) ?? 0) + (traffic.get(at) ?? 0) / edges.length);
  }
  return traffic;
}

/** For each ending, how many of all plays by chance end there (0 to 1), and what they gained on their way, on average. Ways that go round are left out. */
export function meansAtEndings(walk: Walk, gain: (legs: readonly Leg[]) => number): Map<string, { plays: number; mean: number }> {
  const traffic = flow(walk);
  const { order, rounds } = backwards(walk);
  const sums = new Map<number, number>();
  const add = (at: number, sum: number) => sums.set(at, (sums.get(at) ?? 0) + sum);
  for (const { to, legs } of walk.openings) add(to, gain(legs) / walk.openings.length);
  const ends = new Map<string, { plays: number; sum: number }>();
  for (const at of order.toReversed()) {
    const { edges, waits } = walk.nodes[at] as WalkNode;
    const [plays, sum] = [traffic.get(at) ?? 0, sums.get(at) ?? 0];
    for (const [number, { to, legs }] of edges.entries())
      if (!rounds.has(`${at}.${number}`)) add(to, (sum + plays * gain(legs)) / edges.length);
    if (waits.kind !== 'ended') continue;
    const end = ends.get(waits.ending) ?? { plays: 0, sum: 0 };
    ends.set(waits.ending, { plays: end.plays + plays, sum: end.sum + sum });
  }
  return new Map([...ends].map(([ending, { plays, sum }]) => [ending, { plays, mean: plays > 0 ? sum / plays : 0 }]));
}

/** What a play by chance still gains from each node on, on average; nothing at an end. Ways that go round are left out. */
export function expectations(walk: Walk, gain: (legs: readonly Leg[]) => number): Map<number, number> {
  const { order, rounds } = backwards(walk);
  const expected = new Map<number, number>();
  for (const at of order) {
    const ways = (walk.nodes[at] as WalkNode).edges.filter((_, number) => !rounds.has(`${at}.${number}`));
    const sum = ways.reduce((all, { legs, to }) => all + gain(legs) + (expected.get(to) ?? 0), 0);
    expected.set(at, ways.length === 0 ? 0 : sum / ways.length);
  }
  return expected;
}

/** Nodes that were reached, each with the last edge of the shortest way to it; null where the ways begin. */
export type Reached = ReadonlyMap<number, { from: number; edge: WalkEdge } | null>;

/** Where plays that begin at the nodes `from` come without going past an edge that `met` names. */
export function reachedWithout(walk: Walk, met: (edge: WalkEdge, at: number) => boolean, from: readonly number[]): Reached {
  const reached = new Map<number, { from: number; edge: WalkEdge } | null>(from.map((at) => [at, null]));
  for (const at of reached.keys())
    for (const edge of (walk.nodes[at] as WalkNode).edges)
      if (!reached.has(edge.to) && !met(edge, at)) reached.set(edge.to, { from: at, edge });
  return reached;
}

/** The picks of the shortest way to a node that was reached. */
export function stepsTo(reached: Reached, end: number): Step[] {
  const steps: Step[] = [];
  for (let here = reached.get(end); here; here = reached.get(here.from)) steps.unshift(here.edge.step);
  return steps;
}

/** The nodes from which a play can end without going past an edge that `met` names. */
export function canEndWithout({ nodes }: Walk, met: (edge: WalkEdge, at: number) => boolean): Set<number> {
  const before = new Map<number, number[]>();
  for (const [at, { edges }] of nodes.entries())
    for (const edge of edges) if (!met(edge, at)) before.set(edge.to, [...(before.get(edge.to) ?? []), at]);
  const free = new Set(nodes.flatMap(({ waits }, at) => (waits.kind === 'ended' ? [at] : [])));
  for (const at of free) for (const from of before.get(at) ?? []) free.add(from);
  return free;
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
