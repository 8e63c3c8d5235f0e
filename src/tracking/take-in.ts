import { broughtIn } from '../library/bring-in.ts';
import type { KeptPlay } from '../library/kept.ts';
import type { Library } from '../library/library.ts';
import { unpackLog } from '../session/compact.ts';
import type { Event } from '../session/events.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import type { ParcelRead } from './parcel.ts';

/**
 * The play that a parcel holds, as it stands in the library now: `brought` in as a play of its own, or `here` already, as far or further. `damaged` says
 * why the parcel could not be read; the play is then the one of that name that is here, if any.
 */
export type TakenIn = { play: KeptPlay; how: 'brought' | 'here' } | { play: KeptPlay | null; how: 'damaged'; reason: string };

/** Brings what a learning system kept into the library, unless it is there. Nothing that is kept is changed. */
export function takeIn(story: LoadedStory, parcel: ParcelRead, library: Library): TakenIn {
  const named = library.plays(story.id).find(({ id }) => id === parcel.play) ?? null;
  if (parcel.packed === '')
    return named
      ? { play: named, how: 'here' }
      : { play: null, how: 'damaged', reason: 'It keeps no more than the name of the play, which stands in the browser it was begun in.' };
  const read = unpackLog(story, parcel.packed);
  if (!read.ok) return { play: named, how: 'damaged', reason: read.reason };
  const { log } = read.session.state();
  // What was left out of the parcel must not make two plays of one.
  const worth = (events: readonly Event[]) => (parcel.whole ? [...events] : events.filter(({ type }) => type !== 'noted').map(wordless));
  const compared = library.plays(story.id).map((play) => ({ ...play, log: worth(play.log) }));
  const found = broughtIn(worth(log), compared);
  const here = found.how === 'kept' || found.how === 'kept-goes-further' ? library.find(found.play.id) : null;
  if (here) return { play: here, how: 'here' };
  const play = library.find(library.bringIn(parcel.play, log));
  return play ? { play, how: 'brought' } : { play: null, how: 'damaged', reason: 'This browser could not take it in.' };
}

const wordless = (event: Event): Event => (event.type === 'objected' ? { ...event, text: '' } : event);
