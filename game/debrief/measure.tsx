import type { ComponentChildren } from 'preact';
import type { Debrief } from '../../src/debrief/debrief.ts';
import type { MeasureView } from '../../src/debrief/measures.ts';
import { TableView } from './table-view.tsx';

type Props = { document: Debrief; name: string; drawing?: ComponentChildren };

/** One measure with its value; it opens to the formula, where it comes from, and the effects behind it. */
export function Measure({ document, name, drawing }: Props) {
  const measure = document.measures.find((one) => one.name === name);
  if (!measure) throw new Error(`Expected a measure called "${name}", found ${document.measures.map((one) => one.name).join(', ')}.`);
  return (
    <details class="measure" data-measure={name} data-value={valueText(measure.value)}>
      <summary>
        <span class="measure-title">{measure.title}</span>
        {drawing ?? <ShareBar value={measure.value} />}
        <span class="measure-shown">{measure.shown}</span>
      </summary>
      <p>{measure.formula}</p>
      <p class="soft">Rests on {measure.sources.join('; ')}.</p>
      <TableView table={measure.effects} />
    </details>
  );
}

/** A value as the page carries it for machines: a number with at most four decimals, the word, or "none" where there is nothing to measure. */
export const valueText = (value: MeasureView['value']): string =>
  value === null ? 'none' : typeof value === 'number' ? String(Math.round(value * 1e4) / 1e4) : value;

function ShareBar({ value }: { value: MeasureView['value'] }) {
  if (typeof value !== 'number' || value < 0 || value > 1) return <span class="share-bar" />;
  return (
    <svg class="share-bar" aria-hidden="true">
      <rect class="track" width="100%" height="100%" rx="4" />
      <rect class="fill" width={`${value * 100}%`} height="100%" rx="4" />
      <line class="half" x1="50%" x2="50%" y1="0" y2="100%" />
    </svg>
  );
}
