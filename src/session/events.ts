/** What a seat does in a commitment round: keeps to its own work, passes it on to someone who should, or does its part. */
export type Pledge = 'hold' | 'signpost' | 'commit';

/** I, We and They at a measured decision, as ids of choices; `they` is '' where no colleague is asked about. */
export type Answers = { i: string; we: string; they: string };

/** How a decision came to be settled: see `settle`; `went-along` and `held-out` are what the one person at the table did when it was refused. */
export type Why = 'agreed' | 'most' | 'outweighed' | 'payer' | 'went-along' | 'held-out';

/** The number of the rules by which a session is played; a session of other rules cannot be played again here. */
export const rulesNumber = 2;

/**
 * Everything that can happen in a session, in the past tense and in ids. A session is the list of these and nothing else.
 * `question` is the id of what was asked. Every seat's answers stand in the order of the seats in the effects table, whoever was first.
 */
export type Event =
  | { type: 'session-started'; rules: number; story: string; edition: string; seed: number; seats: string[]; past: Record<string, string> }
  | ({ type: 'answered'; question: string; seat: string } & Answers)
  | { type: 'proposed'; question: string; seat: string; choice: string }
  | { type: 'asked'; question: string; seat: string; colleague: string }
  | { type: 'went-along'; question: string; seat: string; choice: string }
  | { type: 'held-out'; question: string; seat: string }
  | { type: 'objected'; question: string; seat: string; text: string }
  | { type: 'carried'; question: string; seat: string; choice: string }
  | { type: 'settled'; decision: string; choice: string; why: Why; seat: string }
  | { type: 'moved'; question: string; seat: string; choice: string }
  | { type: 'assigned'; question: string; seat: string; choices: string[] }
  | { type: 'facts-shared'; question: string; seat: string; facts: string[] }
  | { type: 'committed'; question: string; seat: string; how: Pledge; guess?: number }
  | { type: 'passed'; question: string; seat: string }
  | { type: 'gone-back'; question: string; seat: string }
  | { type: 'noted'; seat: string; on: string; text: string }
  | { type: 'session-ended'; ending: string };

export type EventOf<Type extends Event['type']> = Extract<Event, { type: Type }>;
export type Started = EventOf<'session-started'>;

/**
 * What a person may hand in. `started.seats` are the seats people sit in; all others follow their written policy.
 * `proposed` is what a seat puts forward; `asked`, `went-along`, `held-out` and `objected` are what the one person at a table does when it is refused or tied
 * `carried` is the payer's word at a tie. `seat` in `settled` is whoever outweighed, held out or carried a tie, else ''.
 * A `question` of '' in `facts-shared` means that the fact was spoken in the course of the story.
 * `choices` in `assigned` are one for each job of the board, in its order; each job is then settled by itself.
 * `guess` in `committed` is how many of the other seats the player expects to commit.
 * `passed` leaves the question to the written policy of a seat in which nobody answers, for this once.
 * `gone-back` returns to a question whose answer was taken back; what stood after it is gone from the log. `on` in `noted` is the id of what the note is about.
 */
export type Answer = EventOf<
  | 'answered'
  | 'proposed'
  | 'asked'
  | 'went-along'
  | 'held-out'
  | 'objected'
  | 'carried'
  | 'moved'
  | 'assigned'
  | 'facts-shared'
  | 'committed'
  | 'passed'
>;
export type Input = Answer | EventOf<'gone-back'> | EventOf<'noted'>;
