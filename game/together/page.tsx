import { type ComponentChildren, render } from 'preact';
import type { StoreApi } from 'zustand/vanilla';
import type { SaveSlot } from '../../src/ports.ts';
import { createNotices, type Notices } from '../../src/notices.ts';
import { ignoreHeldKeys } from '../held-keys.ts';
import { browserPorts, type LinkPorts } from '../link/ports.ts';
import { Notices as NoticeList } from '../reader/shell.tsx';
import { browserSlot } from '../saves/browser-slot.ts';
import { createSettings, type Settings } from '../settings.ts';
import { whenIdle } from '../when-idle.ts';
import '../style/tokens.css';
import '../style/base.css';
import '../style/reader.css';
import './together.css';

/** What every page of a room is built over. `base` is the address of the server, with a slash at its end; `here` says that there is none, and rooms are in this browser. */
export type PageParts = { ports: LinkPorts; base: string; here: boolean; settings: StoreApi<Settings>; notices: Notices };

/** The ports of a page, over its base and the storage of this browser, and whether rooms are kept in that. */
export type PortsOf = (base: string, slot: SaveSlot) => Pick<PageParts, 'ports' | 'here'>;

/** Draws a page of a room. The settings are those of the game in this browser. */
export function openPage(
  draw: (parts: PageParts) => ComponentChildren,
  portsOf: PortsOf = () => ({ ports: browserPorts(), here: false }),
): void {
  const place = document.getElementById('game');
  if (!place) throw new Error('Expected an element with the id "game" in the page, found none.');
  ignoreHeldKeys();
  const slot = browserSlot();
  const settings = createSettings(
    { read: slot.read, write: (key, text) => void slot.write(key, text) },
    new URLSearchParams(location.search),
  );
  const notices = createNotices();
  const base = new URL('.', location.href).href;
  const parts = { ...portsOf(base, slot), base, settings, notices };
  place.replaceChildren();
  render(
    <>
      {draw(parts)}
      <NoticeList notices={notices} />
    </>,
    place,
  );
  whenIdle(() => {
    import('../style/font.css').catch(() => console.info('The typeface could not be fetched; the words are shown in another.'));
  });
}
