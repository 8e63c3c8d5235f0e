import * as v from 'valibot';
import type { Dice } from '../ports.ts';
import type { Event } from '../session/events.ts';
import { writeSave } from '../session/saves.ts';
import { beginAlike, compareLogs, stepsIn } from './compare-logs.ts';
import { isPlayKey, type Kept, type KeptPlay, type KeptText, keyOf, readKept } from './kept.ts';
import { keptPerStory, leaving } from './rule-of-ten.ts';
import type { Shelf } from './shelf.ts';

/**
 * What became of a play in another window while it is open in this one: it went `further` by so many steps, it took a step back or another way
 * (`other`), or it was let go (`gone`). `play` is the id of the one that stands there.
 */
export type Elsewhere = { kind: 'further' | 'other' | 'gone'; play: string; steps: number };

/**
 * The hold that an open play has on its place in the library. `id` may change until it is kept. `look` compares what is stored with what this
 * window last read or wrote; only when it finds nothing may `put` follow, which writes the log.
 */
export type Hold = { id(): string; kept(): boolean; look(log: readonly Event[]): Elsewhere | null; put(log: readonly Event[]): void };

/** All plays that this browser keeps. Reading says nothing and writes nothing; a text is parsed once. */
export type Library = {
  /** The plays of a story, or of all, the latest first. */
  plays(story?: string): readonly KeptPlay[];
  /** What is kept and cannot be played. */
  texts(): readonly KeptText[];
  find(id: string): KeptPlay | null;
  /** Gives up what of a play could not be stored and is only in memory; tells whether there was any. */
  forgetUnstored(id: string): boolean;
  /** Whether the player has been told of something (once is enough); `tell` writes it down. */
  told(what: string): boolean;
  tell(what: string): void;
  /** The play of a story that goes when another begins; null while there is room. */
  leaving(story: string): KeptPlay | null;
  /** Keeps a log that was brought along as a play of its own, under its id if that is free. Gives the id it has here. */
  bringIn(id: string, log: readonly Event[]): string;
  /** Lets something go, and gives the text that was kept, which `putBack` takes. */
  remove(key: string): string;
  putBack(key: string, text: string): void;
  /** A hold for a play that begins: nothing is written before its first `put`. */
  begin(): Hold;
  /** A hold for a kept play that is gone on with. */
  goOn(play: KeptPlay): Hold;
};

const toldKey = 'told';
const toldSchema = v.fallback(v.pipe(v.string(), v.parseJson(), v.array(v.string())), []);

/** Creates the library over a shelf. `madeRoom` tells the player, in words, which plays have gone, and which goes when the next begins. */
export function createLibrary(shelf: Shelf, dice: Dice, madeRoom: (gone: readonly KeptPlay[], next: KeptPlay | null) => void): Library {
  const parsed = new Map<string, { text: string; kept: Kept }>();
  let all: { at: number; kept: readonly Kept[] } = { at: -1, kept: [] };

  function readKey(key: string): Kept | null {
    const text = shelf.read(key);
    if (text === null) return null;
    const known = parsed.get(key);
    if (known?.text === text) return known.kept;
    const kept = readKept(key, text);
    parsed.set(key, { text, kept });
    return kept;
  }

  function everything(): readonly Kept[] {
    const at = shelf.changes.getState();
    if (all.at !== at)
      all = {
        at,
        kept: shelf
          .keys()
          .filter(isPlayKey)
          .flatMap((key) => readKey(key) ?? []),
      };
    return all.kept;
  }

  const plays = (story?: string) =>
    everything()
      .flatMap((kept) => (kept.kind === 'play' && (story === undefined || kept.story === story) ? [kept] : []))
      .sort((a, b) => b.order - a.order || a.id.localeCompare(b.id));

  const toldSoFar = () => v.parse(toldSchema, shelf.read(toldKey) ?? '[]');
  const told = (what: string) => toldSoFar().includes(what);
  const tell = (what: string) => shelf.write(toldKey, JSON.stringify([...toldSoFar().slice(-200), what]));
  const untell = (what: string) => told(what) && shelf.write(toldKey, JSON.stringify(toldSoFar().filter((one) => one !== what)));
  const goesNext = (story: string, open = '') => (plays(story).length < keptPerStory ? null : leaving(plays(story), open));

  /** Room for one more play: those that are too many go, but only such as the player was told of. */
  function makeRoom(story: string, begun: string): void {
    const gone: KeptPlay[] = [];
    for (let goes = goesNext(story, begun); goes && told(goes.id) && plays(story).length > keptPerStory; goes = goesNext(story, begun)) {
      shelf.remove(goes.key);
      gone.push(goes);
    }
    const next = goesNext(story, begun);
    const isNews = next !== null && !told(next.id);
    if (isNews) tell(next.id);
    if (isNews || gone.length > 0) madeRoom(gone, next);
  }

  function freshId(): string {
    let number = dice();
    while (shelf.keys().includes(keyOf(number.toString(36)))) number = (number % 2_000_000_000) + 1;
    return number.toString(36);
  }

  function hold(of: KeptPlay | null, wanted = ''): Hold {
    let id = of?.id ?? (wanted || freshId());
    let kept = of !== null;
    let base = of && (shelf.over(of.key) === undefined ? of.text : (shelf.over(of.key) ?? null));
    let order = 0;
    const before = new Set(of ? [] : shelf.keys());

    /** A play that began alike in another window since this one was begun here: the same address, opened twice. */
    function twin(log: readonly Event[]): Elsewhere | null {
      for (const key of shelf.keys()) {
        const other = before.has(key) || !isPlayKey(key) ? null : readKey(key);
        if (other?.kind === 'play' && beginAlike(other.log, log)) return { kind: 'further', play: other.id, steps: other.steps };
      }
      return null;
    }

    return {
      id: () => id,
      kept: () => kept,
      look(log) {
        if (!kept) return twin(log);
        const now = shelf.stored(keyOf(id));
        if (now === base) return null;
        if (now === null) return shelf.has(keyOf(id)) ? null : { kind: 'gone', play: id, steps: 0 };
        const other = readKept(keyOf(id), now);
        const compared = other.kind === 'play' ? compareLogs(log, other.log) : 'other';
        if (compared === 'same') base = now;
        if (compared === 'same') return null;
        return compared === 'further' && other.kind === 'play'
          ? { kind: 'further', play: id, steps: other.steps - stepsIn(log) }
          : { kind: 'other', play: id, steps: 0 };
      },
      put(log) {
        if (!kept && shelf.keys().includes(keyOf(id))) id = freshId();
        if (order === 0) {
          order = 1 + Math.max(0, ...plays().map((play) => play.order));
          untell(id);
        }
        shelf.write(keyOf(id), writeSave({ play: id, order, log }));
        base = shelf.stored(keyOf(id));
        const first = !kept;
        kept = true;
        if (first && log[0]?.type === 'session-started') makeRoom(log[0].story, id);
      },
    };
  }

  return {
    plays,
    texts: () => everything().flatMap((kept) => (kept.kind === 'play' ? [] : [kept])),
    find(id) {
      const kept = readKey(keyOf(id));
      return kept?.kind === 'play' ? kept : null;
    },
    forgetUnstored: (id) => shelf.forget(keyOf(id)),
    told,
    tell,
    leaving: goesNext,
    bringIn(id, log) {
      const place = hold(null, id);
      place.put(log);
      return place.id();
    },
    remove(key) {
      const text = shelf.read(key) ?? '';
      shelf.remove(key);
      return text;
    },
    putBack(key, text) {
      if (text !== '') shelf.write(key, text);
    },
    begin: () => hold(null),
    goOn: (play) => hold(play),
  };
}
