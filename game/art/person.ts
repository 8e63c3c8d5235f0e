import { fingerprint } from '../../src/lib/fingerprint.ts';
import type { PersonId } from '../../src/story/cast.ts';
import type { Mood, Pose, Worn } from '../../src/story/vocabulary.ts';
import { inLight, type Light } from './light.ts';
import { looks } from './looks.ts';
import { drawArms } from './person/arms.ts';
import { createBody, drawLegs, drawNeck, drawTorso, tallest } from './person/body.ts';
import { drawWheelchair } from './person/chair.ts';
import { drawHead } from './person/draw-head.ts';
import { drawGarment } from './person/garments.ts';
import type { Look } from './person/look.ts';
import { faceOf, type Face } from './person/moods.ts';
import { group, num, picture, type Pt } from './svg.ts';

/** How to show a person. Left and right are the reader's; without `facing` people look where their look says. */
export type PersonState = {
  mood: Mood;
  strength?: 1 | 2;
  pose?: Pose;
  facing?: 'left' | 'right' | 'front';
  crop?: 'bust' | 'waist';
  /** On the head; a portrait shows people without. */
  worn?: Worn;
  blink?: boolean;
  mouth?: 'open';
  /** `dusk` takes every tone into the light of a room in the evening. */
  light?: Light;
};

type Stance = { turn: number; body: number; drop: number; lean: number; nod: number; grow: number; gazeY: number };

const stances: Record<Pose, Stance> = {
  rest: { turn: 0.85, body: 0.55, drop: 0, lean: 0, nod: 0, grow: 1, gazeY: 0 },
  lean: { turn: 0.95, body: 0.7, drop: 22, lean: 5, nod: 0.1, grow: 1.06, gazeY: 0 },
  folded: { turn: 0.75, body: 0.35, drop: -4, lean: -2, nod: -0.12, grow: 1, gazeY: 0 },
  papers: { turn: 0.5, body: 0.25, drop: 20, lean: 2, nod: 1, grow: 1.02, gazeY: 1 },
  hand: { turn: 0.7, body: 0.4, drop: -2, lean: 0, nod: 0, grow: 1, gazeY: 0 },
  turn: { turn: 1.25, body: 0.95, drop: 2, lean: 3, nod: 0, grow: 1, gazeY: 0 },
  low: { turn: 0.85, body: 0.5, drop: 0, lean: 0, nod: -0.15, grow: 1, gazeY: -0.25 },
  stand: { turn: 0.7, body: 0.4, drop: -4, lean: 0, nod: 0.1, grow: 1, gazeY: 0.15 },
};

/**
 * One person of Calderwick as a whole picture: `waist` (400 × 480, seated at a table that covers the lower edge; 400 × 560 when they `stand`; higher by `hatRoom` in a hat)
 * or `bust` (240 × 240, for a portrait). Transparent ground; ids are unique to the person and the state, so that many can share a page.
 */
export function drawPerson(id: PersonId, state: PersonState): string {
  const pose = poseOf(id, state.pose ?? 'rest');
  const look = looks[id];
  const stance = stances[pose];
  const face = faceNow(state, stance);
  const facing = state.facing ?? look.facing;
  const way = facing === 'left' ? -1 : 1;
  const turn = facing === 'front' ? 0 : way * stance.turn;
  const prefix = `p${fingerprint(`${id}${JSON.stringify(state)}`).slice(0, 7)}`;
  const drop = stance.drop + face.drop;
  const at: readonly [number, number] = [200 + turn * 10 + way * stance.lean * 1.5, 138 + drop];
  const neckX = Math.round(200 + turn * 3);
  const tilt = way * (face.tilt + stance.lean * 0.6);
  const head = drawHead(look, face, turn, prefix, state.crop === 'bust' ? 'nothing' : state.worn);
  const body = createBody(look, facing === 'front' ? 0 : way * stance.body, neckX);
  const place = `transform="translate(${num(at[0])} ${num(at[1])}) rotate(${num(tilt)} 0 90)${stance.grow === 1 ? '' : ` scale(${stance.grow})`}"`;
  const chair = look.aid === 'wheelchair' && state.crop !== 'bust' ? drawWheelchair(body) : '';
  const figure =
    `<defs>${head.defs}</defs>${chair}` +
    group(place, head.back) +
    (pose === 'stand' ? drawLegs(body) : '') +
    drawTorso(body, prefix) +
    drawNeck(look, head.tones, at, neckX, tilt, prefix) +
    drawGarment(body, look, neckX, pose === 'folded') +
    group(place, head.front) +
    (state.crop === 'bust' ? '' : drawArms(body, pose, way, look, head.tones, `${prefix}a`));
  const lit = inLight(state.light ?? 'day', figure);
  if (state.crop === 'bust') return picture(240, 240, portrait(at, look.hair === 'topknot' || look.hair === 'puff', lit));
  const height = figureHeight(id, pose, state.worn);
  const above = state.worn && state.worn !== 'nothing' ? hatRoom : 0;
  if (pose === 'stand') return picture(400, height, group(`transform="translate(28 ${18 + above}) scale(.86)"`, lit));
  const bend = stance.lean ? ` rotate(${num(way * stance.lean * 0.35)} 200 480)` : '';
  return picture(400, height, group(`transform="translate(10 ${num(24 + above - body.rise)}) scale(.95)${bend}"`, lit));
}

/** What a drawing is higher by, above, for a hat. */
const hatRoom = 80;

/** How high the drawing of a whole person is, at a width of 400. Its lower edge is the same whatever they wear. */
export const figureHeight = (id: PersonId, pose: Pose, worn: Worn = 'nothing'): number =>
  (poseOf(id, pose) === 'stand' ? 560 : 480) + (worn === 'nothing' ? 0 : hatRoom);

/** Hair that is worn high begins this far below the upper edge of a drawing, all other at `usual`. */
const crowns: Partial<Record<Look['hair'], number>> = { turban: 18, puff: 10, topknot: 28 };
const usual = 48;

/** About how far below the upper edge of the drawing of a whole person their hair begins, or what they wear on it. */
export const crownOf = (id: PersonId, worn: Worn = 'nothing'): number =>
  worn === 'nothing' ? (crowns[looks[id].hair] ?? usual) - (looks[id].tall ?? 0) * tallest : 10;

/** Head and shoulders in a square; hair worn high needs a step back. */
function portrait([x, y]: Pt, high: boolean, figure: string): string {
  const [scale, middle] = high ? [0.73, 126] : [0.8, 114];
  return group(`transform="translate(${num(120 - x * scale)} ${num(middle - y * scale)}) scale(${scale})"`, figure);
}

/** The pose in which somebody is drawn: a wheelchair user takes part in whatever others stand up for with a hand raised. */
export const poseOf = (id: PersonId, pose: Pose): Pose => (pose === 'stand' && looks[id].aid === 'wheelchair' ? 'hand' : pose);

function faceNow(state: PersonState, stance: Stance): Face {
  const face = faceOf(state.mood, state.strength ?? 1);
  const looking = {
    ...face,
    nod: face.nod + stance.nod,
    gazeY: Math.max(-1, Math.min(1, face.gazeY + stance.gazeY)),
    lid: stance.gazeY > 0.5 ? face.lid * 0.62 : face.lid,
  };
  const spoken = state.mouth === 'open' ? { ...looking, open: Math.max(looking.open, 0.62) } : looking;
  return state.blink ? { ...spoken, lid: 0 } : spoken;
}
