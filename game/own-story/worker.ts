import type { StoryFile } from '../../src/workshop/inspect.ts';
import { type InspectedStory, inspectStory } from '../../src/workshop/inspect-worker.ts';

/** What the worker says: a sign of life while it walks, and in the end what it found. */
export type Said = { kind: 'busy'; turns: number } | { kind: 'done'; inspected: InspectedStory };

const say = (said: Said) => postMessage(said);

addEventListener('message', ({ data }: MessageEvent<StoryFile[]>) => {
  say({ kind: 'done', inspected: inspectStory(data, (turns) => say({ kind: 'busy', turns })) });
});
