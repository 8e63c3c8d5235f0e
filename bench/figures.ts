/** The middle of some numbers; NaN when there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

/** Milliseconds as they are printed: tenths under ten, whole above. */
export const ms = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

/** Kilobytes of a thousand bytes, to the tenth. */
export const kb = (bytes: number) => (bytes / 1000).toFixed(1);

/** A table in Markdown, its first row the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
