import { outcomeIds } from '../evidence/outcomes.ts';
import { subjectOf } from '../session/question.ts';
import { effectsOf, heldOut, pillarIds } from '../session/totals.ts';
import type { Range } from '../story/loaded-story.ts';
import type { Cost, EffectsTable } from '../story/effects-table.ts';
import { isFor } from '../story/turn.ts';
import type { Leg, Step, Waits } from './passages.ts';
import { backwards, manyExtremes } from './paths.ts';
import type { KnownTurn } from './turn-memory.ts';
import type { Walk, WalkNode } from './walk.ts';

/** How fast we take people to read and to choose: 200 words a minute, 12 seconds a pick or a name on a board (the authors' estimate). */
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

export function figures(table: EffectsTable, walk: Walk): Figures {
  const { humans, nodes } = walk;
  const [seat = ''] = humans;
  const measures = measuresOf(table);
  const [picks, words, minutes, ...ranges] = manyExtremes(walk, (legs, isPick) => {
    const pick = isPick ? 1 : 0;
    const named = pick + moreNames(legs);
    const seen = legs.reduce((sum, { turn }) => sum + wordsSeen(turn, seat), 0);
    return [pick, seen, seen / pace.wordsPerMinute + (named * pace.secondsPerPick) / 60, ...measures.values(legs)];
  });
  const nothing = { min: 0, max: 0 };
  return {
    seat,
    states: nodes.length,
    ...counts(walk),
    picks: picks ?? nothing,
    words: words ?? nothing,
    minutes: minutes ?? nothing,
    ranges: Object.fromEntries(measures.names.map((name, at) => [name, ranges[at] ?? nothing])),
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

/** A board is one pick and takes as long as several: how many names beyond the first are put on it. */
function moreNames(legs: readonly Leg[]): number {
  return legs.reduce(
    (sum, { events }) => sum + events.reduce((more, one) => more + (one.type === 'assigned' ? one.choices.length - 1 : 0), 0),
    0,
  );
}

const lengths = new Map<string, number>();

/** The words of a text; the same texts come up again and again. */
function count(text: string): number {
  const known = lengths.get(text) ?? text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  lengths.set(text, known);
  return known;
}

/** The words of a turn's lines that this seat sees. */
export const wordsTold = (turn: Pick<KnownTurn, 'lines'>, seat: string): number =>
  turn.lines.filter((line) => isFor(line, seat)).reduce((sum, { text }) => sum + count(text), 0);

const counted = new WeakMap<KnownTurn, Map<string, number>>();

/** The words of a turn that this seat sees: lines for it, and the choices it is offered. Counted once for each turn. */
function wordsSeen(turn: KnownTurn, seat: string): number {
  const known = counted.get(turn) ?? new Map<string, number>();
  counted.set(turn, known);
  const { then } = turn;
  const offered = then.kind === 'choices' && (!then.choices[0]?.by || then.choices[0].by === seat) ? then.choices : [];
  const words = known.get(seat) ?? offered.reduce((sum, { text }) => sum + count(text), wordsTold(turn, seat));
  known.set(seat, words);
  return words;
}

/** The measures that add up over a play: pillars, outcomes, and what each seat gives. */
function measuresOf(table: EffectsTable): { names: string[]; values(legs: readonly Leg[]): number[] } {
  const seats = Object.keys(table.seats);
  return {
    names: [
      'goal, plan and responsibility',
      ...pillarIds,
      ...outcomeIds,
      ...seats.map((seat) => `given up by ${table.seats[seat]?.name ?? seat}`),
    ],
    values(legs) {
      const sums = new Array<number>(1 + pillarIds.length + outcomeIds.length).fill(0);
      const given = seats.map(() => 0);
      for (const cost of costsOf(table, legs)) given[seats.indexOf(cost.seat)] = (given[seats.indexOf(cost.seat)] ?? 0) + cost.weight;
      for (const event of legs.flatMap(({ events }) => events)) {
        const effects = event.type === 'settled' || event.type === 'moved' ? effectsOf(table, event.choice) : undefined;
        if (!effects) continue;
        const held = event.type === 'settled' ? heldOut(table, event).responsibility : 0;
        const pillar = (id: (typeof pillarIds)[number]) => effects.pillars[id] + (id === 'responsibility' ? held : 0);
        const values = [...pillarIds.map(pillar), ...outcomeIds.map((outcome) => effects.child[outcome])];
        for (const [at, value] of values.entries()) sums[at + 1] = (sums[at + 1] ?? 0) + value;
        sums[0] = (sums[0] ?? 0) + pillarIds.reduce((sum, id) => sum + pillar(id), 0);
      }
      return [...sums, ...given];
    },
  };
}

/** Everything given up on the way, in choices and in kept commitments. */
export function costsOf(table: EffectsTable, legs: readonly Leg[]): Cost[] {
  return legs.flatMap(({ events }) =>
    events.flatMap((event): Cost[] => {
      if (event.type === 'settled') return [...(effectsOf(table, event.choice)?.costs ?? []), ...heldOut(table, event).costs];
      if (event.type === 'moved') return effectsOf(table, event.choice)?.costs ?? [];
      return event.type === 'committed' && event.how === 'commit'
        ? (table.commitments[subjectOf(event.question)]?.seats[event.seat]?.costs ?? [])
        : [];
    }),
  );
}

/** Whether a play has come to its end here, by the story's will or not. */
export const isOver = (waits: Waits) => waits.kind === 'ended' || waits.kind === 'broken';
