/** Dice that always fall the same way: 0 to 1, by the linear congruence of Park and Miller. `seed` is a whole number from 1 on. */
export function dice(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 16807) % 2147483647;
    return last / 2147483647;
  };
}
