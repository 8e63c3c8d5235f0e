import type { SaveSlot, Written } from '../../src/ports.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { shortId } from '../../src/story/short-id.ts';
import { ownCard, type StoryCard, storyList } from '../story-list.ts';

/*
 * Stories that somebody brought along are kept in this browser with what is needed to open them again, so that an address that names one works after
 * the page was closed. Each is one text: its card as a line of JSON, so that a list of stories can be shown without unpacking them, and the story
 * itself, packed.
 */
const keyOf = (id: string) => `story.${id}`;

/** A story that is packed to more letters than this would leave no room for plays. */
const mostLetters = 2_000_000;

type Card = Omit<StoryCard, 'load'>;

/** Keeps a story, and puts it on the list until the page closes even where it could not be kept. */
export async function keepStory(slot: SaveSlot, id: string, story: LoadedStory): Promise<Written> {
  const { compressToUTF16 } = await import('lz-string');
  const own = { ...story, id, table: { ...story.table, id } };
  const card = ownCard(own);
  putOnList({ ...card, load: async () => own });
  const text = `${JSON.stringify(card)}\n${compressToUTF16(JSON.stringify(own))}`;
  if (text.length > mostLetters) return { ok: false, reason: 'This story is too large to be kept in this browser.' };
  return slot.write(keyOf(id), text);
}

/** Puts all kept stories on the list. What cannot be read is left as it is. */
export function listKeptStories(slot: SaveSlot): void {
  for (const id of keptIds(slot)) {
    const card = cardOf(slot, id);
    if (card) putOnList({ ...card, load: () => unpack(slot, id) });
  }
}

/** The ids of all stories that are kept here. */
export const keptIds = (slot: SaveSlot): string[] => slot.keys().flatMap((key) => (key.startsWith('story.own-') ? [key.slice(6)] : []));

/** Lets go of a kept story. Its plays stay. */
export function letGo(slot: SaveSlot, id: string): void {
  slot.remove(keyOf(id));
  takeOffList(id);
}

/**
 * The id that a story gets here: that of its name, or one with its fingerprint where it has been kept so before. Where another story of the same name is
 * kept and has been played, it is not for us to say whether this is the same one, changed: `asks` is the id of that one, and `apart` the one it could have beside it.
 */
export function idFor(
  slot: SaveSlot,
  story: LoadedStory,
  hasPlays: (id: string) => boolean,
): { id: string } | { asks: string; apart: string } {
  const id = shortId(`own-${story.id}`);
  const apart = shortId(`${id}-${story.edition.slice(0, 6)}`);
  const kept = cardOf(slot, id);
  if (!kept || kept.edition === story.edition) return { id };
  if (cardOf(slot, apart)?.edition === story.edition) return { id: apart };
  return hasPlays(id) ? { asks: id, apart } : { id };
}

/** Whether a story is the one that an id stands for, as far as its name tells. */
export const isNamed = (id: string, story: LoadedStory) => id === shortId(`own-${story.id}`) || id.startsWith(`own-${story.id}-`);

function putOnList(card: StoryCard): void {
  storyList.setState({ cards: [...storyList.getState().cards.filter(({ id }) => id !== card.id), card] });
}

function takeOffList(id: string): void {
  storyList.setState({ cards: storyList.getState().cards.filter((card) => card.id !== id) });
}

function cardOf(slot: SaveSlot, id: string): Card | null {
  const text = slot.read(keyOf(id)) ?? '';
  try {
    const card: unknown = JSON.parse(text.slice(0, Math.max(0, text.indexOf('\n'))));
    return isCard(card) && card.id === id ? card : null;
  } catch {
    return null;
  }
}

async function unpack(slot: SaveSlot, id: string): Promise<LoadedStory> {
  const { decompressFromUTF16 } = await import('lz-string');
  const text = slot.read(keyOf(id)) ?? '';
  const story = parsed(decompressFromUTF16(text.slice(text.indexOf('\n') + 1)) || 'null');
  if (typeof story === 'object' && story !== null && 'ink' in story && 'table' in story) return story as LoadedStory;
  // A story that cannot be read is as good as not there: its address then asks for its files. What is kept stays, for whoever can make something of it.
  takeOffList(id);
  throw new Error('The story that is kept here cannot be read any more.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCard(value: unknown): value is Card {
  if (typeof value !== 'object' || value === null) return false;
  const card = value as Record<string, unknown>;
  const isText = (name: string) => typeof card[name] === 'string';
  return (
    ['id', 'title', 'kind', 'place', 'summary', 'content_note', 'edition', 'room'].every(isText) &&
    Array.isArray(card.minutes) &&
    typeof card.seats === 'object' &&
    card.seats !== null
  );
}
