import { seatView } from '../../src/room/views.ts';
import { createSession } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { FirstPage } from './first-page.tsx';
import { htmlOf } from './html-of.ts';
import { SeatsPage } from './seats-page.tsx';

/** A page of a story's own: its file, the seat it is about (null: the choice of one), its title, and what stands in it, as HTML. */
export type OwnPage = { file: string; seat: string | null; title: string; html: string };

/** The pages of a story: one to choose a seat, and one for each seat that can be played. No opening depends on the dice or on what was played before, so any will do. */
export function pagesOf(story: LoadedStory): OwnPage[] {
  const { id, table } = story;
  const seats = Object.keys(table.seats).filter((seat) => table.seats[seat]?.playable);
  const title = `${table.title} · Joined Up`;
  return [
    { file: `${id}.html`, seat: null, title: `Choose a seat · ${title}`, html: htmlOf(<SeatsPage story={story} />) },
    ...seats.map((seat) => ({ file: `${id}.${seat}.html`, seat, title, html: htmlOf(<FirstPage view={openingOf(story, seat)} />) })),
  ];
}

/** What a seat sees of a play that has just begun. */
export const openingOf = (story: LoadedStory, seat: string, seed = 1, past: Record<string, string> = {}) =>
  seatView(story, createSession(story, { seed, seats: [seat], past }).state(), seat);
