import * as v from 'valibot';
import type { SaveSlot, Written } from '../../src/ports.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { shortId } from '../../src/story/short-id.ts';
import { ownStory, type StoryOnList, storyList } from '../story-list.ts';

/*
 * Stories that somebody brought along are kept in this browser with what is needed to open them again, so that an address that names one works after
 * the page was closed. Each is one text: its card as a line of JSON, so that a list of stories can be shown without unpacking them, and the story
 * itself, packed.
 */
const keyOf = (id: string) => `story.${id}`;

/** A story that is packed to more letters than this would leave no room for plays. */
const mostLetters = 2_000_000;

/** What is kept of a story beside the story itself: what the list shows of it, and its edition. */
type Card = ReturnType<typeof ownStory> & { edition: string };

const word = v.string();
const cardSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({
    id: word,
    edition: word,
    title: word,
    order: v.number(),
    seats: v.record(word, v.looseObject({ name: word, playable: v.boolean() })),
    words: v.looseObject({
      kind: word,
      minutes: v.tuple([v.number(), v.number()]),
      place: word,
      summary: word,
      content_note: word,
      room: word,
    }),
  }),
);
const storySchema = v.pipe(v.string(), v.parseJson(), v.looseObject({ id: word, ink: word, table: v.looseObject({ title: word }) }));

/** Keeps a story, and puts it on the list until the page closes even where it could not be kept. */
export async function keepStory(slot: SaveSlot, id: string, story: LoadedStory): Promise<Written> {
  const { compressToUTF16 } = await import('lz-string');
  const own = { ...story, id, table: { ...story.table, id } };
  const card: Card = { ...ownStory(own), edition: own.edition };
  putOnList(card, async () => own);
  const packed = `${JSON.stringify(card)}\n${compressToUTF16(JSON.stringify(own))}`;
  if (packed.length > mostLetters) return { ok: false, reason: 'This story is too large to be kept in this browser.' };
  const written = slot.write(keyOf(id), packed);
  if (!written.ok || slot.read(keyOf(id)) === packed) return written;
  return { ok: false, reason: 'This browser does not keep what the game writes.' };
}

/** Puts all kept stories on the list. What cannot be read is left as it is. */
export function listKeptStories(slot: SaveSlot): void {
  for (const id of keptIds(slot)) {
    const card = cardOf(slot, id);
    if (card) putOnList(card, () => unpack(slot, id));
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

function putOnList({ edition, ...story }: Card, load: StoryOnList['load']): void {
  storyList.setState({ stories: [...storyList.getState().stories.filter(({ id }) => id !== story.id), { ...story, load }] });
}

function takeOffList(id: string): void {
  storyList.setState({ stories: storyList.getState().stories.filter((story) => story.id !== id) });
}

function cardOf(slot: SaveSlot, id: string): Card | null {
  const read = v.safeParse(cardSchema, (slot.read(keyOf(id)) ?? '').split('\n', 1)[0]);
  return read.success && read.output.id === id ? (read.output as Card) : null;
}

async function unpack(slot: SaveSlot, id: string): Promise<LoadedStory> {
  const { decompressFromUTF16 } = await import('lz-string');
  const packed = slot.read(keyOf(id)) ?? '';
  const read = v.safeParse(storySchema, decompressFromUTF16(packed.slice(packed.indexOf('\n') + 1)));
  if (read.success) return read.output as unknown as LoadedStory;
  // A story that cannot be read is as good as not there: its address then asks for its files. What is kept stays, for whoever can make something of it.
  takeOffList(id);
  throw new Error('The story that is kept here cannot be read any more.');
}
