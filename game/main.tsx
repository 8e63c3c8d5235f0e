import { render } from 'preact';
import './style/tokens.css';
import './style/base.css';
import './style/reader.css';
import { ignoreHeldKeys } from './held-keys.ts';
import { createParts } from './parts.ts';
import { entrance } from './reader/chunks.ts';
import { Game } from './reader/game.tsx';
import { whenIdle } from './when-idle.ts';

const place = document.getElementById('game');
if (!place) throw new Error('Expected an element with the id "game" in the page, found none.');
ignoreHeldKeys();
const parts = createParts();
const { router, opener, library, record, notices } = parts;

/** What the address names is fetched before anything is drawn, so that its words are the first thing to be laid out; the page says meanwhile that it opens. */
const route = router.store.getState();
const opens = route.screen === 'home' || route.screen === 'seat' ? entrance().catch(() => null) : opener.follow(route);

void opens.then(() => {
  place.replaceChildren();
  render(<Game {...parts} />, place);
  whenIdle(() => {
    import('./style/font.css').catch(() => console.info('The typeface could not be fetched; the words are shown in another.'));
    import('./style/print.css').catch(() => console.info('What paper looks like could not be fetched; screens print as they stand.'));
    sayWhatCannotBeRead();
  });
});

/** A kept text that cannot be read is said until the player has closed the notice, and after that stands in the list of what is kept. */
function sayWhatCannotBeRead(): void {
  const fresh = [...library.texts(), ...record.texts()].filter(({ key }) => !library.told(key));
  const [first] = fresh;
  if (!first) return;
  const what = fresh.length > 1 ? `${fresh.length} kept texts could not be read.` : `A kept play could not be read. ${first.reason}`;
  notices.say(`${what} Nothing was changed: it can be exported or let go.`, {
    way: { action: 'plays', words: 'Look at it', go: () => router.go({ screen: 'plays' }) },
    closed() {
      for (const { key } of fresh) library.tell(key);
    },
  });
}
