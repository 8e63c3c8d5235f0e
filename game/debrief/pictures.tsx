import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pictureOf } from '../../src/room/picture.ts';
import { thingsOf } from '../../src/room/things.ts';
import type { SeatView } from '../../src/room/views.ts';
import { colourOf, drawThings } from '../art/given.ts';
import { portraitOf } from '../reader/portraits.ts';
import { drawLater } from './later-face.ts';

/** What the debrief shows of the table: the portrait of each seat by its id, what they gave up as it lay on the table, and three windows for a day, a month and a year (addresses of pictures, '' where there is none). */
export type Pictures = { faces: Readonly<Record<string, string>>; things: string; later: string };

/** The pictures of the session that is looked back on; the document reads well without them. */
export const PicturesHere = createContext<Pictures>({ faces: {}, things: '', later: '' });

/** A picture as an address that an image can show. */
export const addressOf = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The pictures of a session as one seat saw it, drawn by what draws the stage. */
export function picturesOf(seen: SeatView): Pictures {
  const { gifts, later, child, sitters } = pictureOf(seen, seen.told);
  return {
    faces: Object.fromEntries(seen.story.people.map(({ id, person }) => [id, portraitOf(person)])),
    things:
      gifts.length > 0
        ? addressOf(drawThings(thingsOf({ gifts, sitters }).map(({ thing, person }) => ({ thing, colour: colourOf(person) }))))
        : '',
    later: later ? addressOf(drawLater(later, child.drawing, child.outcomes)) : '',
  };
}

/** The portrait of a seat beside its name; nothing where there is no picture. */
export function Face({ seat }: { seat: string }) {
  const face = useContext(PicturesHere).faces[seat];
  return face ? <img class="portrait" src={face} alt="" width="48" height="48" /> : null;
}

/** What was given up as it lay there, or the windows with the child's drawing; nothing where there is no picture. */
export function Drawn({ what }: { what: 'things' | 'later' }) {
  const picture = useContext(PicturesHere)[what];
  return picture ? <img class={`drawn-${what}`} src={picture} alt="" /> : null;
}
