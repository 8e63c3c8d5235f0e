import { createDice } from '../dice.ts';
import { palette, tones } from '../palette.ts';
import { shine } from '../props/furniture.ts';
import { drawOutside } from '../props/outside.ts';
import { vignette } from '../props/room-light.ts';
import { box, oval, shape, stroke } from '../svg.ts';
import type { RoomPlan } from './plan.ts';

/** The steering wheel, of which the lower half is below the picture. */
const wheel = (x: number, y: number, across: number, up: number): string =>
  shape(`M${x - across + 12} ${y}H${x + across - 12}L${x + 34} ${y + 40}H${x - 34}Z`, '#1b2028') +
  oval(x, y + 6, 46, '#242a33', 34) +
  oval(x, y, across, 'none', up, 'stroke="#14181f" stroke-width="20"') +
  oval(x - 3, y - 6, across, 'none', up, 'stroke="#3b424e" stroke-width="5"');

/** Drops that stand on the windscreen and run down it, away from faces. */
function rain(): string {
  const dice = createDice(41);
  const drops = Array.from({ length: 90 }, () => {
    const [x, y] = [250 + dice() * 780, 96 + dice() * 420];
    return (Math.abs(x - 420) < 110 || Math.abs(x - 860) < 110) && y > 130
      ? ''
      : `M${Math.round(x)} ${Math.round(y)}l${-1 - Math.round(dice() * 2)} ${5 + Math.round(dice() * 12)}`;
  });
  return stroke(drops.join(''), '#cfdce6', 3, 'opacity=".3"');
}

/** A car at dusk, seen through its windscreen, so that a British driver sits on the left of the picture; two in front, two behind. */
export const carDusk: RoomPlan = {
  seats: [
    { x: 420, y: 640, scale: 0.86, facing: 'right' },
    { x: 860, y: 640, scale: 0.86, facing: 'left' },
    { x: 568, y: 520, scale: 0.56, facing: 'right' },
    { x: 718, y: 520, scale: 0.56, facing: 'left' },
  ],
  stands: [{ x: 1120, y: 640, scale: 0.8, facing: 'left' }],
  draw: ({ season }, id) => {
    const seat = (x: number, y: number, w: number, h: number, cloth: string): string => {
      const { base, shade } = tones(cloth);
      return (
        box(x - w * 0.24, y - h * 0.3, w * 0.48, h * 0.26, base, 14) +
        stroke(`M${x - w * 0.1} ${y}v-14M${x + w * 0.1} ${y}v-14`, '#5b5f66', 6) +
        box(x - w / 2, y, w, h, base, 34) +
        box(x + w * 0.1, y + 4, w * 0.38, h - 8, shade, 28, 'opacity=".6"')
      );
    };
    const lampAt = (x: number, y: number, s: number): string =>
      shine(`${id}${x}`, x, y, 70 * s) + stroke(`M${x} ${y + 220 * s}V${y}`, '#2a3040', 5 * s) + oval(x, y, 9 * s, '#ffe2a6', 6 * s);
    return {
      far:
        drawOutside(season, 'dusk', id, 'terrace') +
        lampAt(220, 190, 1) +
        lampAt(1070, 180, 1.1) +
        lampAt(560, 230, 0.6) +
        lampAt(760, 232, 0.6),
      mid:
        `<path d="M0 0H1280V720H0ZM120 470L250 96Q270 70 310 68H970Q1010 70 1030 96L1160 470Q900 430 640 430T120 470Z" fill="#2a2e38" fill-rule="evenodd"/>` +
        shape('M280 90H1000L960 128H320Z', '#3b404b') +
        `<path d="M330 130H950L1010 440H270ZM470 190Q472 178 484 178H796Q808 178 810 190L826 306H454Z" fill="#343944" fill-rule="evenodd" opacity=".93"/>` +
        shape('M290 420Q640 380 990 420L1060 560H220Z', '#454b57') +
        seat(575, 360, 150, 190, '#4a505c') +
        seat(712, 360, 150, 190, '#4a505c') +
        seat(420, 380, 230, 330, '#565d69') +
        seat(860, 380, 230, 330, '#565d69') +
        box(574, 86, 132, 36, '#1d222b', 10) +
        box(580, 90, 120, 26, '#8c7f8c', 8) +
        shape('M590 116l40 -26h24l-40 26z', '#b5a3a3', 'opacity=".6"'),
      near:
        // The box between the seats is no higher than an elbow.
        shape('M566 562Q580 546 642 546T720 562Q732 580 732 640H554Q554 580 566 562Z', '#2c313b') +
        shape('M650 546Q714 548 720 562Q732 580 732 640H668Z', '#23272f') +
        shape('M-20 600Q200 560 420 566Q640 556 860 566Q1080 560 1300 600V740H-20Z', '#20242d') +
        shape('M-20 640Q300 596 640 596T1300 640V740H-20Z', '#2b303b') +
        wheel(420, 690, 140, 116) +
        shape('M120 470L250 96Q270 70 310 68H330L150 470Q130 560 100 620H40Q100 560 120 470Z', '#1b1f27') +
        shape('M1160 470L1030 96Q1010 70 970 68H950L1130 470Q1150 560 1180 620H1240Q1180 560 1160 470Z', '#1b1f27') +
        stroke('M980 640Q860 560 680 586', '#0f1218', 6) +
        rain() +
        shape('M250 120L420 80L300 560L160 560Z', palette.cream, 'opacity=".05"') +
        vignette(id),
    };
  },
};
