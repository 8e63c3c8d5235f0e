import type { Event } from '../session/events.ts';
import type { Table } from '../story/table.ts';
import type { Moment } from './moment.ts';
import { counted, type Figure } from './say.ts';

/** A stop on the path: what was asked and taken, and how many other ways led on from there. Which ones is not said. */
export type Stop = { number: number; asks: string; took: string; otherWays: number };

/** Part 7 of the debrief: the path taken among all there are, without giving away what was not seen. */
export type Path = Figure & { stops: Stop[]; unseen: number; ending: { title: string; others: number } | null };

/** Builds the path from the moments; what no moment touched is counted and not named. */
export function pathTaken(table: Table, log: readonly Event[], moments: readonly Moment[]): Path {
  const stops = moments.flatMap((moment): Stop[] => {
    const offered = waysAt(table, moment);
    return offered === null ? [] : [{ number: moment.number, asks: moment.asks, took: tookAt(moment), otherWays: offered - 1 }];
  });
  const all = Object.keys(table.decisions).length + Object.keys(table.moves).length;
  const unseen = all - stops.length;
  const last = log.find((event) => event.type === 'session-ended');
  const reached = last?.type === 'session-ended' ? table.endings[last.ending] : undefined;
  const ending = reached ? { title: reached.title, others: Object.keys(table.endings).length - 1 } : null;
  return {
    stops,
    unseen,
    ending,
    sentence: [
      `This play passed ${stops.length} of the ${counted(all, 'choice point')} this story holds${unseen > 0 ? `; ${unseen} ${unseen === 1 ? 'lies' : 'lie'} on other paths` : ''}.`,
      ...(ending ? [`It ended in “${ending.title}”, one of ${counted(ending.others + 1, 'ending')}.`] : ['It has not ended yet.']),
    ].join(' '),
    table: {
      caption: 'The path taken',
      columns: ['Moment', 'Asked', 'Taken', 'Other ways on from there'],
      rows: [
        ...stops.map(({ number, asks, took, otherWays }): (string | number)[] => [number, asks, took, otherWays]),
        ...(ending ? [['End', 'Ending', `“${ending.title}”`, ending.others]] : []),
      ],
    },
  };
}

function waysAt(table: Table, moment: Moment): number | null {
  const group = moment.kind === 'decision' ? table.decisions[moment.id] : moment.kind === 'move' ? table.moves[moment.id] : undefined;
  return group ? Object.keys(group.choices).length : null;
}

const tookAt = (moment: Moment) => (moment.kind === 'decision' ? moment.settled : moment.kind === 'move' ? moment.picked : '');
