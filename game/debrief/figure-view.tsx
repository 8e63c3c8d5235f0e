import type { ComponentChildren } from 'preact';
import type { Figure } from '../../src/debrief/say.ts';
import { TableView } from './table-view.tsx';

type Props = { figure: Figure; caption?: ComponentChildren; twinOnPaper?: boolean; children?: ComponentChildren };

/**
 * A figure: one sentence in words (`caption` sets it in type where it is not plain), the drawing, and its table twin. Drawings hide themselves from screen readers; the sentence and the table say what they
 * show. The twin is printed too, unless the drawing itself says everything in words.
 */
export function FigureView({ figure, caption = figure.sentence, twinOnPaper = true, children }: Props) {
  return (
    <figure class="figure">
      <figcaption>{caption}</figcaption>
      {children}
      <details class={twinOnPaper ? 'twin' : 'twin-on-screen'}>
        <summary>Show as a table</summary>
        <TableView table={figure.table} />
      </details>
    </figure>
  );
}
