import { storyWords } from 'virtual:story-words';
import type { StoryOnList, StoryWords } from './story-list.ts';

/** A story with all that the first screen says of it. The words are a part of the game of their own, which a visitor who comes straight to a story does not fetch. */
export type StoryCard = StoryOnList & StoryWords;

/** The stories of the list with their words, in the same order. */
export const withWords = (stories: readonly StoryOnList[]): StoryCard[] =>
  stories.flatMap((story) => {
    const words = story.words ?? storyWords[story.id];
    return words ? [{ ...story, ...words }] : [];
  });
