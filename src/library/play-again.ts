import type { Event, Input } from '../session/events.ts';
import { isInput } from '../session/answers.ts';
import { subjectOf } from '../session/question.ts';
import { replay } from '../session/replay.ts';
import type { Session } from '../session/session.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { compareLogs } from './compare-logs.ts';

/**
 * A kept play, played again. `whole` says that nothing of it is missing or different; otherwise it goes as far as it fits the story as it is now,
 * with the notes about what is left of it. `said` tells in words what has changed.
 */
export type PlayedAgain = { session: Session; whole: boolean; said: string[] };

/** Plays a kept log against the story as it is now. Throws when the story does not even begin. */
export function playAgain(story: LoadedStory, log: readonly Event[]): PlayedAgain {
  const { session, problems } = asFarAsItRuns(story, log);
  if (compareLogs(log, session.state().log) === 'same') return { session, whole: true, said: problems };
  const left = carryNotes(session, log);
  const notes = left > 0 ? [`${left === 1 ? 'A note' : `${left} notes`} about later steps can be read in the play as it was.`] : [];
  return { session, whole: false, said: [...problems, ...notes] };
}

/** The replay of a log; where the story itself stops with an error, the replay of as many steps as it bears. */
function asFarAsItRuns(story: LoadedStory, log: readonly Event[]): ReturnType<typeof replay> {
  try {
    return replay(story, log);
  } catch (error) {
    const [started] = log;
    if (started?.type !== 'session-started') throw error;
    const inputs = log.filter((event): event is Input => isInput(event, started.seats));
    let runs = 0;
    let fails = inputs.length;
    let best = replay(story, [started]);
    while (fails - runs > 1) {
      const middle = (runs + fails) >> 1;
      try {
        best = replay(story, [started, ...inputs.slice(0, middle)]);
        runs = middle;
      } catch {
        fails = middle;
      }
    }
    const said = `The story stops with an error at step ${runs + 1} of ${inputs.length}, so the play is opened up to there.`;
    return { session: best.session, problems: [said] };
  }
}

/** Hands in the notes that the replay did not come to, where they are about something that is still there. Gives how many are not. */
function carryNotes(session: Session, log: readonly Event[]): number {
  const noted = (events: readonly Event[]) => events.flatMap((event) => (event.type === 'noted' ? [event] : []));
  const { log: now } = session.state();
  const reached = new Set(
    now.flatMap((event) => ('question' in event ? [subjectOf(event.question)] : 'decision' in event ? [event.decision] : [])),
  );
  const isThere = ({ on }: { on: string }) => on.startsWith(':') || reached.has(subjectOf(on));
  const rest = noted(log).slice(noted(now).length);
  for (const note of rest) if (isThere(note)) session.apply(note);
  return rest.filter((note) => !isThere(note)).length;
}
