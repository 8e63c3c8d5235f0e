/** What came of writing: done, or the reason why not, in words for the player. */
export type Written = { ok: true } | { ok: false; reason: string };

/** Where texts live between visits, each under a key. Reading never throws; a slot that cannot be read is empty. `keys` are all that hold something. */
export type SaveSlot = {
  keys(): string[];
  read(key: string): string | null;
  write(key: string, text: string): Written;
  remove(key: string): void;
};

/** Gives a seed for a new session: a whole number from 1 to 2 000 000 000. */
export type Dice = () => number;

export type Ports = { saves: SaveSlot; dice: Dice };
