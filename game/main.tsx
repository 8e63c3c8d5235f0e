import { render } from 'preact';
import './style/tokens.css';
import './style/base.css';
import './style/reader.css';
import { createApp } from '../src/app.ts';
import { createOpener } from './open-story.ts';
import { Game } from './reader/game.tsx';
import { createRouter } from './route.ts';
import { browserSlot } from './saves/browser-slot.ts';
import { createSettings } from './settings.ts';

const saves = browserSlot();
const app = createApp({ saves, dice: () => 1 + Math.floor(Math.random() * 1_999_999_999) });
const settings = createSettings(saves, new URLSearchParams(location.search));
const router = createRouter();
const place = document.getElementById('game');
if (!place) throw new Error('Expected an element with the id "game" in the page, found none.');
place.replaceChildren();
render(<Game app={app} settings={settings} router={router} opener={createOpener(app, router)} />, place);
