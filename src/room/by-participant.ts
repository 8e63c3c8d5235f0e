import { refuse } from '../session/refuse.ts';
import { asked, isOpen } from './closing.ts';
import { seatsFor } from './deal.ts';
import { gateOf } from './gates.ts';
import { mayNot } from './may.ts';
import { allShown, nextMark, pageOf, pastSilence } from './pace.ts';
import type { Place, RoomEventOf } from './room-events.ts';
import { type Ground, inRoom, inSeat, type Participant, type RoomState, type TableState } from './room-state.ts';
import { granted, type Verdict } from './verdict.ts';
import type { WishOf } from './wishes.ts';

/** How many people a room holds. */
export const mostPeople = 100;

/** Somebody at the door wants to come in. */
export function join(state: RoomState, id: string, { agency }: WishOf<'join'>): Verdict {
  if (Object.hasOwn(state.people, id)) return state.people[id]?.gone ? mayNot('gone') : 'You are in the room already.';
  if (state.opened.way === 'hands') return 'This room plays by show of hands. No phone is needed.';
  if (state.opened.way === 'phones' && !state.door) return 'The door is closed. Ask the host to open it.';
  if (inRoom(state).length >= mostPeople) return `The room is full: ${mostPeople} people are in it.`;
  return granted({ type: 'joined', participant: id, agency });
}

/** Somebody takes a seat, or the child's chair, or stands up again. */
export function sit(ground: Ground, state: RoomState, id: string, { place }: WishOf<'sit'>): Verdict {
  const one = state.people[id] as Participant;
  const begun = state.phase !== 'lobby';
  if (begun && one.place.kind === 'seat') return 'You have a seat. The host can move you to another one.';
  if (place.kind === 'none' && begun) return 'The play has begun. You can leave, or take a seat.';
  if (place.kind === 'seat' && !begun && state.opened.shape === 'tables') return 'The host deals the seats of all tables together.';
  const wrong = wrongPlace(ground, state, place) ?? ownJob(ground, one, place);
  return wrong ?? granted({ type: 'seat-changed', moves: [{ participant: id, place }] });
}

/** Why nobody can sit there, or null. */
export function wrongPlace({ story }: Ground, state: RoomState, place: Place): string | null {
  if (place.kind === 'none') return null;
  const tables = state.tables.length || (state.opened.shape === 'one' ? 1 : Number.POSITIVE_INFINITY);
  if (place.table >= tables) return `There is no table ${place.table + 1} here.`;
  if (place.kind === 'child') return null;
  const seats = state.tables[place.table]?.play.humans ?? seatsFor(story.table);
  if (seats.includes(place.seat)) return null;
  const name = story.table.seats[place.seat]?.name;
  return name && state.tables.length > 0
    ? `Nobody sat in ${name}'s seat when the play began, so it follows its written policy.`
    : `"${place.seat}" is not a seat that people can take.`;
}

function ownJob({ story }: Ground, one: Participant, place: Place): string | null {
  if (place.kind !== 'seat' || one.agency === '' || story.table.seats[place.seat]?.agency !== one.agency) return null;
  return 'That is your own job. Nobody begins in their own; take another seat.';
}

/** One person answers what their table is asked. */
export function vote(ground: Ground, state: RoomState, id: string, wish: WishOf<'vote'>): Verdict {
  const { place } = state.people[id] as Participant;
  if (place.kind !== 'seat') return 'You have no seat at the table.';
  if (place.table !== wish.table) return `You sit at table ${place.table + 1}; this was for table ${wish.table + 1}.`;
  const table = state.tables[place.table];
  if (!table || state.phase !== 'play') return 'Nothing is asked now.';
  const { question, humans } = table.play;
  if (wish.era !== table.era || wish.question !== question.id) return 'That question is closed. Look at what is asked now.';
  if (!isOpen(ground, state, table)) return 'This is not open yet. Wait until the host goes on.';
  if (Object.hasOwn(table.votes, id)) return 'You have answered this. It stays sealed until the others have.';
  if (!asked(table).includes(place.seat)) return 'This is asked of somebody else.';
  const misfit = refuse(ground.story.table, { question, humans, answers: [] }, { ...wish.vote, question: question.id, seat: place.seat });
  return misfit ?? granted({ type: 'voted', table: place.table, question: question.id, participant: id, vote: wish.vote });
}

/** The next page: for the host, and at one of several tables for whoever sits there. `id` is null for the host. */
export function next(ground: Ground, state: RoomState, id: string | null, wish: WishOf<'next'>): Verdict {
  if (id !== null && state.opened.shape === 'one') return 'The host turns the pages here.';
  const place = id === null ? null : state.people[id]?.place;
  if (place && (place.kind !== 'seat' || place.table !== wish.table)) return 'Only those who sit at a table turn its pages.';
  const table = state.tables[wish.table];
  if (!table || state.phase !== 'play') return 'Nothing is played at that table now.';
  if (state.held && id !== null) return 'The host has paused the room.';
  if (wish.page !== pageOf(table.shown)) return 'This page has been turned already.';
  if (allShown(table.play, table.shown)) return 'All is shown. What is asked waits for an answer.';
  const gate = gateOf(ground, state, table);
  if (gate) return 'This table waits here until the host has gathered the others.';
  return granted({ type: 'shown', table: wish.table, to: pastSilence(table.play, nextMark(table.play, table.shown)) });
}

/** Somebody agrees, or does not, to go back a step. It goes back once one person of each seat that is there has agreed. */
export function agree(state: RoomState, id: string, { yes }: WishOf<'agree'>): Verdict {
  const { place } = state.people[id] as Participant;
  if (place.kind !== 'seat') return 'You have no seat at the table.';
  const table = state.tables[place.table];
  if (!table?.back) return 'Nobody has asked to go back.';
  if (!yes) return granted({ type: 'back-declined', table: place.table });
  if (table.back.agreed.includes(id)) return 'You have agreed already.';
  const agreed: RoomEventOf<'back-agreed'> = { type: 'back-agreed', table: place.table, participant: id };
  const all = [...table.back.agreed, id];
  if (!everySeatAgrees(state, place.table, table, all)) return granted(agreed);
  return granted(agreed, { type: 'gone-back', table: place.table, question: table.back.question, seat: place.seat });
}

function everySeatAgrees(state: RoomState, number: number, table: TableState, agreed: readonly string[]): boolean {
  return table.play.humans.every((seat) => {
    const there = inSeat(state, number, seat).filter(({ away }) => !away);
    return there.length === 0 || there.some(({ id }) => agreed.includes(id));
  });
}
