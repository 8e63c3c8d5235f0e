// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DebriefDocument } from '../../../game/debrief/debrief-document.tsx';
import { debrief } from '../../../src/debrief/debrief.ts';
import { feelingKey, type Note, planKey, readPlan } from '../../../src/debrief/notes.ts';
import type { Event } from '../../../src/session/events.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { annsPlay, logOf } from '../../support/log-of.ts';

vi.setConfig({ testTimeout: 30_000 });

let place: HTMLElement;
let handed: Note[];
let exported: string[];

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  handed = [];
  exported = [];
});
afterEach(() => {
  render(null, place);
  place.remove();
});

const show = (log: readonly Event[]) =>
  act(() =>
    render(
      <DebriefDocument
        document={debrief(fixtureStory, log, 'ann')}
        onNote={(on, text) => handed.push({ on, text }) > 0}
        onPrint={() => exported.push('print')}
        onExport={(kind) => exported.push(kind)}
        onOtherSeat={() => exported.push('seat')}
        onBack={() => exported.push('back')}
      />,
      place,
    ),
  );
const find = <Kind extends Element = HTMLElement>(selector: string) => {
  const found = place.querySelector<Kind>(selector);
  if (!found) throw new Error(`Expected something at "${selector}", found nothing.`);
  return found;
};
const write = (selector: string, text: string) =>
  act(() => {
    const box = find<HTMLInputElement>(selector);
    box.value = text;
    box.dispatchEvent(new window.Event('change', { bubbles: true }));
  });

test('each measure is on the page once, with its value for machines and its formula for readers', () => {
  show(annsPlay);
  const values = Object.fromEntries(
    [...place.querySelectorAll<HTMLElement>('[data-measure]')].map(({ dataset }) => [dataset.measure, dataset.value]),
  );
  expect(values).toEqual({
    verdict: 'Rhetoric',
    'collective-preference': '0.8',
    'acted-on': '0.25',
    'asked-of': '0',
    'i-we-gap': '0.5',
    'they-accuracy': '0.5',
    'table-reading': '1',
    fairness: '0.2143',
    pooling: '1',
    ladder: '1',
    'child-healthy': '1',
    'child-safe': '0',
    'child-enjoy': '2',
    'child-contribute': '1',
    'child-prosper': '0',
  });
  expect(place.querySelectorAll('[data-measure]').length).toBe(15);
  expect(find('[data-measure="acted-on"]').textContent).toContain('½ for signpost');
});

test('a session with nothing to measure says so and shows every part', () => {
  show(logOf());
  expect(find('[data-measure="acted-on"]').dataset.value).toBe('none');
  expect([...place.querySelectorAll('h2')].length).toBe(7 + 8);
});

test('how it felt is asked before anything else', () => {
  show(annsPlay);
  expect(find('h2').textContent).toBe('How it felt');
  write('#felt input', ' uneasy ');
  expect(handed).toEqual([{ on: feelingKey, text: 'uneasy' }]);
});

test('a note is handed over with the place of its moment', () => {
  show(annsPlay);
  write('#moment-3 textarea', 'the room went quiet');
  expect(handed).toEqual([{ on: 'aim', text: 'the room went quiet' }]);
});

test('the parts of a plan are kept together in one note', () => {
  show([...annsPlay, { type: 'noted', seat: 'ann', on: planKey, text: 'If: two owners\nThen we: \nWho: \nBy: ' }]);
  write('.plan label:nth-of-type(2) input', 'ring first');
  expect(handed.map(({ on, text }) => [on, readPlan(text)])).toEqual([
    [planKey, { when: 'two owners', then: 'ring first', who: '', by: '' }],
  ]);
});

test('moments can be read in the order of time', () => {
  show(annsPlay);
  const numbers = () => [...place.querySelectorAll('.moment-number')].map(({ textContent }) => Number(textContent));
  expect(numbers()).toEqual([4, 3, 7, 6, 1, 2, 5]);
  act(() => find<HTMLInputElement>('input[value="time"]').click());
  expect(numbers()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('every drawing has a sentence and a table whose cells are headed', () => {
  show(annsPlay);
  const figures = [...place.querySelectorAll('figure')];
  expect(figures.length).toBe(9);
  for (const figure of figures) {
    expect(figure.querySelector('figcaption')?.textContent).toMatch(/\.$/);
    expect(figure.querySelectorAll('th[scope="col"]').length).toBeGreaterThan(1);
    expect(figure.querySelectorAll('th[scope="row"]').length).toBeGreaterThan(0);
  }
  expect([...place.querySelectorAll('svg')].every((svg) => svg.closest('[aria-hidden="true"]'))).toBe(true);
});

test('the table twins are open on paper and closed again afterwards', () => {
  show(annsPlay);
  const open = () => [...place.querySelectorAll<HTMLDetailsElement>('details.twin')].map((twin) => twin.open);
  window.dispatchEvent(new window.Event('beforeprint'));
  expect(new Set(open())).toEqual(new Set([true]));
  window.dispatchEvent(new window.Event('afterprint'));
  expect(new Set(open())).toEqual(new Set([false]));
});

test('print, export and the ways on call back', () => {
  show(annsPlay);
  for (const button of place.querySelectorAll<HTMLButtonElement>('.actions button')) button.click();
  expect(exported).toEqual(['print', 'print', 'json', 'csv', 'seat', 'back']);
});

const shown = () => [...place.querySelectorAll<HTMLElement>('.screen:not([hidden])')].map(({ id }) => id);
const press = (key: string, at: EventTarget = document.body) =>
  act(() => void at.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

test('seven screens stand one at a time, in the order in which a group talks, and a presenter goes through them by key', () => {
  show(annsPlay);
  const seen = [shown()[0]];
  for (let step = 0; step < 8; step++) {
    press(step % 2 === 0 ? 'ArrowRight' : ' ');
    expect(shown().length).toBe(1);
    seen.push(shown()[0]);
  }
  expect(seen).toEqual(['felt', 'child', 'parted', 'gave-up', 'needed', 'questions', 'questions', 'questions', 'next']);
  press('ArrowRight');
  expect(shown()).toEqual(['next']);
  press('ArrowLeft');
  expect(shown()).toEqual(['questions']);
  expect(document.activeElement?.closest('.screen')?.id).toBe('questions');
});

test('questions come one at a time', () => {
  show(annsPlay);
  act(() => find('[data-part="questions"]').click());
  const asked = () => [...place.querySelectorAll<HTMLElement>('.talk > li:not([hidden])')].map(({ dataset }) => dataset.question);
  const seen = [asked()];
  press('PageDown');
  seen.push(asked());
  press('PageDown');
  seen.push(asked());
  expect(seen.map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(new Set(seen.flat()).size).toBe(3);
});

test('keys that are written with turn no page', () => {
  show(annsPlay);
  press('ArrowRight', find('#felt input'));
  press(' ', find('#felt input'));
  expect(shown()).toEqual(['felt']);
});

test('the trainer’s part is closed until it is asked for, and no figure of it stands on the seven screens', () => {
  show(annsPlay);
  const trainer = find<HTMLDetailsElement>('#trainer');
  expect(trainer.open).toBe(false);
  expect([...place.querySelectorAll('.seven [data-measure], .seven .verdict-word')]).toEqual([]);
  expect(find('.seven').textContent).not.toMatch(/\d%|Rhetoric|Enacted|Parallel working|Lone effort/);
  act(() => find('[data-part="trainer"]').click());
  expect(trainer.open).toBe(true);
});
