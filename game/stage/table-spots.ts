import type { Fit } from './fit.ts';

/** A spot in the view from above, in world units, with a turn in radians. */
export type Spot = { x: number; y: number; turn: number };

/** The middle of the table in the world, and how large its drawing of 800 units is shown there. */
export const middle = { x: 640, y: 360 };
export const tableSize = 800;

/** How the table lies in a parent that shows this much of the world: the scale of its units, and where their origin is in the world. */
export function tableFit({ left, top, width, height }: Fit): { scale: number; x: number; y: number } {
  const scale = Math.min(width, height) / (tableSize + 20);
  return { scale, x: left + width / 2 - middle.x * scale, y: top + height / 2 - middle.y * scale };
}

/** The floor under the table as it is drawn. */
export const floorSize = { width: 1600, height: 1200 };
const beyond = 60;

/** How much of the floor lies in a parent that shows this much of the world, in units of the table: it is stretched where more of it is seen. */
export function floorShown(fit: Fit): { width: number; height: number } {
  const { scale } = tableFit(fit);
  return { width: Math.max(floorSize.width, fit.width / scale + beyond), height: Math.max(floorSize.height, fit.height / scale + beyond) };
}

/** How far from the middle a card lies before its sitter, and where the sitter's portrait is. */
const before = 142;
export const sittingAt = 314;

/** A spot for each of the sitters, in the order and at the angles in which the table is drawn: clockwise from the bottom. */
export function seatSpots(seats: number, away = before): Spot[] {
  return Array.from({ length: seats }, (_, at) => {
    const angle = ((at + 0.5) / seats) * Math.PI * 2 + Math.PI / 2;
    return { x: middle.x + Math.cos(angle) * away, y: middle.y + Math.sin(angle) * away, turn: 0 };
  });
}

/** Choice cards in the middle of the table: up to three in a row, four in two rows. */
export function cardSpots(cards: number): Spot[] {
  const columns = cards === 4 ? 2 : Math.max(1, cards);
  return Array.from({ length: cards }, (_, at) => {
    const row = Math.floor(at / columns);
    const off = (at % columns) - (columns - 1) / 2;
    return { x: middle.x + off * 172, y: middle.y - 26 + row * 118 - (cards === 4 ? 74 : 0), turn: off * 0.04 };
  });
}

/** Where things given up lie: in the middle of the table, at a decision below the cards. */
export function thingSpots(things: number, besideCards: boolean): Spot[] {
  const rows = things > 5 ? 2 : 1;
  const columns = Math.ceil(things / rows);
  const apart = Math.min(62, 300 / Math.max(1, columns));
  return Array.from({ length: things }, (_, at) => {
    const row = Math.floor(at / columns);
    const inRow = row === rows - 1 ? things - columns * (rows - 1) : columns;
    return {
      x: middle.x + ((at % columns) - (inRow - 1) / 2) * apart,
      y: middle.y + (besideCards ? 104 : -((rows - 1) * 20)) + row * 40,
      turn: (((at * 37) % 7) - 3) * 0.07,
    };
  });
}

/** Where the player's tokens lie on a card, from left to right, and those of others above it. */
const tokenOn = { i: -42, we: 0, they: 42 };
const others = { rise: 84, apart: 54 };

/** Where a token waits at the rim of the table before it is laid: at the foot of it, where nobody sits. */
export const rimSpot = (token: keyof typeof tokenOn): Spot => ({ x: middle.x + tokenOn[token] * 1.7, y: middle.y + 226, turn: 0 });

/** The spot of one of the player's tokens on a card. */
export const tokenSpot = (card: Spot, token: keyof typeof tokenOn): Spot => ({ x: card.x + tokenOn[token], y: card.y + 64, turn: 0 });

/** The spots of so many tokens of others, in a row above a card. */
export const voteSpots = (card: Spot, votes: number): Spot[] =>
  Array.from({ length: votes }, (_, at) => ({ x: card.x + (at - (votes - 1) / 2) * others.apart, y: card.y - others.rise, turn: 0 }));

/** Where a card is that is put forward: a little towards the middle of the table. */
export const forward = ({ x, y, turn }: Spot): Spot => ({ x, y: y - 10, turn });
