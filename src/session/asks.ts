import type { Table } from '../story/table.ts';
import type { Choice, Stop } from '../story/turn.ts';
import type { Answers, Input } from './events.ts';

/** A job on a who-does-what board: the decision it is, and its choices as ids. */
export type Job = { job: string; choices: string[] };

/**
 * What the session waits for. `they` is the colleague whose wish the seat is asked to guess; null when it is not asked.
 * `stuck`: the script cannot go on from here; nothing is asked, and one can go back a step or leave.
 */
export type Asks =
  | {
      kind: 'decision';
      decision: string;
      seat: string;
      choices: Choice[];
      measured: boolean;
      they: string | null;
      answered: Answers | null;
    }
  | { kind: 'move'; move: string; seat: string; choices: Choice[] }
  | { kind: 'board'; board: string; seat: string; jobs: Job[] }
  | { kind: 'share'; round: string; seat: string; facts: string[] }
  | { kind: 'commit'; round: string; seat: string }
  | { kind: 'ended'; ending: string }
  | ({ kind: 'stuck' } & Stop);

/** What a seat is asked: all that the session waits for, but for the end and for a place where the script cannot go on. */
export type Asked = Exclude<Asks, { kind: 'ended' } | { kind: 'stuck' }>;

/** Whether somebody is asked something now. */
export const isAsked = (asks: Asks): asks is Asked => asks.kind !== 'ended' && asks.kind !== 'stuck';

/** The jobs of a board, each with the choices that say who does it. */
export function jobsOf(table: Table, board: string): Job[] {
  return (table.boards[board]?.jobs ?? []).map((job) => ({ job, choices: Object.keys(table.decisions[job]?.choices ?? {}) }));
}

/** Why an input does not fit what is asked now, in a sentence that says what would; null when it fits. */
export function refuse(asks: Asks, input: Input): string | null {
  if (input.type === 'noted') return null;
  if (asks.kind === 'ended') return 'The story has ended; open the debrief or start again.';
  if (asks.kind === 'stuck') return 'The story cannot go on from here; go back one step, or leave it.';
  if (input.seat !== asks.seat) return `It is ${asks.seat} who is asked now, not ${input.seat}.`;
  switch (input.type) {
    case 'answered':
      if (asks.kind !== 'decision' || asks.decision !== input.decision || !asks.measured) return notNow(input.decision);
      if (asks.answered) return `"${input.decision}" has been answered; undo first to answer again.`;
      return [input.i, input.we, ...(asks.they ? [input.they] : [])].map((id) => missing(asks.choices, id)).find(Boolean) ?? null;
    case 'proposed':
      if (asks.kind !== 'decision' || asks.decision !== input.decision) return notNow(input.decision);
      if (asks.measured && !asks.answered) return `Answer I, We and They at "${input.decision}" before proposing.`;
      return missing(asks.choices, input.choice);
    case 'moved':
      return asks.kind === 'move' ? missing(asks.choices, input.choice) : notNow(input.choice);
    case 'assigned':
      return asks.kind === 'board' && asks.board === input.board ? misassigned(asks.jobs, input.choices) : notNow(input.board);
    case 'facts-shared': {
      if (asks.kind !== 'share' || asks.round !== input.round) return notNow(input.round);
      const foreign = input.facts.find((fact) => !asks.facts.includes(fact));
      return foreign ? `"${foreign}" is not one of the facts this seat can share now.` : null;
    }
    case 'committed':
      return asks.kind === 'commit' && asks.round === input.round ? null : notNow(input.round);
  }
}

const notNow = (id: string) => `"${id}" is not what is asked now.`;

function missing(offered: readonly Choice[], id: string): string | null {
  if (offered.some((choice) => choice.id === id)) return null;
  return `"${id}" is not on offer here; the choices are ${offered.map((choice) => choice.id).join(', ')}.`;
}

/** What is wrong with jobs handed out: one of them has nobody, or somebody who is not on offer for it. */
function misassigned(jobs: readonly Job[], given: readonly string[]): string | null {
  if (given.length !== jobs.length) return `There are ${jobs.length} jobs to hand out; ${given.length} were handed out.`;
  const at = jobs.findIndex(({ choices }, index) => !choices.includes(given[index] ?? ''));
  const wrong = jobs[at];
  return wrong ? `"${given[at]}" is not on offer for "${wrong.job}"; the choices are ${wrong.choices.join(', ')}.` : null;
}
