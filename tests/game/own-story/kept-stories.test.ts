import { afterEach, expect, test, vi } from 'vitest';

vi.mock('virtual:stories', () => ({ stories: [] }));

import { idFor, isNamed, keepStory, keptIds, letGo, listKeptStories } from '../../../game/own-story/kept-stories.ts';
import { findStory, storyList } from '../../../game/story-list.ts';
import type { SaveSlot } from '../../../src/ports.ts';
import type { LoadedStory } from '../../../src/story/loaded-story.ts';
import { inspectStory } from '../../../src/workshop/inspect-worker.ts';

afterEach(() => storyList.setState({ stories: [] }));

function slotOf(kept = new Map<string, string>(), full = false): SaveSlot & { kept: Map<string, string> } {
  return {
    kept,
    keys: () => [...kept.keys()],
    read: (key) => kept.get(key) ?? null,
    write(key, text) {
      if (full) return { ok: false, reason: 'The storage is full.' };
      kept.set(key, text);
      return { ok: true };
    },
    remove: (key) => void kept.delete(key),
    listen: () => () => {},
  };
}

function own(text: string, name = 'tea.ink'): LoadedStory {
  const { story } = inspectStory([{ name, text }]);
  if (!story) throw new Error('Expected a story.');
  return story;
}

const tea = own('Hello.\n* [A]\n- -> END\n');
const other = own('Good day.\n* [B]\n- -> END\n');

test('a kept story is on the list after the page was closed, and opens as it was', async () => {
  const slot = slotOf();
  expect(await keepStory(slot, 'own-tea', tea)).toEqual({ ok: true });
  storyList.setState({ stories: [] });
  listKeptStories(slot);
  expect(findStory('own-tea')).toMatchObject({ title: 'tea', words: { kind: 'incident', building: null } });
  expect(await findStory('own-tea')?.load()).toEqual({ ...tea, id: 'own-tea', table: { ...tea.table, id: 'own-tea' } });
});

test('one that cannot be kept can be played until the page is closed, and the reason is given', async () => {
  const slot = slotOf(undefined, true);
  expect(await keepStory(slot, 'own-tea', tea)).toEqual({ ok: false, reason: 'The storage is full.' });
  expect(await findStory('own-tea')?.load()).toMatchObject({ id: 'own-tea' });
});

test('a browser that only seems to keep is found out', async () => {
  const slot = { ...slotOf(), write: () => ({ ok: true }) as const };
  expect(await keepStory(slot, 'own-tea', tea)).toMatchObject({ ok: false, reason: expect.stringContaining('does not keep') });
});

test('what is damaged is passed over, and left as it is', async () => {
  const slot = slotOf();
  await keepStory(slot, 'own-tea', tea);
  const text = slot.kept.get('story.own-tea') ?? '';
  for (const damaged of ['', '{', 'null\nx', text.slice(0, 40), '{"id":"own-tea"}\nx']) {
    slot.kept.set('story.own-tea', damaged);
    storyList.setState({ stories: [] });
    listKeptStories(slot);
    expect(findStory('own-tea')).toBeUndefined();
    expect(slot.kept.get('story.own-tea')).toBe(damaged);
  }
  slot.kept.set('story.own-tea', `${text.slice(0, text.indexOf('\n') + 1)}damaged`);
  listKeptStories(slot);
  await expect(findStory('own-tea')?.load()).rejects.toThrow('cannot be read');
  expect(findStory('own-tea')).toBeUndefined();
});

test('two different stories of one name: the player is asked where the first has been played, and either way is open', async () => {
  const slot = slotOf();
  expect(idFor(slot, tea, () => true)).toEqual({ id: 'own-tea' });
  await keepStory(slot, 'own-tea', tea);
  expect(idFor(slot, tea, () => true)).toEqual({ id: 'own-tea' });
  expect(idFor(slot, other, () => false)).toEqual({ id: 'own-tea' });
  const asked = idFor(slot, other, () => true);
  expect(asked).toEqual({ asks: 'own-tea', apart: `own-tea-${other.edition.slice(0, 6)}` });
  await keepStory(slot, 'apart' in asked ? asked.apart : '', other);
  expect(idFor(slot, other, () => true)).toEqual({ id: `own-tea-${other.edition.slice(0, 6)}` });
  expect(await findStory('own-tea')?.load()).toMatchObject({ edition: tea.edition });
});

test('a story is known again by its name', () => {
  expect(isNamed('own-tea', tea)).toBe(true);
  expect(isNamed(`own-tea-${other.edition.slice(0, 6)}`, other)).toBe(true);
  expect(isNamed('own-coffee', tea)).toBe(false);
});

test('a kept story can be let go of; other keys are left alone', async () => {
  const slot = slotOf(new Map([['save.own-tea', 'a play']]));
  await keepStory(slot, 'own-tea', tea);
  expect(keptIds(slot)).toEqual(['own-tea']);
  letGo(slot, 'own-tea');
  expect(keptIds(slot)).toEqual([]);
  expect([...slot.kept.keys()]).toEqual(['save.own-tea']);
});
