import { outcomeIds } from '../evidence/outcomes.ts';
import { effectsOf, pillarIds } from '../session/totals.ts';
import type { Range } from '../story/loaded-story.ts';
import type { Cost, Table } from '../story/table.ts';
import { isFor } from '../story/turn.ts';
import type { Leg, Step, Waits } from './legs.ts';
import { backwards, extremes } from './paths.ts';
import type { Walk, WalkNode } from './walk.ts';

/** How fast we take people to read and to choose: 200 words a minute, 12 seconds a pick (the authors' estimate). */
export const pace = { wordsPerMinute: 200, secondsPerPick: 12 } as const;

/**
 * What a finished walk says about a story from one seat. `plays` counts every different way of picking through it (the private I, We and They
 * apart); null when it can go round for ever. `words` are those this seat sees, choices on offer included. Ranges run over all plays.
 */
export type Figures = {
  seat: string;
  states: number;
  plays: bigint | null;
  picks: Range;
  words: Range;
  minutes: Range;
  endings: { id: string; plays: bigint; shortest: Step[] }[];
  ranges: Record<string, Range>;
};

export function figures(table: Table, walk: Walk): Figures {
  const { seat, nodes } = walk;
  const words = (legs: readonly Leg[]) => wordsSeen(legs, seat);
  return {
    seat,
    states: nodes.length,
    ...counts(walk),
    picks: extremes(walk, () => 1, -1),
    words: extremes(walk, words),
    minutes: extremes(walk, (legs) => words(legs) / pace.wordsPerMinute + pace.secondsPerPick / 60, -pace.secondsPerPick / 60),
    ranges: measureRanges(table, walk),
  };
}

/** How many plays there are, and how many of them end where; counted exactly, by adding up from the endings. */
function counts(walk: Walk): Pick<Figures, 'plays' | 'endings'> {
  const { order, rounds } = backwards(walk);
  const sofar = new Map<number, bigint>();
  for (const { to } of walk.openings) sofar.set(to, (sofar.get(to) ?? 0n) + 1n);
  const shortest = new Map<string, number>();
  const plays = new Map<string, bigint>();
  for (const at of order.toReversed()) {
    const node = walk.nodes[at] as WalkNode;
    const ways = sofar.get(at) ?? 0n;
    for (const [number, { to }] of node.edges.entries()) if (!rounds.has(`${at}.${number}`)) sofar.set(to, (sofar.get(to) ?? 0n) + ways);
    if (node.waits.kind !== 'ended') continue;
    const { ending } = node.waits;
    plays.set(ending, (plays.get(ending) ?? 0n) + ways);
    const known = shortest.get(ending);
    if (known === undefined || (walk.nodes[known] as WalkNode).depth > node.depth) shortest.set(ending, at);
  }
  const endings = [...plays].map(([id, ways]) => ({ id, plays: ways, shortest: wayTo(walk, shortest.get(id) ?? 0) }));
  return { endings, plays: rounds.size > 0 ? null : endings.reduce((sum, ending) => sum + ending.plays, 0n) };
}

/** The picks of the shortest way to a node. */
export function wayTo({ nodes }: Pick<Walk, 'nodes'>, at: number): Step[] {
  const way: Step[] = [];
  for (let from = nodes[at]?.from; from; from = nodes[from.node]?.from) {
    const edge = nodes[from.node]?.edges[from.edge];
    if (edge) way.unshift(edge.step);
  }
  return way;
}

/** A pick in the ids that a writer knows. */
export function nameOf(step: Step): string {
  if (step.kind === 'share') return step.facts.length > 0 ? `share ${step.facts.join(', ')}` : 'share nothing';
  return step.kind === 'commit' ? step.how : step.choice;
}

const count = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The words this seat sees on the way: lines for it, and the choices it is offered there. */
function wordsSeen(legs: readonly Leg[], seat: string): number {
  let sum = 0;
  for (const { turn } of legs) {
    for (const line of turn.lines) if (isFor(line, seat)) sum += count(line.text);
    const { then } = turn;
    if (then.kind === 'choices' && (!then.choices[0]?.by || then.choices[0].by === seat)) for (const { text } of then.choices) sum += count(text);
  }
  return sum;
}

/** The smallest and largest value of each measure that adds up: pillars, outcomes, and what each seat gives. */
function measureRanges(table: Table, walk: Walk): Record<string, Range> {
  const effects = (legs: readonly Leg[]) => legs.flatMap(({ events }) => events.flatMap((event) => (event.type === 'settled' || event.type === 'moved' ? (effectsOf(table, event.choice) ?? []) : [])));
  const sum = <Item>(items: readonly Item[], of: (item: Item) => number) => items.reduce((total, item) => total + of(item), 0);
  return Object.fromEntries([
    ['goal, plan and responsibility', extremes(walk, (legs) => sum(effects(legs), ({ pillars }) => sum(pillarIds, (pillar) => pillars[pillar])))],
    ...pillarIds.map((pillar) => [pillar, extremes(walk, (legs) => sum(effects(legs), ({ pillars }) => pillars[pillar]))] as const),
    ...outcomeIds.map((outcome) => [outcome, extremes(walk, (legs) => sum(effects(legs), ({ child }) => child[outcome]))] as const),
    ...Object.keys(table.seats).map((seat) => [`given by ${seat}`, extremes(walk, (legs) => sum(costsOf(table, legs), (cost) => (cost.seat === seat ? cost.weight : 0)))] as const),
  ]);
}

/** Everything given up on the way, in choices and in kept commitments. */
export function costsOf(table: Table, legs: readonly Leg[]): Cost[] {
  return legs.flatMap(({ events }) => events.flatMap((event): Cost[] => {
    if (event.type === 'settled' || event.type === 'moved') return effectsOf(table, event.choice)?.costs ?? [];
    return event.type === 'committed' && event.how === 'commit' ? (table.commitments[event.round]?.seats[event.seat]?.costs ?? []) : [];
  }));
}

/** Whether a play has come to its end here, by the story's will or not. */
export const isOver = (waits: Waits) => waits.kind === 'ended' || waits.kind === 'broken';
