import { fetchable } from '../fetchable.ts';

/** The moving picture, fetched once the words are on the screen. */
export const liveStage = fetchable(
  () => import('../reader/live-stage.tsx'),
  (chunk) => chunk.LiveStage,
);
