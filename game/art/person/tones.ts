import { contrast, mix, until } from '../colour.ts';
import { hairs, palette, skins } from '../palette.ts';
import type { Look } from './look.ts';

/** Every colour of one face, worked out from the skin so that brows, eyes and mouth say the same on all of them. */
export type FaceTones = {
  skin: string;
  lit: string;
  shade: string;
  deep: string;
  blush: string;
  palm: string;
  /** What features are drawn on: the skin where the light falls on the face. At least 3:1 with `brow`, `line` and `seam`. */
  ground: string;
  brow: string;
  line: string;
  seam: string;
  lip: string;
  lipLight: string;
  white: string;
  iris: string;
};

const irises = { brown: '#5a3a22', dark: '#2c1c14', hazel: '#7a6335', blue: '#4d7391', grey: '#65737c', green: '#5a7556' } as const;

/** Contrast that brows, lid lines and the seam of the mouth keep against the lit skin around them. */
export const leastContrast = 3;

const worked = new WeakMap<Look, FaceTones>();

/** The tones of a person's face; worked out once for each look. */
export function faceTones(look: Look): FaceTones {
  const tones = worked.get(look) ?? workOut(look);
  worked.set(look, tones);
  return tones;
}

function workOut(look: Look): FaceTones {
  const skin = skins[look.skin] as string;
  const dark = '#100a09';
  const ground = until(skin, palette.cream, dark, leastContrast + 0.1);
  const hair = hairs[look.hairColour];
  const brow = until(mix(hair, '#3a2a24', 0.35), dark, ground, leastContrast + 0.6);
  const line = until(mix(skin, palette.bruise, 0.8), dark, ground, leastContrast + 1.5);
  const seam = until(mix(skin, '#5a1420', 0.75), dark, ground, leastContrast + 0.4);
  const rosy = mix(skin, '#a83e46', look.skin > 6 ? 0.34 : 0.36);
  return {
    skin,
    ground,
    brow,
    line: contrast(line, ground) < leastContrast ? dark : line,
    seam,
    lit: mix(ground, palette.cream, look.skin > 5 ? 0.16 : 0.3),
    shade: mix(skin, palette.bruise, 0.27),
    deep: mix(skin, palette.bruise, 0.46),
    blush: mix(skin, '#c2453d', 0.42),
    palm: mix(skin, '#f0c2a4', look.skin > 4 ? 0.5 : 0.25),
    lip: rosy,
    lipLight: mix(rosy, palette.cream, look.skin > 6 ? 0.18 : 0.12),
    white: '#f7f1e8',
    iris: irises[look.eyes.colour],
  };
}
