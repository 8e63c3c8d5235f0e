import { useEffect } from 'preact/hooks';
import { createStore } from 'zustand/vanilla';
import type { Own } from '../../src/room/pocket.ts';
import type { Piece } from '../../src/room/told.ts';
import type { SeatView } from '../../src/room/views.ts';

/** What a pocket is filled from: who sits there, what they hold, and the pieces shown so far. */
export type PocketNow = { own: Own; seat: string; told: readonly Piece[]; shown: readonly Piece[]; you: string; lang: string | undefined };

/** The pocket of whoever plays now; null while nobody does. The bar above the story has its button. */
export const pocketNow = createStore<{ now: PocketNow | null }>(() => ({ now: null }));

/** Keeps the pocket filled while somebody sits in a seat of a story with a table. */
export function usePocket(view: SeatView | undefined, shown: readonly Piece[]): void {
  useEffect(() => pocketNow.setState({ now: view ? pocketIn(view, shown) : null }), [view, shown]);
  useEffect(() => () => pocketNow.setState({ now: null }), []);
}

function pocketIn({ own, seat, told, story }: SeatView, shown: readonly Piece[]): PocketNow | null {
  if (!own || seat === null || story.plain) return null;
  return { own, seat, told, shown, you: story.people.find(({ id }) => id === seat)?.short ?? '', lang: story.lang };
}
