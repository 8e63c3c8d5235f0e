// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { htmlOf } from '../../game/opening/html-of.ts';
import { openingOf, pagesOf } from '../../game/opening/pages.tsx';
import { Backlog } from '../../game/reader/backlog.tsx';
import { holdsOf } from '../../game/reader/holds.ts';
import { StoryLang } from '../../game/reader/marked.tsx';
import { compileStory, storyFolders } from '../../tools/compile.ts';
import { fixtureStory } from '../support/fixture-story.ts';

vi.setConfig({ testTimeout: 60_000 });

const place = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, place));

const stories = storyFolders('stories').flatMap((folder) => compileStory(`stories/${folder}`).story ?? []);
const seats = stories.flatMap((story) =>
  Object.entries(story.table.seats).flatMap(([seat, { playable }]) => (playable ? [{ story, id: story.id, seat }] : [])),
);

/** What stands on the first page, as the reader has it: the pieces up to its first hold. */
function firstOf(view: ReturnType<typeof openingOf>) {
  return view.told.slice(0, (holdsOf(view.told, false)[0] ?? view.told.length - 1) + 1);
}

function standing(html: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page;
}

describe.each(seats)('the opening of $id from the seat $seat', ({ story, seat }) => {
  test('stands in its page as the reader draws it', () => {
    const view = openingOf(story, seat);
    const pieces = firstOf(view);
    act(() =>
      render(
        <StoryLang.Provider value={story.lang}>
          <Backlog people={view.story.people} seat={seat} pieces={pieces} freshFrom={pieces.length} captioned={true} />
        </StoryLang.Provider>,
        place,
      ),
    );
    const { html = '' } = pagesOf(story).find((page) => page.seat === seat) ?? {};
    expect(pieces.every(({ kind }) => kind === 'line')).toBe(true);
    expect(standing(html).querySelector('.backlog')?.outerHTML).toBe(place.querySelector('.backlog')?.outerHTML);
  });

  test('is the same whatever the dice, and whatever was played before', () => {
    const words = JSON.stringify(firstOf(openingOf(story, seat)));
    for (const seed of [2, 3, 4]) expect(JSON.stringify(firstOf(openingOf(story, seat, seed)))).toBe(words);
    for (const other of stories)
      for (const ending of Object.keys(other.table.endings))
        expect(JSON.stringify(firstOf(openingOf(story, seat, 1, { [other.id]: ending })))).toBe(words);
  });
});

test('a story’s page leads to the page of every seat that can be played, and to no other', () => {
  for (const story of stories) {
    const [choice, ...pages] = pagesOf(story);
    const links = [...standing(choice?.html ?? '').querySelectorAll('a.seat')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(pages.map(({ file }) => `./${file}`));
    expect(links).toHaveLength(seats.filter(({ id }) => id === story.id).length);
  }
});

test('a story in another language says so on its words', () => {
  const { html = '' } = pagesOf({ ...fixtureStory, lang: 'ar' }).find(({ seat }) => seat === 'ann') ?? {};
  expect(standing(html).querySelector('.words')?.getAttribute('lang')).toBe('ar');
  expect(standing(html).querySelector('.words')?.getAttribute('dir')).toBe('auto');
});

test('nothing of a story is read as HTML', () => {
  expect(htmlOf(<p title={'"><b>'}>{'<script>&'}</p>)).toBe('<p title="&quot;&gt;&lt;b&gt;">&lt;script&gt;&amp;</p>');
});
