/** Draws one of several by lot: the same seed and purpose always draw the same, and no order in which they came matters. Throws when there are none. */
export function drawLot(options: readonly string[], seed: number, purpose: string): string {
  const ranked = [...options].sort((one, other) => rank(one, seed, purpose) - rank(other, seed, purpose) || (one < other ? -1 : 1));
  const [first] = ranked;
  if (first === undefined) throw new Error(`Expected options to draw from for "${purpose}", found none.`);
  return first;
}

/** Puts items into an order that only the seed and the purpose decide. */
export function shuffled<Item>(items: readonly Item[], keyOf: (item: Item) => string, seed: number, purpose: string): Item[] {
  return [...items].sort((one, other) => {
    const left = keyOf(one);
    const right = keyOf(other);
    return rank(left, seed, purpose) - rank(right, seed, purpose) || (left < right ? -1 : left > right ? 1 : 0);
  });
}

const rank = (option: string, seed: number, purpose: string) => mixed(`${option}\n${purpose}\n${seed}`);

/** A whole number from a text, 0 to 2^32 - 1: FNV-1a with the last step of MurmurHash3, without which a lot between few options is not even. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
