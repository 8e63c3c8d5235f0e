import { useEffect, useState } from 'preact/hooks';

/** Does something once the frame that holds what has just changed has been handed over for painting. Gives a way to call it off. */
export function afterPaint(run: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(run, 1);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** The value of a while ago: what shows it is drawn anew after the frame that holds the words. */
export function useAfterPaint<Value>(value: Value): Value {
  const [late, setLate] = useState(value);
  useEffect(() => afterPaint(() => setLate(() => value)), [value]);
  return late;
}
