import { assertNever } from '../lib/assert-never.ts';
import type { Answers, Event } from '../session/events.ts';
import { type Asks, owes } from '../session/owes.ts';
import type { Question } from '../session/question.ts';
import type { State } from '../session/session.ts';
import { cardLabel } from '../story/label-of.ts';
import { whoIs } from '../story/people.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { type FactWords, factWords } from './pocket.ts';
import { priceOf, type Price } from './price.ts';

/** A choice on offer in words, and what it asks of whom; `price` is empty while it is not to be seen. */
export type ChoiceWords = { id: string; text: string; price: Price[] };

/**
 * What one seat is asked, in words. `voice` is what somebody who teaches the game says at this step, '' almost everywhere. At an `instinct` `mine` is what this seat does for a living, `they` whom to guess about; at the
 * `proposal` that follows, `instinct` is what it answered, and `they` the name of whom it guessed about. At a `response`, `settled` is what
 * the table would settle on ('' at a tie), and `holds` says why this seat may hold out, null where it can only object. A `share` round
 * asks which facts are told. At a `commit`, `does` is what this seat does if it commits, a sentence with its name.
 */
export type AskedView = { question: string; asks: string; voice: string } & (
  | { kind: 'instinct'; choices: ChoiceWords[]; mine: string; they: { seat: string; name: string } | null }
  | { kind: 'proposal' | 'again'; choices: ChoiceWords[]; measured: boolean; instinct: Answers | null; they: string }
  | {
      kind: 'response';
      mine: string;
      settled: string;
      colleagues: { seat: string; name: string }[];
      joins: { choice: string; text: string; names: string[] }[];
      holds: string | null;
    }
  | { kind: 'payer'; choices: ChoiceWords[] }
  | { kind: 'move'; choices: ChoiceWords[] }
  | { kind: 'board'; jobs: { job: string; asks: string; choices: { id: string; does: string; label: string }[] }[] }
  | { kind: 'share'; facts: FactWords[] }
  | { kind: 'commit'; does: string; hold: string; signpost: string; commit: string; others: number }
);

/** What is open for everyone, in words: what anybody may see of it. A move is named by whose it is alone; `label` says a choice in a few words, '' where the story has none. */
export type OpenView = {
  question: string;
  kind: Question['kind'];
  asks: string;
  choices: { id: string; text: string; label: string }[];
  seat: string;
  measured: boolean;
};

/** What this seat owes now, in words; null when it owes nothing. */
export function askedOf(table: EffectsTable, state: State, seat: string): AskedView | null {
  const asks = owes(table, state, seat);
  return asks ? { question: asks.question, voice: voiceAt(table, asks), ...inWords(table, state, seat, asks) } : null;
}

/** What is open for everyone, in words. */
export function openFor(table: EffectsTable, { question }: State): OpenView {
  const base = { question: question.id, kind: question.kind, choices: [], seat: 'seat' in question ? question.seat : '', measured: false };
  switch (question.kind) {
    case 'move':
      return { ...base, asks: '' };
    case 'board':
    case 'share':
    case 'commit':
      return { ...base, asks: wordsOf(table, 'board' in question ? question.board : question.round) };
    case 'ended':
    case 'stuck':
      return { ...base, asks: '' };
    default:
      return {
        ...base,
        asks: wordsOf(table, question.decision),
        choices: question.choices.map(({ id, text }) => ({ id, text, label: cardLabel(table, question.decision, id) })),
        measured: question.measured,
      };
  }
}

type Body<Each> = Each extends AskedView ? Omit<Each, 'question' | 'voice'> : never;

function inWords(table: EffectsTable, { totals, question, log }: State, seat: string, asks: Asks): Body<AskedView> {
  const priced = (decision: string, choices: readonly { id: string; text: string }[]): ChoiceWords[] =>
    choices.map(({ id, text }) => ({ id, text, price: priceOf(table, table.decisions[decision]?.choices[id], seat, totals.shared) }));
  const plain = (choices: readonly { id: string; text: string }[]): ChoiceWords[] =>
    choices.map(({ id, text }) => ({ id, text, price: [] }));
  const named = (id: string) => ({ seat: id, name: whoIs(table, id)?.short ?? id });
  switch (asks.kind) {
    case 'instinct':
      return {
        kind: asks.kind,
        asks: wordsOf(table, asks.decision),
        choices: plain(asks.choices),
        mine: whoIs(table, seat)?.job ?? '',
        they: asks.they === null ? null : named(asks.they),
      };
    case 'proposal':
    case 'again':
      return {
        kind: asks.kind,
        asks: wordsOf(table, asks.decision),
        choices: asks.measured ? priced(asks.decision, asks.choices) : plain(asks.choices),
        measured: asks.measured,
        instinct: instinctOf(log, asks.question, seat),
        they: whoIs(table, table.decisions[asks.decision]?.they[seat] ?? '')?.short ?? '',
      };
    case 'response': {
      const text = (id: string) => asks.choices.find((choice) => choice.id === id)?.text ?? id;
      return {
        kind: asks.kind,
        asks: wordsOf(table, asks.decision),
        mine: text(asks.mine),
        settled: asks.tied ? '' : text(asks.joins[0]?.choice ?? ''),
        colleagues: asks.colleagues.map(named),
        joins: asks.joins.map(({ choice, seats }) => ({ choice, text: text(choice), names: seats.map((one) => named(one).name) })),
        holds: asks.holds ? (table.decisions[asks.decision]?.choices[asks.mine]?.yours[seat]?.because ?? '') : null,
      };
    }
    case 'payer':
      return { kind: asks.kind, asks: wordsOf(table, asks.decision), choices: priced(asks.decision, asks.choices) };
    case 'move':
      return { kind: asks.kind, asks: wordsOf(table, asks.move), choices: plain(asks.choices) };
    case 'board':
      return {
        kind: asks.kind,
        asks: wordsOf(table, asks.board),
        jobs: asks.jobs.map(({ job, choices }) => ({
          job,
          asks: wordsOf(table, job),
          choices: choices.map((id) => {
            const effects = table.decisions[job]?.choices[id];
            return { id, does: effects?.does ?? '', label: effects?.label ?? id };
          }),
        })),
      };
    case 'share':
      return {
        kind: asks.kind,
        asks: wordsOf(table, asks.round),
        facts: asks.facts.map((id) => factWords(table, id)),
      };
    case 'commit': {
      const mine = table.commitments[asks.round]?.seats[seat];
      return {
        kind: asks.kind,
        asks: wordsOf(table, asks.round),
        does: mine ? `${named(seat).name} ${mine.does}` : '',
        hold: mine?.hold ?? '',
        signpost: mine?.signpost ?? '',
        commit: mine?.commit ?? '',
        others: (question.kind === 'commit' ? question.seats.length : 1) - 1,
      };
    }
    default:
      return assertNever(asks);
  }
}

/** What somebody who teaches the game says at this step; '' almost everywhere. */
function voiceAt(table: EffectsTable, asks: Asks): string {
  const voice = 'decision' in asks ? table.decisions[asks.decision]?.voice : undefined;
  return (asks.kind === 'instinct' || asks.kind === 'proposal' || asks.kind === 'response' ? voice?.[asks.kind] : undefined) ?? '';
}

/** I, We and They as this seat answered them just before. */
function instinctOf(log: readonly Event[], question: string, seat: string): Answers | null {
  const said = log.findLast(
    (event) => event.type === 'answered' && event.seat === seat && event.question === question.replace(/\/\w+$/, '/instinct'),
  );
  return said?.type === 'answered' ? { i: said.i, we: said.we, they: said.they } : null;
}

/** What a decision, move, board or round asks. */
function wordsOf(table: EffectsTable, id: string): string {
  const asked = [table.decisions, table.moves, table.boards, table.shares, table.commitments].find((group) => Object.hasOwn(group, id));
  return asked?.[id]?.asks ?? 'What now?';
}
