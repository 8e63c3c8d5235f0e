import { createStore, type StoreApi } from 'zustand/vanilla';
import { createLibrary, type Library } from '../src/library/library.ts';
import type { KeptPlay } from '../src/library/kept.ts';
import { createRecord, type RecordOfPlays } from '../src/library/record.ts';
import { createShelf, type Shelf } from '../src/library/shelf.ts';
import { createNotices, type Notices } from '../src/notices.ts';
import { createOpened, type Opened } from '../src/opened.ts';
import type { SaveSlot } from '../src/ports.ts';
import { createOffers, type Offers } from './offers.ts';
import { createOpener, type Opener } from './opener.ts';
import { listKeptStories } from './own-story/kept-stories.ts';
import { createRouter, type Router } from './route.ts';
import { browserSlot } from './saves/browser-slot.ts';
import { howFar } from './saves/how-far.ts';
import { exportOpen } from './saves/export-play.ts';
import { createSettings, type Settings } from './settings.ts';
import { findStory, seatName } from './story-list.ts';
import { createTroubles, type Troubles } from './trouble.ts';

/** What the screens are built over: the core, and the page's own ports. */
export type Parts = {
  saves: SaveSlot;
  shelf: Shelf;
  library: Library;
  record: RecordOfPlays;
  notices: Notices;
  opened: Opened;
  opener: Opener;
  offers: Offers;
  router: Router;
  settings: StoreApi<Settings>;
  troubles: Troubles;
  /** The way back to the learning system that opened this page; null where there is none. */
  wayOut: StoreApi<{ leave(): void } | null>;
};

/** Puts the core together over this browser. */
export function createParts(): Parts {
  const saves = browserSlot();
  const dice = () => 1 + Math.floor(Math.random() * 1_999_999_999);
  listKeptStories(saves);
  const notices = createNotices();
  let storageFailed = false;
  const shelf = createShelf(saves, (reason) => {
    if (storageFailed) return;
    storageFailed = true;
    if (router.store.getState().screen === 'rating')
      notices.say(`${reason} You can go on, but closing this page will lose your numbers: use Export my ratings, under All choices.`);
    else
      notices.say(`${reason} Play goes on, but closing this page will lose it: use Export save in the settings to keep a copy.`, {
        way: { action: 'export-save', words: 'Export save', go: () => exportOpen(opened) },
      });
  });
  const library = createLibrary(shelf, dice, (gone, next) => {
    const went = gone.length > 0 ? `As announced, an older play of this story made room: ${gone.map(named).join('; ')}. ` : '';
    const goes = next ? `Ten are kept. When you begin another, this one makes room: ${named(next)}. A note in its debrief keeps it.` : '';
    notices.say(went + goes, { way: { action: 'plays', words: 'Look at them', go: () => router.go({ screen: 'plays' }) } });
  });
  const record = createRecord(shelf);
  const opened = createOpened({ library, record, dice, saves });
  const troubles = createTroubles(notices.say);
  const router = createRouter();
  const opener = createOpener({ opened, library, notices, router, troubles });
  router.store.subscribe((route) => {
    troubles.clear();
    void opener.follow(route);
  });
  const settings = createSettings(shelf, new URLSearchParams(location.search));
  const wayOut = createStore<{ leave(): void } | null>(() => null);
  return { saves, shelf, library, record, notices, opened, opener, offers: createOffers(), router, settings, troubles, wayOut };
}

const named = (play: KeptPlay) => `${seatName(findStory(play.story), play.seats[0])}, ${howFar(play)}`;
