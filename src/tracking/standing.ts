import { notesOf, planKey, readPlan } from '../debrief/notes.ts';
import { stepsIn } from '../library/compare-logs.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { type ToldPlay, writeParcel } from './parcel.ts';

/** What has to be done before a play counts as completed; whoever packs the game may switch each off. */
export type Needs = { ended: boolean; debrief: boolean; plan: boolean };

/**
 * What a learning system is told of a play. `place` is a short text for the people who look at its reports; `data` brings the play back;
 * `head` is what is kept of it where `data` finds no room; `leftOut` counts the notes that are not in `data`.
 */
export type Standing = { play: string; completed: boolean; place: string; data: string; head: string; leftOut: number };

/** How a play stands. There is no score in it. */
export function standingOf(story: LoadedStory, told: ToldPlay, needs: Needs): Standing {
  const { text, head, leftOut } = writeParcel(story, told);
  const steps = stepsIn(told.log);
  return {
    play: told.play,
    completed: isCompleted(told, needs),
    place: `${story.id} ${seatOf(told)} ${steps}`.slice(0, 255),
    data: text,
    head,
    leftOut,
  };
}

/** Whether a play has all that is needed. A plan is written when it says when, and what then. */
export function isCompleted(told: ToldPlay, needs: Needs): boolean {
  const ended = told.log.some(({ type }) => type === 'session-ended');
  const { when, then } = readPlan(notesOf(told.log, seatOf(told)).find(({ on }) => on === planKey)?.text ?? '');
  return (!needs.ended || ended) && (!needs.debrief || told.debrief) && (!needs.plan || (when !== '' && then !== ''));
}

function seatOf({ log: [started] }: ToldPlay): string {
  return started?.type === 'session-started' ? (started.seats[0] ?? '') : '';
}
