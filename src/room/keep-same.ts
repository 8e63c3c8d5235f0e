import type { Piece } from './told.ts';

/** The new pieces, with the old objects wherever they say the same, so that what has been drawn need not be drawn again. */
export function keepSame(before: readonly Piece[], now: readonly Piece[]): Piece[] {
  return now.map((piece, at) => {
    const old = before[at];
    return old && isSame(old, piece) ? old : piece;
  });
}

function isSame(one: Piece, other: Piece): boolean {
  if (one.key !== other.key || one.kind !== other.kind) return false;
  if (one.kind === 'line' && other.kind === 'line' && one.line !== other.line) return false;
  return one.kind === 'line' ? one.gifts.length === other.gifts.length : JSON.stringify(one) === JSON.stringify(other);
}
