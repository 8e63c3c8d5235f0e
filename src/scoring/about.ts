import type { WorkId } from '../evidence/sources.ts';

/** What a player may read about a measure: its name, how it is worked out, in words, and where it comes from. */
export type About = { title: string; formula: string; sources: readonly WorkId[] };
