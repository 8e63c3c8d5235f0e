import type { Mood } from '../../../src/story/vocabulary.ts';

/** A face as a few numbers. Lengths in picture units (head 190 high), angles in degrees, the rest shares. */
export type Face = {
  /** Brows: lift of the whole, of the inner ends and of the outer ends; up is positive. */
  brow: number;
  inner: number;
  outer: number;
  /** Upper lid, 1 open and 0 shut; lower lid, 0 at rest and 1 pushed up. */
  lid: number;
  lower: number;
  /** Where the eyes look: x along the facing, y downwards, -1 to 1. */
  gazeX: number;
  gazeY: number;
  /** Mouth: corners up (1) or down (-1), open 0 to 1, width as a share, one corner higher. */
  curve: number;
  open: number;
  width: number;
  aslant: number;
  /** Head: tilt towards the facing, drop in units, nod 0 to 1. */
  tilt: number;
  drop: number;
  nod: number;
  /** Lines: between the brows, at the cheeks and eyes, under the eyes; 0 to 1. */
  furrow: number;
  smile: number;
  bags: number;
};

const still: Face = {
  brow: 1,
  inner: 0.5,
  outer: 0.5,
  lid: 0.94,
  lower: 0,
  gazeX: 0,
  gazeY: 0,
  curve: 0.27,
  open: 0,
  width: 1,
  aslant: 0,
  tilt: 0,
  drop: 0,
  nod: 0,
  furrow: 0,
  smile: 0,
  bags: 0,
};

const changes: Record<Mood, Partial<Face>> = {
  neutral: {},
  listening: { brow: 4, outer: 1, lid: 1.04, gazeX: 0.35, curve: 0.4, tilt: 5, drop: 1 },
  concerned: { brow: 2, inner: 10, outer: -3, lid: 1, curve: -0.34, width: 0.92, tilt: 3, drop: 3, furrow: 0.6, gazeX: 0.15 },
  warm: { brow: 4, inner: 0, outer: 1, lid: 0.8, lower: 0.55, curve: 0.8, width: 1.14, tilt: 4, smile: 0.75 },
  speaking: { brow: 4, inner: 1, lid: 1.02, open: 0.6, curve: 0.12, width: 0.96, tilt: -2 },
  firm: { brow: -5, inner: -5, outer: 4, lid: 0.84, lower: 0.3, curve: -0.08, width: 0.9, nod: -0.15, furrow: 0.7 },
  weary: { brow: -1, inner: 6, outer: -5, lid: 0.55, gazeY: 0.5, curve: -0.22, width: 0.95, tilt: 4, drop: 7, nod: 0.3, bags: 1 },
  distressed: {
    brow: 3,
    inner: 12,
    outer: -5,
    lid: 0.96,
    lower: 0.35,
    gazeY: 0.35,
    curve: -0.62,
    open: 0.2,
    width: 1.02,
    tilt: -4,
    drop: 4,
    nod: 0.15,
    furrow: 0.85,
    bags: 0.4,
  },
};

/** The second strength goes this much further from rest. */
const further = 1.65;

/** The face of a mood at strength 1 or 2. */
export function faceOf(mood: Mood, strength: 1 | 2): Face {
  const change = changes[mood];
  const reach = strength === 2 ? further : 1;
  const face = { ...still };
  for (const key of Object.keys(change) as (keyof Face)[]) face[key] = still[key] + ((change[key] as number) - still[key]) * reach;
  const stronger =
    mood === 'speaking' && strength === 2
      ? { brow: 8, open: 0.85 }
      : mood === 'warm' && strength === 2
        ? { open: 0.45, curve: 1, lid: 0.72, width: 1.22 }
        : {};
  return { ...face, ...stronger, lid: Math.max(0.3, face.lid), lower: Math.min(0.9, face.lower), furrow: Math.min(1, face.furrow) };
}
