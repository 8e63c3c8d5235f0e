import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint.ts';

/** The value of a while ago: what shows it is drawn anew after the frame that holds the words. */
export function useAfterPaint<Value>(value: Value): Value {
  const [late, setLate] = useState(value);
  useEffect(() => afterPaint(() => setLate(() => value)), [value]);
  return late;
}
