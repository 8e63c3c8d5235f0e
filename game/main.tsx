import { render } from 'preact';
import './style/tokens.css';
import './style/base.css';
import './style/reader.css';
import { createApp } from '../src/app.ts';
import { createOpener } from './open-story.ts';
import { listKeptStories } from './own-story/kept-stories.ts';
import { Game } from './reader/game.tsx';
import { createRouter } from './route.ts';
import { browserSlot } from './saves/browser-slot.ts';
import { createSettings } from './settings.ts';
import { findStory } from './story-list.ts';
import { whenIdle } from './when-idle.ts';

const saves = browserSlot();
const app = createApp({ saves, dice: () => 1 + Math.floor(Math.random() * 1_999_999_999) });
const settings = createSettings(saves, new URLSearchParams(location.search));
const router = createRouter();
listKeptStories(saves);
const place = document.getElementById('game');
if (!place) throw new Error('Expected an element with the id "game" in the page, found none.');
const opener = createOpener(app, router);

/** A story that the address names is opened before anything is drawn, so that its words are the first thing to be laid out; the page says meanwhile that it opens. */
const opened = async () => {
  const route = router.store.getState();
  if (route.screen === 'story' && findStory(route.story)?.seats[route.seat]?.playable)
    await opener.sit(route.story, route.seat, route.seed);
};

void opened().finally(() => {
  place.replaceChildren();
  render(<Game app={app} settings={settings} router={router} opener={opener} saves={saves} />, place);
  whenIdle(() => void import('./style/font.css'));
});
