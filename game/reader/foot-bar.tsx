import type { ComponentChildren } from 'preact';

/** The foot of the column, always in sight: the button of the step, and a word on it. */
export function FootBar({ hint, children }: { hint?: string; children?: ComponentChildren }) {
  return (
    <footer class="foot-bar">
      {children}
      {hint && <span class="soft">{hint}</span>}
    </footer>
  );
}
