// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Backlog } from '../../game/reader/backlog.tsx';
import { Instinct } from '../../game/reader/instinct.tsx';
import { Said } from '../../game/reader/said.tsx';
import { seatView } from '../../src/room/views.ts';
import { fixtureStory } from '../support/fixture-story.ts';
import { hand, begin } from '../support/play.ts';
import type { Piece } from '../../src/room/told.ts';

vi.setConfig({ testTimeout: 30_000 });

const place = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, place));

const view = seatView(fixtureStory, begin(fixtureStory, 'ann').state(), 'ann');

test('a room is described once, however often the story comes back to it', () => {
  const [line] = view.told;
  if (line?.kind !== 'line') throw new Error('Expected a line with a scene.');
  const again = { ...line, key: 'again' } satisfies Piece;
  act(() => render(<Backlog people={view.story.people} seat="ann" pieces={[line, again]} freshFrom={0} captioned={false} />, place));
  expect(place.textContent?.match(/Picture: A cold room\./g)).toHaveLength(1);
});

test('what a hand does is said: which token lies on which card', () => {
  const session = begin(fixtureStory, 'ann');
  hand(session, {
    type: 'moved',
    question: seatView(fixtureStory, session.state(), 'ann').asks?.question ?? '',
    seat: 'ann',
    choice: 'speak',
  });
  hand(session, {
    type: 'facts-shared',
    question: seatView(fixtureStory, session.state(), 'ann').asks?.question ?? '',
    seat: 'ann',
    facts: [],
  });
  const { asks } = seatView(fixtureStory, session.state(), 'ann');
  if (asks?.kind !== 'instinct') throw new Error(`Expected I, We and They, found ${asks?.kind}.`);
  act(() =>
    render(
      <>
        <Said />
        <Instinct asks={asks} keys={false} onAnswer={() => {}} />
      </>,
      place,
    ),
  );
  act(() => place.querySelectorAll<HTMLElement>('[data-choice]')[1]?.click());
  expect(place.querySelector('[role="status"]')?.textContent).toBe('I lies on Hearing first');
});
