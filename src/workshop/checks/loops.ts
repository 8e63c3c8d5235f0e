import { type Check, type Draft, type Found, inInk, wayAs } from '../draft.ts';
import { wayTo } from '../figures.ts';
import { backwards, trapped } from '../paths.ts';
import { nameOf } from '../steps.ts';
import type { Choice } from '../../story/turn.ts';
import type { SourceChoice } from '../ink-turns.ts';
import type { Walk, WalkNode } from '../walk.ts';

/** No player can go round for ever. */
export const loops: Check = {
  name: 'loops',
  reason: 'A story takes a known time; a round without an end is a place to be lost in.',
  find: (draft) =>
    draft.walks.flatMap((walk) => {
      if (walk.stopped) return [];
      const [stuck] = trapped(walk);
      if (stuck !== undefined)
        return [
          inInk(
            draft,
            lineAt(draft, walk, stuck),
            'From here no ending can be reached: the story goes round without a way out.',
            wayAs(walk, wayTo(walk, stuck)),
          ),
        ];
      return rounds(draft, walk);
    }),
};

function rounds(draft: Draft, walk: Walk): Found[] {
  return [...backwards(walk).rounds].slice(0, 1).map((edge) => {
    const [at = 0, number = 0] = edge.split('.').map(Number);
    const step = (walk.nodes[at] as WalkNode).edges[number]?.step;
    return inInk(
      draft,
      lineAt(draft, walk, at),
      `${step ? `"${nameOf(step)}"` : 'This'} leads back to where the player has been, and nothing has changed: one can go round for ever.`,
      wayAs(walk, [...wayTo(walk, at), ...(step ? [step] : [])]),
    );
  });
}

/** The line of the first choice on offer at a node, or of the last line told before it. */
function lineAt(draft: Draft, walk: Walk, at: number): number {
  const node = walk.nodes[at] as WalkNode;
  if ('choices' in node.waits) return sourceOf(node.waits.choices[0]);
  if (node.waits.kind === 'broken') return node.waits.at;
  const from = node.from && walk.nodes[node.from.node]?.edges[node.from.edge];
  return from ? (from.legs.at(-1)?.turn.lines.at(-1)?.at ?? 1) : (draft.lines[0]?.at ?? 1);
}

/** The line of a choice on offer: what a walk is offered comes from the script. */
const sourceOf = (choice: Choice | undefined) => (choice as SourceChoice | undefined)?.at ?? 1;
