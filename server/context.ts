import type { Script } from '../src/room/presenter.ts';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import type { Door } from './guard.ts';
import type { Holders } from './holders.ts';
import type { Limiter } from './limits.ts';
import type { Presence } from './presence.ts';
import type { Rooms } from './rooms.ts';
import type { Store } from './store.ts';
import type { Watchers } from './watchers.ts';

/** A story as rooms can be opened on it. */
export type Playable = { story: LoadedStory; script: Script | null };

/** What every part of the server works with. */
export type Context = {
  store: Store;
  rooms: Rooms;
  holders: Holders;
  watchers: Watchers;
  presence: Presence;
  /** The stories there are, by id. */
  stories(): Promise<ReadonlyMap<string, Playable>>;
  /** Where requests may be addressed to just now. */
  door(): Door;
  /** The addresses that are shown to people who want to join. */
  shown(): readonly string[];
  now(): number;
  publicUrl: string | null;
  /** Opens rooms from anywhere, on an organisation's server; null on a laptop, where only whoever sits at it may. */
  organiserKey: string | null;
  limits: Record<'seat' | 'address' | 'wrongCodes' | 'opening', Limiter>;
  log: { info(about: object, words: string): void; warn(about: object, words: string): void; error(about: object, words: string): void };
};
