import { assertNever } from '../lib/assert-never.ts';
import type { Outcome } from '../evidence/outcomes.ts';
import type { Theme } from '../evidence/themes.ts';
import type { Answers, Event, EventOf, Pledge, Why } from '../session/events.ts';
import type { Cause } from '../session/minds.ts';
import type { Proposal } from '../session/policies.ts';
import { wantedBy } from '../session/policies.ts';
import { questionId, type Settlement, subjectOf } from '../session/question.ts';
import { type Entry, seenBy, type State } from '../session/session.ts';
import { addEvent, noTotals, type Totals } from '../session/totals.ts';
import type { Said } from '../session/transition.ts';
import { labelOf } from '../story/label-of.ts';
import { whoIs } from '../story/people.ts';
import type { Cost, EffectsTable } from '../story/effects-table.ts';
import type { Line } from '../story/turn.ts';
import { mayKnow, priceOf, type Price } from './price.ts';

/** Something that somebody gave up and laid on the table; `gives` is '' where saying it would give away what this reader has not been told. */
export type Gift = { seat: string; theme: Theme; weight: number; gives: string };

/** What one seat put forward, in words: what it says with it, and why it thinks as we ('' where there is nothing to say). */
export type PutForward = { seat: string; choice: string; text: string; because: string; cause: string; mine: boolean };

/** How a guess about a colleague turned out: `wanted` are the choices they would rather have had, `because` why where the story says. */
export type GuessView = { name: string; guess: string; right: boolean; wanted: string[]; because: string };

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
      offered: string[];
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
      carried: boolean | null;
      objection: string | null;
      price: Price[];
      reactions: Reaction[];
    }
  | { kind: 'shared'; round: string; facts: { seat: string; says: string }[]; kept: number }
  | { kind: 'handed'; board: string; jobs: { job: string; label: string; seat: string }[] }
  | { kind: 'round'; round: string; hows: { seat: string; how: Pledge }[] }
  | { kind: 'objections'; objections: { seat: string; to: string; text: string }[] };

/** How a round came out, in words of choices. */
export type SettlementView =
  | { choice: string; text: string; why: 'agreed' | 'most' | 'outweighed'; by: string }
  | { tied: { choice: string; text: string }[] };

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
      const hows = same.flatMap((one) => (one.type === 'committed' ? [{ seat: one.seat, how: one.how }] : []));
      add(`round ${event.question}`, { kind: 'round', round, hows });
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
      offered: question.choices.map(({ id }) => id),
      rows: proposals.map((one) => rowOf(table, one, text(one.choice), seat, humans)),
      settlement: settlementView(settlement, text),
      guess: question.kind === 'proposal' ? guessAt(table, log, question.decision, seat, humans, text) : null,
    });
  }

  function settled({ question, choice, why, seat: by }: Extract<Said, { kind: 'settled' }>): void {
    const decision = table.decisions[question.decision];
    const text = (id: string) => question.choices.find((one) => one.id === id)?.text ?? id;
    const first = seat === null ? undefined : question.rounds[0]?.proposals[seat];
    const last = question.rounds.at(-1)?.proposals ?? {};
    if (objection) objections.push({ ...objection, to: text(choice) });
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
      by,
      because:
        why === 'outweighed'
          ? (decision?.outweighed?.because ?? '')
          : why === 'held-out'
            ? (decision?.choices[choice]?.yours[by]?.because ?? '')
            : '',
      measured: question.measured,
      mine: first === undefined ? '' : text(first),
      carried: first === undefined ? null : first === choice,
      objection: objection?.text ?? null,
      price: priceOf(table, decision?.choices[choice], seat, totals.shared),
      reactions,
    });
    objection = null;
  }

  return { pieces, entry, happened };
}

function sumOf(child: Record<Outcome, number>, after: Record<Outcome, number>, before: Record<Outcome, number>): Record<Outcome, number> {
  const changed = (Object.keys(child) as Outcome[]).filter((outcome) => after[outcome] !== before[outcome]);
  if (changed.length === 0) return child;
  return { ...child, ...Object.fromEntries(changed.map((outcome) => [outcome, child[outcome] + after[outcome] - before[outcome]])) };
}

function rowOf(
  table: EffectsTable,
  { seat, choice, because, cause }: Proposal,
  text: string,
  reader: string | null,
  humans: readonly string[],
): PutForward {
  return {
    seat,
    choice,
    text,
    because: because ?? '',
    cause: cause ? causeWords(table, cause, reader, humans) : '',
    mine: seat === reader,
  };
}

/** The cause of thinking as we, as that seat says it to whoever is there. */
function causeWords(table: EffectsTable, cause: Cause, reader: string | null, humans: readonly string[]): string {
  if (cause.by === 'thanked') return 'Somebody saw what I gave up.';
  const about = table.decisions[cause.decision]?.about ?? `“${table.decisions[cause.decision]?.asks ?? cause.decision}”`;
  const [one = ''] = cause.who.filter((seat) => humans.includes(seat)).concat(cause.who);
  const who = reader !== null && cause.who.includes(reader) ? 'You' : (whoIs(table, one)?.short ?? one);
  return `${who} went along with me on ${about}. My turn.`;
}

function settlementView(settlement: Settlement, text: (choice: string) => string): SettlementView {
  if ('tied' in settlement) return { tied: settlement.tied.map((choice) => ({ choice, text: text(choice) })) };
  return { ...settlement, text: text(settlement.choice) };
}

/** How this seat's guess about a colleague turned out. What another person privately wanted is never shown, not even by a guess that was right. */
function guessAt(
  table: EffectsTable,
  log: readonly Event[],
  id: string,
  seat: string | null,
  humans: readonly string[],
  text: (choice: string) => string,
): GuessView | null {
  const decision = table.decisions[id];
  const said = log.findLast((event) => event.type === 'answered' && event.seat === seat && subjectOf(event.question) === id) as
    | (Event & Answers)
    | undefined;
  const about = seat === null ? undefined : decision?.they[seat];
  if (!decision || !said?.they || !about || humans.includes(about)) return null;
  const wanted = wantedBy(decision, about);
  return {
    name: whoIs(table, about)?.short ?? about,
    guess: text(said.they),
    right: wanted.includes(said.they),
    wanted: wanted.map(text),
    because: decision.wants[about]?.because ?? '',
  };
}

/** What a seat answers for which nothing is written: what its own proposal and the others ask of it. */
function plainReply(
  table: EffectsTable,
  { question, seat }: Extract<Said, { kind: 'replied' }>,
  reader: string | null,
  heard: readonly string[],
): string {
  const asked = question.choices.flatMap(({ id, text }) => {
    const own = priceOf(table, table.decisions[question.decision]?.choices[id], reader, heard).filter(
      (one) => one.seat === seat && one.gives,
    );
    return own.length > 0 ? [`“${text}” asks ${own.map(({ gives }) => gives).join(', and ')} of me.`] : [];
  });
  return asked.join(' ') || 'None of them asks anything of me. I say what I think is right.';
}

function jobView(table: EffectsTable, job: string, choice: string): { job: string; label: string; seat: string } {
  const taken = table.decisions[job]?.choices[choice];
  return { job: table.decisions[job]?.asks ?? job, label: taken ? labelOf(table, taken) : '', seat: taken?.does ?? '' };
}
