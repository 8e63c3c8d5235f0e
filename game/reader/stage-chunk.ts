import { fetchable } from '../fetchable.ts';

/** The stage with its engine. It stands apart from the other screens, as a projector fetches it too and nothing else. */
export const stageChunk = fetchable(
  () => import('../stage/stage.ts'),
  (chunk) => chunk.createStage,
);
