import { planKey } from '../debrief/notes.ts';
import { packLog } from '../session/compact.ts';
import type { Event } from '../session/events.ts';
import type { LoadedStory } from '../story/loaded-story.ts';

/** How many letters of ASCII a learning system is given to keep. SCORM 1.2 asks a system for 4,096; some count in other ways. */
export const parcelRoom = 3500;

/** A play with what its log does not say: whether its debrief was opened. */
export type ToldPlay = { play: string; log: readonly Event[]; debrief: boolean };

/**
 * A play as a text for a learning system. `leftOut` counts the notes that found no room. `head` is the same without the log, for a system that keeps
 * next to nothing: it names the play, so that the browser that has it finds it again.
 */
export type Parcel = { text: string; head: string; leftOut: number };

/** A parcel, read as far as it goes. `whole` says that no note and no word was left out; `packed` is for `unpackLog`, and '' where there is only a head. */
export type ParcelRead = { play: string; story: string; debrief: boolean; whole: boolean; packed: string };

const version = 'jt1';

/** Packs a play of one of our own stories into at most `room` letters. Where notes are too long the longest stay behind first, the if-then plan last. */
export function writeParcel(story: Pick<LoadedStory, 'id' | 'numbers'>, { play, log, debrief }: ToldPlay, room = parcelRoom): Parcel {
  const headOf = (whole: boolean) => `${version}~${play}~${story.id}~${debrief ? 'd' : ''}${whole ? '' : 'n'}~`;
  const head = headOf(false);
  const textOf = (less: readonly Event[]) => headOf(less === log) + packLog(story, less);
  const all = textOf(log);
  if (all.length <= room) return { text: all, head, leftOut: 0 };
  const notes = countingNotes(log);
  const ways = lighter(log, notes);
  // Halving: each packing takes some milliseconds, and somebody may have written thirty notes.
  let best: string | null = null;
  let [from, to] = [0, ways.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const text = textOf(ways[middle] ?? []);
    if (text.length <= room) [best, to] = [text, middle];
    else from = middle + 1;
  }
  return { text: best ?? head, head, leftOut: Math.min(from, notes.length) };
}

/** Reads a parcel, also one that was cut short behind its head; null when it is none. */
export function readParcel(text: string): ParcelRead | null {
  const found = /^jt1~([0-9a-z]{1,12})~([\w-]+)~(d?)(n?)~/.exec(text);
  if (!found) return null;
  const [head, play = '', story = '', debrief, less] = found;
  return { play, story, debrief: debrief !== '', whole: less === '', packed: text.slice(head.length) };
}

/** The log with less and less in it: without notes that later ones replaced; at place n without the n longest as well; at last without the words of objections. */
function lighter(log: readonly Event[], notes: readonly Event[]): (readonly Event[])[] {
  const longestFirst = [...notes].sort((a, b) => weight(b) - weight(a));
  const without = (count: number) => {
    const kept = new Set(longestFirst.slice(count));
    return log.filter((event) => event.type !== 'noted' || kept.has(event));
  };
  const ways = Array.from({ length: notes.length + 1 }, (_, count) => without(count));
  return [...ways, without(notes.length).map((event) => (event.type === 'objected' ? { ...event, text: '' } : event))];
}

/** The notes that still count: the last about each thing. */
const countingNotes = (log: readonly Event[]): Event[] => [
  ...new Map(log.flatMap((event) => (event.type === 'noted' ? [[`${event.seat} ${event.on}`, event] as const] : []))).values(),
];

const weight = (event: Event) => (event.type !== 'noted' || event.on === planKey ? 0 : event.text.length);
