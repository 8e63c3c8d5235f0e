import { personIds } from '../../src/story/cast.ts';
import { rooms } from '../../src/story/vocabulary.ts';
import { drawPerson } from './person.ts';
import { drawRoom } from './room.ts';
import { drawTown } from './town.ts';

/** The pictures that the HTML shows as files, by their path under `art/`. A build writes them all; the stage draws from the same functions. */
export const stills: Record<string, () => string> = {
  ...Object.fromEntries(personIds.map((id) => [`people/${id}.svg`, () => drawPerson(id, { mood: 'neutral', crop: 'bust' })])),
  ...Object.fromEntries(rooms.map((room) => [`rooms/${room}.svg`, () => layered(Object.values(drawRoom(room)))])),
  ...Object.fromEntries(rooms.map((room) => [`rooms/${room}-dusk.svg`, () => layered(Object.values(drawRoom(room, { time: 'dusk' })))])),
  'town-morning.svg': () => drawTown({ stories: [], threads: [], time: 'morning' }).svg,
  'town-dusk.svg': () => drawTown({ stories: [], threads: [], time: 'dusk' }).svg,
  'icon.svg': icon,
};

/** Whole pictures of one size, one over the other. */
function layered(pictures: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720">${pictures.join('')}</svg>`;
}

/** Two rings that overlap: the mark of the game. */
function icon(): string {
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#2f5d62"/><g fill="none" stroke-width="3.4"><circle cx="12.4" cy="16" r="6.6" stroke="#f0c75e"/><circle cx="19.6" cy="16" r="6.6" stroke="#fbf8f2"/></g></svg>';
}
