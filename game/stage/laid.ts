import * as art from './art.ts';
import { cardSpots, forward, middle, rimSpot, seatSpots, thingSpots, tokenSpot, voteSpots, type Spot } from './table-spots.ts';
import type { Laid } from './table-top.ts';
import type { Desk } from '../../src/room/desk.ts';
import type { Sitter } from '../../src/room/things.ts';
import type { Drawn } from './textures.ts';

/** Something that lies on the table, with its drawing. */
export type Lying = Omit<Laid, 'texture'> & { drawn: Drawn };

const card = { width: 162, height: 108 };
const lifted = { width: 186, height: 124 };
/** The light under the card that carried. */
const lit = { width: 212, height: 147 };
const token = { width: 54, height: 54 };

const thing = { width: 66, height: 49.5 };

/** A thing given up, with whose it was. */
type Given = { seat: string; drawn: Drawn };

/** A card as wide as this on the screen, in CSS pixels, has words that can be read. */
const readable = 92;

/** What the cards of a decision bear: nothing, their numbers, or their few words as well. */
type Faces = 'bare' | 'numbered' | 'worded';

/** What the cards bear in a table whose units are shown at this scale. */
export const facesAt = (scale: number): Faces => (card.width * scale >= readable ? 'worded' : 'numbered');

/** All that lies on the desk, the lowest first: what was given up, then cards and tokens. */
export function laidOn(desk: Desk, sitters: readonly Sitter[], given: readonly Given[], faces: Faces): Lying[] {
  const spots = thingSpots(given.length, desk.kind === 'decision');
  const seats = seatSpots(sitters.length);
  const things = given.map(({ seat, drawn }, at): Lying => {
    const from = seats[sitters.findIndex(({ id }) => id === seat)];
    return { id: `thing ${at}`, drawn, spot: spots[at] ?? { ...middle, turn: 0 }, ...thing, ...(from && { from }) };
  });
  return [...things, ...(desk.kind === 'decision' ? decisionCards(desk, sitters, faces) : pledgeCards(desk, sitters))];
}

const pledgeCards = ({ pledges, choosing }: Desk, sitters: readonly Sitter[]): Lying[] =>
  seatSpots(sitters.length).flatMap((spot, at) => {
    const id = sitters[at]?.id ?? '';
    if (id === choosing) return [];
    return { id: `card ${id}`, drawn: art.cardDrawn(pledges?.[id] ?? 'down'), spot, turns: true, ...card };
  });

function decisionCards({ choices, labels, tokens, rim, they, settled, put }: Desk, sitters: readonly Sitter[], faces: Faces): Lying[] {
  const up = settled ?? tokens.proposal;
  const spots = new Map(cardSpots(choices.length).map((spot, at) => [choices[at] ?? '', spot]));
  const spotOf = (choice: string) => (choice === up ? forward(spots.get(choice) as Spot) : (spots.get(choice) as Spot));
  // Light says that the table has settled; what is only put forward lies nearer the middle.
  const mark = settled && spots.has(settled) ? [{ id: 'mark', drawn: art.markDrawn(), spot: spotOf(settled), ...lit }] : [];
  const cards = choices.map((choice, at) => ({
    id: `card ${choice}`,
    drawn: art.cardDrawn(faces === 'bare' ? 0 : at + 1, faces === 'worded' ? labels[choice] : ''),
    spot: spotOf(choice),
    ...(choice === settled ? lifted : card),
  }));
  const own = (['i', 'we', 'they'] as const).flatMap((kind) => {
    const choice = tokens[kind];
    const spot = choice && spots.has(choice) ? tokenSpot(spotOf(choice), kind) : rim.includes(kind) ? rimSpot(kind) : null;
    return spot
      ? {
          id: `token ${kind}`,
          drawn: kind === 'they' ? art.theyDrawn(sitters.find(({ name }) => name === they)?.person ?? null) : art.tokenDrawn(kind),
          spot,
          ...token,
        }
      : [];
  });
  return [...mark, ...cards, ...own, ...votes(put, sitters, choices, spotOf)];
}

/** What everybody put forward: their tokens come from their seats to the cards. */
function votes(put: Desk['put'], sitters: readonly Sitter[], choices: string[], spotOf: (choice: string) => Spot): Lying[] {
  const froms = seatSpots(sitters.length);
  return choices.flatMap((choice) => {
    const voters = sitters.filter(({ id }) => put[id] === choice);
    return voteSpots(spotOf(choice), voters.length).map((spot, at) => {
      const { id, person } = voters[at] as (typeof voters)[number];
      const from = froms[sitters.findIndex((one) => one.id === id)] ?? spot;
      return { id: `vote ${id}`, drawn: art.voteDrawn(person), spot, from, ...token };
    });
  });
}
