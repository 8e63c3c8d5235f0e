import * as art from './art.ts';
import { cardSpots, forward, middle, rimSpot, seatSpots, thingSpots, tokenSpot, voteSpots, type Spot } from './table-spots.ts';
import type { Laid } from './table-top.ts';
import type { Desk } from '../../src/room/desk.ts';
import type { Sitter } from '../../src/room/picture.ts';
import type { Drawn } from './textures.ts';

/** Something that lies on the table, with its drawing. */
export type Lying = Omit<Laid, 'texture'> & { drawn: Drawn };

const card = { width: 135, height: 90 };
const lifted = { width: 158, height: 105 };
/** The light under a card that is put forward, and under the one that carried. */
const bright = { width: 154, height: 108 };
const brighter = { width: 184, height: 128 };
const token = { width: 54, height: 54 };

const thing = { width: 66, height: 49.5 };

/** A thing given up, with whose it was. */
type Given = { seat: string; drawn: Drawn };

/** All that lies on the desk, the lowest first: what was given up, then cards and tokens. Without `numbered` the cards of a decision bear no numbers. */
export function laidOn(desk: Desk, sitters: readonly Sitter[], given: readonly Given[], numbered = true): Lying[] {
  const spots = thingSpots(given.length, desk.kind === 'decision');
  const seats = seatSpots(sitters.length);
  const things = given.map(({ seat, drawn }, at): Lying => {
    const from = seats[sitters.findIndex(({ id }) => id === seat)];
    return { id: `thing ${at}`, drawn, spot: spots[at] ?? { ...middle, turn: 0 }, ...thing, ...(from && { from }) };
  });
  return [...things, ...(desk.kind === 'decision' ? decisionCards(desk, sitters, numbered) : pledgeCards(desk, sitters))];
}

const pledgeCards = ({ pledges }: Desk, sitters: readonly Sitter[]): Lying[] =>
  seatSpots(sitters.length).flatMap((spot, at) => {
    const id = sitters[at]?.id ?? '';
    return { id: `card ${id}`, drawn: art.cardDrawn(pledges?.[id] ?? 'down'), spot, turns: true, ...card };
  });

function decisionCards({ choices, tokens, rim, settled, put }: Desk, sitters: readonly Sitter[], numbered: boolean): Lying[] {
  const up = settled ?? tokens.proposal;
  const spots = new Map(cardSpots(choices.length).map((spot, at) => [choices[at] ?? '', spot]));
  const spotOf = (choice: string) => (choice === up ? forward(spots.get(choice) as Spot) : (spots.get(choice) as Spot));
  const mark = up && spots.has(up) ? [{ id: 'mark', drawn: art.markDrawn(), spot: spotOf(up), ...(settled ? brighter : bright) }] : [];
  const cards = choices.map((choice, at) => ({
    id: `card ${choice}`,
    drawn: art.cardDrawn(numbered ? at + 1 : 0),
    spot: spotOf(choice),
    ...(choice === settled ? lifted : card),
  }));
  const own = (['i', 'we', 'they'] as const).flatMap((kind) => {
    const choice = tokens[kind];
    const spot = choice && spots.has(choice) ? tokenSpot(spotOf(choice), kind) : rim.includes(kind) ? rimSpot(kind) : null;
    return spot ? { id: `token ${kind}`, drawn: art.tokenDrawn(kind), spot, ...token } : [];
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
