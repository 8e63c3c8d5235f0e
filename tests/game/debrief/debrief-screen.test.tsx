// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { DebriefScreen } from '../../../game/debrief/debrief-screen.tsx';
import { useStore } from '../../../game/use-store.ts';
import { limits } from '../../../src/session/limits.ts';
import type { PlayView } from '../../../src/play.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { memoryWindow } from '../../support/memory-window.ts';
import { playBy } from '../../support/play.ts';

vi.setConfig({ testTimeout: 30_000 });

const place = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, place));

type Desk = ReturnType<typeof memoryWindow>;

function Shown({ desk }: { desk: Desk }) {
  const play = desk.play();
  const view: PlayView = useStore(play.view);
  return <DebriefScreen view={view} wish={play.wish} onBack={() => {}} onOtherSeat={() => {}} />;
}

function openedDebrief(): Desk {
  const desk = memoryWindow();
  const id = desk.library.bringIn('k3f9', playBy(fixtureStory, 'ann', [2, 2, 2, 2, 2, 2, 2, 2, 2]));
  desk.goOn(fixtureStory, id);
  act(() => render(<Shown desk={desk} />, place));
  return desk;
}

const lastOf = (desk: Desk) => desk.play().view.getState().state.log.at(-1);

test('a word about how it felt goes into the log, and the debrief keeps it without measuring anything anew', () => {
  const desk = openedDebrief();
  const values = () =>
    [...place.querySelectorAll<HTMLElement>('[data-measure]')].map(({ dataset }) => `${dataset.measure} ${dataset.value}`);
  const before = values();
  const box = place.querySelector<HTMLInputElement>('#felt input');
  act(() => {
    if (!box) return;
    box.value = 'uneasy';
    box.dispatchEvent(new window.Event('change', { bubbles: true }));
  });
  expect(lastOf(desk)).toEqual({ type: 'noted', seat: 'ann', on: ':feeling', text: 'uneasy' });
  expect(values()).toEqual(before);
  expect(place.querySelector('main')?.dataset).toMatchObject({ screen: 'debrief', story: 'fixture', seat: 'ann' });
  expect(place.textContent).toContain('The next day Kit came in late.');
});

test('a note that is still being written when the screen goes away is kept', () => {
  const desk = openedDebrief();
  const box = place.querySelector<HTMLInputElement>('#felt input');
  act(() => {
    if (!box) return;
    box.value = 'torn';
    box.dispatchEvent(new window.Event('input', { bubbles: true }));
  });
  expect(lastOf(desk)?.type).toBe('session-ended');
  act(() => render(null, place));
  expect(lastOf(desk)).toEqual({ type: 'noted', seat: 'ann', on: ':feeling', text: 'torn' });
});

test('a box takes no more than is kept, and says so near the end', () => {
  openedDebrief();
  const box = place.querySelector<HTMLTextAreaElement>('#next textarea');
  expect(box?.maxLength).toBe(limits.note);
  const said = () => box?.closest('label')?.querySelector('small')?.textContent;
  expect(said()).toBe('');
  act(() => {
    if (!box) return;
    box.value = 'x'.repeat(1900);
    box.dispatchEvent(new window.Event('input', { bubbles: true }));
  });
  expect(said()).toBe('1900 of 2000 letters');
});
