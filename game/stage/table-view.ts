import type { Answers, Event, How } from '../../src/session/events.ts';
import { policyWe } from '../../src/session/policies.ts';
import type { Entry, State } from '../../src/session/session.ts';
import { cast, type PersonId } from '../../src/story/cast.ts';
import type { Table } from '../../src/story/table.ts';

/** The player's tokens at a measured decision, each on the choice it lies on. `proposal` is the card put forward. */
export type Tokens = Partial<Record<keyof Answers | 'proposal', string>>;

/**
 * The table seen from above: where measured decisions and commitments happen; a plain decision leaves the room in view. `answers` are the cards of a commitment round once they are turned, by seat.
 * At a decision `choices` are its cards and `tokens` what the player has laid; `settled` is the card that carried, and what each other seat holds to be best for all.
 */
export type TableView = {
  kind: 'decision' | 'commitment';
  cards: number;
  choices: string[];
  tokens: Tokens;
  settled: { choice: string; others: Record<string, string> } | null;
  seats: { id: string; person: PersonId; name: string }[];
  answers: Record<string, How> | null;
};

/** Whether somebody has drawn this person. */
export const isPerson = (id: string): id is PersonId => Object.hasOwn(cast, id);

/** The table after the entries shown so far, or null while the room is shown. `told`: whether that is all there is. */
export function tableView(table: Table, shown: readonly Entry[], { asks, log }: State, told: boolean): TableView | null {
  const bare = { seats: sitters(table), choices: [], tokens: {}, settled: null, answers: null };
  const answers = justTurned(shown, log);
  if (answers) return { ...bare, kind: 'commitment', cards: Object.keys(answers).length, answers };
  const settled = justSettled(table, shown, log);
  if (settled) return { ...bare, kind: 'decision', cards: settled.choices.length, ...settled };
  if (!told) return null;
  if (asks.kind === 'decision') {
    if (!asks.measured) return null;
    return { ...bare, kind: 'decision', cards: asks.choices.length, choices: asks.choices.map(({ id }) => id) };
  }
  if (asks.kind !== 'commit') return null;
  return { ...bare, kind: 'commitment', cards: Object.keys(table.commitments[asks.round]?.seats ?? {}).length };
}

/** Whether with this entry the table settled a measured decision. */
export function settles(table: Table, entry: Entry | undefined, log: readonly Event[]): boolean {
  return entry?.kind === 'pick' && measuredAt(table, entry, log) !== null;
}

/** The table as it settled at the last pick among these entries, or null when that settled nothing measured. */
export function lastSettled(table: Table, shown: readonly Entry[], state: State): TableView | null {
  const at = shown.findLastIndex(({ kind }) => kind === 'pick');
  return settles(table, shown[at], state.log) ? tableView(table, shown.slice(0, at + 1), state, false) : null;
}

/** The table in a sentence, for those who do not see it. */
export function tableAlt({ kind, cards, seats, answers, settled }: TableView): string {
  if (answers)
    return `The cards are turned: ${seats.flatMap(({ id, name }) => (answers[id] ? [`${name}: ${answers[id]}`] : [])).join(', ')}.`;
  if (settled) return 'The table from above. It has settled.';
  return kind === 'decision' ? `The table from above. Cards to choose from: ${cards}.` : `The table from above. Cards face down: ${cards}.`;
}

function justSettled(
  table: Table,
  shown: readonly Entry[],
  log: readonly Event[],
): Pick<TableView, 'choices' | 'tokens' | 'settled'> | null {
  const last = shown.at(-1);
  const at = last && measuredAt(table, last, log);
  if (!at) return null;
  const { id, decision, choice } = at;
  const before = log.slice(0, last.after);
  const answered = before.findLast((event) => event.type === 'answered' && event.decision === id);
  const proposed = before.findLast((event) => event.type === 'proposed' && event.decision === id);
  const tokens: Tokens = {};
  if (answered?.type === 'answered') Object.assign(tokens, { i: answered.i, we: answered.we, they: answered.they });
  if (proposed?.type === 'proposed') tokens.proposal = proposed.choice;
  const others = Object.keys(table.seats).filter((seat) => answered?.type !== 'answered' || seat !== answered.seat);
  return {
    choices: Object.keys(decision.choices),
    tokens,
    settled: { choice, others: Object.fromEntries(others.map((seat) => [seat, policyWe(decision, seat)])) },
  };
}

function measuredAt(table: Table, { kind, after }: Entry, log: readonly Event[]) {
  const event = log[after - 1];
  if (kind !== 'pick' || event?.type !== 'settled') return null;
  const decision = table.decisions[event.decision];
  return decision?.measured ? { id: event.decision, decision, choice: event.choice } : null;
}

/** The answers of a round that closed between the last entry and the one before it. */
function justTurned(shown: readonly Entry[], log: readonly Event[]): Record<string, How> | null {
  const events = log.slice(shown.at(-2)?.after ?? 0, shown.at(-1)?.after ?? 0);
  const answers = events.flatMap((event) => (event.type === 'committed' ? [[event.seat, event.how] as const] : []));
  return answers.length > 0 ? Object.fromEntries(answers) : null;
}

const sitters = (table: Table) =>
  Object.entries(table.seats).flatMap(([id, { person, name }]) => (isPerson(person) ? [{ id, person, name }] : []));
