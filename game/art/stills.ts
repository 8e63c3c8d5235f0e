import { personIds } from '../../src/story/cast.ts';
import { rooms } from '../../src/story/vocabulary.ts';
import { drawPerson } from './person.ts';
import { drawRoom } from './room.ts';
import { drawTown } from './town.ts';

const inner = (svg: string): string => svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));

/** Pictures that the pages show as files, by path: every portrait, every room in the morning with its planes laid together, and the town. */
export const stills: Record<string, () => string> = {
  ...Object.fromEntries(personIds.map((id) => [`people/${id}.svg`, () => drawPerson(id, { mood: 'neutral', crop: 'bust' })])),
  ...Object.fromEntries(rooms.map((room) => [`rooms/${room}.svg`, () => roomStill(room)])),
  'town.svg': () => drawTown({ stories: [], threads: [], time: 'morning' }).svg,
};

function roomStill(room: (typeof rooms)[number]): string {
  const { far, mid, near } = drawRoom(room);
  return `${far.slice(0, far.indexOf('>') + 1)}${inner(far)}${inner(mid)}${inner(near)}</svg>`;
}
