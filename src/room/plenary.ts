import type { Why } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import { labelOf } from '../story/label-of.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { addCounts, countBy } from './ballot.ts';
import { allShown } from './pace.ts';
import type { Counts } from './room-events.ts';
import type { Ground, RoomState, TableState } from './room-state.ts';
import { type Lying, lying } from './table-view.ts';

/** I and They are shown only as counts of so many people or more. */
export const fewestForPrivate = 8;

/** One measured decision at one table: what it settled and why, who paid where a tie was carried, what each seat had put forward first, and how We lay. */
export type Settled = {
  table: number;
  choice: string;
  text: string;
  why: Why;
  payer: string;
  first: { seat: string; name: string; choice: string; text: string }[];
  we: Lying[];
};

/**
 * One measured decision over the room. `we`, `i` and `they` are counts over all tables; `i` and `they` are null below eight people. `apart`, 0 to 1, is how far
 * the room parted at it: the mean of three shares that are otherwise than most: of tables by what they settled, of people by their We, and of seats by what they put forward first.
 */
export type Compared = {
  decision: string;
  asks: string;
  tables: Settled[];
  we: Lying[];
  i: Lying[] | null;
  they: Lying[] | null;
  apart: number;
};

/** A fact that never came to a table. `risk` says who must know, '' where no child is at risk; a confidence that was kept is not among them. */
export type Missing = { table: number; fact: string; says: string; knewBy: string; risk: string };

/** The tables side by side: decisions in the order in which the room parted most, and what never came. */
export type Plenary = { decisions: Compared[]; missing: Missing[] };

/** Compares the tables of a room, as far as each has been shown. */
export function plenary({ story }: Ground, state: Pick<RoomState, 'tables'>): Plenary {
  const { table } = story;
  const decisions = Object.keys(table.decisions)
    .filter((id) => table.decisions[id]?.measured)
    .flatMap((id) => compared(table, state.tables, id) ?? [])
    .sort((one, other) => other.apart - one.apart);
  return { decisions, missing: state.tables.flatMap((one, number) => missingAt(table, one, number)) };
}

function compared(table: EffectsTable, tables: readonly TableState[], decision: string): Compared | null {
  const settled = tables.flatMap((one, number) => settledAt(table, one, number, decision) ?? []);
  if (settled.length === 0) return null;
  const read = (part: 'i' | 'we' | 'they') => addCounts(...tables.map((one) => instincts(one, decision, part)));
  const we = addCounts(...tables.map((one) => weAt(one, decision)));
  const many = (counts: Counts) => (sumOf(counts) >= fewestForPrivate ? lying(table, counts) : null);
  const first = settled.flatMap((one) => one.first.map(({ choice }) => choice));
  const shares = [countOf(settled.map(({ choice }) => choice)), we, countOf(first)].map(otherThanMost);
  return {
    decision,
    asks: table.decisions[decision]?.asks ?? decision,
    tables: settled,
    we: lying(table, we),
    i: many(read('i')),
    they: many(read('they')),
    apart: Math.round((sumOf(shares) / shares.length) * 1000) / 1000,
  };
}

function settledAt(table: EffectsTable, one: TableState, number: number, decision: string): Settled | null {
  const log = one.play.log.slice(0, one.shown.log);
  const event = log.findLast((each) => each.type === 'settled' && each.decision === decision);
  if (event?.type !== 'settled') return null;
  const text = (choice: string) => textOf(table, decision, choice);
  const first = log.flatMap((each) =>
    each.type === 'proposed' && each.question.endsWith('/proposal') && subjectOf(each.question) === decision
      ? [{ seat: each.seat, name: table.seats[each.seat]?.name ?? each.seat, choice: each.choice, text: text(each.choice) }]
      : [],
  );
  return {
    table: number,
    choice: event.choice,
    text: text(event.choice),
    why: event.why,
    payer: event.why === 'payer' ? event.seat : '',
    first,
    we: lying(table, weAt(one, decision)),
  };
}

const textOf = (table: EffectsTable, decision: string, choice: string) => {
  const effects = table.decisions[decision]?.choices[choice];
  return effects ? labelOf(table, effects) : choice;
};

function weAt({ spreads }: TableState, decision: string): Counts {
  return addCounts(...spreads.flatMap(({ question, we }) => (subjectOf(question) === decision && we ? [we] : [])));
}

/** I, We or They at a decision, as people answered it. */
export function instincts({ spreads }: TableState, decision: string, part: 'i' | 'we' | 'they'): Counts {
  const shares = spreads.flatMap(({ question, seats }) => (subjectOf(question) === decision ? Object.values(seats).flat() : []));
  const answered = shares.filter(({ vote }) => vote.type === 'answered' && vote[part] !== '');
  return countBy(answered, (vote) => (vote.type === 'answered' ? vote[part] : ''));
}

/** The facts that one table has not heard, leaving out confidences, which may be kept. */
function missingAt(table: EffectsTable, one: TableState, number: number): Missing[] {
  if (one.play.question.kind !== 'ended' || !allShown(one.play, one.shown)) return [];
  return Object.entries(table.facts)
    .filter(([fact, { confidence, risk }]) => (!confidence || risk) && !one.play.totals.shared.includes(fact))
    .map(([fact, { says, seat, risk }]) => ({
      table: number,
      fact,
      says,
      knewBy: table.seats[seat]?.name ?? seat,
      risk: risk?.who_must_know ?? '',
    }));
}

const sumOf = (counts: Counts | readonly number[]) => Object.values(counts).reduce((sum, one) => sum + one, 0);

/** The share of all that does not lie on what most chose, 0 to 1. */
function otherThanMost(counts: Counts): number {
  const all = sumOf(counts);
  return all === 0 ? 0 : 1 - Math.max(...Object.values(counts)) / all;
}

/** How often each of some words stands there. */
export function countOf(items: readonly string[]): Counts {
  const counts: Counts = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}
