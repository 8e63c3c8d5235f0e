import { assertNever } from '../lib/assert-never.ts';
import { guessSentence } from '../lib/guess-sentence.ts';
import type { Outcome } from '../evidence/outcomes.ts';
import type { Theme } from '../evidence/themes.ts';
import type { Event, EventOf, Pledge, Why } from '../session/events.ts';
import { questionId, subjectOf } from '../session/question.ts';
import { type Entry, seenBy, type State } from '../session/session.ts';
import { objectionStands } from '../session/settle.ts';
import { addEvent, noTotals, type Totals } from '../session/totals.ts';
import type { Said } from '../session/way.ts';
import type { Cost, EffectsTable } from '../story/effects-table.ts';
import { cardLabel } from '../story/label-of.ts';
import type { Line } from '../story/turn.ts';
import { mayKnow, priceOf, type Price } from './price.ts';
import {
  type GuessView,
  guessAt,
  jobView,
  plainReply,
  type CausesTold,
  type PutForward,
  rowsOf,
  type SettlementView,
  settlementView,
} from './told-words.ts';

/** Something that somebody gave up and laid on the table; `gives` is '' where saying it would give away what this reader has not been told, `family` says that the giver sits there for a family. */
export type Gift = { seat: string; theme: Theme; weight: number; gives: string; family?: true };

/** What somebody at the table says when it has settled. */
export type Reaction = { seat: string; says: string };

/**
 * One piece of the backlog as a reader shows it. `gifts` are laid on the table with it, `child` is how the child's outcomes stand after it, and `key` is the
 * same for the same piece whenever it is worked out again.
 */
export type Piece = PieceBody & { key: string; gifts: Gift[]; child: Record<Outcome, number> };

export type PieceBody =
  | { kind: 'line'; line: Line }
  | { kind: 'moved'; choice: string; text: string }
  | {
      kind: 'revealed';
      decision: string;
      again: boolean;
      offered: { id: string; label: string }[];
      rows: PutForward[];
      settlement: SettlementView;
      guess: GuessView | null;
    }
  | { kind: 'replied'; seat: string; says: string; fact: string }
  | {
      kind: 'settled';
      decision: string;
      choice: string;
      text: string;
      why: Why;
      by: string;
      because: string;
      measured: boolean;
      mine: string;
      turned: boolean;
      carried: boolean | null;
      objection: string | null;
      price: Price[];
      reactions: Reaction[];
    }
  | { kind: 'shared'; round: string; facts: { seat: string; says: string }[]; kept: number }
  | { kind: 'handed'; board: string; jobs: { job: string; label: string; seat: string }[] }
  | { kind: 'round'; round: string; asks: string; hows: { seat: string; how: Pledge; says: string }[]; guess: string }
  | { kind: 'objections'; objections: { seat: string; to: string; text: string }[] };

/**
 * Everything said and settled so far, as somebody in this seat saw it, oldest first (null: whoever has no seat, as on a projector). Other seats' own moves,
 * private lines and answers are left out, and so is what they lay down for such a move.
 */
export function toldTo(table: EffectsTable, state: Pick<State, 'entries' | 'log' | 'humans'>, seat: string | null): Piece[] {
  const teller = createTeller(table, state, seat);
  const entries = seenBy(state.entries, seat);
  let next = 0;
  for (const [at, event] of state.log.entries()) {
    for (; next < entries.length && (entries[next] as Entry).after <= at; next++) teller.entry(entries[next] as Entry);
    teller.happened(event, at);
  }
  for (; next < entries.length; next++) teller.entry(entries[next] as Entry);
  return teller.pieces;
}

function createTeller(table: EffectsTable, { log, humans }: Pick<State, 'log' | 'humans'>, seat: string | null) {
  const pieces: Piece[] = [];
  const objections: { seat: string; to: string; text: string }[] = [];
  let objection: { seat: string; text: string } | null = null;
  const keys = new Map<string, number>();
  let totals: Totals = noTotals();
  const causes: CausesTold = {};
  let laid: Gift[] = [];
  let child = totals.child;

  function add(key: string, body: PieceBody): void {
    const times = keys.get(key) ?? 0;
    keys.set(key, times + 1);
    pieces.push({ ...body, key: times === 0 ? key : `${key}#${times}`, gifts: laid, child });
    laid = [];
  }

  const gift = (cost: Cost): Gift => ({
    seat: cost.seat,
    theme: cost.theme,
    weight: cost.weight,
    gives: mayKnow(table, cost, seat, totals.shared) ? cost.gives : '',
    ...(table.seats[cost.seat]?.agency === 'family' && { family: true }),
  });

  /** Follows the log: what was given up and what it did to the child is seen by all, but for what a seat did by itself. */
  function happened(event: Event, at: number): void {
    const before = totals;
    totals = addEvent(table, totals, event);
    if (event.type !== 'moved' || event.seat === seat) {
      laid = [...laid, ...totals.costs.slice(before.costs.length).map(gift)];
      child = sumOf(child, totals.child, before.child);
    }
    if (event.type === 'objected') objection = { seat: event.seat, text: event.text };
    if (event.type === 'committed' || event.type === 'facts-shared') roundAt(event, at);
  }

  /** A round becomes one piece, at its last event. */
  function roundAt(event: EventOf<'committed' | 'facts-shared'>, at: number): void {
    const round = subjectOf(event.question);
    const after = log[at + 1];
    if (event.question === '' || (after?.type === event.type && after.question === event.question)) return;
    const same = log.filter((other) => other.type === event.type && 'question' in other && other.question === event.question);
    if (event.type === 'committed') {
      const { asks = '', seats = {} } = table.commitments[round] ?? {};
      const hows = same.flatMap((one) =>
        one.type === 'committed' ? [{ seat: one.seat, how: one.how, says: seats[one.seat]?.[one.how] ?? '' }] : [],
      );
      const own = same.find((one) => one.type === 'committed' && one.seat === seat);
      const others = hows.filter((one) => one.seat !== seat);
      const did = others.filter(({ how }) => how === 'commit').length;
      const guess = own?.type === 'committed' && own.guess !== undefined ? guessSentence(own.guess, did, others.length) : '';
      add(`round ${event.question}`, { kind: 'round', round, asks, hows, guess });
    }
    if (event.type === 'facts-shared' && Object.hasOwn(table.shares, round)) {
      const shares = same.flatMap((one) => (one.type === 'facts-shared' ? [one] : []));
      const facts = shares.flatMap((share) => share.facts.map((fact) => ({ seat: share.seat, says: table.facts[fact]?.says ?? fact })));
      const mine = (table.shares[round]?.facts ?? []).filter((fact) => table.facts[fact]?.seat === seat && !totals.shared.includes(fact));
      add(`shared ${event.question}`, { kind: 'shared', round, facts, kept: mine.length });
    }
  }

  function entry(entry: Entry): void {
    if (entry.kind === 'said') {
      said(entry.said);
      return;
    }
    const { line } = entry;
    if (line.text || line.tags.alt) add('line', { kind: 'line', line });
    if (line.tags.when === 'month' && objections.length > 0) add('objections', { kind: 'objections', objections: [...objections] });
  }

  function said(one: Said): void {
    switch (one.kind) {
      case 'moved':
        if (one.seat === seat) add('moved', { kind: 'moved', choice: one.choice, text: one.text });
        return;
      case 'revealed':
        if (one.question.measured || humans.length > 1) revealed(one);
        return;
      case 'replied':
        add(`replied ${one.question.id}`, {
          kind: 'replied',
          seat: one.seat,
          says: one.says ?? plainReply(table, one, seat, totals.shared),
          fact: one.fact === null ? '' : (table.facts[one.fact]?.says ?? ''),
        });
        return;
      case 'settled':
        settled(one);
        return;
      case 'handed':
        add(`handed ${one.board}`, {
          kind: 'handed',
          board: one.board,
          jobs: one.jobs.map(({ job, choice }) => jobView(table, job, choice)),
        });
        return;
      default:
        assertNever(one);
    }
  }

  function revealed({ question, proposals, settlement }: Extract<Said, { kind: 'revealed' }>): void {
    const text = (choice: string) => question.choices.find(({ id }) => id === choice)?.text ?? choice;
    add(`revealed ${question.id}`, {
      kind: 'revealed',
      decision: question.decision,
      again: question.kind === 'again',
      offered: question.choices.map(({ id }) => ({ id, label: cardLabel(table, question.decision, id) })),
      rows: rowsOf(table, proposals, text, seat, humans, causes),
      settlement: settlementView(settlement, text),
      guess: question.kind === 'proposal' ? guessAt(table, log, question.decision, seat, humans, text) : null,
    });
    for (const { seat: who, cause } of proposals) if (cause) causes[who] = cause;
  }

  function settled({ question, choice, why, seat: by }: Extract<Said, { kind: 'settled' }>): void {
    const decision = table.decisions[question.decision];
    const text = (id: string) => question.choices.find((one) => one.id === id)?.text ?? id;
    const first = seat === null ? undefined : question.rounds[0]?.proposals[seat];
    const last = question.rounds.at(-1)?.proposals ?? {};
    const stands = objection !== null && objectionStands(last[objection.seat], choice) ? objection : null;
    if (stands) objections.push({ ...stands, to: text(choice) });
    const others = Object.keys(last).filter((one) => !humans.includes(one));
    const reactions = others.flatMap((one): Reaction[] => {
      const says = last[one] !== choice ? decision?.if_passed[one] : why === 'went-along' ? decision?.if_joined[one] : undefined;
      return says ? [{ seat: one, says }] : [];
    });
    add(`settled ${questionId(question.decision, (totals.times[question.decision] ?? 1) - 1)}`, {
      kind: 'settled',
      decision: question.decision,
      choice,
      text: text(choice),
      why,
      by: by || settledAlone(question.measured, last),
      because:
        why === 'outweighed'
          ? (decision?.outweighed?.because ?? '')
          : why === 'held-out'
            ? (decision?.choices[choice]?.yours[by]?.because ?? '')
            : '',
      measured: question.measured,
      mine: first === undefined ? '' : text(first),
      turned: seat !== null && last[seat] !== undefined && last[seat] !== first,
      carried: first === undefined ? null : first === choice,
      objection: stands?.text ?? null,
      price: priceOf(table, decision?.choices[choice], seat, totals.shared),
      reactions,
    });
    objection = null;
  }

  return { pieces, entry, happened };
}

/** Who settled a plain decision by themselves, '' where several put something forward. */
function settledAlone(measured: boolean, proposals: Record<string, string>): string {
  const [one = '', ...others] = measured ? [] : Object.keys(proposals);
  return others.length === 0 ? one : '';
}

function sumOf(child: Record<Outcome, number>, after: Record<Outcome, number>, before: Record<Outcome, number>): Record<Outcome, number> {
  const changed = (Object.keys(child) as Outcome[]).filter((outcome) => after[outcome] !== before[outcome]);
  if (changed.length === 0) return child;
  return { ...child, ...Object.fromEntries(changed.map((outcome) => [outcome, child[outcome] + after[outcome] - before[outcome]])) };
}
