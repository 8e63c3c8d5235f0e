import type { DayTime, Room } from '../../src/story/vocabulary.ts';
import { drawPerson, figureHeight } from '../art/person.ts';
import { beamOf, drawBareRoom, hungIn, type Beam, type Hanging } from '../art/room.ts';
import type { Light } from '../art/light.ts';
import { palette } from '../art/palette.ts';
import { box, gradient, picture } from '../art/svg.ts';
import { colourOf, drawThing } from '../art/given.ts';
import { drawFloor, drawTable, namesAt } from '../art/table-above.ts';
import { tableIn } from '../art/table-tops.ts';
import { drawToken } from '../art/things.ts';
import type { PersonId } from '../../src/story/cast.ts';
import { drawClockFace, drawClockHand } from './clock-face.ts';
import { cardWords, drawCardFace, type CardFace } from './card-face.ts';
import { world } from './fit.ts';
import { floorSize } from './table-spots.ts';
import { drawGuess, drawMark, drawRim, drawVote } from './settled-face.ts';
import { drawYou, signSize } from './you-face.ts';
import type { Facing } from './layout.ts';
import type { Figure, Picture } from '../../src/room/picture.ts';
import type { LaidThing, Sitter } from '../../src/room/things.ts';
import type { Drawn } from './textures.ts';

/** The drawings of `game/art` as the stage asks for them: each with a key that names everything it depends on, its size in its own units, and how large it is shown. */
export const drawn = (width: number, height: number, shownAt: number, key: string, svg: () => string): Drawn => ({
  key,
  width,
  height,
  shownAt,
  svg: () => sized(svg(), width, height),
});

/** Firefox draws an SVG image only when it says its size. */
const sized = (svg: string, width: number, height: number) => svg.replace('<svg ', `<svg width="${width}" height="${height}" `);

/** Somebody's figure in the light of the room. Who speaks is drawn more strongly; while somebody speaks, all others stand in half shadow. */
export function personDrawn(
  { id, person, mood, pose, worn }: Figure,
  facing: Facing,
  { speaking, light: hour, room }: Pick<Picture, 'speaking' | 'light' | 'room'>,
  evening: boolean,
  blink = false,
): Drawn {
  const strength = id === speaking ? 2 : 1;
  const dim = speaking !== null && speaking !== id;
  const light = hourOf(hour, evening) === 'dusk' || room === 'car-dusk' ? 'dusk' : 'day';
  const state = { mood, pose, facing, strength, light, ...(worn !== 'nothing' && { worn }), ...(blink && { blink }) } as const;
  const key = ['person', person, mood, pose, facing, strength, light, worn !== 'nothing' && worn, blink && 'blink', dim && 'dim']
    .filter(Boolean)
    .join(' ');
  return { ...drawn(400, figureHeight(person, pose, worn), 0.75, key, () => drawPerson(person, state)), dim };
}

/** What points at whoever looks, over their head. */
export const youDrawn = (): Drawn => ({
  ...drawn(signSize.width, signSize.height, 0.66, 'you', drawYou),
  words: [{ text: 'You', x: signSize.width / 2, top: 4, width: 90, height: 38, size: 26, weight: 700, colour: palette.chalk }],
});

/** What hangs on a wall: where in the world its upper left corner is. */
export type Hung = { name: Hanging['name']; drawn: Drawn; x: number; y: number };

/** A room, with the light of the picture: its three planes, and the board's words and the child's drawing, which change more often than what they hang on. */
export function roomDrawn(
  { room, light, season, when, board, child }: Picture,
  evening: boolean,
): Record<'far' | 'mid' | 'near', Drawn> & { hung: Hung[] } {
  const time = hourOf(light, evening);
  const state = { time, season, when, board, child };
  const planes = once(() => drawBareRoom(room, state));
  const plane = (name: 'far' | 'mid' | 'near', ...on: string[]) =>
    drawn(world.width, world.height, 1, [name, room, time, season, ...on].join(' '), () => planes()[name]);
  const shows = { writing: board.join(' '), drawing: JSON.stringify(child) };
  const hung = hungIn(room, state).map(({ name, x, y, width, height, svg }) => {
    const key = [name, room, time, shows[name]].join(' ');
    return { name, x, y, drawn: drawn(width, height, 1, key, svg) };
  });
  return { far: plane('far'), mid: plane('mid', when ?? '', board.length > 0 ? 'board' : ''), near: plane('near'), hung };
}

/** The light of the window in which dust drifts, or null when no sun falls in. */
export const beamIn = ({ room, light }: Picture, evening: boolean): Beam | null => beamOf(room, hourOf(light, evening));

/** A thing given up, in the colour of whoever gave it. */
export function thingDrawn({ thing, person }: Pick<LaidThing, 'thing' | 'person'>): Drawn {
  const colour = colourOf(person);
  return drawn(96, 72, 0.75, `thing ${thing} ${colour}`, () => drawThing(thing, colour));
}

/** The table of a room from above, as large as its units are shown. */
export const tableDrawn = (seats: readonly Sitter[], evening: boolean, room: Room, shownAt = 1): Drawn => {
  const light = lightOf(evening);
  const form = tableIn(room);
  const key = `table ${form} ${light} ${seats.map(({ person, name, you }) => person + name + (you ? ' you' : '')).join(' ')}`;
  const words = namesAt(seats).map((at) => ({ ...at, size: 19, weight: 600 }));
  return { ...drawn(800, 800, shownAt, key, () => drawTable(seats, light, form)), words };
};

const lightOf = (evening: boolean): Light => (evening ? 'dusk' : 'day');

/** A card; with its few words, where it has some that can be read. */
export const cardDrawn = (face: CardFace, words = ''): Drawn => ({
  ...drawn(180, 120, 0.9, `card ${face} ${words}`, () => drawCardFace(face, words !== '')),
  ...(words && { words: [{ text: words, ...cardWords, size: 18, weight: 600, colour: palette.ink }] }),
});

export const tokenDrawn = (kind: 'i' | 'we' | 'they'): Drawn => drawn(96, 96, 0.56, `token ${kind}`, () => drawToken(kind));

/** The token for the guess about a colleague, with their face on it; with a word where the colleague is not at the table. */
export const theyDrawn = (person: PersonId | null): Drawn =>
  person ? drawn(96, 96, 0.56, `token they ${person}`, () => drawGuess(person)) : tokenDrawn('they');

/** The player's two tokens that are always the same. */
export const tokensDrawn = (): Drawn[] => (['i', 'we'] as const).map(tokenDrawn);

/** Somebody's We token, with their face on it. */
export const voteDrawn = (person: PersonId): Drawn => drawn(96, 96, 0.56, `vote ${person}`, () => drawVote(person));

/** The light under the card that is put forward, or that carried. */
export const markDrawn = (): Drawn => drawn(200, 140, 0.8, 'mark', drawMark);

/** The light that runs round the table's rim when the table has settled. */
export const rimDrawn = (): Drawn => drawn(800, 800, 0.6, 'rim', drawRim);

/** A wall clock's face and hands, and the minutes of the day it shows: those the story has set, else the hour of the light and a minute more with every entry. */
export function clockDrawn(
  { light, told, clock }: Picture,
  evening: boolean,
): { minutes: number; face: Drawn; hour: Drawn; minute: Drawn } {
  const dusk = hourOf(light, evening) === 'dusk';
  const part = (name: string, svg: () => string) => drawn(64, 64, 0.8, `clock ${name}`, svg);
  return {
    minutes: clock ?? beginsAt[light] + told,
    face: part(`face ${dusk}`, () => drawClockFace(dusk)),
    hour: part('hour', () => drawClockHand('hour')),
    minute: part('minute', () => drawClockHand('minute')),
  };
}

/** The shadow that a ceiling goes up into where a parent is higher than the room is drawn. */
export const shadowDrawn = ({ light }: Picture, evening: boolean): Drawn => {
  const depth = hourOf(light, evening) === 'dusk' ? 0.72 : 0.3;
  return drawn(16, 128, 1, `shadow ${depth}`, () =>
    picture(
      16,
      128,
      `<defs>${gradient(
        'shadow',
        [0, 128],
        [0, 0],
        [
          [0, palette.night, 0],
          [0.35, palette.night, depth * 0.47],
          [1, palette.night, depth],
        ],
      )}</defs>`,
      box(0, 0, 16, 128, 'url(#shadow)'),
    ),
  );
};

/** A mote of dust. */
export const moteDrawn = (): Drawn =>
  drawn(
    8,
    8,
    1,
    'mote',
    () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4" fill="#fff6df"/></svg>',
  );

/** The floor under the table, as large as it is shown. */
export const floorDrawn = (evening: boolean, shownAt: number): Drawn =>
  drawn(floorSize.width, floorSize.height, shownAt, `floor ${lightOf(evening)}`, () => drawFloor(lightOf(evening)));

/** Minutes of the day. */
const beginsAt: Record<DayTime, number> = { morning: 9 * 60 + 5, noon: 12 * 60 + 40, dusk: 16 * 60 + 15 };

/** In the dark theme it is always evening: lamps are lit, and the windows blue. */
const hourOf = (light: DayTime, evening: boolean): DayTime => (evening ? 'dusk' : light);

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
