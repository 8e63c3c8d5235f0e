/** What a seat does in a commitment round: keeps to its own work, passes it on to someone who should, or does its part. */
export type How = 'hold' | 'signpost' | 'commit';

/** I, We and They at a measured decision, as ids of choices. */
export type Answers = { i: string; we: string; they: string };

/** Everything that can happen in a session, in the past tense and in ids. A session is the list of these and nothing else. */
export type Event =
  | { type: 'session-started'; story: string; edition: string; seed: number; seats: string[]; past: Record<string, string> }
  | ({ type: 'answered'; decision: string; seat: string } & Answers)
  | { type: 'proposed'; decision: string; seat: string; choice: string }
  | { type: 'settled'; decision: string; choice: string }
  | { type: 'moved'; seat: string; choice: string }
  | { type: 'assigned'; board: string; seat: string; choices: string[] }
  | { type: 'facts-shared'; round: string; seat: string; facts: string[] }
  | { type: 'committed'; round: string; seat: string; how: How; guess?: number }
  | { type: 'noted'; moment: number; text: string }
  | { type: 'session-ended'; ending: string };

export type EventOf<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = EventOf<'session-started'>;

/**
 * What a player may hand in. `started.seats` are the seats people sit in; all others follow their written policy.
 * A `round` of '' in `facts-shared` means that the fact was spoken in the course of the story, not in a share round.
 * `choices` in `assigned` are one for each job of the board, in its order; the engine settles them one by one.
 * `guess` in `committed` is how many of the other seats the player expects to commit.
 */
export type Input =
  | EventOf<'answered'>
  | EventOf<'proposed'>
  | EventOf<'moved'>
  | EventOf<'assigned'>
  | EventOf<'facts-shared'>
  | EventOf<'committed'>
  | EventOf<'noted'>;
