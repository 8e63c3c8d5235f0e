import type { App } from '../src/app.ts';
import type { Event } from '../src/session/events.ts';
import { readSave } from '../src/session/saves.ts';
import { isOwn } from '../src/story/loaded-story.ts';
import type { Router } from './route.ts';
import { findStory, type StoryCard } from './story-list.ts';

/** The seat a log was played from; '' when it has no beginning. */
export const seatOf = (log: readonly Event[]) => (log[0]?.type === 'session-started' ? (log[0].seats[0] ?? '') : '');

/** Fetches a story, or says why it could not be had. */
export type Fetched = Awaited<ReturnType<StoryCard['load']>>;

/** Opens, resumes and imports stories: what has to be fetched first, and what to say when it cannot be. */
export function createOpener(app: App, router: Router) {
  const fetchStory = async (id: string): Promise<Fetched | null> => {
    const card = findStory(id);
    if (!card) return null;
    try {
      return await card.load();
    } catch {
      app.say(
        isOwn(id)
          ? 'The story that was kept here cannot be read any more. Choose its files again; its plays are kept.'
          : 'The story could not be fetched. Check the connection, then open it again.',
      );
      return null;
    }
  };

  return {
    /** Starts a story in a seat. A saved play from the same seat goes on where it was, unless the address gives a seed. */
    async sit(id: string, seat: string, seed: number | null): Promise<void> {
      const story = await fetchStory(id);
      if (!story) return;
      const log = seed === null ? app.savedLog(id) : null;
      if (log && seatOf(log) === seat) app.resume(story, log);
      else app.start(story, seat, seed ?? undefined);
    },
    /** Opens the saved play of a story, whatever its seat; without one it does nothing and says so. */
    async reopen(id: string): Promise<void> {
      const story = await fetchStory(id);
      if (!story) return;
      const log = app.savedLog(id);
      if (log) app.resume(story, log);
      else {
        app.say('There is no saved play of this story in this browser, so there is nothing to look back on yet.');
        router.go({ screen: 'seat', story: id });
      }
    },
    /** Opens a save from a file. A save that cannot be read, or is of a story this game has not got, changes nothing. */
    async importSave(file: File): Promise<void> {
      const read = readSave(await file.text());
      if (!read.ok) {
        app.say(`"${file.name}" was not opened. ${read.reason}`);
        return;
      }
      if (!findStory(read.story)) {
        app.say(`"${file.name}" was not opened: it is a play of "${read.story}", a story this copy of the game does not have.`);
        return;
      }
      const story = await fetchStory(read.story);
      if (!story) return;
      app.resume(story, read.log);
      router.go({ screen: 'story', story: story.id, seat: app.store.getState().seat, seed: null });
    },
  };
}
