/** The drawn world, in its own units; every room is drawn to this size. */
export const world = { width: 1280, height: 720 };

/**
 * The part of the world that is seen, in world units, and how many CSS pixels one unit takes.
 * The lower edge is always that of the table; `top` may lie above 0, and the room is then drawn on upwards by its edge.
 */
export type Fit = { scale: number; left: number; top: number; width: number; height: number };

/** What must stay in sight from top to bottom: the hair, and what lies on the table. */
const faces = { top: 212, bottom: 714 };

/** Planes move by at most this many units against each other, so their edges stay out of sight. */
export const overscan = 10;

/** How much more than the people themselves a large and wide parent shows of the room. */
const air = 1.16;

/** Fits the world into a parent of any size (CSS pixels, each above 0), so that everybody between `left` and `right` is in sight, as large as can be. */
export function fitOf(parentWidth: number, parentHeight: number, { left, right }: { left: number; right: number }): Fit {
  const aspect = parentWidth / parentHeight;
  const widest = world.width - 2 * overscan;
  const people = (right - left) * (parentWidth < 560 || aspect < 1.4 ? 1 : air);
  const width = Math.min(widest, Math.max(people, (faces.bottom - faces.top) * aspect));
  const height = width / aspect;
  return {
    scale: parentWidth / width,
    left: within((left + right) / 2 - width / 2, width, world.width),
    top: faces.bottom - height,
    width,
    height,
  };
}

const within = (start: number, length: number, whole: number) => Math.min(Math.max(overscan, start), whole - overscan - length);
