import { typeset } from './typeset.ts';
import {
  type DayTime,
  dayTimes,
  type Mood,
  moods,
  type Pose,
  poses,
  type Room,
  rooms,
  type Season,
  seasons,
  type Sound,
  sounds,
  times,
  type When,
  type Worn,
  worn,
} from './vocabulary.ts';

/** Where a person's mood or pose changes, or what they wear: `#mood: weary` is about the speaker, `#mood: dev=weary` about Dev. */
export type Change<Value> = { whom: string | null; to: Value };

/** What the tags of one line, choice or knot say, read and checked. */
export type Tags = {
  id?: string;
  by?: string;
  who?: string;
  moods: Change<Mood>[];
  poses: Change<Pose>[];
  wears: Change<Worn>[];
  scene?: Room;
  light?: DayTime;
  season?: Season;
  /** What the clock on the wall says, in minutes of the day. */
  clock?: number;
  alt?: string;
  to?: string[];
  except?: string[];
  sound?: Sound;
  facts: string[];
  activity?: string;
  when?: When;
  ending?: string;
  enter: string[];
  leave: string[];
  /** Who is heard and not seen, as on the telephone, until they enter or the place changes. */
  heard: string[];
  board?: string;
  /** What stays on the board, by how it begins; the rest is wiped. */
  boardKeeps?: string;
  lang?: string;
};

/** The tags in plain data, and a sentence for each that could not be read. */
export type ReadTags = { tags: Tags; problems: string[] };

type Handler = (tags: Tags, value: string) => string | undefined;

const oneOf = <Word extends string>(words: readonly Word[], value: string): Word | undefined => words.find((word) => word === value);
const list = (value: string) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const unknown = (value: string, words: readonly string[]) => `does not know "${value}"; it knows ${words.join(', ')}`;

const change =
  <Word extends string>(words: readonly Word[], add: (tags: Tags, change: Change<Word>) => void): Handler =>
  (tags, value) => {
    const [left, right] = value.split('=').map((part) => part.trim());
    const word = oneOf(words, right ?? left ?? '');
    if (!word) return unknown(right ?? left ?? '', words);
    add(tags, { whom: right === undefined ? null : (left ?? ''), to: word });
    return undefined;
  };

const word =
  <Word extends string>(words: readonly Word[], put: (tags: Tags, value: Word) => void): Handler =>
  (tags, value) => {
    const found = oneOf(words, value);
    if (!found) return unknown(value, words);
    put(tags, found);
    return undefined;
  };

const text =
  (put: (tags: Tags, value: string) => void): Handler =>
  (tags, value) => {
    if (!value) return 'needs a value after the colon';
    put(tags, value);
    return undefined;
  };

/** Every tag a story may use, with what it does. A new tag is a line here. */
const handlers: Record<string, Handler> = {
  id: text((tags, value) => {
    tags.id = value;
  }),
  by: text((tags, value) => {
    tags.by = value;
  }),
  who: text((tags, value) => {
    tags.who = value;
  }),
  mood: change(moods, (tags, mood) => tags.moods.push(mood)),
  pose: change(poses, (tags, pose) => tags.poses.push(pose)),
  wears: change(worn, (tags, on) => tags.wears.push(on)),
  scene: word(rooms, (tags, room) => {
    tags.scene = room;
  }),
  light: word(dayTimes, (tags, light) => {
    tags.light = light;
  }),
  season: word(seasons, (tags, season) => {
    tags.season = season;
  }),
  clock: (tags, value) => {
    const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(value) ?? [];
    if (hours === undefined) return `does not know "${value}"; a time of day is written as in 8:40 or 16:05`;
    tags.clock = Number(hours) * 60 + Number(minutes);
    return undefined;
  },
  alt: text((tags, value) => {
    tags.alt = typeset(value);
  }),
  to: text((tags, value) => {
    tags.to = list(value);
  }),
  except: text((tags, value) => {
    tags.except = list(value);
  }),
  sound: word(sounds, (tags, sound) => {
    tags.sound = sound;
  }),
  fact: text((tags, value) => {
    tags.facts.push(...list(value));
  }),
  activity: text((tags, value) => {
    tags.activity = value;
  }),
  when: word(times, (tags, when) => {
    tags.when = when;
  }),
  ending: text((tags, value) => {
    tags.ending = value;
  }),
  enter: text((tags, value) => {
    tags.enter.push(...list(value));
  }),
  leave: text((tags, value) => {
    tags.leave.push(...list(value));
  }),
  heard: text((tags, value) => {
    tags.heard.push(...list(value));
  }),
  board: text((tags, value) => {
    tags.board = typeset(value);
  }),
  'board-keeps': text((tags, value) => {
    tags.boardKeeps = typeset(value);
  }),
  lang: (tags, value) => {
    if (!isLanguage(value)) return `does not know "${value}"; a language is written as in "he", "cy" or "pt-BR"`;
    tags.lang = value;
    return undefined;
  },
};

/** Whether a text has the form of a language tag, as HTML wants it. */
export const isLanguage = (text: string) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(text);

export const tagNames = Object.keys(handlers);

export const noTags = (): Tags => ({ moods: [], poses: [], wears: [], facts: [], enter: [], leave: [], heard: [] });

/** Reads Ink's tag strings (`who: dev`). Never throws; what it cannot read it says and leaves out. */
export function readTags(raw: readonly string[]): ReadTags {
  const tags = noTags();
  const problems: string[] = [];
  for (const tag of raw) {
    const colon = tag.indexOf(':');
    const name = (colon < 0 ? tag : tag.slice(0, colon)).trim();
    const value = colon < 0 ? '' : tag.slice(colon + 1).trim();
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    const problem = handler ? handler(tags, value) : `is not a tag; the tags are ${tagNames.join(', ')}`;
    if (problem) problems.push(`#${name} ${problem}.`);
  }
  return { tags, problems };
}
