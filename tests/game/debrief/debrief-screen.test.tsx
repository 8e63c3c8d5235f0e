// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { DebriefScreen } from '../../../game/debrief/debrief-screen.tsx';
import { useStore } from '../../../game/use-store.ts';
import { type App, type AppState, createApp } from '../../../src/app.ts';
import type { SaveSlot } from '../../../src/ports.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { playBy } from '../../support/play.ts';

vi.setConfig({ testTimeout: 30_000 });

const place = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, place));

type Opened = Parameters<typeof DebriefScreen>[0]['opened'];

function Shown({ app }: { app: App }) {
  const state: AppState = useStore(app.store);
  return <DebriefScreen app={app} opened={state as Opened} onBack={() => {}} onOtherSeat={() => {}} />;
}

test('a word about how it felt goes into the log, and the debrief keeps it without measuring anything anew', () => {
  const slots = new Map<string, string>();
  const saves: SaveSlot = {
    keys: () => [...slots.keys()],
    read: (key) => slots.get(key) ?? null,
    write(key, text) {
      slots.set(key, text);
      return { ok: true };
    },
    remove: (key) => void slots.delete(key),
  };
  const app = createApp({ saves, dice: () => 1 });
  app.resume(fixtureStory, playBy(fixtureStory, 'ann', [2, 2, 2, 2, 2, 2, 2, 2, 2]));
  act(() => render(<Shown app={app} />, place));
  const values = () =>
    [...place.querySelectorAll<HTMLElement>('[data-measure]')].map(({ dataset }) => `${dataset.measure} ${dataset.value}`);
  const before = values();
  const box = place.querySelector<HTMLInputElement>('#felt input');
  act(() => {
    if (!box) return;
    box.value = 'uneasy';
    box.dispatchEvent(new window.Event('change', { bubbles: true }));
  });
  expect(app.store.getState().state?.log.at(-1)).toEqual({ type: 'noted', moment: -1, text: 'uneasy' });
  expect(values()).toEqual(before);
  expect(place.querySelector('main')?.dataset).toMatchObject({ screen: 'debrief', story: 'fixture', seat: 'ann' });
  expect(place.textContent).toContain('The next day Kit came in late.');
});
