import { num, oval, polygon, shape, stroke, type Pt } from '../svg.ts';
import type { Body } from './body.ts';

/** What a garment adds to a torso under a head whose neck ends at `neckX`. */
export type Detail = (body: Body, neckX: number) => string;

/** A ring of cloth round the neck. */
export const ring = (neckX: number, colour: string, width: number, low: number): string =>
  stroke(
    `M${num(neckX - 43)} 258Q${num(neckX - 32)} ${low} ${num(neckX)} ${low}Q${num(neckX + 32)} ${low} ${num(neckX + 43)} 258`,
    colour,
    width,
  );

/** Two collar leaves meeting at the throat. */
export const collar = (neckX: number, throat: Pt, light: string, shade: string): string =>
  shape(
    polygon([
      [neckX - 38, 244],
      [throat[0], throat[1]],
      [throat[0] - 28, throat[1] + 25],
      [neckX - 62, 268],
    ]),
    light,
  ) +
  shape(
    polygon([
      [neckX + 38, 244],
      [throat[0], throat[1]],
      [throat[0] + 28, throat[1] + 25],
      [neckX + 62, 268],
    ]),
    shade,
  );

/** An opening down the front that shows what is worn under it. */
export const opening = (body: Body, neckX: number, width: number, fill: string): string =>
  shape(
    polygon([
      [neckX - 42, 254],
      [neckX + 42, 254],
      [body.collar[0] + width, 300],
      [body.hem[0] + width * 1.5, 490],
      [body.hem[0] - width * 1.5, 490],
      [body.collar[0] - width, 300],
    ]),
    fill,
  );

/** Where the front middle of the torso runs at height `y`. */
export const middle = (body: Body, y: number): number => body.collar[0] + ((body.hem[0] - body.collar[0]) * (y - 268)) / 214;

/** A line down the front, `dx` beside the middle. */
export const line = (body: Body, from: number, to: number, dx: number, colour: string, width: number): string =>
  stroke(`M${num(middle(body, from) + dx)} ${from}L${num(middle(body, to) + dx * 1.3)} ${to}`, colour, width);

/** Buttons beside the middle at the given heights. */
export const buttons = (body: Body, ys: readonly number[], colour: string): string =>
  ys.map((y) => oval(middle(body, y) + 4, y, 3, colour)).join('');

/** The lapels of a jacket that closes at height `low`. */
export const lapels = (body: Body, neckX: number, low: number): string => {
  const end: Pt = [middle(body, low), low];
  const { cloth } = body;
  return (
    shape(
      polygon([
        [neckX - 40, 246],
        [neckX - 66, 266],
        [neckX - 78, 306],
        [neckX - 60, 314],
        [neckX - 64, 330],
        [end[0] - 2, end[1] + 6],
        [neckX - 30, 300],
      ]),
      cloth.light,
    ) +
    shape(
      polygon([
        [neckX + 40, 246],
        [neckX + 66, 266],
        [neckX + 78, 306],
        [neckX + 60, 314],
        [neckX + 64, 330],
        [end[0] + 2, end[1] + 6],
        [neckX + 30, 300],
      ]),
      cloth.base,
    ) +
    stroke(`M${num(neckX - 32)} 300L${num(end[0])} ${low + 6}L${num(neckX + 32)} 300`, cloth.deep, 2.4) +
    line(body, low + 6, 490, 0, cloth.deep, 2.6)
  );
};

/** A V-shaped neck down to height `low`, with its edge. */
export const vee = (body: Body, neckX: number, low: number, fill: string, edge: string): string =>
  shape(
    polygon([
      [neckX - 42, 252],
      [neckX + 42, 252],
      [middle(body, low), low],
    ]),
    fill,
  ) + stroke(`M${num(neckX - 45)} 252L${num(middle(body, low))} ${low}L${num(neckX + 45)} 252`, edge, 7);
