/** A small die that always rolls the same for the same seed: gives numbers from 0 to 1. For texture only. */
export function createDice(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
