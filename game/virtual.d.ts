declare module 'virtual:stories' {
  type Chunk = { story: import('../src/story/loaded-story.ts').LoadedStory };
  export const stories: (import('./story-list.ts').StoryEntry & { load: () => Promise<Chunk> })[];
}

declare module 'virtual:story-words' {
  export const storyWords: Record<string, import('./story-list.ts').StoryWords>;
}

declare module 'virtual:story-files' {
  /** The built file of each story, by the story's id. */
  export const storyFiles: Readonly<Record<string, string>>;
}
