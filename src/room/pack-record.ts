import type { Event } from '../session/events.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { fewestCounted, packRows, type Row } from './pack-rows.ts';
import { asShown } from './pace.ts';
import type { Shape, Way } from './room-events.ts';
import type { Ground, RoomState, TableState } from './room-state.ts';

/**
 * What a room takes home as JSON: each table's session, which can be played again against the effects table that goes with it, and the same rows as in the other
 * formats. The room's own log is not in it.
 */
export type RoomRecordFile = {
  format: 'joined-up-room';
  version: 1;
  story: { id: string; title: string; edition: string };
  shape: Shape;
  way: Way;
  tables: { log: Event[] }[];
  table: EffectsTable;
  rows: Row[];
};

/** Makes the record. What a seat of fewer than three people thought for itself is left out: its I, We and They, and its guess at a promise. */
export function packRecord(ground: Ground, state: RoomState): RoomRecordFile {
  const { story } = ground;
  return {
    format: 'joined-up-room',
    version: 1,
    story: { id: story.id, title: story.table.title, edition: story.edition },
    shape: state.opened.shape,
    way: state.opened.way,
    tables: state.tables.map((table) => ({ log: asShown(table.play, table.shown).log.map((event) => withoutThoughts(table, event)) })),
    table: story.table,
    rows: packRows(ground, state),
  };
}

/** A session can still be played again where a seat is said to have passed on I, We and They: nothing that follows hangs on them. */
function withoutThoughts(table: TableState, event: Event): Event {
  if (event.type === 'answered' && fewIn(table, event.question, event.seat))
    return { type: 'passed', question: event.question, seat: event.seat };
  if (event.type !== 'committed' || event.guess === undefined || !fewIn(table, event.question, event.seat)) return event;
  const { guess: _, ...rest } = event;
  return rest;
}

function fewIn({ spreads }: TableState, question: string, seat: string): boolean {
  const shares = spreads.find((spread) => spread.question === question)?.seats[seat] ?? [];
  return shares.reduce((sum, { people }) => sum + people, 0) < fewestCounted;
}
