import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Piece } from '../../src/room/told.ts';
import { afterPaint } from '../after-paint.ts';
import type { Settings } from '../settings.ts';
import { wordsToRead } from './holds.ts';

/** About 300 words a minute, and half of that. */
const msPerWord = { gentle: 200, slow: 400, all: 0 } as const;
const shortestMs = 420;
const longestMs = { gentle: 7000, slow: 14000, all: 0 } as const;

/** How long to leave before the next piece, for a reader who just got one of so many words. */
export function restFor(words: number, pace: Settings['pace']): number {
  if (pace === 'all') return 0;
  return Math.min(longestMs[pace], Math.max(shortestMs, words * msPerWord[pace]));
}

/** What the screen is at: pieces are still arriving, it is held until a press, or all is told. */
export type Phase = 'arriving' | 'held' | 'told';

/**
 * How many of the pieces are shown, up to the next hold. Pieces that are there when the screen opens are shown at once, and holds among them are passed when
 * the play is gone on with (`begun`), or the first `turned` of them, which were passed before the game came. The first new piece shows at once, the rest at reading pace; `showNext` shows one more now, `showAll` all up to the hold,
 * and `goOn` passes the hold.
 */
export function usePace(pieces: readonly Piece[], holds: readonly number[], begun: boolean, pace: Settings['pace'], turned = 0) {
  const [passed, setPassed] = useState(begun ? pieces.length - 1 : (holds[turned - 1] ?? -1));
  const hold = holds.find((at) => at > passed);
  const total = hold === undefined ? pieces.length : hold + 1;
  const [shown, setShown] = useState(total);
  const seen = useRef(total);
  if (pieces.length < seen.current) seen.current = pieces.length;
  const visible = pace === 'all' ? total : Math.min(total, Math.max(shown, seen.current + (total > seen.current ? 1 : 0)));
  useEffect(() => {
    if (visible >= total) {
      seen.current = total;
      if (shown !== total) setShown(total);
      return undefined;
    }
    const timer = setTimeout(() => setShown(visible + 1), restFor(wordsToRead(pieces[visible - 1]), pace));
    return () => clearTimeout(timer);
  }, [visible, total, pace]);
  const showAll = useCallback(() => {
    // The next line at once, the rest as soon as that has been drawn.
    setShown(Math.min(total, visible + 1));
    afterPaint(() => {
      seen.current = total;
      setShown(total);
    });
  }, [total, visible]);
  const showNext = useCallback(() => setShown(Math.min(total, visible + 1)), [total, visible]);
  const goOn = useCallback(() => {
    if (hold !== undefined) setPassed(hold);
  }, [hold]);
  const phase: Phase = visible < total ? 'arriving' : hold === undefined ? 'told' : 'held';
  return { visible, phase, showAll, showNext, goOn };
}
