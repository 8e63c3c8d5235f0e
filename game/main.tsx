import { render } from 'preact';
import './style/tokens.css';
import './style/base.css';
import './style/reader.css';
import { ignoreHeldKeys } from './held-keys.ts';
import { replaceStanding, takeOwnAddress } from './own-address.ts';
import { createParts } from './parts.ts';
import { entrance, sayUnreadable } from './reader/chunks.ts';
import { Game } from './reader/game.tsx';
import { takeLaunch } from './tracking/launched.ts';
import { whenIdle } from './when-idle.ts';

const place = document.getElementById('game');
if (!place) throw new Error('Expected an element with the id "game" in the page, found none.');
ignoreHeldKeys();
// Before anything looks at the address, or writes it.
const launched = takeLaunch();
takeOwnAddress();
const parts = createParts();
const { router, opener, library, record } = parts;

/** What the address names is fetched before anything is drawn, so that its words are the first thing to be laid out; the page says meanwhile that it opens. */
const route = router.store.getState();
const opens = route.screen === 'home' || route.screen === 'seat' ? entrance().catch(() => null) : opener.follow(route);

void opens.then(() => {
  replaceStanding(place, () => render(<Game {...parts} />, place));
  // A learning system stands around the page, or behind the window that opened it, or in its address: never where the page stands alone.
  if (launched !== null || parent !== window || window.opener)
    whenIdle(() => import('./tracking/track.ts').then(({ track }) => track(parts, launched), console.info));
  const offline = document.querySelector<HTMLMetaElement>('meta[name="joined-up-offline"]')?.content;
  if (offline && parent === window)
    whenIdle(() => import('./offline/offline.ts').then(({ keepOffline }) => keepOffline(parts, offline)).catch(console.info));
  whenIdle(() => {
    import('./style/font.css').catch(() => console.info('The typeface could not be fetched; the words are shown in another.'));
    import('./style/print.css').catch(() => console.info('What paper looks like could not be fetched; screens print as they stand.'));
    if (library.texts().length > 0 || record.texts().length > 0) sayUnreadable().then((say) => say(parts), console.info);
  });
});
