import { useEffect, useRef, useState } from 'preact/hooks';

/** One thing on the screen at a time: a screen of the debrief, and on the screen of questions one of them. */
export type Step = { part: string; question: number };

/** Where the debrief stands among its steps, and the ways on; `moved` says that the reader has gone somewhere, so that the focus may follow. */
export type Steps = { at: number; step: Step; last: boolean; moved: boolean; go(at: number): void; goTo(part: string): void };

/** Goes through steps by button and by the keys of a presenter (arrows, page keys, Space), which wait while something is being written or pressed. */
export function useSteps(steps: readonly Step[]): Steps {
  const [at, setAt] = useState(0);
  const moved = useRef(false);
  const go = (next: number) => {
    moved.current = true;
    setAt(Math.max(0, Math.min(steps.length - 1, next)));
  };
  const latest = useRef(go);
  latest.current = go;
  const now = useRef(at);
  now.current = at;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const by = stepsBy(event);
      if (by === 0) return;
      event.preventDefault();
      latest.current(now.current + by);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  const step = steps[at] ?? { part: '', question: 0 };
  return {
    at,
    step,
    last: at === steps.length - 1,
    moved: moved.current,
    go,
    goTo: (part) => go(steps.findIndex((one) => one.part === part)),
  };
}

/** How far a key goes: a page on, a page back, or nowhere. Space reads down to the foot of a long screen first, as everywhere. */
function stepsBy({ key, repeat, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): number {
  if (repeat || ctrlKey || metaKey || altKey) return 0;
  if (target instanceof Element && target.closest('input, textarea, select, dialog, details, .table-box')) return 0;
  if (key === 'ArrowRight' || key === 'PageDown') return 1;
  if (key === 'ArrowLeft' || key === 'PageUp') return -1;
  if (key !== ' ' || (target instanceof Element && target.closest('button, a, summary'))) return 0;
  if (shiftKey) return -1;
  const foot = document.querySelector('.talk-over')?.getBoundingClientRect().bottom ?? 0;
  return foot > innerHeight + 24 ? 0 : 1;
}
