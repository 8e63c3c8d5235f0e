import { fetchable } from '../fetchable.ts';

/** What is in one's pocket, fetched when it is first looked into: a phone's page, too, does without it until then. */
export const pocketDialog = fetchable(
  () => import('./pocket.tsx'),
  (chunk) => chunk.Pocket,
);
