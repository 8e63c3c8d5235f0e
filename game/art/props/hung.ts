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

/** Where the child's drawing is taped, and which it is where the story names none. */
export type DrawingSpot = { x: number; y: number; w: number; h: number; kind: DrawingKind };

/** What is written by hand on a whiteboard: up to six rows, the last ones where there are more; a long line takes two. */
export function writing({ x, y, w, h }: BoardSpot, lines: readonly string[]): string {
  const pens = [palette.ink, mix(palette.teal, palette.ink, 0.75), '#1b2f4c'];
  const room = w - 56;
  const rows = lines.flatMap((line, index) => folded(line, room).map((text) => ({ text, index }))).slice(-6);
  const step = Math.min(38, (h - 34) / Math.max(1, rows.length));
  const size = Math.round(Math.min(rows.length > 4 ? 14 : 17, step * 0.66));
  // Below the first line, and never through the next.
  const gap = Math.min(10.4, step - size);
  const long = Math.min(120, room);
  const under = rows.findLastIndex(({ index }) => index === 0);
  return rows
    .map(
      ({ text, index }, row) =>
        letter(text, x + 28, y + 24 + row * step, size, pens[index === 0 ? 0 : 1 + (index % 2)] as string, room) +
        (row === under
          ? stroke(
              `M${x + 27} ${num(y + 24 + row * step + size + gap / 2)}q${num(long / 2)} ${num(-gap / 3)} ${num(long)} 0`,
              palette.brick,
              gap / 4,
            )
          : ''),
    )
    .join('');
}

/** The child's drawing, taped to a wall. */
export function taped({ x, y, w, h, kind }: DrawingSpot, child: Drew | null): string {
  const outcomes = child?.outcomes ?? { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 };
  return (
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
    )
  );
}

/** A line that would have to be written small, in two rows of about the same length. */
function folded(line: string, room: number): string[] {
  if (letteredWidth(line, 15) <= room) return [line];
  const words = line.split(' ');
  const longer = (at: number) => Math.max(letteredWidth(words.slice(0, at).join(' '), 15), letteredWidth(words.slice(at).join(' '), 15));
  const best = words.slice(1).reduce((found, _, index) => (longer(index + 1) < longer(found) ? index + 1 : found), 1);
  return [words.slice(0, best).join(' '), words.slice(best).join(' ')].filter(Boolean);
}
