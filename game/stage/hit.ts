import type { Answers } from '../../src/session/events.ts';
import { type Fit, world } from './fit.ts';
import { seatSpots, sittingAt, tableFit } from './table-spots.ts';
import { roomSpots, thingSize } from './things-spots.ts';
import type { StageView } from './view.ts';

/** One of the player's tokens. */
export type Token = keyof Answers;

/** What a pointer can be on: a card or a token on the table, something given up (by its place among all of it), or a person. */
export type Target =
  | { kind: 'card'; choice: string }
  | { kind: 'token'; token: Token }
  | { kind: 'thing'; at: number }
  | { kind: 'person'; id: string };

/** What a hand did: pressed something, laid a token on a card (null: beside all of them), or pushed a card to the middle. */
export type Gesture =
  | { kind: 'pressed'; on: Target }
  | { kind: 'laid'; token: Token; choice: string | null }
  | { kind: 'pushed'; choice: string };

type Point = { x: number; y: number };
type Shown = Pick<StageView, 'fit' | 'table' | 'picture' | 'figures' | 'things'>;

/** What of a shown picture lies at a point of its parent (CSS pixels), the nearest to whoever looks. */
export function whatIsAt(view: Shown, at: Point): Target | null {
  return view.table ? onTable(view, toTable(view.fit, at)) : inRoom(view, toWorld(view.fit, at));
}

/** How far the tokens that lie on a card stand out below it, in units of the table. */
const below = 40;

/** The card at a point of the parent, whatever lies on it or at its foot. */
export function cardAt(view: Shown, at: Point): string | null {
  const point = toTable(view.fit, at);
  const card = (view.table?.laid ?? []).findLast(
    ({ id, spot, width, height }) =>
      id.startsWith('card ') && isOn({ x: spot.x, y: spot.y + below / 2 }, { width, height: height + below }, point),
  );
  return card ? card.id.slice('card '.length) : null;
}

/** How far a card is pushed before it counts, in units of the table. */
export const pushed = 34;

/** What letting go of something means that was taken up at one point and is let go at another. */
export function gestureOf(view: Shown, taken: Target, from: Point, to: Point): Gesture | null {
  const [start, end] = [toTable(view.fit, from), toTable(view.fit, to)];
  const moved = Math.hypot(end.x - start.x, end.y - start.y);
  if (moved < 8) return { kind: 'pressed', on: taken };
  if (taken.kind === 'token') return { kind: 'laid', token: taken.token, choice: cardAt(view, to) };
  if (taken.kind === 'card' && end.y < start.y - pushed) return { kind: 'pushed', choice: taken.choice };
  return null;
}

const toWorld = ({ left, top, scale }: Fit, { x, y }: Point): Point => ({ x: left + x / scale, y: top + y / scale });

/** A point of the parent in the units of the table seen from above. */
export function toTable(fit: Fit, at: Point): Point {
  const { x, y } = toWorld(fit, at);
  const table = tableFit(fit);
  return { x: (x - table.x) / table.scale, y: (y - table.y) / table.scale };
}

/** The other way round: where a point of the table is in the parent (CSS pixels). */
export function fromTable(fit: Fit, { x, y }: Point): Point {
  const table = tableFit(fit);
  return { x: (table.x + x * table.scale - fit.left) * fit.scale, y: (table.y + y * table.scale - fit.top) * fit.scale };
}

const isOn = (spot: Point, { width, height }: { width: number; height: number }, { x, y }: Point) =>
  Math.abs(x - spot.x) <= width / 2 && Math.abs(y - spot.y) <= height / 2;

function onTable({ table, picture: { sitters } }: Shown, point: Point): Target | null {
  const found = (table?.laid ?? []).findLast(({ id, spot, ...one }) => id !== 'mark' && isOn(spot, one, point));
  const [kind, name = ''] = splitOnce(found?.id ?? '');
  if (kind === 'card') return { kind, choice: name };
  if (kind === 'token') return { kind, token: name as Token };
  if (kind === 'thing') return { kind, at: Number(name) };
  if (kind === 'vote') return { kind: 'person', id: name };
  const at = seatSpots(sitters.length, sittingAt).findIndex(({ x, y }) => Math.hypot(point.x - x, point.y - y) <= portrait);
  const sitter = sitters[at];
  return sitter ? { kind: 'person', id: sitter.id } : null;
}

/** How far from its middle a portrait at the table reaches. */
const portrait = 66;

function splitOnce(id: string): [string, string?] {
  const at = id.indexOf(' ');
  return at < 0 ? [id] : [id.slice(0, at), id.slice(at + 1)];
}

function inRoom({ figures, picture, things }: Shown, point: Point): Target | null {
  if (point.y > world.height + 40) return null;
  const at = roomSpots(things.length, picture.room).findLastIndex((spot) => isOn(spot, thingSize(things.length), point));
  if (at >= 0) return { kind: 'thing', at };
  const near = [...figures].sort(([, one], [, other]) => other.place.scale - one.place.scale);
  const found = near.find(
    ([, { place }]) => Math.abs(point.x - place.x) <= 110 * place.scale && point.y <= place.y && point.y >= place.y - 450 * place.scale,
  );
  return found ? { kind: 'person', id: found[0] } : null;
}
