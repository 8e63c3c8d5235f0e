import { type Check, type Draft, type Found, inTable } from '../draft.ts';
import type { Step } from '../passages.ts';
import { backwards } from '../paths.ts';
import type { Walk, WalkNode } from '../walk.ts';

/** How far the endings may move (0: not at all, 1: entirely) when one fact alone is told. */
export const loneFactLimit = 0.8;

/** No single fact settles how a story ends. */
export const loneFacts: Check = {
  name: 'no fact decides alone',
  reason: 'The point of sharing is that together the facts change what is sensible; one that decides by itself makes a treasure hunt.',
  find: (draft) => draft.walks.filter(({ stopped }) => !stopped).flatMap((walk) => decisive(draft, walk)),
};

function decisive(draft: Draft, walk: Walk): Found[] {
  const ends = endingChances(walk);
  const found = new Map<string, Found>();
  for (const { waits, edges } of walk.nodes) {
    if (waits.kind !== 'share') continue;
    const nothing = edges.find(({ step }) => factsIn(step).length === 0);
    for (const { step, to } of edges) {
      const [fact = '', ...more] = factsIn(step);
      if (!fact || more.length > 0 || !nothing) continue;
      const moved = distance(ends.get(to) ?? new Map(), ends.get(nothing.to) ?? new Map());
      if (moved > loneFactLimit)
        found.set(
          fact,
          inTable(
            draft,
            ['facts', fact],
            `"${fact}" decides the matter alone: told by itself in "${waits.round}", it changes how ${Math.round(moved * 100)}% of plays end.`,
          ),
        );
    }
  }
  return [...found.values()];
}

const factsIn = (step: Step) => step.flatMap((answer) => (answer.type === 'facts-shared' ? answer.facts : []));

/** For each node, how likely each ending is when all picks after it are made at random. */
function endingChances(walk: Walk): Map<number, Map<string, number>> {
  const chances = new Map<number, Map<string, number>>();
  for (const at of backwards(walk).order) {
    const { waits, edges } = walk.nodes[at] as WalkNode;
    const here = new Map<string, number>(waits.kind === 'ended' ? [[waits.ending, 1]] : []);
    for (const { to } of edges)
      for (const [ending, chance] of chances.get(to) ?? []) here.set(ending, (here.get(ending) ?? 0) + chance / edges.length);
    chances.set(at, here);
  }
  return chances;
}

/** Total variation: the share of plays that end otherwise. */
function distance(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return (
    [...new Set([...a.keys(), ...b.keys()])].reduce((sum, ending) => sum + Math.abs((a.get(ending) ?? 0) - (b.get(ending) ?? 0)), 0) / 2
  );
}
