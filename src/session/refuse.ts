import { assertNever } from '../lib/assert-never.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Choice } from '../story/turn.ts';
import type { Answer } from './events.ts';
import { type Asks, type Open, owes, waitingFor } from './owes.ts';
import type { Job } from './question.ts';

/** Why an answer does not fit what is open, in a sentence that says what would; null when it fits. A late answer and a doubled one are refused too. */
export function refuse(table: EffectsTable, open: Open, answer: Answer): string | null {
  const { question } = open;
  if (question.kind === 'ended') return 'The story has ended; open the debrief or start again.';
  if (question.kind === 'stuck') return 'The story cannot go on from here; go back one step, or leave it.';
  if (answer.question !== question.id) return `"${answer.question}" is not what is asked now; it is "${question.id}".`;
  const asks = owes(table, open, answer.seat);
  if (asks) return misfit(asks, answer);
  if (open.answers.some(({ seat }) => seat === answer.seat)) return `${answer.seat} has answered "${question.id}" already.`;
  return `"${question.id}" is not asked of ${answer.seat}; it waits for ${waitingFor(open).join(', ')}.`;
}

function misfit(asks: Asks, answer: Answer): string | null {
  const other = `"${asks.question}" asks for something else than "${answer.type}".`;
  switch (answer.type) {
    case 'answered':
      if (asks.kind !== 'instinct') return other;
      if (!asks.they && answer.they !== '') return `At "${asks.question}" no colleague is asked about.`;
      return firstMissing(asks.choices, [answer.i, answer.we, ...(asks.they ? [answer.they] : [])]);
    case 'proposed':
      return asks.kind === 'proposal' || asks.kind === 'again' ? firstMissing(asks.choices, [answer.choice]) : other;
    case 'asked':
      if (asks.kind !== 'response') return other;
      return asks.colleagues.includes(answer.colleague)
        ? null
        : `"${answer.colleague}" cannot be asked here; ${asks.colleagues.join(', ')} can.`;
    case 'went-along':
      if (asks.kind !== 'response') return other;
      return asks.joins.some(({ choice }) => choice === answer.choice)
        ? null
        : `Nobody can be gone along with on "${answer.choice}"; the choices are ${asks.joins.map(({ choice }) => choice).join(', ')}.`;
    case 'held-out':
      if (asks.kind !== 'response') return other;
      return asks.holds
        ? null
        : `"${asks.mine}" is not ${answer.seat}'s alone to do or refuse, so they can object to what was settled, not hold out.`;
    case 'objected':
      if (asks.kind !== 'response') return other;
      return asks.holds ? `"${asks.mine}" is ${answer.seat}'s own to do or refuse: they can hold out.` : null;
    case 'carried':
      return asks.kind === 'payer' ? firstMissing(asks.choices, [answer.choice]) : other;
    case 'moved':
      return asks.kind === 'move' ? firstMissing(asks.choices, [answer.choice]) : other;
    case 'assigned':
      return asks.kind === 'board' ? misassigned(asks.jobs, answer.choices) : other;
    case 'facts-shared': {
      if (asks.kind !== 'share') return other;
      const foreign = answer.facts.find((fact, place) => !asks.facts.includes(fact) || answer.facts.indexOf(fact) !== place);
      return foreign === undefined ? null : `"${foreign}" is not one of the facts this seat can share now, or is named twice.`;
    }
    case 'committed':
      return asks.kind === 'commit' ? null : other;
    case 'passed':
      return null;
    default:
      return assertNever(answer);
  }
}

function firstMissing(offered: readonly Choice[], ids: readonly string[]): string | null {
  const id = ids.find((one) => !offered.some((choice) => choice.id === one));
  if (id === undefined) return null;
  return `"${id}" is not on offer here; the choices are ${offered.map((choice) => choice.id).join(', ')}.`;
}

/** What is wrong with jobs handed out: one of them has nobody, or somebody who is not on offer for it. */
function misassigned(jobs: readonly Job[], given: readonly string[]): string | null {
  if (given.length !== jobs.length) return `There are ${jobs.length} jobs to hand out; ${given.length} were handed out.`;
  const at = jobs.findIndex(({ choices }, index) => !choices.includes(given[index] ?? ''));
  const wrong = jobs[at];
  return wrong ? `"${given[at]}" is not on offer for "${wrong.job}"; the choices are ${wrong.choices.join(', ')}.` : null;
}
