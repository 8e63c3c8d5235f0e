/** A table in Markdown. Columns of figures stand to the right, columns of words to the left. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '/').replaceAll('\n', ' ')).join(' | ')} |`;
  const figures = (column: number) => rows.every((row) => /^[\d+\-.,%* ]*(to [\d+\-.,%* ]+|never)?$/.test(String(row[column] ?? '')));
  return [line(head), `|${head.map((_, column) => (column > 0 && figures(column) ? '---:' : '---')).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}

/** A number to a tenth. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** The same with its sign. */
export const sign = (value: number) => (value > 0 ? `+${round(value)}` : String(round(value)));

/** A share of 0 to 1 as a whole percentage; '' where there is none. */
export const percent = (share: number | null) => (share === null ? '' : `${Math.round(share * 100)}%`);
