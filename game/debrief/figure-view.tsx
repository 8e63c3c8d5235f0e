import type { ComponentChildren } from 'preact';
import type { Figure } from '../../src/debrief/say.ts';
import { TableView } from './table-view.tsx';

/** A figure: one sentence in words, the drawing, and its table twin. Drawings hide themselves from screen readers; the sentence and the table say what they show. */
export function FigureView({ figure, children }: { figure: Figure; children?: ComponentChildren }) {
  return (
    <figure class="figure">
      <figcaption>{figure.sentence}</figcaption>
      {children}
      <details class="twin">
        <summary>Show as a table</summary>
        <TableView table={figure.table} />
      </details>
    </figure>
  );
}
