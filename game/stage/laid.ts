import * as art from './art.ts';
import { cardSpots, forward, middle, seatSpots, tokenSpot, voteSpots, type Spot } from './table-spots.ts';
import type { Laid } from './table-top.ts';
import type { TableView } from './table-view.ts';
import type { Drawn } from './textures.ts';

/** Something that lies on the table, with its drawing. */
export type Lying = Omit<Laid, 'texture'> & { drawn: Drawn };

const card = { width: 135, height: 90 };
const lifted = { width: 158, height: 105 };
/** The light under a card that is put forward, and under the one that carried. */
const bright = { width: 154, height: 108 };
const brighter = { width: 184, height: 128 };
const token = { width: 54, height: 54 };

const bowlSize = { width: 128, height: 128 };

/** All that lies on the table, the lowest first: the bowl, then cards and tokens. Without `numbered` the cards of a decision bear no numbers. */
export function laidOn(view: TableView, bowl: Drawn, numbered = true): Lying[] {
  const spot = { x: middle.x, y: view.kind === 'decision' ? middle.y + 122 : middle.y, turn: 0 };
  const cards = view.kind === 'decision' ? decisionCards(view, numbered) : answerCards(view);
  return [{ id: 'bowl', drawn: bowl, spot, ...bowlSize }, ...cards];
}

const answerCards = ({ seats, answers }: TableView): Lying[] =>
  seatSpots(seats.length).flatMap((spot, at) => {
    const id = seats[at]?.id ?? '';
    return { id: `card ${id}`, drawn: art.cardDrawn(answers?.[id] ?? 'down'), spot, turns: true, ...card };
  });

function decisionCards({ choices, tokens, settled, seats }: TableView, numbered: boolean): Lying[] {
  const up = settled?.choice ?? tokens.proposal;
  const spots = new Map(cardSpots(choices.length).map((spot, at) => [choices[at] ?? '', spot]));
  const spotOf = (choice: string) => (choice === up ? forward(spots.get(choice) as Spot) : (spots.get(choice) as Spot));
  const mark = up && spots.has(up) ? [{ id: 'mark', drawn: art.markDrawn(), spot: spotOf(up), ...(settled ? brighter : bright) }] : [];
  const cards = choices.map((choice, at) => ({
    id: `card ${choice}`,
    drawn: art.cardDrawn(numbered ? at + 1 : 0),
    spot: spotOf(choice),
    ...(choice === settled?.choice ? lifted : card),
  }));
  const own = (['i', 'we', 'they'] as const).flatMap((kind) => {
    const choice = tokens[kind];
    if (!choice || !spots.has(choice)) return [];
    return { id: `token ${kind}`, drawn: art.tokenDrawn(kind), spot: tokenSpot(spotOf(choice), kind), ...token };
  });
  return [...mark, ...cards, ...own, ...votes(settled, seats, choices, spotOf)];
}

/** What the others hold to be best: their tokens come from their seats to the cards. */
function votes(settled: TableView['settled'], seats: TableView['seats'], choices: string[], spotOf: (choice: string) => Spot): Lying[] {
  const froms = seatSpots(seats.length);
  return choices.flatMap((choice) => {
    const voters = seats.filter(({ id }) => settled?.others[id] === choice);
    return voteSpots(spotOf(choice), voters.length).map((spot, at) => {
      const { id, person } = voters[at] as (typeof voters)[number];
      const from = froms[seats.findIndex((one) => one.id === id)] ?? spot;
      return { id: `vote ${id}`, drawn: art.voteDrawn(person), spot, from, ...token };
    });
  });
}
