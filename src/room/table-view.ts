import { subjectOf } from '../session/question.ts';
import { labelOf } from '../story/label-of.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { askedOf, openFor, type OpenView } from './asked.ts';
import { countBy } from './ballot.ts';
import { asked, isOpen } from './closing.ts';
import { gateOf } from './gates.ts';
import { allShown, asShown, pageOf } from './pace.ts';
import type { Checkpoint, Counts } from './room-events.ts';
import type { Ground, Injection, RoomState, TableState } from './room-state.ts';
import { type SeatView, seatView } from './views.ts';

/** How many people lie on a choice. */
export type Lying = { choice: string; text: string; people: number };

/** How the answers of a table lay: We at a decision, as counts over all of it; and what was put forward inside a delegation of three people or more. */
export type WeView = { decision: string; lies: Lying[] };
export type DelegationView = { question: string; seat: string; lies: Lying[] };

/**
 * A table as somebody there may see it. `view` is what a reader draws from, as far as the pages have been turned; `page` the number of the page; `gate` the
 * checkpoint at which the table waits for the others; `ready` that all is shown and what is asked stands open. `passed` are seats whose policy stood in at the
 * last question. `era` changes when the table has gone back a step: what was told before may not hold any more.
 */
export type TablePart = {
  table: number;
  era: number;
  page: number;
  view: SeatView;
  ready: boolean;
  shown: boolean;
  gate: Checkpoint | null;
  injected: readonly Injection[];
  passed: readonly string[];
  we: WeView[];
  delegations: DelegationView[];
};

const memory = new WeakMap<object, Map<string, TablePart>>();

/**
 * A table from one of its seats, or from nobody's (null). `answered` says that whoever looks has handed in what they were asked. The same part is given as long
 * as nothing in it has changed, so that it need not be sent again.
 */
export function tablePart(ground: Ground, state: RoomState, number: number, seat: string | null, answered: boolean): TablePart | null {
  const table = state.tables[number];
  if (!table) return null;
  const ready = isOpen(ground, state, table);
  const gate = gateOf(ground, state, table);
  const key = [
    number,
    seat ?? '',
    answered,
    ready,
    gate,
    pageOf(table.shown),
    table.injected.map(({ inject }) => inject).join(),
    table.passed.join(),
    table.era,
  ].join('|');
  const known = memory.get(table.play) ?? new Map<string, TablePart>();
  memory.set(table.play, known);
  const before = known.get(key);
  if (before) return before;
  const part: TablePart = {
    table: number,
    era: table.era,
    page: pageOf(table.shown),
    view: shownView(ground, table, seat, ready && !answered),
    ready,
    shown: allShown(table.play, table.shown),
    gate,
    injected: table.injected,
    passed: table.passed,
    we: weViews(ground.story.table, table),
    delegations: delegationViews(ground.story.table, table),
  };
  known.set(key, part);
  return part;
}

const nothingOpen: OpenView = { question: '', kind: 'ended', asks: '', choices: [], seat: '', measured: false };

/** What a seat sees of its session as far as it has been shown; what is asked only while it stands open. */
function shownView({ story }: Ground, { play, shown }: TableState, seat: string | null, asks: boolean): SeatView {
  const all = allShown(play, shown);
  const closed = { ...asShown(play, shown), question: { id: '', opened: 0, kind: 'ended', ending: '' } as const };
  const view = seatView(story, all ? play : closed, seat);
  const ended = all && play.question.kind === 'ended';
  return {
    ...view,
    open: all ? openFor(story.table, play) : nothingOpen,
    asks: asks && seat !== null ? askedOf(story.table, play, seat) : null,
    waitingFor: null,
    canGoBackTo: null,
    ending: ended ? view.ending : null,
  };
}

/** We at every decision at which it was asked, over the whole table. */
function weViews(table: EffectsTable, { spreads }: TableState): WeView[] {
  return spreads.flatMap(({ question, we }) => (we ? [{ decision: subjectOf(question), lies: lying(table, we) }] : []));
}

/** What was put forward inside delegations, once it has been revealed. */
function delegationViews(table: EffectsTable, { play, shown, spreads }: TableState): DelegationView[] {
  const revealed = play.entries
    .slice(0, shown.entries)
    .flatMap((entry) => (entry.kind === 'said' && entry.said.kind === 'revealed' ? [entry.said.question.id] : []));
  return spreads
    .filter(({ question }) => revealed.includes(question))
    .flatMap(({ question, seats }) =>
      Object.entries(seats).flatMap(([seat, shares]) => {
        const people = shares.reduce((sum, share) => sum + share.people, 0);
        if (people < fewestShown) return [];
        const counts = countBy(shares, (vote) => (vote.type === 'proposed' ? vote.choice : ''));
        return [{ question, seat, lies: lying(table, counts) }];
      }),
    );
}

/** In a delegation of fewer people, how it lay would say who thought otherwise. */
export const fewestShown = 3;

/** Counts in the words of choices, in the order of the effects table; choices that it does not know come last, as they are. */
export function lying(table: EffectsTable, counts: Counts): Lying[] {
  const words = new Map(
    Object.values(table.decisions).flatMap(({ choices }) =>
      Object.entries(choices).map(([id, effects]) => [id, labelOf(table, effects)] as const),
    ),
  );
  const order = [...words.keys()];
  const place = (choice: string) => (order.includes(choice) ? order.indexOf(choice) : order.length);
  return Object.entries(counts)
    .map(([choice, people]) => ({ choice, text: words.get(choice) ?? choice, people }))
    .sort((one, other) => place(one.choice) - place(other.choice));
}

/** Whether what is asked at a table is asked of this seat. */
export const isAsked = (table: TableState, seat: string): boolean => asked(table).includes(seat);
