import type { LoadedStory } from '../story/loaded-story.ts';
import type { Event, Input, Started } from './events.ts';
import { createSession, type Session } from './session.ts';

/** A session played again from its log, with a sentence for everything that no longer fits. */
export type Replayed = { session: Session; problems: string[] };

/**
 * Plays a log against a story. Against the same story the result is the same to the letter and `problems` is empty.
 * Against an edited story the inputs are matched by id; at the first that no longer fits the replay stops, and the session goes on from there.
 */
export function replay(story: LoadedStory, log: readonly Event[]): Replayed {
  const started = log[0];
  if (started?.type !== 'session-started')
    throw new Error(`Expected a log that begins with session-started, found ${started?.type ?? 'an empty log'}.`);
  const session = createSession(story, { seed: started.seed, seats: started.seats, past: started.past });
  const problems: string[] = [];
  if (started.edition !== story.edition)
    problems.push('The story has been edited since this was saved. It was played again by the ids of your choices; its words may differ.');
  const inputs = log.filter((event) => isInput(event, started));
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

/** Whether an event was handed in by a person; the engine works out all others from those. */
export function isInput(event: Event, started: Started): event is Input {
  switch (event.type) {
    case 'answered':
    case 'proposed':
    case 'noted':
      return true;
    case 'moved':
    case 'assigned':
    case 'committed':
      return started.seats.includes(event.seat);
    case 'facts-shared':
      return event.round !== '' && started.seats.includes(event.seat);
    default:
      return false;
  }
}

function differences(before: readonly Event[], after: readonly Event[]): string[] {
  const worth = (log: readonly Event[]) => log.filter((event) => event.type !== 'session-started');
  const now = worth(after);
  const was = worth(before);
  const at = was.findIndex((event, index) => JSON.stringify(event) !== JSON.stringify(now[index]));
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
      return `"${event.decision}" settled as "${event.choice}"`;
    case 'moved':
      return `${event.seat}'s move "${event.choice}"`;
    case 'facts-shared':
      return `${event.seat} told ${event.facts.map((fact) => `"${fact}"`).join(', ') || 'nothing'}`;
    case 'committed':
      return `${event.seat}'s answer "${event.how}" in "${event.round}"`;
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
    case 'answered':
      return `your answers at "${input.decision}"`;
    case 'proposed':
      return `what you put forward at "${input.decision}", "${input.choice}"`;
    case 'moved':
      return `your move "${input.choice}"`;
    case 'assigned':
      return `who does what on "${input.board}"`;
    case 'facts-shared':
      return `the facts you shared in "${input.round}"`;
    case 'committed':
      return `your answer in "${input.round}"`;
  }
}

/**
 * The log without its last step, or null when there is nothing to take back: what the table has settled is sealed.
 * Where the story itself cannot go on (`stuck`), no seal holds.
 */
export function undone(log: readonly Event[], stuck = false): Event[] | null {
  const started = log[0];
  if (started?.type !== 'session-started') return null;
  for (let at = log.length - 1; at > 0; at--) {
    const event = log[at] as Event;
    if (!stuck && isSealed(event)) return null;
    if (event.type !== 'noted' && isInput(event, started))
      return [...log.slice(0, at), ...log.slice(at).filter((later) => later.type === 'noted')];
  }
  return null;
}

const isSealed = (event: Event) =>
  event.type === 'settled' ||
  event.type === 'committed' ||
  event.type === 'session-ended' ||
  (event.type === 'facts-shared' && event.round !== '');
