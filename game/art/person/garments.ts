import { agencyMarks } from '../agency-marks.ts';
import { lanyards, palette } from '../palette.ts';
import { box, num, stroke, type Pt } from '../svg.ts';
import type { Body } from './body.ts';
import { middle, type Detail } from './garment-parts.ts';
import type { Garment, Look } from './look.ts';
import { smartGarments } from './smart-garments.ts';
import { softGarments } from './soft-garments.ts';

/** What tells one garment from another, drawn over the torso and under the arms. */
const details: Record<Garment, Detail> = { ...softGarments, ...smartGarments };

/** The details of the garment, and the lanyard with the agency's mark on its badge; worn `short` above folded arms. */
export function drawGarment(body: Body, look: Look, neckX: number, short: boolean): string {
  const ribbon = look.lanyard ? lanyards[look.agency] : null;
  const low = short ? 320 : 374;
  const badge: Pt = [Math.round(middle(body, low)), low];
  const strap = ribbon
    ? stroke(
        `M${num(neckX - 47)} 256L${num(badge[0] - 3)} ${badge[1] - 8}M${num(neckX + 47)} 256L${num(badge[0] + 3)} ${badge[1] - 8}`,
        ribbon,
        6,
      ) +
      box(badge[0] - 21, badge[1] - 8, 42, 50, palette.chalk, 4) +
      stroke(agencyMarks[look.agency].icon, palette.ink, 2.4, `transform="translate(${num(badge[0] - 14)} ${badge[1] - 3}) scale(1.2)"`) +
      box(badge[0] - 21, badge[1] + 34, 42, 8, ribbon, 2)
    : '';
  return details[look.garment](body, neckX) + strap;
}
