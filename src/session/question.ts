import type { EffectsTable } from '../story/effects-table.ts';
import type { Choice, Stop } from '../story/turn.ts';
import type { Proposals } from './minds.ts';

/** A job on a who-does-what board: the decision it is, and its choices as ids. */
export type Job = { job: string; choices: string[] };

/** How one round of proposals comes out: settled, with the seat that outweighed the others where one did; or a tie between choices. */
export type Settlement = { choice: string; why: 'agreed' | 'most' | 'outweighed'; by: string } | { tied: string[] };

/** One time that everybody put something forward, and what came of it. */
export type Round = { proposals: Proposals; settlement: Settlement };

/** What every question of a decision carries: which it is, what is on offer, and the rounds that were revealed. */
export type AtDecision = { decision: string; choices: Choice[]; measured: boolean; rounds: Round[] };

/**
 * What is open, for everyone at the table. `id` is unique in the session; `opened` is the length of the log when it opened, which policies read the totals at.
 * A measured decision in full asks `instinct` (I, We, They) first; then comes the `proposal`; where one person is refused or tied, the `response`;
 * `again` is the second and last round, and the `payer` says whether they carry a tie. `stuck`: the script cannot go on from here; nothing is asked, and one
 * can go back a step or leave.
 */
export type Question = { id: string; opened: number } & (
  | ({ kind: 'instinct' } & AtDecision)
  | ({ kind: 'proposal' } & AtDecision)
  | ({ kind: 'response' } & AtDecision)
  | ({ kind: 'again' } & AtDecision)
  | ({ kind: 'payer'; seat: string; tied: string[] } & AtDecision)
  | { kind: 'move'; move: string; seat: string; choices: Choice[] }
  | { kind: 'board'; board: string; jobs: Job[] }
  | { kind: 'share'; round: string; facts: Record<string, string[]> }
  | { kind: 'commit'; round: string; seats: string[] }
  | { kind: 'ended'; ending: string }
  | ({ kind: 'stuck' } & Stop)
);

export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;
export type DecisionQuestion = Extract<Question, { decision: string }>;

/** The id of a question about something that has been settled or made `times` times before. */
export function questionId(subject: string, times: number, step = ''): string {
  return `${subject}${times > 0 ? `~${times + 1}` : ''}${step && `/${step}`}`;
}

/** What a question is about: the id of the decision, move, board or round in the effects table. */
export function subjectOf(question: string): string {
  return question.replace(/(~\d+)?(\/\w+)?$/, '');
}

/** The jobs of a board, each with the choices that say who does it. */
export function jobsOf(table: EffectsTable, board: string): Job[] {
  return (table.boards[board]?.jobs ?? []).map((job) => ({ job, choices: Object.keys(table.decisions[job]?.choices ?? {}) }));
}

/** The seats that a question asks something of, in the order of the effects table; `humans` are the seats that people sit in. */
export function askedSeats(question: Question, humans: readonly string[]): readonly string[] {
  switch (question.kind) {
    case 'ended':
    case 'stuck':
      return [];
    case 'move':
    case 'payer':
      return humans.filter((seat) => seat === question.seat);
    case 'share':
      return humans.filter((seat) => (question.facts[seat] ?? []).length > 0);
    case 'commit':
      return humans.filter((seat) => question.seats.includes(seat));
    default:
      return humans;
  }
}

/** Whether a question waits for nobody: the story has ended, or its script cannot go on. */
export const isAtRest = ({ kind }: Question): boolean => kind === 'ended' || kind === 'stuck';
