import type { Agency } from '../story/vocabulary.ts';
import { askedOf, type AskedView } from './asked.ts';
import { asked, isOpen, waitingCorners, waitingPeople } from './closing.ts';
import { same } from './same.ts';
import { momentNow } from './moment-now.ts';
import { afterCheckpoint } from './gates.ts';
import type { Checkpoint, Counts, Place, Share } from './room-events.ts';
import { agenciesIn, type Ground, inRoom, type RoomState, type TableState } from './room-state.ts';
import { type Comment, commentsOf } from './voices.ts';

/** Somebody in the room as the host sees them: a number, a seat, and whether they are waited for; never what they answered. */
export type HostPerson = { participant: string; number: number; agency: Agency | ''; place: Place; away: boolean; waited: boolean };

/** What a corner is asked, in words, and how many people stand in it. */
export type CornerAsks = { seat: string; name: string; people: number; asks: AskedView };

/** A table as the host sees it. Where hands are counted, `counted` and `tally` are what the host has entered, and `asks` what each corner is asked: it has no screen of its own. */
export type HostTable = {
  table: number;
  question: string;
  open: boolean;
  waited: number[];
  corners: string[];
  counted: Readonly<Record<string, Share[]>>;
  tally: Counts | null;
  asks: CornerAsks[];
};

/** A fact of the story that one seat knows; folded away on the host's screen. */
export type PrivateFact = { seat: string; says: string };

/** What only the host sees. `moment` is where the presenter's script is; `next` is the checkpoint to gather at. */
export type HostPart = {
  people: HostPerson[];
  tables: HostTable[];
  moment: string;
  facts: PrivateFact[];
  comments: Comment[];
  agencies: Agency[];
  next: Checkpoint | null;
  canUndo: boolean;
};

/** The host's own part of the view. */
export function hostPart(ground: Ground, state: RoomState): HostPart {
  const waited = state.tables.map((_, number) => waitingPeople(state, number).map(({ id }) => id));
  return same<HostPart>({
    people: inRoom(state).map(({ id, number, agency, place, away }) => ({
      participant: id,
      number,
      agency,
      place,
      away,
      waited: state.phase === 'play' && waited.some((ids) => ids.includes(id)),
    })),
    tables: state.tables.map((_, number) => hostTable(ground, state, number)),
    moment: momentNow(state),
    facts: Object.values(ground.story.table.facts).map(({ seat, says }) => ({ seat, says })),
    comments: commentsOf(state),
    agencies: agenciesIn(state),
    next: state.opened.shape === 'tables' ? afterCheckpoint(state.gathered) : null,
    canUndo: state.undo !== null,
  });
}

function hostTable(ground: Ground, state: RoomState, number: number): HostTable {
  const table = state.tables[number];
  if (!table) throw new Error(`Expected a table ${number}, found ${state.tables.length} tables.`);
  const open = isOpen(ground, state, table);
  return {
    table: number,
    question: open ? table.play.question.id : '',
    open,
    waited: open ? waitingPeople(state, number).map((one) => one.number) : [],
    corners: open ? waitingCorners(state, number) : [],
    counted: table.counted,
    tally: table.tally,
    asks: open && state.opened.way === 'hands' ? cornerAsks(ground, state, table) : [],
  };
}

function cornerAsks({ story }: Ground, { corners }: RoomState, table: TableState): CornerAsks[] {
  return asked(table).flatMap((seat): CornerAsks[] => {
    const people = corners[seat] ?? 0;
    const asks = people > 0 ? askedOf(story.table, { ...table.play, answers: [] }, seat) : null;
    return asks ? [{ seat, name: story.table.seats[seat]?.name ?? seat, people, asks }] : [];
  });
}
