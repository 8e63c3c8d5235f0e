import type { Pledge } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import type { State } from '../session/session.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Piece } from './told.ts';

/** A fact in words: who asked for it to be kept and why, and who must know a risk and by when; each '' where nobody asked, and where it is no risk. */
export type FactWords = { id: string; says: string; askedBy: string; because: string; mustKnow: string };

/** What a seat holds for itself: the facts that it has met so far, each with whether the table has heard it, and what its part is in each commitment round. */
export type Own = { facts: (FactWords & { told: boolean })[]; does: Record<string, string> };

/** What somebody finds in their pocket: what they know, did by themselves, promised, objected to and gave up, each in the order in which it came. */
export type Pocket = {
  facts: Own['facts'];
  did: string[];
  promised: { how: Pledge; does: string }[];
  objected: string[];
  gaveUp: string[];
};

/** A fact of the effects table in words. */
export function factWords(table: EffectsTable, id: string): FactWords {
  const fact = table.facts[id];
  return {
    id,
    says: fact?.says ?? id,
    askedBy: fact?.confidence?.asked_by ?? '',
    because: fact?.confidence?.because ?? '',
    mustKnow: fact?.risk ? `${fact.risk.who_must_know}, ${fact.risk.by_when}` : '',
  };
}

/** What a seat holds for itself: facts that a private line told it, and facts of its own that it was asked to share. `told` are its pieces so far. */
export function ownOf(table: EffectsTable, { log, question }: Pick<State, 'log' | 'question'>, told: readonly Piece[], seat: string): Own {
  const rounds = log.flatMap((event) => (event.type === 'facts-shared' && event.question !== '' ? [subjectOf(event.question)] : []));
  const open = question.kind === 'share' ? [question.round] : [];
  const asked = [...rounds, ...open].flatMap((round) => table.shares[round]?.facts ?? []).filter((id) => table.facts[id]?.seat === seat);
  const heard = log.flatMap((event) => (event.type === 'facts-shared' ? event.facts : []));
  const met = [...new Set([...told.flatMap(privateFacts), ...asked])].filter((id) => Object.hasOwn(table.facts, id));
  const parts = Object.entries(table.commitments).flatMap(([round, { seats }]) =>
    seats[seat] ? [[round, seats[seat].does] as const] : [],
  );
  return { facts: met.map((id) => ({ ...factWords(table, id), told: heard.includes(id) })), does: Object.fromEntries(parts) };
}

/** The pocket of a seat after the pieces shown so far: nothing is in it before it was read. */
export function pocketOf({ own, seat, told }: { own: Own; seat: string; told: readonly Piece[] }, shown: readonly Piece[]): Pocket {
  const toCome = told.slice(shown.length).flatMap(privateFacts);
  const read = shown.flatMap(privateFacts);
  return {
    facts: own.facts.filter(({ id }) => read.includes(id) || !toCome.includes(id)),
    did: shown.flatMap((piece) => (piece.kind === 'moved' ? [piece.text] : [])),
    promised: shown.flatMap((piece) =>
      piece.kind === 'round'
        ? piece.hows.filter((one) => one.seat === seat).map(({ how }) => ({ how, does: own.does[piece.round] ?? '' }))
        : [],
    ),
    objected: shown.flatMap((piece) => (piece.kind === 'settled' && piece.objection !== null ? [piece.text] : [])),
    gaveUp: shown.flatMap(({ gifts }) => gifts.filter((gift) => gift.seat === seat).map(({ gives }) => gives)),
  };
}

/** The facts that a piece tells this reader alone. */
const privateFacts = (piece: Piece): string[] => (piece.kind === 'line' && piece.line.tags.to ? piece.line.tags.facts : []);
