import { Graph, layout } from '@dagrejs/dagre';
import type { Step, Waits } from './passages.ts';
import { flow } from './paths.ts';
import type { Walk, WalkNode } from './walk.ts';

/** A place in the story where something is picked, or an ending. `choices` are ids. `x` and `y` are its middle, in the units of the map. */
export type MapNode = {
  id: string;
  kind: 'decision' | 'move' | 'share' | 'board' | 'commit' | 'ending';
  choices: string[];
  x: number;
  y: number;
};

/** A way from one place to the next by one pick. `traffic`, 0 to 1, is the part of random plays that go this way. */
export type MapEdge = { from: string; to: string; choice: string; traffic: number; points: { x: number; y: number }[] };

/** The map of a story: places, ways, and a size. It holds ids and positions only, no words of ways not taken. Plain JSON. */
export type StoryMap = { width: number; height: number; nodes: MapNode[]; edges: MapEdge[] };

/** How large a place is drawn, and how far places stand apart. */
export const mapSizes = { width: 150, height: 34, across: 24, down: 46 } as const;

/**
 * The map of a story over the walks of all its seats: all states in which the same thing is asked are one place. Ways that go round are left out.
 */
export function storyMap(walks: readonly Walk[]): StoryMap {
  const places = new Map<string, Omit<MapNode, 'x' | 'y'>>();
  const ways = new Map<string, { from: string; to: string; choice: string; traffic: number }>();
  for (const walk of walks) {
    const traffic = flow(walk);
    for (const [at, { waits, edges }] of walk.nodes.entries()) {
      const here = place(waits);
      if (!here) continue;
      const known = places.get(here.id);
      places.set(here.id, known ? { ...known, choices: [...new Set([...known.choices, ...here.choices])] } : here);
      for (const { step, to } of edges) {
        const there = place((walk.nodes[to] as WalkNode).waits);
        if (!there || there.id === here.id) continue;
        const choice = choiceOf(step);
        const key = `${here.id} ${choice} ${there.id}`;
        const way = ways.get(key) ?? { from: here.id, to: there.id, choice, traffic: 0 };
        way.traffic += (traffic.get(at) ?? 0) / edges.length / walks.length;
        ways.set(key, way);
      }
    }
  }
  return draw([...places.values()], [...ways.values()]);
}

/** What is asked somewhere, as a place of the map; null where the story breaks off. */
function place(waits: Waits): Omit<MapNode, 'x' | 'y'> | null {
  switch (waits.kind) {
    case 'instinct':
    case 'proposal':
    case 'response':
    case 'again':
    case 'payer':
      return { id: waits.decision || waits.choices[0]?.id || 'choice', kind: 'decision', choices: waits.choices.map(({ id }) => id) };
    case 'move':
      return { id: waits.move || waits.choices[0]?.id || 'move', kind: 'move', choices: waits.choices.map(({ id }) => id) };
    case 'board':
      return { id: waits.board, kind: 'board', choices: [] };
    case 'share':
    case 'commit':
      return { id: waits.round, kind: waits.kind, choices: [] };
    case 'ended':
      return { id: waits.ending || 'end', kind: 'ending', choices: [] };
    default:
      return null;
  }
}

/** What a way is called: the choice that was picked, or what was pledged. */
function choiceOf([answer]: Step): string {
  if (!answer) return '';
  return 'choice' in answer ? answer.choice : answer.type === 'committed' ? answer.how : '';
}

function draw(places: Omit<MapNode, 'x' | 'y'>[], ways: Omit<MapEdge, 'points'>[]): StoryMap {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: mapSizes.across, ranksep: mapSizes.down, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of places) graph.setNode(id, { width: mapSizes.width, height: mapSizes.height });
  const forward = ways.filter(({ from, to }) => from !== to);
  for (const { from, to, choice } of forward) graph.setEdge(from, to, {}, `by ${choice}`);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    width: round(width),
    height: round(height),
    nodes: places.map((place) => ({ ...place, x: round(graph.node(place.id).x ?? 0), y: round(graph.node(place.id).y ?? 0) })),
    edges: forward.map((way) => ({
      ...way,
      traffic: Math.round(way.traffic * 1000) / 1000,
      points: (graph.edge(way.from, way.to, `by ${way.choice}`).points ?? []).map(({ x, y }: { x: number; y: number }) => ({
        x: round(x),
        y: round(y),
      })),
    })),
  };
}
