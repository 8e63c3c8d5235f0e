import { cutAtTerms, type Term } from '../../src/evidence/glossary.ts';
import type { Piece } from './transcript.ts';

/** The terms each line explains: a term is explained once in a backlog, where it first occurs. */
export function firstTerms(pieces: readonly Piece[]): Map<Piece, readonly Term[]> {
  const met = new Set<string>();
  const found = new Map<Piece, readonly Term[]>();
  for (const piece of pieces) {
    if (piece.kind !== 'line') continue;
    const terms = cutAtTerms(piece.line.text).flatMap(({ term }) => (term && !met.has(term.id) ? [term] : []));
    for (const { id } of terms) met.add(id);
    if (terms.length > 0) found.set(piece, terms);
  }
  return found;
}

/** The words of a line, with the terms that are explained here as buttons that open a note. */
export function Words({ text, terms, place }: { text: string; terms: readonly Term[]; place: number }) {
  if (terms.length === 0) return <p class="words">{text}</p>;
  return (
    <p class="words">
      {cutAtTerms(text).map(({ text: piece, term }, index) => {
        if (!term || !terms.includes(term)) return piece;
        const id = `term-${place}-${index}`;
        return (
          <span key={id}>
            <button type="button" class="term" popovertarget={id} onClick={(event) => event.stopPropagation()}>
              {piece}
            </button>
            <span popover="auto" id={id} class="term-note">
              <strong>{term.name}.</strong> {term.means}
            </span>
          </span>
        );
      })}
    </p>
  );
}
