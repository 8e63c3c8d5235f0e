import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Cut } from '../../src/evidence/glossary.ts';
import { plainWords, runsOf, sliceRuns } from '../../src/story/emphasis.ts';
import { whenIdle } from '../when-idle.ts';
import { markedRuns } from './marked.tsx';
import type { Piece } from '../../src/room/told.ts';

type Glossary = typeof import('../../src/evidence/glossary.ts');

/** What has been cut so far: the terms met, and the cuts of each line that holds a new one. */
type Found = { done: readonly Piece[]; met: Set<string>; cuts: Map<Piece, readonly Cut[]> };

/** The lines that hold a term of the field, cut at it. A term is explained once, where it first occurs. The glossary is fetched once the first words are on screen. */
export function useTerms(pieces: readonly Piece[]): ReadonlyMap<Piece, readonly Cut[]> {
  const [glossary, setGlossary] = useState<{ chunk: Glossary } | null>(null);
  const found = useRef<Found>({ done: [], met: new Set(), cuts: new Map() });
  useEffect(() => {
    // Without it the words are the same; only their explanations are missing.
    whenIdle(() => void import('../../src/evidence/glossary.ts').then((chunk) => setGlossary({ chunk }), console.info));
  }, []);
  if (glossary) found.current = cutFurther(glossary.chunk, found.current, pieces);
  return found.current.cuts;
}

/** Cuts only the lines that are new; where the backlog was taken back, it begins anew. */
function cutFurther({ cutAtTerms }: Glossary, before: Found, pieces: readonly Piece[]): Found {
  const goesOn = before.done.length <= pieces.length && before.done.at(-1) === pieces[before.done.length - 1];
  const { done, met, cuts } = goesOn ? before : { done: [], met: new Set<string>(), cuts: new Map<Piece, readonly Cut[]>() };
  for (const piece of pieces.slice(done.length)) {
    if (piece.kind !== 'line') continue;
    const cut = cutAtTerms(plainWords(piece.line.text)).map(({ text, term }) => ({ text, term: term && !met.has(term.id) ? term : null }));
    if (!cut.some(({ term }) => term)) continue;
    for (const { term } of cut) if (term) met.add(term.id);
    cuts.set(piece, cut);
  }
  return { done: pieces, met, cuts };
}

/** The words of a line; terms that are explained here are buttons that open a note. `place` keeps the ids of notes apart. */
export function wordsView(text: string, lang: string | undefined, cuts: readonly Cut[] | undefined, place: number): JSX.Element {
  const runs = runsOf(text);
  let from = 0;
  const pieces = cuts?.map(({ text: piece, term }, index) => {
    const words = markedRuns(sliceRuns(runs, from, from + piece.length));
    from += piece.length;
    if (!term) return words;
    const id = `term-${place}-${index}`;
    return (
      <span key={id}>
        <button type="button" class="term" popovertarget={id} onClick={(event) => event.stopPropagation()}>
          {words}
        </button>
        <span popover="auto" id={id} class="term-note" dir="ltr" lang="en-GB">
          <strong>{term.name}.</strong> {term.means}
        </span>
      </span>
    );
  });
  return (
    <p class="words" dir="auto" lang={lang}>
      {pieces ?? markedRuns(runs)}
    </p>
  );
}
