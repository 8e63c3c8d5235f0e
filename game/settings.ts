import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { Shelf } from '../src/library/shelf.ts';

/** The words a setting may have, for the settings screen. */
export const settingChoices = {
  textSize: [0.9, 1, 1.2, 1.45, 1.75],
  theme: ['auto', 'light', 'dark', 'contrast'],
  motion: ['auto', 'on', 'off'],
  pace: ['gentle', 'slow', 'all'],
  stage: ['on', 'off'],
  sound: ['off', 'on'],
  roomsVolume: [0, 0.3, 0.6, 1],
  foleyVolume: [0, 0.3, 0.6, 1],
  tonesVolume: [0, 0.3, 0.6, 1],
  keys: ['on', 'off'],
} as const;

/** How the player wants the game to look, move and sound. `keys` lets the number keys pick choices. */
export type Settings = { -readonly [Key in keyof typeof settingChoices]: (typeof settingChoices)[Key][number] };

export const defaultSettings: Settings = {
  textSize: 1,
  theme: 'auto',
  motion: 'auto',
  pace: 'gentle',
  stage: 'on',
  sound: 'off',
  roomsVolume: 0.6,
  foleyVolume: 0.6,
  tonesVolume: 0.6,
  keys: 'on',
};

const { textSize, theme, motion, pace, stage, sound, roomsVolume, foleyVolume, tonesVolume, keys } = settingChoices;
/** What is not among the words of a setting is as if it had not been given. An address gives its numbers as text. */
const word = <const Words extends readonly string[]>(words: Words) => v.fallback(v.optional(v.picklist(words)), undefined);
const size = <const Sizes extends readonly number[]>(sizes: Sizes) =>
  v.fallback(v.optional(v.pipe(v.unknown(), v.transform(Number), v.picklist(sizes))), undefined);

const settingsSchema = v.object({
  textSize: size(textSize),
  theme: word(theme),
  motion: word(motion),
  pace: word(pace),
  stage: word(stage),
  sound: word(sound),
  roomsVolume: size(roomsVolume),
  foleyVolume: size(foleyVolume),
  tonesVolume: size(tonesVolume),
  keys: word(keys),
});
const keptSchema = v.fallback(v.pipe(v.string(), v.parseJson(), settingsSchema), {});

/** What the system may ask of a page, as far as the settings leave it to the system. */
const system = { still: '(prefers-reduced-motion: reduce)', dark: '(prefers-color-scheme: dark)' } as const;

/** The settings: read from the shelf, then from the address bar, put on the page, and kept when changed. What the system asks for is followed at once, also while a story is played. */
export function createSettings(shelf: Pick<Shelf, 'read' | 'write'>, address: URLSearchParams) {
  const store = createStore<Settings>(() => settingsFrom(shelf.read('settings'), address));
  putOnPage(store.getState());
  store.subscribe((settings, before) => {
    putOnPage(settings);
    const text = JSON.stringify(settings);
    if (text !== JSON.stringify(before)) shelf.write('settings', text);
  });
  // The same words in a new object: whoever shows them asks the system anew.
  for (const query of Object.values(system))
    matchMedia(query).addEventListener('change', () => store.setState({ ...store.getState() }, true));
  return store;
}

/** The settings as they were kept, those named in the address (`?theme=dark&pace=all&stage=off`) before them; what neither says is as usual. */
export const settingsFrom = (kept: string | null, address: URLSearchParams): Settings => ({
  ...defaultSettings,
  ...given(v.parse(keptSchema, kept ?? '{}')),
  ...given(v.parse(settingsSchema, Object.fromEntries(address))),
});

/** Puts on the page what its style sheets must know: theme, motion and text size. What the system asks for they see themselves. */
export function putOnPage(settings: Settings): void {
  const root = document.documentElement;
  if (settings.theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  root.dataset.motion = settings.motion;
  root.style.setProperty('--text-scale', String(settings.textSize));
}

/** Whether things may move: the setting, or what the system asks for now. */
export function movesIn(settings: Settings): boolean {
  if (settings.motion !== 'auto') return settings.motion === 'on';
  return !matchMedia(system.still).matches;
}

/** Whether the page is dark: the setting, or what the system asks for now. */
export function isDark(settings: Settings): boolean {
  if (settings.theme !== 'auto') return settings.theme !== 'light';
  return matchMedia(system.dark).matches;
}

/** Only the settings that say something. */
const given = (settings: Partial<Record<keyof Settings, unknown>>) =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Partial<Settings>;
