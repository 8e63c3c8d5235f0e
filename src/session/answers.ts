import type { Event, Input } from './events.ts';

/** Whether an event was handed in by a person in one of these seats; the engine works out all others from those. */
export function isInput(event: Event, humans: readonly string[]): event is Input {
  switch (event.type) {
    case 'session-started':
    case 'settled':
    case 'session-ended':
      return false;
    case 'facts-shared':
      return event.question !== '' && !event.question.endsWith('/response') && humans.includes(event.seat);
    case 'proposed':
      return !event.question.endsWith('/response') && humans.includes(event.seat);
    case 'noted':
    case 'gone-back':
      return true;
    default:
      return humans.includes(event.seat);
  }
}

/**
 * What people handed in, in the order of the log. Where a seat passed, what its policy did in its place is worked out again and is no input.
 */
export function inputsOf(log: readonly Event[], humans: readonly string[]): Input[] {
  const passed = new Set(log.flatMap((event) => (event.type === 'passed' ? [placeOf(event)] : [])));
  return log.filter(
    (event): event is Input =>
      isInput(event, humans) &&
      (!('question' in event) || event.type === 'passed' || event.type === 'gone-back' || !passed.has(placeOf(event))),
  );
}

const placeOf = ({ question, seat }: { question: string; seat: string }) => `${seat} ${question}`;

/**
 * The question whose answer may be taken back: the last that a person answered, while nothing has been revealed, asked, told or promised since.
 * Null when there is none: what the table has settled is sealed. Where the story itself cannot go on (`stuck`), no seal holds.
 */
export function returnsTo(log: readonly Event[], humans: readonly string[], stuck = false): string | null {
  if (stuck) return lastAsked(log, humans);
  for (const event of log.toReversed()) {
    if (event.type === 'noted' || event.type === 'gone-back' || event.type === 'passed') continue;
    if (event.type === 'facts-shared' && event.question === '') continue;
    if (event.type === 'moved' && !humans.includes(event.seat)) continue;
    return event.type === 'moved' || event.type === 'answered' ? event.question : null;
  }
  return null;
}

/** The question that a person answered last. */
function lastAsked(log: readonly Event[], humans: readonly string[]): string | null {
  for (const event of log.toReversed())
    if (event.type !== 'noted' && event.type !== 'gone-back' && isInput(event, humans)) return event.question;
  return null;
}
