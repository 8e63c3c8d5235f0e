/** A spot in the view from above, in world units, with a turn in radians. */
export type Spot = { x: number; y: number; turn: number };

/** The middle of the table in the world, and how large its drawing of 800 units is shown there. */
export const middle = { x: 640, y: 360 };
export const tableSize = 800;

/** How far from the middle a card lies before its sitter. */
const before = 142;

/** A spot before each of the sitters, in the order and at the angles in which the table is drawn: clockwise from the bottom. */
export function seatSpots(seats: number): Spot[] {
  return Array.from({ length: seats }, (_, at) => {
    const angle = ((at + 0.5) / seats) * Math.PI * 2 + Math.PI / 2;
    return { x: middle.x + Math.cos(angle) * before, y: middle.y + Math.sin(angle) * before, turn: 0 };
  });
}

/** Choice cards in the middle of the table: up to three in a row, four in two rows. */
export function cardSpots(cards: number): Spot[] {
  const columns = cards === 4 ? 2 : Math.max(1, cards);
  return Array.from({ length: cards }, (_, at) => {
    const row = Math.floor(at / columns);
    const off = (at % columns) - (columns - 1) / 2;
    return { x: middle.x + off * 148, y: middle.y - 50 + row * 98 - (cards === 4 ? 60 : 0), turn: off * 0.04 };
  });
}
