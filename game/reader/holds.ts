import { wordsIn } from '../../src/lib/words-in.ts';
import type { Piece } from '../../src/room/told.ts';

/** How many words stand on one page of an opening. */
const pageWords = 120;

/** A page is not broken for fewer words than this. */
const leastWords = 30;

/**
 * The places where the screen waits for a press, as the index of the last piece before each: after somebody has answered a question and after a measured decision has settled, before the day, the month
 * and the year, between the pages of an opening, and, when the story has ended, after its last piece. In ascending order.
 */
export function holdsOf(pieces: readonly Piece[], ended: boolean): number[] {
  const holds = new Set(openingPages(pieces));
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'replied' || (piece.kind === 'settled' && piece.measured)) holds.add(at);
    const next = pieces[at + 1];
    if (next?.kind === 'line' && next.line.tags.when) holds.add(at);
  }
  if (ended && pieces.length > 0) holds.add(pieces.length - 1);
  return [...holds].sort((one, other) => one - other);
}

/** At which page of how many an opening stands once so many of its pieces are shown; null where it has one page, or is over. */
export function openingPage(pieces: readonly Piece[], shown: number): { page: number; of: number } | null {
  const breaks = openingPages(pieces);
  if (breaks.length === 0 || pieces.some(({ kind }) => kind !== 'line')) return null;
  return { page: 1 + breaks.filter((at) => at + 1 < shown).length, of: breaks.length + 1 };
}

/** How many words a piece is read in. */
export function wordsToRead(piece: Piece | undefined): number {
  return piece ? wordsIn(wordsOf(piece)) : 0;
}

/** The words of a piece, as far as they take time to read. */
function wordsOf(piece: Piece): string {
  switch (piece.kind) {
    case 'line':
      return piece.line.text;
    case 'revealed':
      return piece.rows.map(({ because, cause }) => `${cause} ${because}`).join(' ');
    case 'replied':
      return piece.says;
    case 'round':
      return [...piece.hows.map(({ says }) => says), piece.guess].join(' ');
    default:
      return '';
  }
}

/** Where the opening, everything before the first thing that happens, is broken into pages. */
function openingPages(pieces: readonly Piece[]): number[] {
  const found = pieces.findIndex(({ kind }) => kind !== 'line');
  const opening = pieces.slice(0, found < 0 ? pieces.length : found);
  const counts = opening.map(wordsToRead);
  const breaks: number[] = [];
  let words = 0;
  for (const [at, count] of counts.entries()) {
    const left = counts.slice(at).reduce((sum, one) => sum + one, 0);
    if (words > 0 && words + count > pageWords && left >= leastWords) {
      breaks.push(at - 1);
      words = 0;
    }
    words += count;
  }
  return breaks;
}
