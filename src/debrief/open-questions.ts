import type { Moment } from './moment.ts';
import type { Names } from './names.ts';
import type { SaidAloud } from './said-aloud.ts';
import { capital, quote, stopped } from './say.ts';
import type { TalkingPoint } from './talking-point.ts';

type Seen = { names: Names; seat: string; moments: readonly Moment[]; said: readonly SaidAloud[] };

/** Questions that can be asked after any play, the most telling first. Each quotes what was said, put forward or settled in this one, as far as anything was. */
export function openQuestions({ names, seat, moments, said }: Seen): TalkingPoint[] {
  const decisions = moments.flatMap((moment) => (moment.kind === 'decision' ? [moment] : []));
  const other = said.findLast((one) => one.seat !== seat);
  const last = decisions.at(-1);
  const own = decisions.findLast(({ proposed }) => proposed !== null);
  return [
    {
      rule: 'unseen',
      moment: moments.find(({ id }) => id === other?.decision)?.number ?? null,
      title: 'From another chair',
      seen: other
        ? `At ${quote(names.asks(other.decision))} ${names.seat(other.seat)} said: ${quote(stopped(capital(other.words)))}`
        : 'The same story can be played from another seat, with other facts and other costs.',
      question: other
        ? `How would ${names.seat(other.seat)} tell that moment, and what would you hear for the first time?`
        : 'Which moment would someone from another agency tell differently, and how?',
    },
    {
      rule: 'own-work',
      moment: own?.number ?? null,
      title: 'Close to home',
      seen: own
        ? `At ${quote(own.asks)} you put forward ${stopped(own.proposed ?? '')} The people here are made up; the kind of moment is not.`
        : 'The people here are made up; the kind of moment is not.',
      question: own
        ? 'When did you last have something like this in front of you, and what was different there?'
        : 'Which moment came closest to your own work, and what was different there?',
    },
    {
      rule: 'two-masters',
      moment: last?.number ?? null,
      title: 'Two lines to answer on',
      seen: last
        ? `The table settled on ${stopped(last.settled)} Everyone at a table like this answers to somebody outside it.`
        : 'Everyone at a table like this answers to somebody outside it.',
      question: 'Whom do you turn to when a team you belong to settles on something your own service would not?',
    },
  ];
}
