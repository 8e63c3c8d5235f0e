import { fingerprint } from '../../src/lib/fingerprint.ts';
import { cast, type PersonId } from '../../src/story/cast.ts';
import { mix } from './colour.ts';
import { inLight, type Light } from './light.ts';
import { lanyards, palette, tones } from './palette.ts';
import { drawPerson } from './person.ts';
import { num, box, clip, disc, glow, group, oval, picture, shape, stroke } from './svg.ts';
import { hasChairs, outlineOf, table, type TableForm, topOf } from './table-tops.ts';

/** How far from the middle of the table people sit. */
const sitting = { portrait: 314, chair: 338, things: 246 };

type Sitter = { person: PersonId; name: string; you?: true };
type Seat = Sitter & { turn: number };

/** A table from above, 800 × 800, with a portrait and an empty plate for the name at up to eight seats, and chairs where people sit; the middle is left free. */
export function drawTable(seats: readonly Sitter[], light: Light = 'day', form: TableForm = 'round'): string {
  const id = `t${fingerprint(`${form} ${light} ${seats.map(({ person }) => person).join()}`).slice(0, 6)}`;
  const placed = turned(seats);
  const lie = light === 'day' ? sunOn(id) : lampOn(id);
  return picture(
    800,
    800,
    `<defs>${clip(`${id}c`, outlineOf(form))}${lie.defs}</defs>`,
    inLight(light, (hasChairs(form) ? placed.map(chair).join('') : '') + topOf(form)),
    group(`clip-path="url(#${id}c)"`, lie.light),
    inLight(light, hasChairs(form) ? placed.map(belongings).join('') : ''),
    placed.map((seat, index) => portrait(seat, `${id}${index}`, light)).join(''),
  );
}

const turned = (seats: readonly Sitter[]): Seat[] =>
  seats.map((seat, index) => ({ ...seat, turn: ((index + 0.5) / seats.length) * 2 * Math.PI + Math.PI / 2 }));

/** The colour of what marks whoever looks. */
export const yours = mix(palette.teal, palette.night, 0.25);

/** The plate under a portrait, on which the name is written. */
const plate = { below: 48, height: 30 };
const plateWidth = (words: string) => Math.min(190, 28 + words.length * 10.5);
const onPlate = ({ name, you }: Sitter) => (you ? `${name} · you` : name);

/** Where the names are written: in the middle of their plates, which are left empty. Whoever looks has a plate of their own. */
export const namesAt = (
  seats: readonly Sitter[],
): { text: string; x: number; top: number; width: number; height: number; colour: string }[] =>
  turned(seats).map((seat) => {
    const [x, y] = at(seat.turn, sitting.portrait);
    const text = onPlate(seat);
    const colour = seat.you ? palette.chalk : palette.ink;
    return { text, x, top: y + plate.below, width: plateWidth(text) - 16, height: plate.height, colour };
  });

const at = (turn: number, radius: number): [number, number] => [
  table.middle + Math.cos(turn) * radius,
  table.middle + Math.sin(turn) * radius,
];

/** A chair drawn up to the table; its cloth is a little of the colour of its sitter's agency. */
function chair({ person, turn }: Seat): string {
  const [x, y] = at(turn, sitting.chair);
  const cloth = tones(mix('#5f7f8a', lanyards[cast[person].agency] ?? '#5f7f8a', 0.28));
  return group(
    `transform="translate(${num(x)} ${num(y)}) rotate(${num((turn * 180) / Math.PI + 90)})"`,
    box(-56, -44, 124, 104, palette.night, 34, 'opacity=".2"'),
    box(-60, -48, 120, 100, cloth.base, 32),
    box(-48, -34, 96, 80, cloth.light, 24, 'opacity=".4"'),
    stroke('M-66 -22Q-64 -58 0 -58T66 -22', cloth.deep, 19),
    stroke('M-64 -26Q-61 -61 0 -61T61 -30', cloth.shade, 11),
    stroke('M-58 -40Q-46 -61 -6 -63', cloth.light, 4, 'opacity=".8"'),
  );
}

/** Light of a window with four panes, fallen across the table from the upper left. */
function sunOn(id: string): { defs: string; light: string } {
  const pane = (x: number, y: number) => `M${x} ${y}l120 -34l86 146l-120 34Z`;
  return {
    defs: glow(`${id}l`, [300, 270], 460, [
      [0, palette.cream, 0.34],
      [0.6, palette.cream, 0.1],
      [1, palette.night, 0.16],
    ]),
    light:
      oval(400, 400, 300, `url(#${id}l)`) +
      shape(pane(206, 168) + pane(340, 130) + pane(302, 330) + pane(436, 292), palette.cream, 'opacity=".17"'),
  };
}

/** Light of a lamp that hangs over the middle of the table. */
function lampOn(id: string): { defs: string; light: string } {
  return {
    defs: glow(`${id}l`, [400, 390], 330, [
      [0, '#ffe2ad', 0.42],
      [0.45, '#ffce8a', 0.16],
      [1, '#0b1428', 0.34],
    ]),
    light: oval(400, 400, 300, `url(#${id}l)`),
  };
}

const mugs = [palette.brick, palette.teal, palette.ochre, palette.sage, palette.plum, palette.slate];

/** What somebody has laid down beside them: a mug, a notebook with its pen, a glass of water, a telephone. */
function belongings({ turn }: Seat, index: number): string {
  const away = 0.31;
  const [x, y] = at(turn + away, sitting.things);
  const [nx, ny] = at(turn - away, sitting.things);
  const around = (degrees: number) => num((turn * 180) / Math.PI + 90 + degrees);
  const drink =
    index % 3 === 2
      ? oval(x + 4, y + 5, 17, palette.night, 17, 'opacity=".2"') +
        oval(x, y, 16, '#dfeaea', 16, 'opacity=".85"') +
        oval(x, y, 12, '#b9d3d8') +
        stroke(`M${num(x - 8)} ${num(y - 4)}q3 -5 8 -5`, palette.chalk, 2.4)
      : mugAbove(x, y, mugs[index % mugs.length] as string, Number(around(index * 47)));
  const paper =
    index % 2
      ? box(-13, -19, 30, 42, palette.night, 5, 'opacity=".2"') + box(-15, -22, 30, 42, '#2a323b', 5) + box(-12, -18, 24, 34, '#4d6270', 2)
      : box(-20, -25, 48, 58, palette.night, 3, 'opacity=".2"') +
        box(-24, -29, 48, 58, tones(mugs[(index + 2) % mugs.length] as string).base, 4) +
        box(-19, -29, 43, 58, palette.chalk, 3) +
        stroke('M-10 -16h24M-10 -5h28M-10 6h20', palette.slate, 2.2, 'opacity=".5"') +
        stroke('M24 -18L8 26', palette.ink, 4) +
        stroke('M24 -18l-4 11', palette.ochre, 4);
  return (
    drink + group(`transform="translate(${num(nx)} ${num(ny)}) rotate(${around(index * 11 - 14)}) scale(${index % 2 ? 0.9 : 0.8})"`, paper)
  );
}

function mugAbove(x: number, y: number, colour: string, degrees: number): string {
  const { base, light, shade } = tones(colour);
  return group(
    `transform="translate(${num(x)} ${num(y)}) rotate(${num(degrees)})"`,
    oval(5, 6, 20, palette.night, 20, 'opacity=".2"'),
    stroke('M17 -6q14 0 14 6t-14 6', shade, 6),
    oval(0, 0, 20, base),
    oval(-1, -1, 18, light),
    oval(0, 0, 15.5, '#4d3021'),
    oval(-3, -3, 9, '#6b4630', 8, 'opacity=".7"'),
  );
}

function portrait(seat: Seat, id: string, light: Light): string {
  const { person, turn } = seat;
  const [x, y] = at(turn, sitting.portrait);
  const width = plateWidth(onPlate(seat));
  const face = drawPerson(person, {
    mood: 'neutral',
    crop: 'bust',
    facing: x > 430 ? 'left' : x < 370 ? 'right' : 'front',
    ...(light === 'day' ? {} : { light: 'dusk' }),
  });
  const ground = mix(palette.wall, palette.sage, 0.3);
  return (
    `<defs>${clip(id, disc(x, y, 62))}</defs>` +
    oval(x + 3, y + 7, 68, palette.night, 68, 'opacity=".28"') +
    oval(x, y, 68, inLight(light, palette.chalk)) +
    oval(x, y, 62, light === 'day' ? ground : '#97937c') +
    `<g clip-path="url(#${id})">${inner(face, x - 66, y - 63, 132)}</g>` +
    stroke(disc(x, y, 64), lanyards[cast[person].agency] ?? palette.oak, 4) +
    box(x - width / 2, y + plate.below, width, plate.height, seat.you ? yours : palette.chalk, plate.height / 2)
  );
}

const inner = (svg: string, x: number, y: number, size: number): string =>
  `<svg x="${num(x)}" y="${num(y)}" width="${num(size)}" height="${num(size)}" ${svg.slice(svg.indexOf('viewBox'), svg.indexOf('>'))}>${svg.slice(svg.indexOf('>') + 1)}`;

/** The floor round the table seen from above, 1600 × 1200: boards, a round rug, and the light of the hour. */
export function drawFloor(light: Light = 'day'): string {
  const board = '#71807f';
  const boards = Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 6 }, (__, column) => {
      const x = column * 320 - (row % 3) * 110 - 40;
      const tone = mix(board, palette.night, 0.02 + 0.035 * ((column * 7 + row * 5) % 4));
      return box(x, row * 60, 319, 59, tone);
    }).join(''),
  ).join('');
  const rug = tones('#b3a58c');
  const fringe = Array.from({ length: 90 }, (_, index) => {
    const turn = (index / 90) * 2 * Math.PI;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    return `M${num(800 + c * 492)} ${num(600 + s * 492)}L${num(800 + c * 506)} ${num(600 + s * 506)}`;
  }).join('');
  const knots = Array.from({ length: 48 }, (_, index) => {
    const turn = (index / 48) * 2 * Math.PI;
    return disc(800 + Math.cos(turn) * 448, 600 + Math.sin(turn) * 448, index % 2 ? 5 : 8);
  }).join('');
  const laid =
    box(0, 0, 1600, 1200, tones(board).shade) +
    boards +
    oval(808, 612, 500, palette.night, 500, 'opacity=".22"') +
    stroke(fringe, rug.light, 4) +
    oval(800, 600, 494, rug.base) +
    stroke(disc(800, 600, 478), tones(palette.slate).base, 9) +
    stroke(disc(800, 600, 420), tones(palette.brick).base, 4, 'opacity=".75"') +
    shape(knots, palette.slate, 'opacity=".6"');
  const fall = glow('fall', [700, 480], 900, [
    [0, palette.cream, light === 'day' ? 0.26 : 0.1],
    [0.5, palette.night, light === 'day' ? 0.04 : 0.2],
    [1, palette.night, light === 'day' ? 0.36 : 0.62],
  ]);
  const pane = (x: number, y: number) => `M${x} ${y}l220 -60l150 256l-220 60Z`;
  const sun =
    light === 'day' ? shape(pane(330, 170) + pane(574, 104) + pane(500, 462) + pane(744, 396), palette.cream, 'opacity=".1"') : '';
  return picture(
    1600,
    1200,
    `<defs>${fall}</defs>`,
    inLight(light === 'day' ? 'day' : 'shade', laid),
    sun,
    box(0, 0, 1600, 1200, 'url(#fall)'),
  );
}
