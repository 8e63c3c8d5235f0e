import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { fixtureStory } from './fixture-story.ts';

const { seats, decisions, moves, facts, shares, commitments } = fixtureStory.table;
const ids = [
  ...Object.keys(seats),
  ...Object.values({ ...decisions, ...moves }).flatMap(({ choices }) => Object.keys(choices)),
  ...Object.keys(facts),
  ...Object.keys(shares),
  ...Object.keys(commitments),
];

/** The fixture with a short number for each id, as a story with a lock has. */
export const numberedStory: LoadedStory = { ...fixtureStory, numbers: Object.fromEntries(ids.map((id, index) => [id, index + 1])) };
