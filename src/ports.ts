/** What came of writing: done, or the reason why not, in words for the player. */
export type Written = { ok: true } | { ok: false; reason: string };

/**
 * Where texts live between visits, each under a key. Reading never throws; a slot that cannot be read is empty.
 * `keys` are all that hold something. `listen` tells when another window may have changed a key (null: any of them), and gives its stop.
 */
export type SaveSlot = {
  keys(): string[];
  read(key: string): string | null;
  write(key: string, text: string): Written;
  remove(key: string): void;
  listen(changed: (key: string | null) => void): () => void;
};

/** Gives a seed for a new session: a whole number from 1 to 2 000 000 000. */
export type Dice = () => number;

export type Ports = { saves: SaveSlot; dice: Dice };
