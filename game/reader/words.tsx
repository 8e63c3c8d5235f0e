import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Cut } from '../../src/evidence/glossary.ts';
import { whenIdle } from '../when-idle.ts';
import type { Piece } from './transcript.ts';

type Glossary = typeof import('../../src/evidence/glossary.ts');

/** The lines that hold a term of the field, cut at it. A term is explained once, where it first occurs. The glossary is fetched once the first words are on screen. */
export function useTerms(pieces: readonly Piece[]): ReadonlyMap<Piece, readonly Cut[]> {
  const [glossary, setGlossary] = useState<{ chunk: Glossary } | null>(null);
  useEffect(() => {
    whenIdle(() => void import('../../src/evidence/glossary.ts').then((chunk) => setGlossary({ chunk })));
  }, []);
  return useMemo(() => (glossary ? cutOnce(glossary.chunk, pieces) : new Map()), [glossary, pieces]);
}

function cutOnce({ cutAtTerms }: Glossary, pieces: readonly Piece[]): Map<Piece, readonly Cut[]> {
  const met = new Set<string>();
  const found = new Map<Piece, readonly Cut[]>();
  for (const piece of pieces) {
    if (piece.kind !== 'line') continue;
    const cuts = cutAtTerms(piece.line.text).map(({ text, term }) => ({ text, term: term && !met.has(term.id) ? term : null }));
    if (!cuts.some(({ term }) => term)) continue;
    for (const { term } of cuts) if (term) met.add(term.id);
    found.set(piece, cuts);
  }
  return found;
}

/** The words of a line; terms that are explained here are buttons that open a note. `place` keeps the ids of notes apart. */
export function Words({ text, cuts, place }: { text: string; cuts: readonly Cut[] | undefined; place: number }) {
  if (!cuts) return <p class="words">{text}</p>;
  return (
    <p class="words">
      {cuts.map(({ text: piece, term }, index) => {
        if (!term) return piece;
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
