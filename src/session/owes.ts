import { assertNever } from '../lib/assert-never.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Choice } from '../story/turn.ts';
import type { Answer } from './events.ts';
import { askedSeats, type Job, type Question, type QuestionOf, type Round } from './question.ts';

/** Somebody to go along with: a choice that was settled or tied, and the seats that put it forward. */
export type Joining = { choice: string; seats: string[] };

/**
 * What one seat is asked now. `they` is the colleague whose wish it is asked to guess, null when it is not asked. At a `response` it may ask one of
 * `colleagues`, go along with one of `joins`, and hold out (`holds`, where what it put forward is its own to do or refuse) or else object.
 */
export type Asks = { question: string } & (
  | { kind: 'instinct'; decision: string; choices: Choice[]; they: string | null }
  | { kind: 'proposal' | 'again'; decision: string; choices: Choice[]; measured: boolean }
  | {
      kind: 'response';
      decision: string;
      choices: Choice[];
      colleagues: string[];
      joins: Joining[];
      holds: boolean;
      mine: string;
      tied: boolean;
    }
  | { kind: 'payer'; decision: string; choices: Choice[] }
  | { kind: 'move'; move: string; choices: Choice[] }
  | { kind: 'board'; board: string; jobs: Job[] }
  | { kind: 'share'; round: string; facts: string[] }
  | { kind: 'commit'; round: string }
);

/** What stands open, who sits at the table, and what has been handed in so far. */
export type Open = { question: Question; humans: readonly string[]; answers: readonly Answer[] };

/** What a seat still owes, or null: it has answered, it is not asked, nobody sits in it, or the story has ended or cannot go on. */
export function owes(table: EffectsTable, open: Open, seat: string): Asks | null {
  if (!waitingFor(open).includes(seat)) return null;
  const { question } = open;
  const asked = { question: question.id };
  switch (question.kind) {
    case 'instinct':
      return {
        ...asked,
        kind: 'instinct',
        decision: question.decision,
        choices: question.choices,
        they: table.decisions[question.decision]?.they[seat] ?? null,
      };
    case 'proposal':
    case 'again':
      return { ...asked, kind: question.kind, decision: question.decision, choices: question.choices, measured: question.measured };
    case 'response':
      return { ...asked, ...responses(table, question, seat) };
    case 'payer':
      return {
        ...asked,
        kind: 'payer',
        decision: question.decision,
        choices: question.choices.filter(({ id }) => question.tied.includes(id)),
      };
    case 'move':
      return { ...asked, kind: 'move', move: question.move, choices: question.choices };
    case 'board':
      return { ...asked, kind: 'board', board: question.board, jobs: question.jobs };
    case 'share':
      return { ...asked, kind: 'share', round: question.round, facts: question.facts[seat] ?? [] };
    case 'commit':
      return { ...asked, kind: 'commit', round: question.round };
    case 'ended':
    case 'stuck':
      return null;
    default:
      return assertNever(question);
  }
}

/** The seats that have not answered yet, in the order of the effects table. */
export function waitingFor({ question, humans, answers }: Open): string[] {
  return askedSeats(question, humans).filter((seat) => !answers.some((answer) => answer.seat === seat));
}

function responses(
  table: EffectsTable,
  question: QuestionOf<'response'>,
  seat: string,
): Omit<Extract<Asks, { kind: 'response' }>, 'question'> {
  const { proposals, settlement } = question.rounds.at(-1) as Round;
  const mine = proposals[seat] ?? '';
  const carried = 'tied' in settlement ? settlement.tied.filter((choice) => choice !== mine) : [settlement.choice];
  const others = Object.keys(proposals).filter((other) => other !== seat);
  return {
    kind: 'response',
    decision: question.decision,
    choices: question.choices,
    colleagues: others,
    joins: carried.map((choice) => ({ choice, seats: others.filter((other) => proposals[other] === choice) })),
    holds: Object.hasOwn(table.decisions[question.decision]?.choices[mine]?.yours ?? {}, seat),
    mine,
    tied: 'tied' in settlement,
  };
}
