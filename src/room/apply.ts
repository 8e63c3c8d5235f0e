import { assertNever } from '../lib/assert-never.ts';
import { addCounts, countBy, sharesOf } from './ballot.ts';
import { allShown, atStart, nextMark, pastSilence } from './pace.ts';
import { hostName, type Kept, type Place, type RoomEvent, type RoomEventOf, type RoomRecord, type Share } from './room-events.ts';
import { type Ballot, emptyRoom, type Ground, type Participant, type RoomState, type Spread, type TableState } from './room-state.ts';
import { goBack, handIn, startPlay } from './table-play.ts';
import { undoing } from './undo.ts';

/** How many granted wishes of one sender are remembered, so that a wish sent again is known. */
const remembered = 24;

/** The room after one more record of its log, with what was kept apart from it. Neither argument is changed. Throws only when the log itself is broken. */
export function applyRecord(ground: Ground, state: RoomState, record: RoomRecord, kept: readonly Kept[] = []): RoomState {
  const after = record.events.reduce((room, event) => applyEvent(ground, room, event), state);
  return recorded(state, after, record, kept);
}

/** The same where the events of the record have been applied already, and `after` is what came of them. */
export function recorded(state: RoomState, after: RoomState, record: RoomRecord, kept: readonly Kept[]): RoomState {
  const heard = record.wish ? [...(state.heard[record.from] ?? []).slice(1 - remembered), record.wish] : state.heard[record.from];
  return {
    ...after,
    records: state.records + 1,
    kept: kept.length > 0 ? addKept(after.kept, kept) : after.kept,
    heard: heard ? { ...state.heard, [record.from]: heard } : state.heard,
    undo: record.from === hostName ? undoing(state, record.events) : after.undo,
  };
}

/** A room from its whole log. Throws when the log does not begin with its opening. */
export function replayRoom(ground: Ground, log: readonly RoomRecord[], kept: readonly Kept[] = []): RoomState {
  const opened = log[0]?.events[0];
  if (opened?.type !== 'room-opened') throw new Error(`Expected a log that begins with room-opened, found ${opened?.type ?? 'nothing'}.`);
  const state = log.reduce((room, record) => applyRecord(ground, room, record), emptyRoom(opened));
  return kept.length > 0 ? { ...state, kept: addKept([], kept) } : state;
}

/** What is kept apart, in the order of its keys, which were drawn by chance: no order in which it came is left. */
function addKept(before: readonly Kept[], more: readonly Kept[]): Kept[] {
  const fresh = more.filter(({ key }) => !before.some((one) => one.key === key));
  return [...before, ...fresh].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** The room after one event. */
export function applyEvent(ground: Ground, state: RoomState, event: RoomEvent): RoomState {
  const { debrief } = state;
  switch (event.type) {
    case 'room-opened':
    case 'planned':
    case 'undone':
      return state;
    case 'door-opened':
      return { ...state, door: true };
    case 'door-closed':
      return { ...state, door: false };
    case 'joined':
      return withPeople(state, { [event.participant]: newcomer(state, event) });
    case 'seat-changed':
      return event.moves.reduce((room, { participant, place }) => sitting(room, participant, place), state);
    case 'left':
      return withoutVotes(changed(state, [event.participant], { gone: true, away: false }), event.participant);
    case 'let-in':
      return changed(state, [event.participant], { gone: false, place: event.place });
    case 'stepped-away':
      return changed(state, event.participants, { away: true });
    case 'came-back':
      return changed(state, event.participants, { away: false });
    case 'peopled':
      return { ...state, corners: event.corners, services: event.agencies };
    case 'begun':
      return { ...state, phase: 'play', tables: event.tables.map((seats, at) => newTable(ground, state, seats, at)) };
    case 'voted':
      return atTable(state, event.table, (table) => {
        const place = state.people[event.participant]?.place;
        const ballot: Ballot = { seat: place?.kind === 'seat' ? place.seat : '', vote: event.vote };
        return { ...table, votes: { ...table.votes, [event.participant]: ballot } };
      });
    case 'counted':
      return atTable(state, event.table, (table) => ({ ...table, counted: { ...table.counted, [event.seat]: event.shares } }));
    case 'tallied':
      return atTable(state, event.table, (table) => ({ ...table, tally: event.we }));
    case 'question-closed':
      return atTable(state, event.table, (table) => closed(ground, table, event));
    case 'shown':
      return atTable(state, event.table, (table) => ({ ...table, shown: event.to }));
    case 'gathered':
      return { ...state, gathered: event.to };
    case 'held':
      return { ...state, held: true };
    case 'resumed':
      return { ...state, held: false };
    case 'injected':
      return atTables(state, event.table, (table) => ({
        ...table,
        injected: [...table.injected, { inject: event.inject, says: event.says, after: table.shown.entries }],
      }));
    case 'withdrawn':
      return atTables(state, event.table, (table) => ({
        ...table,
        injected: table.injected.filter(({ inject }) => inject !== event.inject),
      }));
    case 'back-asked':
      return atTable(state, event.table, (table) => ({ ...table, back: { question: event.question, agreed: [] } }));
    case 'back-agreed':
      return atTable(state, event.table, (table) =>
        table.back ? { ...table, back: { ...table.back, agreed: [...table.back.agreed, event.participant] } } : table,
      );
    case 'back-declined':
      return atTable(state, event.table, (table) => ({ ...table, back: null }));
    case 'gone-back':
      return atTable(state, event.table, (table) => wentBack(ground, table, event));
    case 'staged':
      return { ...state, phase: event.phase };
    case 'said':
      return { ...state, debrief: { ...debrief, said: saidBy(state, event) } };
    case 'words-shown':
      return { ...state, debrief: { ...debrief, wordsShown: true } };
    case 'released':
      return { ...state, debrief: { ...debrief, released: [...debrief.released, event.voice] } };
    case 'kept-back':
      return { ...state, debrief: { ...debrief, released: debrief.released.filter((one) => one !== event.voice) } };
    case 'themed': {
      const { [event.voice]: _, ...themes } = debrief.themes;
      return { ...state, debrief: { ...debrief, themes: event.theme === null ? themes : { ...themes, [event.voice]: event.theme } } };
    }
    case 'theme-named':
      return { ...state, debrief: { ...debrief, names: { ...debrief.names, [event.theme]: event.name } } };
    case 'dotted':
      return { ...state, debrief: { ...debrief, dots: { ...debrief.dots, [event.participant]: event.themes } } };
    case 'thanked': {
      const place = state.people[event.participant]?.place;
      const thanks = { from: place?.kind === 'seat' ? place.seat : '', to: event.to, gift: event.gift };
      return { ...state, debrief: { ...debrief, thanks: { ...debrief.thanks, [event.participant]: thanks } } };
    }
    case 'ended':
      return { ...state, phase: 'over', door: false, held: false, keep: event.keep };
    default:
      return assertNever(event);
  }
}

function newcomer(state: RoomState, { agency }: RoomEventOf<'joined'>): Participant {
  return { number: Object.keys(state.people).length + 1, agency, place: { kind: 'none' }, away: false, gone: false };
}

const withPeople = (state: RoomState, people: Record<string, Participant>): RoomState => ({
  ...state,
  people: { ...state.people, ...people },
});

function changed(state: RoomState, ids: readonly string[], change: Partial<Participant>): RoomState {
  const known = ids.flatMap((id) => {
    const one = Object.hasOwn(state.people, id) ? state.people[id] : undefined;
    return one ? [[id, { ...one, ...change }] as const] : [];
  });
  return withPeople(state, Object.fromEntries(known));
}

/** Somebody takes a place; what they had answered from another one is not theirs any more. */
function sitting(state: RoomState, participant: string, place: Place): RoomState {
  return withoutVotes(changed(state, [participant], { place }), participant);
}

function withoutVotes(state: RoomState, participant: string): RoomState {
  if (!state.tables.some(({ votes }) => Object.hasOwn(votes, participant))) return state;
  const tables = state.tables.map((table) => {
    const { [participant]: _, ...votes } = table.votes;
    return { ...table, votes };
  });
  return { ...state, tables };
}

function atTable(state: RoomState, number: number, change: (table: TableState) => TableState): RoomState {
  return { ...state, tables: state.tables.map((table, at) => (at === number ? change(table) : table)) };
}

const atTables = (state: RoomState, number: number | null, change: (table: TableState) => TableState): RoomState =>
  number === null ? { ...state, tables: state.tables.map(change) } : atTable(state, number, change);

function newTable({ story }: Ground, { opened }: RoomState, seats: string[], at: number): TableState {
  const play = startPlay(story, opened.seed + at, seats, opened.past);
  return {
    play,
    shown: pastSilence(play, nextMark(play, atStart)),
    votes: {},
    counted: {},
    tally: null,
    spreads: [],
    passed: [],
    injected: [],
    back: null,
    era: 0,
  };
}

/** Everybody's answers go to the session together; how they lay is kept as a spread. */
function closed({ story }: Ground, table: TableState, { question, answers }: RoomEventOf<'question-closed'>): TableState {
  const play = handIn(story, table.play, answers);
  return {
    ...table,
    play,
    shown: allShown(table.play, table.shown) ? pastSilence(play, table.shown) : table.shown,
    votes: {},
    counted: {},
    tally: null,
    spreads: [...table.spreads, spreadOf(table, question)],
    passed: answers.flatMap(({ type, seat }) => (type === 'passed' ? [seat] : [])),
    back: null,
  };
}

/** How the answers to what is asked lie, by seat. */
export function spreadOf({ votes, counted, tally }: TableState, question: string): Spread {
  const seats = Object.fromEntries(
    [...new Set([...Object.values(votes).map(({ seat }) => seat), ...Object.keys(counted)])]
      .sort()
      .map((seat) => [seat, sharesIn({ votes, counted }, seat)]),
  );
  const we = addCounts(
    ...Object.values(seats).map((shares) =>
      countBy(
        shares.filter(({ vote }) => vote.type === 'answered'),
        (vote) => (vote.type === 'answered' ? vote.we : ''),
      ),
    ),
  );
  return { question, seats, we: tally ?? (Object.keys(we).length > 0 ? we : null) };
}

/** What the people in one seat have answered so far. */
export function sharesIn({ votes, counted }: Pick<TableState, 'votes' | 'counted'>, seat: string): Share[] {
  const own = counted[seat];
  return own ?? sharesOf(Object.values(votes).flatMap((ballot) => (ballot.seat === seat ? [ballot.vote] : [])));
}

function wentBack({ story }: Ground, table: TableState, { question, seat }: RoomEventOf<'gone-back'>): TableState {
  const play = goBack(story, table.play, question, seat);
  const end = { entries: play.entries.length, log: play.log.length };
  const at = table.spreads.findLastIndex((spread) => spread.question === question);
  const spreads = at < 0 ? table.spreads : table.spreads.slice(0, at);
  return { ...table, play, shown: end, votes: {}, counted: {}, tally: null, spreads, passed: [], back: null, era: table.era + 1 };
}

function saidBy({ debrief }: RoomState, { about, participant }: RoomEventOf<'said'>): RoomState['debrief']['said'] {
  const { word, comment } = debrief.said;
  if (about === 'word') return { word: [...word, participant], comment };
  return { word, comment: { ...comment, [participant]: (comment[participant] ?? 0) + 1 } };
}
