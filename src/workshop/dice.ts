/** Dice that always fall the same way: 0 to 1, by the linear congruence of Park and Miller. */
export function createDice(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 16807) % 2147483647;
    return last / 2147483647;
  };
}
