/** Frames further apart than this (in ms) are a stutter, not a movement. */
const tooFarApartMs = 40;

/** How many frames in motion are looked at before it is judged. */
const judged = 6;

/** Finds out whether this machine draws movement well enough: `frame` is told of every frame in motion, `rest` that motion has ended. Once found slow, it stays so. */
export type FramePace = { frame(atMs: number): void; rest(): void; readonly isSlow: boolean };

/** A pace that knows of no frame yet, and takes the machine for fast. */
export function createFramePace(): FramePace {
  let before: number | null = null;
  let apart: number[] = [];
  let isSlow = false;
  return {
    frame(at) {
      if (before !== null) apart = [...apart, at - before].slice(-judged);
      before = at;
      const middle = [...apart].sort((one, other) => one - other)[judged / 2];
      if (apart.length === judged && middle !== undefined && middle > tooFarApartMs) isSlow = true;
    },
    rest() {
      before = null;
    },
    get isSlow() {
      return isSlow;
    },
  };
}
