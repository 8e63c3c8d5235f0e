import type { Event } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Moment } from './moment.ts';
import { counted, type Figure } from './say.ts';

/** A stop on the path: what was asked and taken, and how many other ways led on from there. Which ones is not said. */
export type Stop = { number: number; id: string; asks: string; took: string; otherWays: number };

/** A place of the story's map that this play came by, and the id of what was taken there ('' at rounds and endings). */
export type PlacePassed = { id: string; choice: string };

/** Part 7 of the debrief: the path taken among all there are, without giving away what was not seen. */
export type Path = Figure & { stops: Stop[]; places: PlacePassed[]; unseen: number; ending: { title: string; others: number } | null };

/** Builds the path from the moments; what no moment touched is counted and not named. */
export function pathTaken(table: EffectsTable, log: readonly Event[], moments: readonly Moment[]): Path {
  const stops = moments.flatMap((moment): Stop[] => {
    const offered = waysAt(table, moment);
    return offered === null
      ? []
      : [{ number: moment.number, id: moment.id, asks: moment.asks, took: tookAt(moment), otherWays: offered - 1 }];
  });
  const all = Object.keys(table.decisions).length + Object.keys(table.moves).length;
  const unseen = all - stops.length;
  const last = log.find((event) => event.type === 'session-ended');
  const reached = last?.type === 'session-ended' ? table.endings[last.ending] : undefined;
  const ending = reached ? { title: reached.title, others: Object.keys(table.endings).length - 1 } : null;
  return {
    stops,
    places: placesPassed(table, log),
    unseen,
    ending,
    sentence: [
      `This play passed ${stops.length} of the ${counted(all, 'choice point')} this story holds${unseen > 0 ? `; ${unseen} ${unseen === 1 ? 'lies' : 'lie'} on other paths` : ''}.`,
      ...(ending
        ? [`It ended in “${ending.title}”, one of ${counted(ending.others + 1, 'ending')}.`]
        : [last ? 'It came to its end.' : 'It has not ended yet.']),
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

function waysAt(table: EffectsTable, moment: Moment): number | null {
  const group = moment.kind === 'decision' ? table.decisions[moment.id] : moment.kind === 'move' ? table.moves[moment.id] : undefined;
  return group ? Object.keys(group.choices).length : null;
}

const tookAt = (moment: Moment) => (moment.kind === 'decision' ? moment.settled : moment.kind === 'move' ? moment.picked : '');

function placesPassed(table: EffectsTable, log: readonly Event[]): PlacePassed[] {
  const started = log[0];
  const mine = started?.type === 'session-started' ? started.seats : [];
  return log.flatMap((event): PlacePassed[] => {
    switch (event.type) {
      case 'settled':
        return onBoard(table, event.decision) ? [] : [{ id: event.decision, choice: event.choice }];
      case 'moved':
        return mine.includes(event.seat) ? [{ id: moveOf(table, event.choice), choice: event.choice }] : [];
      case 'assigned':
        return [{ id: subjectOf(event.question), choice: '' }];
      case 'facts-shared':
      case 'committed':
        return event.question && mine.includes(event.seat)
          ? [{ id: subjectOf(event.question), choice: event.type === 'committed' ? event.how : '' }]
          : [];
      case 'session-ended':
        return [{ id: event.ending, choice: '' }];
      default:
        return [];
    }
  });
}

const onBoard = (table: EffectsTable, decision: string) => Object.values(table.boards).some(({ jobs }) => jobs.includes(decision));

const moveOf = (table: EffectsTable, choice: string) =>
  Object.keys(table.moves).find((id) => Object.hasOwn(table.moves[id]?.choices ?? {}, choice)) ?? '';
