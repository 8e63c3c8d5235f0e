import { createStore } from 'zustand/vanilla';
import type { SaveSlot } from '../src/ports.ts';

/** How the player wants the game to look, move and sound. `keys` lets the number keys pick choices. */
export type Settings = {
  textSize: number;
  theme: 'auto' | 'light' | 'dark' | 'contrast';
  motion: 'auto' | 'on' | 'off';
  pace: 'gentle' | 'slow' | 'all';
  stage: 'on' | 'off';
  sound: 'off' | 'on';
  roomsVolume: number;
  foleyVolume: number;
  tonesVolume: number;
  keys: 'on' | 'off';
};

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

const allowed: { [Key in keyof Settings]: readonly Settings[Key][] } = {
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
};

/** The words a setting may have, for the settings screen. */
export const settingChoices = allowed;

/** What the system may ask of a page, as far as the settings leave it to the system. */
const system = { still: '(prefers-reduced-motion: reduce)', dark: '(prefers-color-scheme: dark)' } as const;

/** The settings: read from the slot, then from the address bar, put on the page, and kept when changed. What the system asks for is followed at once, also while a story is played. */
export function createSettings(slot: SaveSlot, address: URLSearchParams) {
  const store = createStore<Settings>(() => settingsFrom(slot.read('settings'), address));
  putOnPage(store.getState());
  store.subscribe((settings, before) => {
    putOnPage(settings);
    const text = JSON.stringify(settings);
    if (text !== JSON.stringify(before)) slot.write('settings', text);
  });
  // The same words in a new object: whoever shows them asks the system anew.
  for (const query of Object.values(system))
    matchMedia(query).addEventListener('change', () => store.setState({ ...store.getState() }, true));
  return store;
}

/** The settings as they were kept, those named in the address (`?theme=dark&pace=all&stage=off`) before them; what neither says is as usual. */
export const settingsFrom = (kept: string | null, address: URLSearchParams): Settings => ({
  ...defaultSettings,
  ...known(parse(kept)),
  ...known(Object.fromEntries(address)),
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

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function known(values: Record<string, unknown>): Partial<Settings> {
  const kept = Object.keys(allowed).flatMap((key) => {
    const words = allowed[key as keyof Settings] as readonly (string | number)[];
    const word = words.find((candidate) => String(candidate) === String(values[key]));
    return word === undefined ? [] : [[key, word]];
  });
  return Object.fromEntries(kept) as Partial<Settings>;
}
