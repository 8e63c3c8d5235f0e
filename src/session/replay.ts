import type { LoadedStory } from '../story/loaded-story.ts';
import { inputsOf } from './answers.ts';
import { eventText } from './event-text.ts';
import type { Event, Input } from './events.ts';
import { createSession, type Session } from './session.ts';
import { subjectOf } from './question.ts';

/** A session played again from its log, with a sentence for everything that no longer fits. */
export type Replayed = { session: Session; problems: string[] };

/**
 * Plays a log against a story. Against the same story the result is the same to the letter and `problems` is empty.
 * Against an edited story the inputs are matched by id; at the first that no longer fits the replay stops, and the session goes on from there.
 * `waiting` are answers that had been handed in to the open question while others were still waited for.
 */
export function replay(story: LoadedStory, log: readonly Event[], waiting: readonly Input[] = []): Replayed {
  const started = log[0];
  if (started?.type !== 'session-started')
    throw new Error(`Expected a log that begins with session-started, found ${started?.type ?? 'an empty log'}.`);
  const session = createSession(story, { seed: started.seed, seats: started.seats, past: started.past });
  const problems: string[] = [];
  if (started.edition !== story.edition)
    problems.push('The story has been edited since this was saved. It was played again by the ids of your choices; its words may differ.');
  const inputs = [...inputsOf(log, started.seats), ...waiting];
  for (const [at, input] of inputs.entries()) {
    const applied = session.apply(input);
    if (applied.ok) continue;
    const rest = inputs.length - at - 1;
    problems.push(
      `Step ${at + 1} (${nameOf(input)}) no longer fits: ${applied.refusal} The session goes on from there${rest > 0 ? `, without the ${rest} step${rest > 1 ? 's' : ''} after it` : ''}.`,
    );
    return { session, problems };
  }
  problems.push(...differences(log, session.state().log));
  return { session, problems };
}

function differences(before: readonly Event[], after: readonly Event[]): string[] {
  const worth = (log: readonly Event[]) => log.filter((event) => event.type !== 'session-started');
  const now = worth(after);
  const was = worth(before);
  const at = was.findIndex((event, index) => !now[index] || eventText(event) !== eventText(now[index]));
  if (at < 0 && now.length === was.length) return [];
  if (at < 0) return ['The edited story goes on where the saved one stopped.'];
  const recorded = saidOf(was[at] as Event);
  const instead = now[at] ? saidOf(now[at]) : 'nothing more';
  return [`From step ${at + 1} on the edited story takes another course. Recorded was: ${recorded}. Now it is: ${instead}.`];
}

/** An event in the words of the story's ids. */
function saidOf(event: Event): string {
  switch (event.type) {
    case 'session-started':
      return `a session of "${event.story}"`;
    case 'settled':
      return `"${event.decision}" settled as "${event.choice}" (${event.why})`;
    case 'proposed':
      return `${event.seat} put forward "${event.choice}"`;
    case 'moved':
      return `${event.seat}'s move "${event.choice}"`;
    case 'facts-shared':
      return `${event.seat} told ${event.facts.map((fact) => `"${fact}"`).join(', ') || 'nothing'}`;
    case 'committed':
      return `${event.seat}'s answer "${event.how}" in "${subjectOf(event.question)}"`;
    case 'session-ended':
      return `the ending "${event.ending}"`;
    default:
      return nameOf(event);
  }
}

function nameOf(input: Input): string {
  switch (input.type) {
    case 'noted':
      return 'a note';
    case 'passed':
      return `passing at "${subjectOf(input.question)}"`;
    case 'gone-back':
      return `going back to "${subjectOf(input.question)}"`;
    case 'answered':
      return `your answers at "${subjectOf(input.question)}"`;
    case 'proposed':
      return `what you put forward at "${subjectOf(input.question)}", "${input.choice}"`;
    case 'asked':
      return `asking ${input.colleague} at "${subjectOf(input.question)}"`;
    case 'went-along':
      return `going along with "${input.choice}"`;
    case 'held-out':
      return `holding out at "${subjectOf(input.question)}"`;
    case 'objected':
      return `your objection at "${subjectOf(input.question)}"`;
    case 'carried':
      return `carrying "${input.choice}"`;
    case 'moved':
      return `your move "${input.choice}"`;
    case 'assigned':
      return `who does what on "${subjectOf(input.question)}"`;
    case 'facts-shared':
      return `the facts you shared in "${subjectOf(input.question)}"`;
    case 'committed':
      return `your answer in "${subjectOf(input.question)}"`;
  }
}
