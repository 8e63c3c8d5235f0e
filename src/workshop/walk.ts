import type { EffectsTable } from '../story/effects-table.ts';
import type { Circumstance } from '../session/circumstances.ts';
import { createPassages, type Depth, type Leg, type Passage, type Passages, type Step, type Waits } from './passages.ts';
import { sampleWalk } from './sample-walk.ts';
import { beforehand, type Standing, readingOf } from './standing.ts';
import { stepsAt } from './steps.ts';
import type { TurnMemory } from './turn-memory.ts';

/** What people can do at a node, and where it leads. `legs` are everything told and logged on the way. */
export type WalkEdge = { step: Step; to: number; legs: Leg[] };

/** A state of the walk: all sessions that stand here go on in the same way, whatever brought them here. `from` is the shortest way to it. */
export type WalkNode = { standing: Standing; waits: Waits; edges: WalkEdge[]; depth: number; from: { node: number; edge: number } | null };

/** How a session opens, with the endings of earlier stories that it remembers. */
export type Opening = { past: Record<string, string>; to: number; legs: Leg[] };

/**
 * Every way through a story for the people who sit in these seats. `stopped` is null when the walk is complete; else the story is too large to walk,
 * `message` says in what, and its nodes are those of so many plays that were sampled instead.
 */
export type Walk = {
  humans: readonly string[];
  nodes: WalkNode[];
  openings: Opening[];
  stopped: { message: string; sampled: number } | null;
};

/**
 * A story is too large to walk beyond so many states and ways between them (from all seats together, unless less is left for it), picks in one play,
 * units of Ink's work (`inkLimits.work`), and bytes that have to be kept in mind. The largest of ours stay below three quarters of each.
 */
export const walkLimits = { nodes: 60_000, edges: 240_000, depth: 120, work: 6_000_000, sampling: 1_500_000, bytes: 120_000_000 } as const;

/** What a walk may take of those, and what is left of them for one more seat. */
export type WalkRoom = { nodes: number; edges: number };

/** What each position's future may look at, learnt as the walk goes on. */
type Needs = Map<number, Set<Circumstance>>;

/**
 * Walks all of a story for the people who sit in some of its seats. States are recognised when met again: same position in the script, and same values of what is still read
 * from there on. What is read is not known at first, so the walk begins coarse and is repeated with what it has learnt until nothing new turns up;
 * then any two states it took for one have the same future. Going only to the last choice leaves out the consequences, which remember everything.
 */
export function walk(
  table: EffectsTable,
  memory: TurnMemory,
  humans: readonly string[],
  pasts: readonly Record<string, string>[] = [{}],
  depth: Depth = 'to the end',
  room: WalkRoom = { ...walkLimits },
): Walk {
  const plain = createPassages(table, memory, humans, depth);
  const passages = remembered(plain);
  const needs: Needs = new Map();
  for (;;) {
    const { result, reads, tooLarge } = explore(table, passages, humans, pasts, needs, room, memory);
    if (tooLarge) {
      const most = memory.work() + walkLimits.sampling;
      const { sampled, ...sample } = sampleWalk(table, plain, humans, pasts, () => memory.work() < most);
      return { humans, ...sample, stopped: { message: tooLarge, sampled } };
    }
    if (learn(result, reads, needs)) continue;
    room.nodes -= result.nodes.length;
    room.edges -= result.nodes.reduce((sum, { edges }) => sum + edges.length, 0);
    return result;
  }
}

/** Passages that give the very same passage for the very same standing, so that a repeated walk only sorts anew what it has walked already. */
function remembered(inner: Passages): Passages {
  const passages = new Map<unknown, Map<string, Passage>>();
  const once = (from: unknown, what: string, go: () => Passage): Passage => {
    const known = passages.get(from) ?? new Map<string, Passage>();
    passages.set(from, known);
    const passage = known.get(what) ?? go();
    known.set(what, passage);
    return passage;
  };
  return {
    open: (past) => once(past, '', () => inner.open(past)),
    take: (standing, question, step) => once(question, JSON.stringify(step), () => inner.take(standing, question, step)),
  };
}

function explore(
  table: EffectsTable,
  passages: Passages,
  humans: readonly string[],
  pasts: readonly Record<string, string>[],
  needs: Needs,
  room: WalkRoom,
  memory: TurnMemory,
): { result: Walk; reads: Needs; tooLarge: string | null } {
  const nodes: WalkNode[] = [];
  const numbers = new Map<string, number>();
  const reads: Needs = new Map();
  const lists = new Map<number, Circumstance[]>();
  let edges = 0;

  function nodeFor(standing: Standing, waits: Waits, depth: number, from: WalkNode['from']): number {
    const list = lists.get(standing.at) ?? [...(needs.get(standing.at) ?? [])].sort();
    lists.set(standing.at, list);
    const key = `${standing.at}|${placeOf(waits, standing)}|${list.map((name) => readingOf(name, standing, table)).join('|')}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, nodes.length);
    return nodes.push({ standing, waits, edges: [], depth, from }) - 1;
  }

  const openings = pasts.map((past): Opening => {
    const { to, waits, legs } = passages.open(past);
    return { past, to: nodeFor(to, waits, 0, null), legs };
  });
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as WalkNode;
    const steps = stepsAt(table, humans, node.waits);
    edges += steps.length;
    const tooLarge = excess(nodes.length, edges, node.depth, room, memory);
    if (tooLarge) return { result: { humans, nodes, openings, stopped: null }, reads, tooLarge };
    if (node.waits.kind === 'broken') continue;
    for (const step of steps) {
      const passage = passages.take(node.standing, node.waits, step);
      const read = reads.get(node.standing.at) ?? new Set();
      reads.set(node.standing.at, read);
      for (const name of passage.reads) read.add(name);
      const to = nodeFor(passage.to, passage.waits, node.depth + 1, { node: at, edge: node.edges.length });
      node.edges.push({ step, to, legs: passage.legs });
    }
  }
  return { result: { humans, nodes, openings, stopped: null }, reads, tooLarge: null };
}

/** In what a walk has become too large; null while it has not. */
function excess(nodes: number, edges: number, depth: number, room: WalkRoom, memory: TurnMemory): string | null {
  if (nodes > room.nodes || edges > room.edges) return 'more states than there is room for';
  if (depth > walkLimits.depth) return `plays of more than ${walkLimits.depth} picks`;
  if (memory.work() > walkLimits.work) return 'more to work out than can be waited for';
  return memory.bytes() > walkLimits.bytes ? 'more to keep in mind than a page can hold' : null;
}

/** What is open, as far as it tells states apart: at a decision also what was revealed before, and what is put forward. */
function placeOf(waits: Waits, { totals }: Standing): string {
  switch (waits.kind) {
    case 'broken':
      return `broken ${waits.message}`;
    case 'ended':
      return `ended ${waits.ending}`;
    case 'response':
    case 'again':
    case 'payer':
      return `${waits.kind} ${JSON.stringify([waits.rounds, totals.first, totals.put, totals.objected])}`;
    default:
      return waits.kind;
  }
}

/** Carries what is read back to every position before it. Says whether anything new was learnt. */
function learn({ nodes }: Walk, reads: Needs, needs: Needs): boolean {
  let grew = false;
  const add = (at: number, names: Iterable<Circumstance>) => {
    const known = needs.get(at) ?? new Set();
    needs.set(at, known);
    const before = known.size;
    for (const name of names) known.add(name);
    if (known.size > before) grew = true;
    return known.size > before;
  };
  for (const [at, names] of reads) add(at, names);
  const onward = new Map<number, Set<number>>();
  for (const { standing, edges } of nodes) {
    const tos = onward.get(standing.at) ?? new Set<number>();
    onward.set(standing.at, tos);
    for (const { to } of edges) tos.add((nodes[to] as WalkNode).standing.at);
  }
  const places = [...onward].reverse();
  for (let again = true; again; ) {
    again = false;
    for (const [at, tos] of places)
      for (const to of tos) if (to !== at && add(at, [...(needs.get(to) ?? [])].flatMap(beforehand))) again = true;
  }
  return grew;
}
