import { type RoomState, inRoom } from './room-state.ts';
import { granted, type Verdict } from './verdict.ts';
import { sendLimits } from './limits.ts';
import type { WishOf } from './wishes.ts';

/** Below so many phones a comment could be told by who is looking at theirs: comments go on paper. */
export const phonesForComments = 8;

/** How many comments one person may send. */
const mostComments = 5;

/** A felt word and how many said it. */
export type Word = { word: string; people: number };

/** A comment; `theme` is the number of the heap the host has laid it on. Only released ones are shown to the room. */
export type Comment = { voice: string; text: string; released: boolean; theme: number | null };

/** A heap of comments with the host's name for it, and the dots laid on it. */
export type Theme = { theme: number; name: string; comments: string[]; dots: number };

/** One felt word each. `key` is drawn by chance, so that words lie in no order. */
export function sayWord(state: RoomState, id: string, { text }: WishOf<'say-word'>, key: string): Verdict {
  if (state.phase !== 'word') return 'The room is not asked for a word now.';
  if (state.debrief.wordsShown) return 'The words have been shown.';
  if (state.debrief.said.word.includes(id)) return 'You have given your word.';
  return { events: [{ type: 'said', about: 'word', participant: id }], kept: [{ kind: 'word', key, text: plainWord(text) }] };
}

/** The host lets the room see the words: not one by one as they come, which would tell whose they are. */
export function showWords(state: RoomState): Verdict {
  if (state.phase !== 'word') return 'The room is not asked for a word now.';
  return state.debrief.wordsShown ? 'The words are shown.' : granted({ type: 'words-shown' });
}

/** An anonymous comment; it waits for the host's release. */
export function comment(state: RoomState, id: string, { text }: WishOf<'comment'>, key: string): Verdict {
  if (state.phase !== 'comments') return 'Comments are not gathered now.';
  if (!enoughPhones(state))
    return `There are fewer than ${phonesForComments} phones here, so a comment could be told by its author. Write it on paper.`;
  if ((state.debrief.said.comment[id] ?? 0) >= mostComments) return `You have sent ${mostComments} comments. Leave room for the others.`;
  return { events: [{ type: 'said', about: 'comment', participant: id }], kept: [{ kind: 'comment', key, text }] };
}

/** Whether enough people with phones are here for a comment to be anonymous. */
export const enoughPhones = (state: Pick<RoomState, 'people'>): boolean => inRoom(state).length >= phonesForComments;

/** Three dots on the themes that matter most; several may lie on one. Laying them again moves them. */
export function dot(state: RoomState, id: string, { themes }: WishOf<'dot'>): Verdict {
  if (state.phase !== 'comments') return 'Dots are not laid now.';
  const known = themesOf(state).map(({ theme }) => theme);
  const unknown = themes.find((theme) => !known.includes(theme));
  if (unknown !== undefined) return 'There is no such theme on the wall.';
  return granted({ type: 'dotted', participant: id, themes });
}

/** The host lets the room see a comment, or takes it back. */
export function release(state: RoomState, { voice, released }: WishOf<'release'>): Verdict {
  if (!isComment(state, voice)) return 'There is no such comment.';
  if (state.debrief.released.includes(voice) === released)
    return released ? 'This comment is shown already.' : 'This comment is not shown.';
  return granted(released ? { type: 'released', voice } : { type: 'kept-back', voice });
}

/** The host lays a comment with others like it, or takes it off again. */
export function theme(state: RoomState, wish: WishOf<'theme'>): Verdict {
  if (!isComment(state, wish.voice)) return 'There is no such comment.';
  return granted({ type: 'themed', voice: wish.voice, theme: wish.theme });
}

/** The host names a heap of comments. */
export function nameTheme(_: RoomState, wish: WishOf<'name-theme'>): Verdict {
  return granted({ type: 'theme-named', theme: wish.theme, name: wish.name.slice(0, sendLimits.theme) });
}

/** The felt words by how often they were said; of equals the first in the alphabet. */
export function wordsOf({ kept }: Pick<RoomState, 'kept'>): Word[] {
  const counts = new Map<string, number>();
  for (const one of kept) if (one.kind === 'word') counts.set(one.text, (counts.get(one.text) ?? 0) + 1);
  return [...counts]
    .map(([word, people]) => ({ word, people }))
    .sort((one, other) => other.people - one.people || (one.word < other.word ? -1 : 1));
}

/** All comments, in an order that says nothing of when they came. */
export function commentsOf({ kept, debrief }: Pick<RoomState, 'kept' | 'debrief'>): Comment[] {
  return kept.flatMap((one) =>
    one.kind === 'comment'
      ? [{ voice: one.key, text: one.text, released: debrief.released.includes(one.key), theme: debrief.themes[one.key] ?? null }]
      : [],
  );
}

/** The heaps of released comments with their dots: most dots first, then by number. */
export function themesOf(state: Pick<RoomState, 'kept' | 'debrief'>): Theme[] {
  const shown = commentsOf(state).filter(({ released }) => released);
  const numbers = [...new Set(shown.flatMap(({ theme: one }) => (one === null ? [] : [one])))].sort((a, b) => a - b);
  const dots = Object.values(state.debrief.dots).flat();
  return numbers
    .map((number) => ({
      theme: number,
      name: state.debrief.names[number] ?? '',
      comments: shown.flatMap((one) => (one.theme === number ? [one.text] : [])),
      dots: dots.filter((one) => one === number).length,
    }))
    .sort((one, other) => other.dots - one.dots || one.theme - other.theme);
}

const isComment = (state: Pick<RoomState, 'kept'>, key: string) => state.kept.some((one) => one.kind === 'comment' && one.key === key);

/** A felt word in small letters, so that the same word counts as one. */
const plainWord = (text: string) =>
  text
    .toLocaleLowerCase('en-GB')
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .trim() || text;
