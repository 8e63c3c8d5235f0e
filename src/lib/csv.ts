/** Rows as CSV text (RFC 4180, lines end in CRLF). No field can be read as a formula. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A text that a spreadsheet might take for a formula is led by an apostrophe. */
export const notAFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Numbers are left as they are. */
function field(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = notAFormula(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
