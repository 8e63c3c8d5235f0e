declare module 'virtual:stories' {
  import type { StoryCard } from './story-list.ts';
  export const stories: StoryCard[];
}
