import type { Event, EventOf, How } from '../../src/session/events.ts';
import { type Entry, seenBy, type State } from '../../src/session/session.ts';
import { labelOf } from '../../src/story/label-of.ts';
import type { Table } from '../../src/story/table.ts';
import type { Line } from '../../src/story/turn.ts';

/** One piece of the backlog as the reader shows it. `upTo` is how many of the entries this seat sees are told once it is shown. */
export type Piece = PieceBody & { upTo: number };

type PieceBody =
  | { kind: 'line'; line: Line; picture: string | null }
  | { kind: 'settled'; choice: string; text: string; proposed: string | null }
  | { kind: 'moved'; choice: string; text: string; seat: string }
  | { kind: 'shared'; facts: { seat: string; says: string }[]; kept: number }
  | { kind: 'handed'; board: string; jobs: { job: string; label: string }[] }
  | { kind: 'round'; round: string; hows: { seat: string; how: How }[] };

/** The backlog from one seat, in order: lines, what was picked, what came of each round. Other seats' unseen moves are left out. */
export function piecesOf(table: Table, state: Pick<State, 'entries' | 'log'>, seat: string): Piece[] {
  const pieces: Piece[] = [];
  const entries = seenBy(state.entries, seat);
  let next = 0;
  const flush = (before: number) => {
    for (; next < entries.length && (entries[next] as Entry).after <= before; next++)
      add(pieceOf(entries[next] as Entry, state.log, seat), next + 1);
  };
  const add = (bodies: PieceBody[], upTo: number) => pieces.push(...bodies.map((body) => ({ ...body, upTo })));
  for (const [index, event] of state.log.entries()) {
    flush(index);
    add(roundPiece(table, state.log, index, event, seat), next);
  }
  flush(Number.POSITIVE_INFINITY);
  return pieces;
}

/** The new pieces, with the old objects wherever they say the same, so that what has been drawn need not be drawn again. */
export function keepSame(before: readonly Piece[], now: readonly Piece[]): Piece[] {
  return now.map((piece, at) => {
    const old = before[at];
    return old && isSame(old, piece) ? old : piece;
  });
}

function isSame(one: Piece, other: Piece): boolean {
  if (one.kind === 'line' || other.kind === 'line') return one.kind === 'line' && other.kind === 'line' && one.line === other.line;
  return JSON.stringify(one) === JSON.stringify(other);
}

function pieceOf(entry: Entry, log: readonly Event[], seat: string): PieceBody[] {
  if (entry.kind === 'line') {
    const { text, tags } = entry.line;
    return text || tags.alt ? [{ kind: 'line', line: entry.line, picture: tags.alt ?? null }] : [];
  }
  if (entry.by) return entry.by === seat ? [{ kind: 'moved', choice: entry.choice, text: entry.text, seat: entry.by }] : [];
  const before = log.slice(0, entry.after).findLast((event) => event.type === 'proposed');
  const outweighed = before?.type === 'proposed' && before.choice !== entry.choice && log[entry.after - 2] === before;
  return [{ kind: 'settled', choice: entry.choice, text: entry.text, proposed: outweighed ? before.choice : null }];
}

function handedOut(table: Table, { board, choices }: EventOf<'assigned'>): PieceBody {
  const jobs = (table.boards[board]?.jobs ?? []).map((job, at) => {
    const taken = table.decisions[job]?.choices[choices[at] ?? ''];
    return { job: table.decisions[job]?.asks ?? job, label: taken ? labelOf(table, taken) : '' };
  });
  return { kind: 'handed', board, jobs };
}

/** A round becomes one piece, at its last event. */
function roundPiece(table: Table, log: readonly Event[], index: number, event: Event, seat: string): PieceBody[] {
  if (event.type === 'assigned') return [handedOut(table, event)];
  if ((event.type !== 'committed' && event.type !== 'facts-shared') || !event.round) return [];
  const after = log[index + 1];
  if (after?.type === event.type && after.round === event.round) return [];
  if (event.type === 'committed') {
    const hows = log.flatMap((other) =>
      other.type === 'committed' && other.round === event.round ? [{ seat: other.seat, how: other.how }] : [],
    );
    return [{ kind: 'round', round: event.round, hows }];
  }
  const shares = log.flatMap((other) => (other.type === 'facts-shared' && other.round === event.round ? [other] : []));
  const facts = shares.flatMap((share) => share.facts.map((fact) => ({ seat: share.seat, says: table.facts[fact]?.says ?? fact })));
  const mine = (table.shares[event.round]?.facts ?? []).filter((fact) => table.facts[fact]?.seat === seat);
  const told = shares.filter((share) => share.seat === seat).flatMap((share) => share.facts);
  return [{ kind: 'shared', facts, kept: mine.length - told.length }];
}
