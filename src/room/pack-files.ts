import { strToU8, zipSync } from 'fflate';
import { csvOf, notAFormula } from '../lib/csv.ts';
import { parts, type Row } from './pack-rows.ts';
import type { Plan } from './plans.ts';

const columns = ['part', 'table', 'about', 'seat', 'words', 'people'] as const;

/** The rows of a pack as CSV. */
export const packCsv = (rows: readonly Row[]): string => csvOf([[...columns], ...rows.map((row) => columns.map((column) => row[column]))]);

/** The rows of a pack as a spreadsheet (XLSX) with a sheet for each part; every cell is text or a whole number, none a formula. */
export function packXlsx(rows: readonly Row[]): Uint8Array {
  const sheets = parts.map((part) => ({ name: part, rows: rows.filter((row) => row.part === part) }));
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${relationships}">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
  };
  for (const [at, sheet] of sheets.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = sheetOf(sheet.rows);
  // A fixed date: the same room gives the same file.
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: '2026-01-01T00:00:00Z' });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

function sheetOf(rows: readonly Row[]): string {
  const shown = columns.filter((column) => column !== 'part');
  const lines = [shown.map((column) => cell(column)), ...rows.map((row) => shown.map((column) => cell(row[column])))];
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.map((cells) => `<row>${cells.join('')}</row>`).join('')}</sheetData></worksheet>`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(notAFormula(value))}</t></is></c>`;
}

/** Text for XML; signs that XML cannot hold are left out. */
function escaped(text: string): string {
  return Array.from(text, (sign) => (isSayable(sign) ? (entities[sign] ?? sign) : '')).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function isSayable(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/**
 * When and where to look at the plans again. `day` is ISO, `address` that of the follow-up page, '' where there is none; with `here` it is reached on the room's own
 * computer alone. `made` is when this was written, as `20270114T090000Z`.
 */
export type Reminder = { key: string; title: string; day: string; made: string; address: string; here: boolean; plans: readonly Plan[] };

/** A calendar entry (RFC 5545) for a whole day, that quotes the plans. */
export function packIcs({ key, title, day, made, address, here, plans }: Reminder): string {
  const quoted = plans.map(({ when, then }) => `If ${when}, then we ${then}.`);
  const where = here ? `On the computer that led the session, with Joined Up started: ${address}` : address;
  const about = [...quoted, ...(address ? [`What became of them? ${where}`] : [])].join('\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Joined Up//Room//EN',
    'BEGIN:VEVENT',
    `UID:${key}@joined-up`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${icsText(`${title}: what became of our plans?`)}`,
    `DESCRIPTION:${icsText(about)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const icsText = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Lines of a calendar hold at most 75 bytes; longer ones go on after a space, and no letter is cut. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let bytes = 0;
  for (const sign of line) {
    const size = strToU8(sign).length;
    if (bytes + size > 74) {
      rows.push(row);
      row = '';
      bytes = 1;
    }
    row += sign;
    bytes += size;
  }
  return [...rows, row].join('\r\n ');
}
