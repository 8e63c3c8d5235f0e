/** A frame that takes longer than this (in ms, from its beginning until the page is free again) is a stutter, not a movement. */
const tooLongMs = 40;

/** How many frames are looked at before it is judged. */
const judged = 6;

/** Finds out whether this machine draws movement well enough: `took` is told how long each frame took, in ms. Once found slow, it stays so. */
export type FramePace = { took(ms: number): void; readonly isSlow: boolean };

/** A pace that knows of no frame yet, and takes the machine for fast. */
export function createFramePace(): FramePace {
  let last: number[] = [];
  let isSlow = false;
  return {
    took(ms) {
      last = [...last, ms].slice(-judged);
      const middle = [...last].sort((one, other) => one - other)[judged / 2];
      if (last.length === judged && middle !== undefined && middle > tooLongMs) isSlow = true;
    },
    get isSlow() {
      return isSlow;
    },
  };
}
