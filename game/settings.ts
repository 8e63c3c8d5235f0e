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

/** The settings: read from the slot, then from the address bar (`?theme=dark&pace=all&stage=off`), put on the page, and kept when changed. */
export function createSettings(slot: SaveSlot, address: URLSearchParams) {
  const store = createStore<Settings>(() => ({
    ...defaultSettings,
    ...known(parse(slot.read('settings'))),
    ...known(Object.fromEntries(address)),
  }));
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
    slot.write('settings', JSON.stringify(settings));
  });
  return store;
}

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
