/** A set of cells that says in a table what a figure shows; every row has as many cells as there are columns. */
export type DataTable = { caption: string; columns: string[]; rows: (string | number)[][] };

/** A figure in words: one sentence and its table twin. Whoever draws it draws from the data beside it. */
export type Figure = { sentence: string; table: DataTable };

/** Words in double quotation marks. */
export const quote = (words: string): string => `“${words}”`;

/** A share, 0 to 1, as a whole percentage; an em dash's worth of nothing where there is nothing to measure. */
export const percent = (share: number | null): string => (share === null ? 'not measured' : `${Math.round(share * 100)}%`);

/** A number with its sign, a true minus, and at most two decimals: +2, 0, −1.6. */
export function signed(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
}

/** a; a and b; a, b and c. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** 1 fact, 2 facts. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The text with a full stop, unless it has its own end. */
export const stopped = (text: string): string => (/[.!?…]["”’]?$/.test(text) ? text : `${text}.`);

/** The text with a capital at its start. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
