import type { Theme } from '../../src/evidence/themes.ts';
import type { Agency } from '../../src/story/vocabulary.ts';
import { mix } from './colour.ts';

export { contrast, mix } from './colour.ts';

/** The colours of Calderwick. Everything drawn is one of these, of the tables below, or a mix computed from them. */
export const palette = {
  paper: '#e9e2d3',
  wall: '#cdbfa8',
  slate: '#4c6470',
  teal: '#2f5d62',
  plum: '#6c4a7c',
  brick: '#c8553d',
  ochre: '#f0c75e',
  sage: '#8fbcb4',
  oak: '#c89b6c',
  ink: '#1d2733',
  cream: '#fff6df',
  chalk: '#fbf8f2',
  night: '#14202e',
  bruise: '#4a1f2e',
  leaf: '#5f8263',
  sky: '#bcd3dd',
} as const;

/** Ten skin tones, fair to deep. */
export const skins = [
  '#f3d0b6',
  '#eabd9a',
  '#dca680',
  '#cb9067',
  '#b87c54',
  '#a26945',
  '#8d5839',
  '#784731',
  '#64392a',
  '#522e24',
] as const;

/** Hair, brows and beards. */
export const hairs = {
  jet: '#1b1718',
  black: '#2a211f',
  umber: '#43302a',
  brown: '#65452f',
  chestnut: '#7d4a2e',
  copper: '#a8532c',
  sand: '#b58a55',
  straw: '#d3b077',
  pepper: '#5a5756',
  steel: '#85878a',
  silver: '#b9b9b6',
  white: '#dedad0',
  wine: '#5a2630',
} as const;

/** Cloth. */
export const cloths = {
  navy: '#2b3f5c',
  denim: '#4f7396',
  slate: palette.slate,
  teal: palette.teal,
  sage: palette.sage,
  moss: '#6d7f57',
  forest: '#35584a',
  plum: palette.plum,
  mauve: '#a184ad',
  rose: '#bf7f7d',
  brick: palette.brick,
  rust: '#a4532f',
  ochre: '#d9a945',
  oak: palette.oak,
  stone: '#a79c89',
  oat: '#d6c7ab',
  chalk: '#eee9dd',
  charcoal: '#3b424c',
  ink: palette.ink,
  sea: '#4b8b95',
  sky: '#9fbfce',
  wine: '#7a3343',
} as const;

export type HairColour = keyof typeof hairs;
export type Cloth = keyof typeof cloths;

/** Each theme of what people give up has a colour, an icon (Lucide, ISC licence: paths on a 24-unit square) and its own word. */
export const themeLooks: Record<Theme, { colour: string; icon: string }> = {
  identity: {
    colour: palette.plum,
    icon: 'M12 10a2 2 0 0 0-2 2c0 1.02-.1 2.51-.26 4M14 13.12c0 2.38 0 6.38-1 8.88M17.29 21.02c.12-.6.43-2.3.5-3.02M2 12a10 10 0 0 1 18-6M2 16h.01M21.8 16c.2-2 .131-5.354 0-6M5 19.5C5.5 18 6 15 6 12a6 6 0 0 1 .34-2M8.65 22c.21-.66.45-1.32.57-2M9 6.8a6 6 0 0 1 9 5.2v2',
  },
  expertise: {
    colour: palette.teal,
    icon: 'M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5M9 18h6M10 22h4',
  },
  territory: {
    colour: palette.ochre,
    icon: 'M14.106 5.553a2 2 0 0 0 1.788 0l3.659-1.83A1 1 0 0 1 21 4.619v12.764a1 1 0 0 1-.553.894l-4.553 2.277a2 2 0 0 1-1.788 0l-4.212-2.106a2 2 0 0 0-1.788 0l-3.659 1.83A1 1 0 0 1 3 19.381V6.618a1 1 0 0 1 .553-.894l4.553-2.277a2 2 0 0 1 1.788 0zM15 5.764v15M9 3.236v15',
  },
  power: {
    colour: palette.brick,
    icon: 'M12 3v18M19 8l3 8a5 5 0 0 1-6 0zV7M3 7h1a17 17 0 0 0 8-2 17 17 0 0 0 8 2h1M5 8l3 8a5 5 0 0 1-6 0zV7M7 21h10',
  },
};

/** Lanyards by agency; families wear none. */
export const lanyards: Record<Agency, string | null> = {
  school: palette.ochre,
  psychology: palette.plum,
  health: '#3f7fae',
  camhs: palette.sage,
  'social-care': palette.brick,
  'early-help': '#d98b4a',
  police: palette.ink,
  'youth-justice': palette.slate,
  voluntary: '#b65c86',
  council: palette.teal,
  family: null,
};

/** Light and shadow of one cloth or object: the light comes from the upper left and is warm. */
export const tones = (base: string): { light: string; base: string; shade: string; deep: string } => ({
  light: mix(base, palette.cream, 0.18),
  base,
  shade: mix(base, palette.night, 0.27),
  deep: mix(base, palette.night, 0.48),
});
