import type { Room } from '../../src/story/vocabulary.ts';
import { mix } from './colour.ts';
import { palette, tones } from './palette.ts';
import { box, disc, num, oval, shape, stroke } from './svg.ts';

/** What people sit or stand round while they decide. */
export const tableForms = ['round', 'square', 'dark', 'pale', 'low', 'home', 'bonnet', 'sill'] as const;
export type TableForm = (typeof tableForms)[number];

/** The table of a room: a nursery's is low, in a corridor and on the stairs it is the window sill, and beside a car its bonnet. */
export const tableIn = (room: Room): TableForm => forms[room];

const forms: Record<Room, TableForm> = {
  'school-meeting': 'round',
  'school-office': 'square',
  'case-conference': 'dark',
  nursery: 'low',
  clinic: 'pale',
  'youth-justice': 'square',
  'family-home': 'home',
  'council-panel': 'dark',
  corridor: 'sill',
  'hospital-corridor': 'sill',
  stairs: 'sill',
  'car-dusk': 'bonnet',
  'team-room': 'round',
};

/** Whether people have chairs at it, and lay their mugs and papers on it. */
export const hasChairs = (form: TableForm): boolean => form !== 'bonnet' && form !== 'sill';

/** The middle of a table in its picture of 800 × 800, and how far its edge is from there. */
export const table = { middle: 400, radius: 300 };

const m = table.middle;
const r = table.radius;

/** The path of the top, inside its edge: light that falls on it is cut off there. */
export function outlineOf(form: TableForm): string {
  if (form === 'round') return disc(m, m, r - 8);
  if (form === 'bonnet') return bonnetAt(0);
  const { w, h, round } = sides(form);
  return rounded(m - w + 6, m - h + 6, 2 * w - 12, 2 * h - 12, round - 4);
}

/** The top of a table seen from above, with its shadow on the floor. */
export function topOf(form: TableForm): string {
  switch (form) {
    case 'round':
      return roundOak();
    case 'bonnet':
      return bonnet();
    case 'sill':
      return sill();
    case 'low':
      return plate(form, '#d8b989', palette.brick) + rings();
    case 'home':
      return plate(form, '#8a5b3c', '#8a5b3c') + runner();
    case 'pale':
      return plate(form, '#cfd4cf', '#8d979a');
    case 'dark':
      return plate(form, '#7f5a3e', '#7f5a3e') + grain(form, '#7f5a3e');
    default:
      return plate(form, '#b98a5c', '#b98a5c') + grain(form, '#b98a5c');
  }
}

function sides(form: TableForm): { w: number; h: number; round: number } {
  if (form === 'low') return { w: 268, h: 268, round: 150 };
  if (form === 'home') return { w: 282, h: 232, round: 34 };
  if (form === 'sill') return { w: 300, h: 214, round: 10 };
  return { w: 264, h: 264, round: 74 };
}

const rounded = (x: number, y: number, w: number, h: number, round: number) =>
  `M${x + round} ${y}h${w - 2 * round}q${round} 0 ${round} ${round}v${h - 2 * round}q0 ${round} ${-round} ${round}h${-(w - 2 * round)}q${-round} 0 ${-round} ${-round}v${-(h - 2 * round)}q0 ${-round} ${round} ${-round}Z`;

/** A board with an edge of its own colour. */
function plate(form: TableForm, colour: string, edge: string): string {
  const { w, h, round } = sides(form);
  const { base, light, deep } = tones(colour);
  const rim = tones(edge);
  const at = (grow: number, dy = 0) => [m - w - grow, m - h - grow + dy, 2 * (w + grow), 2 * (h + grow)] as const;
  return (
    box(at(6)[0] + 12, at(6)[1] + 22, at(6)[2], at(6)[3], palette.night, round + 6, 'opacity=".3"') +
    box(...at(0, 7), rim.deep, round) +
    box(...at(0), rim.light, round) +
    box(...at(-6), rim.shade, round - 4) +
    box(...at(-10), mix(base, light, 0.25), round - 8) +
    shape(`M${m - w + 12} ${m + h * 0.3}L${m - w * 0.1} ${m - h + 12}H${m + w * 0.5}L${m - w + 12} ${m + h - 60}Z`, light, 'opacity=".3"') +
    stroke(rounded(m - w + 26, m - h + 26, 2 * w - 52, 2 * h - 52, Math.max(6, round - 24)), deep, 2, 'opacity=".3"')
  );
}

/** Long lines of wood, a little bowed. */
function grain(form: TableForm, colour: string): string {
  const { w, h } = sides(form);
  const lines = Array.from({ length: 11 }, (_, at) => {
    const y = m - h + 50 + at * ((2 * h - 100) / 10);
    const inset = 40 + ((at * 37) % 60);
    return `M${m - w + inset} ${num(y)}q${w * 0.5} ${((at * 5) % 9) - 4} ${w} 0t${w - inset * 1.6} ${((at * 7) % 9) - 4}`;
  });
  return stroke(lines.join(''), tones(colour).deep, 2, 'opacity=".2"');
}

/** Rings of paint cups, and a crayon that rolled away. */
const rings = (): string =>
  stroke(disc(270, 250, 20), palette.sage, 4, 'opacity=".7"') +
  stroke(disc(548, 556, 18), palette.plum, 4, 'opacity=".45"') +
  stroke(disc(262, 548, 16), palette.teal, 4, 'opacity=".5"') +
  stroke('M540 238l38 -16', palette.brick, 9) +
  stroke('M573 224l9 -4', palette.ochre, 6);

/** A cloth down the middle of the table at home. */
function runner(): string {
  const cloth = tones('#b9a98c');
  return (
    box(m - 250, m - 92, 500, 184, cloth.base, 4, 'opacity=".9"') +
    stroke(`M${m - 238} ${m - 80}h476M${m - 238} ${m + 80}h476`, palette.brick, 4, 'opacity=".6"') +
    stroke(
      Array.from({ length: 18 }, (_, at) => `M${m - 250} ${m - 86 + at * 10}h-9M${m + 250} ${m - 86 + at * 10}h9`).join(''),
      cloth.light,
      3,
    )
  );
}

/** The sill of a corridor's window: glass above it, and the slats of the radiator below. */
function sill(): string {
  const paint = tones('#ded8c9');
  return (
    box(m - 318, m - 330, 636, 130, mix(palette.sky, palette.night, 0.12), 4) +
    shape(`M${m - 200} ${m - 330}h120l-70 130h-120Z`, palette.cream, 'opacity=".22"') +
    stroke(`M${m - 318} ${m - 264}h636M${m} ${m - 330}v130`, palette.chalk, 12) +
    box(m - 300, m - 196, 620, 440, palette.night, 12, 'opacity=".26"') +
    box(m - 306, m - 206, 612, 420, paint.shade, 10) +
    box(m - 306, m - 214, 612, 412, paint.base, 10) +
    box(m - 306, m - 214, 612, 16, paint.light, 8) +
    Array.from({ length: 20 }, (_, at) => box(m - 280 + at * 28.6, m + 226, 17, 92, at % 2 ? '#b8b4a8' : '#c6c1b4', 4)).join('')
  );
}

const bonnetAt = (grow: number) =>
  `M${m - 236 - grow} ${m - 214 - grow}Q${m} ${m - 264 - grow} ${m + 236 + grow} ${m - 214 - grow}L${m + 292 + grow} ${m + 150}Q${m + 286} ${m + 268 + grow} ${m} ${m + 286 + grow}Q${m - 286} ${m + 268 + grow} ${m - 292 - grow} ${m + 150}Z`;

/** The bonnet of a car, its windscreen above and its lamps below. */
function bonnet(): string {
  const paint = tones('#5d7480');
  return (
    `<g transform="translate(12 22)">${shape(bonnetAt(16), palette.night, 'opacity=".34"')}</g>` +
    shape(bonnetAt(16), paint.deep) +
    shape(
      `M${m - 214} ${m - 330}Q${m} ${m - 366} ${m + 214} ${m - 330}L${m + 244} ${m - 226}Q${m} ${m - 276} ${m - 244} ${m - 226}Z`,
      '#1d2733',
    ) +
    shape(`M${m - 150} ${m - 338}l70 -8l-40 92l-70 10Z`, palette.cream, 'opacity=".16"') +
    stroke(`M${m - 220} ${m - 226}L${m - 60} ${m - 282}M${m - 10} ${m - 256}L${m + 150} ${m - 300}`, '#11171f', 7) +
    shape(bonnetAt(0), paint.base) +
    shape(
      `M${m - 220} ${m - 204}Q${m - 120} ${m - 236} ${m - 60} ${m - 238}L${m - 110} ${m + 262}Q${m - 270} ${m + 250} ${m - 282} ${m + 150}Z`,
      paint.light,
      'opacity=".3"',
    ) +
    stroke(
      `M${m - 118} ${m - 232}Q${m - 150} ${m} ${m - 128} ${m + 258}M${m + 118} ${m - 232}Q${m + 150} ${m} ${m + 128} ${m + 258}`,
      paint.deep,
      3,
      'opacity=".55"',
    ) +
    oval(m - 252, m + 214, 44, mix(palette.cream, palette.ochre, 0.3), 24) +
    oval(m + 252, m + 214, 44, mix(palette.cream, palette.ochre, 0.3), 24)
  );
}

/** A round top: a veneer laid as a star, with an inlaid ring near the rim. */
function roundOak(): string {
  const oak = tones('#bf8f60');
  const at = (turn: number, radius: number): [number, number] => [m + Math.cos(turn) * radius, m + Math.sin(turn) * radius];
  const rays = 16;
  const corner = (index: number, radius: number) => {
    const turn = (index / rays) * 2 * Math.PI;
    return `${num(m + Math.cos(turn) * radius)} ${num(m + Math.sin(turn) * radius)}`;
  };
  const wedges = Array.from({ length: rays }, (_, index) => {
    const lit = Math.cos(((index + 0.5) / rays) * 2 * Math.PI + Math.PI * 0.75);
    const tone = lit > 0 ? mix(oak.base, palette.cream, lit * 0.12) : mix(oak.base, palette.night, -lit * 0.1);
    return shape(
      `M${m} ${m}L${corner(index, r - 10)}A${r - 10} ${r - 10} 0 0 1 ${corner(index + 1, r - 10)}Z`,
      index % 2 ? tone : mix(tone, palette.night, 0.05),
    );
  });
  const grain = Array.from({ length: rays * 3 }, (_, index) => {
    const turn = ((index + 0.5) / (rays * 3)) * 2 * Math.PI;
    const [near, far] = [60 + ((index * 53) % 90), 180 + ((index * 37) % 100)];
    const bend = 8 - ((index * 5) % 16);
    const [x0, y0] = at(turn, near);
    const [x1, y1] = at(turn, far);
    const [qx, qy] = at(turn + bend / 400, (near + far) / 2);
    return `M${num(x0)} ${num(y0)}Q${num(qx)} ${num(qy)} ${num(x1)} ${num(y1)}`;
  }).join('');
  return (
    oval(m + 12, m + 22, r + 6, palette.night, r + 6, 'opacity=".3"') +
    oval(m, m + 6, r, oak.deep) +
    oval(m, m, r, mix(oak.base, palette.cream, 0.34)) +
    oval(m, m, r - 5, oak.shade) +
    wedges.join('') +
    stroke(grain, oak.deep, 2, 'opacity=".16"') +
    stroke(disc(m, m, r - 34), oak.deep, 7, 'opacity=".5"') +
    stroke(disc(m, m, r - 34), mix(palette.ochre, oak.base, 0.45), 2.4) +
    stroke(disc(m, m, 40), oak.deep, 4, 'opacity=".35"') +
    oval(m, m, 36, mix(oak.base, palette.night, 0.08))
  );
}
