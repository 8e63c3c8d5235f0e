import type { Lying } from '../../src/room/table-view.ts';
import './bars.css';

/** Counts as bars, with the number beside each. */
export function Bars({ caption, lies }: { caption: string; lies: readonly Lying[] }) {
  const most = Math.max(1, ...lies.map(({ people: count }) => count));
  return (
    <figure class="bars">
      <figcaption>{caption}</figcaption>
      <ul>
        {lies.map(({ choice, text, people: count }) => (
          <li key={choice} data-choice-count={choice}>
            <span class="bar-words">{text}</span>
            <span class="bar-line" aria-hidden="true">
              <span class="bar-fill" style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span class="bar-count">{count}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
