import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';

const msPerWord = { gentle: 75, slow: 210, all: 0 } as const;
const shortestMs = 420;
const longestMs = { gentle: 2200, slow: 7000, all: 0 } as const;

/** How long to leave before the next line, for a reader who just got these words. */
export function restFor(words: string, pace: Settings['pace']): number {
  if (pace === 'all') return 0;
  const count = words.split(/\s+/).filter(Boolean).length;
  return Math.min(longestMs[pace], Math.max(shortestMs, count * msPerWord[pace]));
}

/**
 * How many of `total` pieces are shown. The first new piece shows at once, the rest at reading pace; `showAll` shows everything now.
 * Pieces that are there when the screen opens are all shown.
 */
export function usePace(total: number, wordsAt: (index: number) => string, pace: Settings['pace']) {
  const [shown, setShown] = useState(total);
  const seen = useRef(total);
  if (total < seen.current) seen.current = total;
  const visible = pace === 'all' ? total : Math.min(total, Math.max(shown, seen.current + (total > seen.current ? 1 : 0)));
  useEffect(() => {
    if (visible >= total) {
      seen.current = total;
      if (shown !== total) setShown(total);
      return undefined;
    }
    const timer = setTimeout(() => setShown(visible + 1), restFor(wordsAt(visible - 1), pace));
    return () => clearTimeout(timer);
  }, [visible, total, pace]);
  const showAll = useCallback(() => {
    seen.current = total;
    setShown(total);
  }, [total]);
  return { visible, showAll };
}
