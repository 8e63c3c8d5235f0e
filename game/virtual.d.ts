declare module 'virtual:stories' {
  import type { StoryCard } from './story-list.ts';
  export const stories: StoryCard[];
}

declare module 'virtual:story-files' {
  /** The built file of each story, by the story's id. */
  export const storyFiles: Readonly<Record<string, string>>;
}
