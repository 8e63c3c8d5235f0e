import { type Check, type Draft, inInk, wayAs } from '../draft.ts';
import type { Leg, Step } from '../passages.ts';
import { reachedWithout, stepsTo } from '../paths.ts';
import type { Walk } from '../walk.ts';

/** Every path passes a goal, a plan, a commitment round, and the day, the month and the year after. */
export const parts: Check = {
  name: 'parts',
  reason:
    'The debrief compares what was agreed with what was done and what came of it; a path without one of these has nothing to compare.',
  find: (draft) =>
    draft.table.kind === 'tutorial'
      ? []
      : draft.walks
          .filter(({ stopped }) => !stopped)
          .flatMap((walk) =>
            marks(draft).flatMap(({ what, met }) => {
              const end = endWithout(walk, met);
              return end ? [inInk(draft, end.line, `A play can end here without ${what}.`, wayAs(walk, end.steps))] : [];
            }),
          ),
};

type Mark = { what: string; met(leg: Leg): boolean };

function marks({ table }: Draft): Mark[] {
  const part = (name: string): Mark => ({
    what: `a decision of part "${name}"`,
    met: ({ events }) => events.some((event) => event.type === 'settled' && table.decisions[event.decision]?.part === name),
  });
  const when = (time: string): Mark => ({
    what: `a line with "#when: ${time}"`,
    met: ({ turn }) => turn.lines.some(({ tags }) => tags.when === time),
  });
  const round: Mark = {
    what: 'a commitment round',
    met: ({ turn }) => turn.then.kind === 'activity' && Object.hasOwn(table.commitments, turn.then.id),
  };
  return [part('goal'), part('plan'), round, when('day'), when('month'), when('year')];
}

/** The nearest ending that is reached without the mark, with the line it ends on and the picks that lead there; null when the mark is on all paths. */
function endWithout(walk: Walk, met: (leg: Leg) => boolean): { line: number; steps: Step[] } | null {
  const from = walk.openings.filter(({ legs }) => !legs.some(met)).map(({ to }) => to);
  const reached = reachedWithout(walk, ({ legs }) => legs.some(met), from);
  const end = [...reached.keys()].find((at) => walk.nodes[at]?.waits.kind === 'ended');
  return end === undefined ? null : { line: reached.get(end)?.edge.legs.at(-1)?.turn.lines.at(-1)?.at ?? 1, steps: stepsTo(reached, end) };
}
