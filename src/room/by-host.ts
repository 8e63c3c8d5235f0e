import { returnsTo } from '../session/answers.ts';
import { refuse } from '../session/refuse.ts';
import { asked, closing, isOpen, waitingPeople } from './closing.ts';
import { deal as dealt, seatsFor, tablesFor } from './deal.ts';
import { afterCheckpoint } from './gates.ts';
import { allShown } from './pace.ts';
import { wrongPlace } from './by-participant.ts';
import type { Place, Share } from './room-events.ts';
import { type Ground, inRoom, type RoomState, type TableState } from './room-state.ts';
import { granted, type Verdict } from './verdict.ts';
import type { WishOf } from './wishes.ts';

/** Deals everybody who is in the room and not in the child's chair a seat, across professions. */
export function deal({ story }: Ground, state: RoomState, wish: WishOf<'deal'>): Verdict {
  if (state.phase !== 'lobby') return 'The play has begun; move people one by one.';
  const people = inRoom(state).filter(({ place }) => place.kind !== 'child');
  if (people.length === 0) return 'Nobody is in the room yet.';
  const tables = state.opened.shape === 'one' ? 1 : (wish.tables ?? tablesFor(people.length));
  if (tables > people.length) return `${people.length} people cannot sit at ${tables} tables.`;
  const places = dealt(people, story.table, tables, state.opened.seed + state.records);
  return granted({
    type: 'seat-changed',
    moves: Object.entries(places).map(([participant, place]) => ({ participant, place: { kind: 'seat', ...place } })),
  });
}

/** Moves somebody to another place. Whoever is alone of their service never speaks for it. */
export function move(ground: Ground, state: RoomState, { participant, place }: WishOf<'move'>): Verdict {
  const one = Object.hasOwn(state.people, participant) ? state.people[participant] : undefined;
  if (!one || one.gone) return 'Nobody of that number is in the room.';
  const wrong = wrongPlace(ground, state, place) ?? speaksAlone(ground, state, one.agency, place);
  return wrong ?? granted({ type: 'seat-changed', moves: [{ participant, place }] });
}

function speaksAlone({ story }: Ground, state: RoomState, agency: string, place: Place): string | null {
  if (place.kind !== 'seat' || agency === '' || story.table.seats[place.seat]?.agency !== agency) return null;
  const alone = inRoom(state).filter((one) => one.agency === agency).length === 1;
  return alone ? 'They are the only one here from that service, and would have to speak for all of it. Choose another seat.' : null;
}

/** Takes somebody out of the room. */
export function remove(state: RoomState, { participant }: WishOf<'remove'>): Verdict {
  const one = Object.hasOwn(state.people, participant) ? state.people[participant] : undefined;
  return !one || one.gone ? 'Nobody of that number is in the room.' : granted({ type: 'left', participant });
}

/** In a room that plays by hands: how many people stand in the corner of each seat, and which services are there. */
export function people({ story }: Ground, state: RoomState, { corners, agencies }: WishOf<'people'>): Verdict {
  if (state.opened.way !== 'hands') return 'People join this room themselves.';
  const unknown = Object.keys(corners).find((seat) => !seatsFor(story.table).includes(seat));
  if (unknown !== undefined) return `"${unknown}" is not a seat that people can take.`;
  const missing = state.tables[0]?.play.humans.find((seat) => !corners[seat]);
  if (missing !== undefined)
    return `The play has begun with people in ${story.table.seats[missing]?.name ?? missing}'s corner; leave at least one there.`;
  return granted({ type: 'peopled', corners, agencies });
}

/** Begins the play at every table. */
export function begin({ story }: Ground, state: RoomState): Verdict {
  if (state.phase !== 'lobby') return 'The play has begun already.';
  const inOrder = (seats: readonly string[]) => Object.keys(story.table.seats).filter((seat) => seats.includes(seat));
  if (state.opened.way === 'hands') {
    const corners = Object.keys(state.corners).filter((seat) => (state.corners[seat] ?? 0) > 0);
    return corners.length === 0
      ? 'Say first how many people stand in each corner.'
      : granted({ type: 'begun', tables: [inOrder(corners)] });
  }
  const seated = inRoom(state).flatMap(({ place }) => (place.kind === 'seat' ? [place] : []));
  if (seated.length === 0) return 'Nobody has a seat yet. Deal the seats first.';
  const count = Math.max(...seated.map(({ table }) => table)) + 1;
  const tables = Array.from({ length: count }, (_, at) => inOrder(seated.flatMap(({ table, seat }) => (table === at ? [seat] : []))));
  const empty = tables.findIndex((seats) => seats.length === 0);
  if (empty >= 0) return `Nobody sits at table ${empty + 1}. Deal the seats again.`;
  return granted({ type: 'begun', tables });
}

/** The host counts the hands of one corner. A count can be mended until the question is closed. */
export function count(ground: Ground, state: RoomState, { table: number, question, seat, shares }: WishOf<'count'>): Verdict {
  const table = openTable(ground, state, number, question);
  if (typeof table === 'string') return table;
  if (state.opened.way !== 'hands') return 'People answer for themselves in this room.';
  if (!asked(table).includes(seat)) return 'This is not asked of that corner.';
  const there = state.corners[seat] ?? 0;
  const counted = shares.reduce((sum, share) => sum + share.people, 0);
  if (counted > there) return `${there} people stand in that corner, and ${counted} were counted.`;
  return firstMisfit(ground, table, seat, shares) ?? granted({ type: 'counted', table: number, question, seat, shares });
}

function firstMisfit({ story }: Ground, { play }: TableState, seat: string, shares: readonly Share[]): string | null {
  const open = { question: play.question, humans: play.humans, answers: [] };
  for (const { vote } of shares) {
    const misfit = refuse(story.table, open, { ...vote, question: play.question.id, seat });
    if (misfit) return misfit;
  }
  return null;
}

/** The host counts We over the whole room. */
export function tally(ground: Ground, state: RoomState, { table: number, question, we }: WishOf<'tally'>): Verdict {
  const table = openTable(ground, state, number, question);
  if (typeof table === 'string') return table;
  if (state.opened.way !== 'hands') return 'People answer for themselves in this room.';
  const asks = table.play.question;
  if (asks.kind !== 'instinct') return 'We is not asked now.';
  const unknown = Object.keys(we).find((choice) => !asks.choices.some(({ id }) => id === choice));
  if (unknown !== undefined) return `"${unknown}" is not on offer here.`;
  const there = Object.values(state.corners).reduce((sum, one) => sum + one, 0);
  const counted = Object.values(we).reduce((sum, one) => sum + one, 0);
  if (counted > there) return `${there} people are in the room, and ${counted} were counted.`;
  return granted({ type: 'tallied', table: number, question, we });
}

/** Closes a question with what is there; seats in which nobody has answered follow their written policy this once. */
export function close(ground: Ground, state: RoomState, { table: number, question }: WishOf<'close'>): Verdict {
  const table = openTable(ground, state, number, question);
  return typeof table === 'string' ? table : granted(closing(state, number, 'host'));
}

/** Goes on without those who are waited for: they count as away until they do something, and their question closes. */
export function goOnWithout(ground: Ground, state: RoomState, { table: number, question }: WishOf<'go-on-without'>): Verdict {
  const table = openTable(ground, state, number, question);
  if (typeof table === 'string') return table;
  const participants = waitingPeople(state, number).map(({ id }) => id);
  if (participants.length === 0) return 'Nobody is waited for.';
  return granted({ type: 'stepped-away', participants }, closing(state, number, 'host'));
}

function openTable(ground: Ground, state: RoomState, number: number, question: string): TableState | string {
  const table = state.tables[number];
  if (!table) return `There is no table ${number + 1} here.`;
  if (table.play.question.id !== question) return 'That question is closed already.';
  return isOpen(ground, state, table) ? table : 'This is not open yet. Turn the page first.';
}

/** Gathers the tables at the next checkpoint, so that those who wait there go on. */
export function gather(state: RoomState): Verdict {
  if (state.opened.shape === 'one') return 'The whole room is one table here.';
  if (state.phase !== 'play') return 'Nothing is played now.';
  const to = afterCheckpoint(state.gathered);
  return to ? granted({ type: 'gathered', to }) : 'All tables have been gathered for the last time.';
}

/** Lets something happen that the story has ready. */
export function inject({ script }: Ground, state: RoomState, wish: WishOf<'inject'>): Verdict {
  if (state.phase !== 'play') return 'Nothing is played now.';
  const one = script && Object.hasOwn(script.injects, wish.inject) ? script.injects[wish.inject] : undefined;
  if (!one) return 'The story has no such thing ready.';
  const at = wish.table === null ? state.tables : state.tables.slice(wish.table, wish.table + 1);
  if (at.length === 0) return 'There is no such table here.';
  if (at.some(({ injected }) => injected.some(({ inject: id }) => id === wish.inject))) return 'This has happened already.';
  return granted({ type: 'injected', table: wish.table, inject: wish.inject, says: one.says });
}

/** Goes back one step: with phones once each seat that is there agrees; elsewhere the host has asked the room aloud. */
export function goBack(state: RoomState, { table: number }: WishOf<'go-back'>): Verdict {
  const table = state.tables[number];
  if (!table || state.phase !== 'play') return 'Nothing is played at that table now.';
  const question = returnsTo(table.play.log, table.play.humans);
  if (question === null || !allShown(table.play, table.shown)) return 'What was revealed, told or promised is not taken back.';
  if (state.opened.way !== 'phones') return granted({ type: 'gone-back', table: number, question, seat: table.play.humans[0] ?? '' });
  return table.back ? 'The seats have been asked already.' : granted({ type: 'back-asked', table: number, question });
}

/** Goes to a step of the debrief. */
export function stage(state: RoomState, { to }: WishOf<'stage'>): Verdict {
  if (state.phase === 'lobby') return 'The play has not begun.';
  return state.phase === to ? 'The room is there already.' : granted({ type: 'staged', phase: to });
}

/** Takes back the host's last act. */
export function undo(state: RoomState): Verdict {
  return state.undo ? granted(...state.undo, { type: 'undone' }) : 'There is nothing to take back.';
}
