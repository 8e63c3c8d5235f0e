import type { Outcome } from '../../src/evidence/outcomes.ts';
import { drawingOf, type DrawingKind } from '../art/drawing.ts';
import { palette } from '../art/palette.ts';
import { box, picture } from '../art/svg.ts';
import { drawWindows, type WindowState } from '../art/things.ts';

/** How the child fares a day, a month and a year on (-4 to 4), as far as it is told. */
export type Later = { day: WindowState; month: WindowState; year: WindowState };

/** Three windows of a house, lit as far as the story has come, and the child's drawing beside them: 980 × 280. */
export function drawLater({ day, month, year }: Later, drawing: DrawingKind, outcomes: Record<Outcome, number>): string {
  return picture(
    980,
    280,
    box(6, 10, 974, 270, palette.night, 14, 'opacity=".3"'),
    box(0, 0, 974, 272, palette.chalk, 14),
    drawWindows(day, month, year).replace('<svg ', '<svg x="8" y="6" width="720" height="260" '),
    `<svg x="738" y="48" width="228" height="171" viewBox="0 0 200 150">${drawingOf(drawing, outcomes, false)}</svg>`,
  );
}
