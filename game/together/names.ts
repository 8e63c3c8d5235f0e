import type { Checkpoint, Stage } from '../../src/room/room-events.ts';

/** What each step of the group's debrief is called. */
export const stageNames: Record<Stage, string> = {
  'out-of-part': 'Out of the part',
  word: 'One word',
  child: 'The child',
  parted: 'Where we parted',
  'gave-up': 'Who gave up what',
  needed: 'Who needed to know',
  questions: 'Three questions',
  thanks: 'Thanks',
  comments: 'What we take from it',
  plans: 'If … then we …',
};

/** What tables are gathered for, as it stands after "gather for". */
export const checkpointNames: Record<Checkpoint, string> = {
  goal: 'the goal',
  plan: 'the plan',
  commit: 'the promises',
  consequences: 'what came of it',
  debrief: 'the talk afterwards',
};

/** "1 person", "3 people". */
export const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;

/** A day as people read it: 3 March 2027. `iso` is YYYY-MM-DD. */
export const dayWords = (iso: string): string =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
