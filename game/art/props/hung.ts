import type { Outcome } from '../../../src/evidence/outcomes.ts';
import { mix } from '../colour.ts';
import { drawingOf, type DrawingKind } from '../drawing.ts';
import { palette } from '../palette.ts';
import { box, num, polygon, shape, stroke } from '../svg.ts';
import { letter, letteredWidth } from './lettering.ts';

/** What the child drew, and how the child's outcomes stand in it. */
export type Drew = { drawing: DrawingKind; outcomes: Record<Outcome, number> };

/** Where a room's whiteboard hangs, and what stands on it until something is agreed; without that it comes only with its first line. */
export type BoardSpot = { x: number; y: number; w: number; h: number; says?: readonly string[] };

/** Where the child's drawing is taped, and which it is where the story names none; `lean` is by how many degrees a wall at the side slants it. */
export type DrawingSpot = { x: number; y: number; w: number; h: number; kind: DrawingKind; lean?: number };

/** How large letters on a board are at most, and how small at least, in units; and how much of the height of a row they take. */
const lettersAre = { largest: 17, smallest: 8, ofRow: 0.66 };

/** What is written by hand on a whiteboard, all of it in one size: the largest at which it fits, and where it fits at none, what was written last. A room's own words have a heading. */
export function writing({ x, y, w, h, says }: BoardSpot, lines: readonly string[]): string {
  const pens = [palette.ink, mix(palette.teal, palette.ink, 0.75), '#1b2f4c'];
  const margin = w < 200 ? 12 : 20;
  const height = h - margin - 10;
  const { rows, size } = rowsIn(lines, w - 2 * margin, height);
  const step = Math.min(38, height / heightOf(rows));
  const first = rows[0]?.index ?? 0;
  const written = rows.map(({ text, index }, row) =>
    letter(text, x + margin, y + margin + 2 + (row + (index - first) * between) * step, size, pens[index % 3] as string),
  );
  const gap = Math.min(10.4, step - size);
  const under = y + margin + 2 + size + gap / 2;
  const line = `M${x + margin - 1} ${num(under)}q60 ${num(-gap / 3)} 120 0`;
  return written.join('') + (lines === says ? stroke(line, palette.brick, gap / 4) : '');
}

/** The child's drawing, taped to a wall. */
export function taped({ x, y, w, h, kind, lean = 0 }: DrawingSpot, child: Drew | null): string {
  const outcomes = child?.outcomes ?? { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 };
  const slanted = (body: string) =>
    lean === 0 ? body : `<g transform="translate(${x} ${y}) skewY(${lean}) translate(${-x} ${-y})">${body}</g>`;
  return slanted(
    `<g transform="rotate(-1.6 ${x + w / 2} ${y + h / 2})">${box(x + 4, y + 5, w, h, palette.night, 0, 'opacity=".16"')}${box(x, y, w, h, '#fdfbf4')}<svg x="${x + 4}" y="${y + 4}" width="${w - 8}" height="${h - 8}" viewBox="0 0 200 150">${drawingOf(child?.drawing ?? kind, outcomes, false)}</svg></g>` +
      shape(
        polygon([
          [x - 8, y + 3],
          [x + 10, y - 9],
          [x + 16, y - 1],
          [x - 2, y + 11],
        ]),
        '#e6d9b0',
        'opacity=".85"',
      ) +
      shape(
        polygon([
          [x + w - 12, y - 8],
          [x + w + 6, y + 1],
          [x + w + 1, y + 10],
          [x + w - 17, y + 1],
        ]),
        '#e6d9b0',
        'opacity=".85"',
      ),
  );
}

type Row = { text: string; index: number };

/** Lines folded into rows that are no wider than `room`, as large as lets all of them stand below one another in `height`; `index` is the line a row is of. */
function rowsIn(lines: readonly string[], room: number, height: number): { rows: Row[]; size: number } {
  const { largest, smallest, ofRow } = lettersAre;
  for (let size = largest; ; size--) {
    const rows = lines.flatMap((line, index) => folded(line, size, room).map((text) => ({ text, index })));
    const most = (height * ofRow) / size;
    if (heightOf(rows) <= most) return { rows, size };
    if (size > smallest) continue;
    const from = lines.findIndex((_, at) => heightOf(rows.filter(({ index }) => index >= at)) <= most);
    return { rows: rows.filter(({ index }) => index >= (from < 0 ? lines.length - 1 : from)), size };
  }
}

/** How much of a row is left free between what was written at one time and what at the next. */
const between = 0.45;

/** The height of rows, in rows. */
const heightOf = (rows: readonly Row[]): number => rows.length + ((rows.at(-1)?.index ?? 0) - (rows[0]?.index ?? 0)) * between;

/** A line in rows of whole words, as few as there can be and about as long as one another. */
function folded(line: string, size: number, room: number): string[] {
  const widest = (rows: readonly string[]) => Math.max(...rows.map((row) => letteredWidth(row, size)));
  let rows = filled(line, size, room);
  for (;;) {
    const closer = filled(line, size, widest(rows) - 1);
    if (closer.length > rows.length || widest(closer) >= widest(rows)) return rows;
    rows = closer;
  }
}

/** A line in rows that are each as full as they can be. */
function filled(line: string, size: number, room: number): string[] {
  const rows: string[] = [];
  for (const word of line.split(' ').filter(Boolean)) {
    const longer = `${rows.at(-1)} ${word}`;
    if (rows.length > 0 && letteredWidth(longer, size) <= room) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
