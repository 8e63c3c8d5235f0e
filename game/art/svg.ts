/** A place on a picture, in the units of its viewBox: x to the right, y downwards. */
export type Pt = readonly [number, number];

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A number as SVG likes it: one decimal at most, no needless zero. */
export function num(value: number): string {
  const text = String(tenth(value));
  if (text.startsWith('0.')) return text.slice(1);
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

/** Numbers in a row, without a space where a minus or a second point already parts them. */
function row(...values: number[]): string {
  let text = num(values[0] as number);
  let pointed = text.includes('.');
  for (let index = 1; index < values.length; index++) {
    const next = num(values[index] as number);
    text += next.startsWith('-') || (pointed && next.startsWith('.')) ? next : ` ${next}`;
    pointed = next.includes('.');
  }
  return text;
}

/** Places in a row as path data. */
export const places = (...points: Pt[]): string => row(...points.flat());

/** Path data of a smooth curve through all points (Catmull-Rom as cubics). `slack` 0 is a polygon, 1 is round. Large curves keep whole units, middling ones halves. */
export function curve(points: readonly Pt[], closed = true, slack = 1): string {
  const count = points.length;
  const at = (index: number): Pt => points[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))] as Pt;
  const fine = gridOf(reach(points));
  let [penX, penY] = at(0).map(fine) as [number, number];
  let path = `M${row(penX, penY)}`;
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const away = [fine(from[0] + ((to[0] - before[0]) / 6) * slack - penX), fine(from[1] + ((to[1] - before[1]) / 6) * slack - penY)];
    const [dx, dy] = [fine(to[0] - penX), fine(to[1] - penY)];
    const towards = [fine(to[0] - ((after[0] - from[0]) / 6) * slack - penX), fine(to[1] - ((after[1] - from[1]) / 6) * slack - penY)];
    // Tangents mirror each other at every point, so only the first cubic has to say how it leaves.
    path += index === 0 ? `c${row(...away, ...towards, dx, dy)}` : `s${row(...towards, dx, dy)}`;
    [penX, penY] = [tenth(penX + dx), tenth(penY + dy)];
  }
  return closed ? `${path}Z` : path;
}

const half = (value: number): number => Math.round(value * 2) / 2;
const gridOf = (size: number): ((value: number) => number) => (size > 44 ? Math.round : size > 18 ? half : tenth);

/** The longer side of the box around some points. */
function reach(points: readonly Pt[]): number {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** Path data of a straight-sided shape. */
export function polygon(points: readonly Pt[]): string {
  let [penX, penY] = (points[0] as Pt).map(tenth) as [number, number];
  let path = `M${row(penX, penY)}`;
  for (const [x, y] of points.slice(1)) {
    const [dx, dy] = [tenth(x - penX), tenth(y - penY)];
    path += dy === 0 ? `h${num(dx)}` : dx === 0 ? `v${num(dy)}` : `l${row(dx, dy)}`;
    [penX, penY] = [tenth(penX + dx), tenth(penY + dy)];
  }
  return `${path}Z`;
}

/** Path data of a full circle, so that many can share one element. */
export const disc = (x: number, y: number, r: number): string =>
  `M${row(x - r, y)}a${row(r, r, 0, 1, 0, r * 2, 0)}a${row(r, r, 0, 1, 0, -r * 2, 0)}`;

/** Round dots of one size: strokes of no length, the shortest way to say a circle. `r` is the radius. */
export const dots = (places: readonly Pt[], r: number, colour: string, more = ''): string =>
  stroke(places.map(([x, y]) => `M${row(Math.round(x), Math.round(y))}h0`).join(''), colour, r * 2, more);

/** A filled path. `more` is further attributes, such as `opacity=".5"`. */
export const shape = (path: string, fill: string, more = ''): string => `<path d="${close(path)}" fill="${fill}"${more && ` ${more}`}/>`;

/** A minus parts numbers by itself. */
const close = (path: string): string => path.replaceAll(' -', '-');

/** A stroked path; the picture around it makes ends and joins round and leaves it unfilled. `width` in viewBox units. */
export const stroke = (path: string, colour: string, width: number, more = ''): string =>
  `<path d="${close(path)}" stroke="${colour}" stroke-width="${num(width)}"${more && ` ${more}`}/>`;

/** An ellipse; leave out `ry` for a circle. */
export const oval = (x: number, y: number, rx: number, fill: string, ry = rx, more = ''): string =>
  `<${rx === ry ? 'circle' : 'ellipse'} cx="${num(x)}" cy="${num(y)}" ${rx === ry ? `r="${num(rx)}"` : `rx="${num(rx)}" ry="${num(ry)}"`} fill="${fill}"${more && ` ${more}`}/>`;

/** A rectangle with corners of radius `round`. */
export const box = (x: number, y: number, w: number, h: number, fill: string, round = 0, more = ''): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}"${round ? ` rx="${num(round)}"` : ''} fill="${fill}"${more && ` ${more}`}/>`;

/** Children under one transform or set of attributes. */
export const group = (attributes: string, ...children: string[]): string => `<g ${attributes}>${children.join('')}</g>`;

/** A linear gradient between two points, in user space; stops are `[offset 0 to 1, colour, opacity]`. */
export function gradient(id: string, from: Pt, to: Pt, stops: readonly (readonly [number, string, number?])[]): string {
  const ends = `x1="${num(from[0])}" y1="${num(from[1])}" x2="${num(to[0])}" y2="${num(to[1])}"`;
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}>${gradientStops(stops)}</linearGradient>`;
}

/** A radial gradient around a point, in user space. */
export const glow = (id: string, at: Pt, radius: number, stops: readonly (readonly [number, string, number?])[]): string =>
  `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${num(at[0])}" cy="${num(at[1])}" r="${num(radius)}">${gradientStops(stops)}</radialGradient>`;

const gradientStops = (stops: readonly (readonly [number, string, number?])[]): string =>
  stops
    .map(
      ([offset, colour, opacity]) =>
        `<stop${offset ? ` offset="${share(offset)}"` : ''} stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${share(opacity)}"`}/>`,
    )
    .join('');

const share = (value: number): string => String(value).replace(/^0\./, '.');

/** A clip made of one path. */
export const clip = (id: string, path: string): string => `<clipPath id="${id}"><path d="${path}"/></clipPath>`;

/** A path kept under `id`, to be drawn by `again`, and a clip of the same outline under `id` + `c`. */
export const kept = (id: string, path: string): string =>
  `<path id="${id}" d="${path}"/><clipPath id="${id}c"><use href="#${id}"/></clipPath>`;

/** Draws a path in a colour and keeps it, as `kept` does. */
export const keptShape = (id: string, path: string, fill: string): string =>
  `<path id="${id}" d="${path}" fill="${fill}"/><clipPath id="${id}c"><use href="#${id}"/></clipPath>`;

/** A stroked path kept under `id`: `traced` draws it again in another colour and width. */
export const keptStroke = (id: string, path: string, colour: string, width: number): string =>
  `<g stroke="${colour}" stroke-width="${num(width)}"><path id="${id}" d="${path}"/></g>`;

/** Draws a path of `keptStroke` again. */
export const traced = (id: string, colour: string, width: number, more = ''): string =>
  `<use href="#${id}" stroke="${colour}" stroke-width="${num(width)}"${more && ` ${more}`}/>`;

/** Draws a kept path in a colour. */
export const again = (id: string, fill: string, more = ''): string => `<use href="#${id}" fill="${fill}"${more && ` ${more}`}/>`;

/** A whole picture on transparent ground. */
export const picture = (width: number, height: number, ...body: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke-linecap="round" stroke-linejoin="round">${body.join('')}</svg>`;
