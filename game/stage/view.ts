import type { Theme } from '../../src/evidence/themes.ts';
import * as art from './art.ts';
import { fitOf, type Fit } from './fit.ts';
import { placesOf, spanOf, type Place } from './layout.ts';
import { bowlOf, type Picture } from './picture.ts';
import type { TableView } from './table-view.ts';
import { laidOn, type Lying } from './laid.ts';
import { middle } from './table-spots.ts';
import type { Drawn } from './textures.ts';

/** Everything the stage needs to show a picture: what is drawn, and where it goes. Textures are made of `drawings` before it is shown. */
export type View = {
  picture: Picture;
  fit: Fit;
  room: { far: Drawn; mid: Drawn; near: Drawn };
  figures: Map<string, { drawn: Drawn; place: Place }>;
  bowl: Drawn;
  clock: { minutes: number; face: Drawn; hour: Drawn; minute: Drawn };
  later: Drawn | null;
  chips: Record<Theme, Drawn>;
  table: { floor: Drawn; top: Drawn; rim: Drawn; settled: boolean; laid: Lying[] } | null;
};

/** Works out how a picture is shown in a parent of this size (CSS pixels). */
export function viewOf(picture: Picture, width: number, height: number): View {
  const { people, room } = picture;
  const tall = room !== 'car-dusk' && width / height < tallest;
  const places = placesOf(people, room, tall);
  const bowl = art.bowlDrawn(bowlOf(picture.gifts));
  return {
    picture,
    bowl,
    clock: art.clockDrawn(picture),
    later: art.laterDrawn(picture),
    fit: fitOf(width, height, spanOf(places.values(), tall)),
    room: art.roomDrawn(picture),
    figures: new Map(
      people.flatMap((figure) => {
        const place = places.get(figure.id);
        return place ? [[figure.id, { place, drawn: art.personDrawn(figure, place.facing, picture) }] as const] : [];
      }),
    ),
    chips: {
      identity: art.chipDrawn('identity'),
      expertise: art.chipDrawn('expertise'),
      territory: art.chipDrawn('territory'),
      power: art.chipDrawn('power'),
    },
    table: picture.table && {
      floor: art.floorDrawn(),
      top: art.tableDrawn(picture.table.seats),
      rim: art.rimDrawn(),
      settled: picture.table.settled !== null,
      laid: [{ id: 'bowl', drawn: bowl, ...bowlOnTable(picture.table) }, ...laidOn(picture.table)],
    },
  };
}

/** All drawings of a view, each once. */
export function drawingsOf({ room, figures, bowl, chips, clock, later, table }: View): Drawn[] {
  const all = [
    room.far,
    room.mid,
    room.near,
    ...[...figures.values()].map(({ drawn }) => drawn),
    bowl,
    clock.face,
    clock.hour,
    clock.minute,
    ...(later ? [later] : []),
    ...Object.values(chips),
    ...(table ? [table.floor, table.top, ...(table.settled ? [table.rim] : []), ...table.laid.map(({ drawn }) => drawn)] : []),
  ];
  return [...new Map(all.map((drawn) => [drawn.key, drawn])).values()];
}

/** Somebody's drawing in a view, with shut eyes. */
export function blinkOf({ picture, figures }: View, id: string): Drawn {
  const figure = picture.people.find((one) => one.id === id);
  const known = figures.get(id);
  if (!figure || !known) throw new Error(`Expected somebody in the picture, found "${id}".`);
  return art.personDrawn(figure, known.place.facing, picture, true);
}

/** Below this proportion of width to height a parent shows more ceiling than people unless these come closer. */
const tallest = 1.3;

const bowlOnTable = ({ kind }: TableView) => ({
  spot: { x: middle.x, y: kind === 'decision' ? middle.y + 110 : middle.y, turn: 0 },
  width: 140,
  height: 96,
});
