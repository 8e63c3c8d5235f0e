import { returnsTo } from '../session/answers.ts';
import { waitingFor } from '../session/owes.ts';
import type { State } from '../session/session.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { type Named, whoIs } from '../story/people.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Stop } from '../story/turn.ts';
import { askedOf, type AskedView, openFor, type OpenView } from './asked.ts';
import { type Own, ownOf } from './pocket.ts';
import { type Piece, toldTo } from './told.ts';

/**
 * What everybody may know of a story from its first word on. `people` are its seats in their order, then its other people; `lang` is the language it says
 * it is in, and `plain` stands for a script without a table.
 */
export type StoryView = { id: string; title: string; people: Named[]; child: EffectsTable['child']; lang?: string; plain?: true };

/**
 * All that somebody in one seat may see of a session, as plain JSON; for whoever has no seat (null), as on a projector, the public side alone. Everything that
 * is shown, drawn or heard is worked out from this: nothing hidden is in it. `own` is what this seat holds for itself (null for no seat). `seq` is the place in the log that the view was made at. `humans` are the seats people
 * sit in, `waitingFor` how many of them have not answered (null in a room, which says in its own way how many people it waits for), `canGoBackTo` the question
 * whose answer may be taken back, `ending` how it ended (to somebody who played alone with what others knew and never said, confidences apart), and `stuck` why its script cannot go on.
 */
export type SeatView = {
  seq: number;
  seat: string | null;
  humans: readonly string[];
  story: StoryView;
  told: Piece[];
  own: Own | null;
  open: OpenView;
  asks: AskedView | null;
  waitingFor: number | null;
  canGoBackTo: string | null;
  ending: { id: string; title: string; meaning: string; untold: { seat: string; says: string }[] } | null;
  stuck: Stop | null;
};

type Known = Pick<LoadedStory, 'id' | 'table' | 'lang' | 'plain'>;

/** The view of a session from one seat. */
export function seatView(loaded: Known, state: State, seat: string | null): SeatView {
  const { table } = loaded;
  const { question, humans, log } = state;
  const told = toldTo(table, state, seat);
  const ended = question.kind === 'ended' ? table.endings[question.ending] : undefined;
  return {
    seq: log.length,
    seat,
    humans,
    story: storyView(loaded),
    told,
    own: seat === null ? null : ownOf(table, state, told, seat),
    open: openFor(table, state),
    asks: seat === null ? null : askedOf(table, state, seat),
    waitingFor: waitingFor(state).length,
    canGoBackTo: seat !== null && humans.includes(seat) ? returnsTo(log, humans, question.kind === 'stuck') : null,
    stuck: question.kind === 'stuck' ? { why: question.why, knot: question.knot, line: question.line, said: question.said } : null,
    ending:
      question.kind === 'ended'
        ? { id: question.ending, title: ended?.title ?? 'The end', meaning: ended?.meaning ?? '', untold: untoldTo(table, state, seat) }
        : null,
  };
}

/** What others knew to the end and never said, for the one person who played: what somebody asked to be kept stays kept. */
function untoldTo({ facts }: EffectsTable, { humans, totals }: State, seat: string | null): { seat: string; says: string }[] {
  if (seat === null || humans.length > 1) return [];
  const untold = Object.entries(facts).filter(([id, fact]) => fact.seat !== seat && !fact.confidence && !totals.shared.includes(id));
  return untold.map(([, { seat: knew, says }]) => ({ seat: knew, says }));
}

/** What everybody may know of a story. */
export function storyView({ id, table, lang, plain }: Known): StoryView {
  const ids = [...Object.keys(table.seats), ...Object.keys(table.people)];
  return {
    id,
    title: table.title,
    child: table.child,
    people: ids.flatMap((one) => whoIs(table, one) ?? []),
    ...(lang ? { lang } : {}),
    ...(plain ? { plain } : {}),
  };
}
