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

/** The settings: read from the shelf, then from the address bar (`?theme=dark&pace=all&stage=off`), put on the page, and kept when changed. */
export function createSettings(shelf: Pick<Shelf, 'read' | 'write'>, address: URLSearchParams) {
  const store = createStore<Settings>(() => settingsFrom(shelf.read('settings'), address));
  const put = (settings: Settings) => {
    const root = document.documentElement;
    if (settings.theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
    root.dataset.motion = movesIn(settings) ? 'on' : 'off';
    root.style.setProperty('--text-scale', String(settings.textSize));
  };
  put(store.getState());
  store.subscribe((settings) => {
    put(settings);
    shelf.write('settings', JSON.stringify(settings));
  });
  return store;
}

/** The settings as they were kept, those named in the address before them; what neither says is as usual. */
export const settingsFrom = (kept: string | null, address: URLSearchParams): Settings => ({
  ...defaultSettings,
  ...given(v.parse(keptSchema, kept ?? '{}')),
  ...given(v.parse(settingsSchema, Object.fromEntries(address))),
});

/** Whether things may move: the setting, or what the system asks for. */
export function movesIn(settings: Settings): boolean {
  if (settings.motion !== 'auto') return settings.motion === 'on';
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether the page is dark: the setting, or what the system asks for. */
export function isDark(settings: Settings): boolean {
  if (settings.theme !== 'auto') return settings.theme !== 'light';
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Only the settings that say something. */
const given = (settings: Partial<Record<keyof Settings, unknown>>) =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Partial<Settings>;
