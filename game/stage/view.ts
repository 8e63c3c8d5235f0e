import type { Beam } from '../art/room.ts';
import { crownOf } from '../art/person.ts';
import * as art from './art.ts';
import { fitOf, type Fit, world } from './fit.ts';
import { placesOf, spanOf, type Place } from './layout.ts';
import type { Figure, Picture } from '../../src/room/picture.ts';
import { thingsOf } from '../../src/room/things.ts';
import { facesAt, laidOn, type Lying } from './laid.ts';
import { settledDrawn } from './spread-face.ts';
import { floorShown, floorSize, tableFit } from './table-spots.ts';
import { hasTable } from './things-spots.ts';
import type { Drawn } from './textures.ts';
import { signSize } from './you-face.ts';

/** Somebody in the picture: their drawing, where they are, and for whoever looks where the sign over them is. */
type Shown = { drawn: Drawn; place: Place; you: Spot | null };

/** Everything the stage needs to show a picture: what is drawn, and where it goes. Textures are made of `drawings` before it is shown. */
export type StageView = {
  picture: Picture;
  evening: boolean;
  fit: Fit;
  room: ReturnType<typeof art.roomDrawn>;
  shadow: Drawn;
  figures: Map<string, Shown>;
  /** The sign over whoever looks. */
  you: Drawn;
  things: { seat: string; drawn: Drawn }[];
  clock: { minutes: number; face: Drawn; hour: Drawn; minute: Drawn };
  beam: Beam | null;
  settled: Drawn | null;
  table: { floor: Drawn; top: Drawn; rim: Drawn; settled: boolean; laid: Lying[] } | null;
  /** What the next decision at this table will need, to be made while nobody waits. */
  ahead: Drawn[];
};

/** How pictures are shown: `evening` by lamplight, `still` without motion. */
export type Manner = { evening: boolean; still: boolean };

/** Works out how a picture is shown in a parent of this size (CSS pixels). */
export function viewOf(picture: Picture, width: number, height: number, { evening, still }: Manner): StageView {
  const { people, room } = picture;
  const tall = room !== 'car-dusk' && width / height < tallest;
  const places = placesOf(people, room, tall);
  const fit = fitOf(width, height, spanOf(places.values(), tall));
  const tableScale = tableFit(fit).scale;
  const things = thingsOf(picture).map((one) => ({ seat: one.seat, drawn: art.thingDrawn(one) }));
  const floor = art.floorDrawn(evening, (tableScale * floorShown(fit).width) / floorSize.width);
  const top = art.tableDrawn(picture.sitters, evening, room, tableScale);
  const rim = art.rimDrawn();
  return {
    picture,
    evening,
    // What was given up lies there while it is talked about; a month on nobody has left it on the table.
    things: hasTable(room) && picture.when === null ? things : [],
    clock: art.clockDrawn(picture, evening),
    beam: art.beamIn(picture, evening),
    settled:
      still && picture.settled
        ? settledDrawn(picture.sitters, laidOn(picture.settled, picture.sitters, things, 'bare'), evening, room)
        : null,
    fit,
    room: art.roomDrawn(picture, evening),
    shadow: art.shadowDrawn(picture, evening),
    figures: new Map(
      people.flatMap((figure) => {
        const place = places.get(figure.id);
        if (!place) return [];
        return [[figure.id, shownAt(figure, place, art.personDrawn(figure, place.facing, picture, evening), fit.top)] as const];
      }),
    ),
    you: art.youDrawn(),
    table: picture.desk && {
      floor,
      top,
      rim,
      settled: picture.desk.settled !== null,
      laid: laidOn(picture.desk, picture.sitters, things, facesAt(tableScale)),
    },
    ahead: [floor, top, rim, ...art.tokensDrawn(), art.markDrawn(), ...picture.sitters.map(({ person }) => art.voteDrawn(person))],
  };
}

/** Somebody at a place, in a parent that shows the world from `top` down. */
function shownAt(figure: Figure, place: Place, drawn: Drawn, top: number): Shown {
  if (!figure.you) return { drawn, place, you: null };
  const near = nearer(place);
  return { drawn, place: near, you: signSpot(near, drawn.height - crownOf(figure.person, figure.worn), top) };
}

/** Whoever looks sits a little nearer to themselves than the others do. */
const nearer = (place: Place): Place => ({ ...place, y: place.y + 10, scale: place.scale * 1.06 });

/** Where a sign over somebody stands, from the middle of the lower edge of their figure, in the figure's own units. */
export type Spot = { x: number; above: number };

/** The sign stands on the hair, which begins so far `above`; where a low parent cuts that off, beside the head, on the side of the middle. */
function signSpot({ x, y, scale }: Place, above: number, top: number): Spot {
  if (y - (above + signSize.height) * scale >= top) return { x: 0, above };
  return { x: x < world.width / 2 ? beside : -beside, above: (y - top) / scale - signSize.height - 8 };
}

/** How far from the middle of a figure a sign is that stands beside the head. */
const beside = 108;

/** All drawings of a view, each once. */
export function drawingsOf({ room, shadow, figures, you, things, clock, settled, table }: StageView): Drawn[] {
  const all = [
    room.far,
    room.mid,
    room.near,
    ...room.hung.map(({ drawn }) => drawn),
    shadow,
    ...[...figures.values()].map(({ drawn }) => drawn),
    you,
    ...things.map(({ drawn }) => drawn),
    clock.face,
    clock.hour,
    clock.minute,
    ...(settled ? [settled] : []),
    ...(table ? [table.floor, table.top, ...(table.settled ? [table.rim] : []), ...table.laid.map(({ drawn }) => drawn)] : []),
  ];
  return [...new Map(all.map((drawn) => [drawn.key, drawn])).values()];
}

/** Somebody's drawing in a view, with shut eyes. */
export function blinkOf({ picture, figures, evening }: StageView, id: string): Drawn {
  const figure = picture.people.find((one) => one.id === id);
  const known = figures.get(id);
  if (!figure || !known) throw new Error(`Expected somebody in the picture, found "${id}".`);
  return art.personDrawn(figure, known.place.facing, picture, evening, true);
}

/** Below this proportion of width to height a parent shows more ceiling than people unless these come closer. */
const tallest = 1.3;
