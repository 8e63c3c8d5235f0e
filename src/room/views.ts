import { returnsTo } from '../session/answers.ts';
import { waitingFor } from '../session/owes.ts';
import type { State } from '../session/session.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { type Named, whoIs } from '../story/people.ts';
import type { Table } from '../story/table.ts';
import { askedOf, type AskedView, openFor, type OpenView } from './asked.ts';
import { type Piece, toldTo } from './told.ts';

/** What everybody may know of a story from its first word on. `people` are its seats in their order, then its other people. */
export type StoryView = { id: string; title: string; people: Named[]; child: Table['child'] };

/**
 * All that somebody in one seat may see of a session, as plain JSON; for whoever has no seat (null), as on a projector, the public side alone. Everything that
 * is shown, drawn or heard is worked out from this: nothing hidden is in it. `seq` is the place in the log that the view was made at. `humans` are the seats people
 * sit in, `waitingFor` how many of them have not answered (null in a room, which says in its own way how many people it waits for), `canGoBackTo` the question whose answer may be taken back, and `ending` how it ended.
 */
export type SeatView = {
  seq: number;
  seat: string | null;
  humans: readonly string[];
  story: StoryView;
  told: Piece[];
  open: OpenView;
  asks: AskedView | null;
  waitingFor: number | null;
  canGoBackTo: string | null;
  ending: { id: string; title: string; meaning: string } | null;
};

/** The view of a session from one seat. */
export function seatView({ id, table }: Pick<LoadedStory, 'id' | 'table'>, state: State, seat: string | null): SeatView {
  const { question, humans, log } = state;
  const ended = question.kind === 'ended' ? table.endings[question.ending] : undefined;
  return {
    seq: log.length,
    seat,
    humans,
    story: storyView(id, table),
    told: toldTo(table, state, seat),
    open: openFor(table, state),
    asks: seat === null ? null : askedOf(table, state, seat),
    waitingFor: waitingFor(state).length,
    canGoBackTo: seat !== null && humans.includes(seat) ? returnsTo(log, humans) : null,
    ending: question.kind === 'ended' ? { id: question.ending, title: ended?.title ?? 'The end', meaning: ended?.meaning ?? '' } : null,
  };
}

/** What everybody may know of a story. */
export function storyView(id: string, table: Table): StoryView {
  const ids = [...Object.keys(table.seats), ...Object.keys(table.people)];
  return { id, title: table.title, child: table.child, people: ids.flatMap((one) => whoIs(table, one) ?? []) };
}
