import type { EffectsTable } from '../story/effects-table.ts';
import { notInStory } from './fits.ts';
import type { Export } from './read-export.ts';
import { type Sitting, sittingOf } from './sitting.ts';

/** A story as far as plays of it are counted. */
export type CountedStory = { id: string; edition: string; table: EffectsTable };

/** A play as it is counted, and whether it was played in an earlier edition that still fits; or why it is not counted, and what to do. */
export type SatDown = { ok: true; sitting: Sitting; earlier: boolean } | { ok: false; reason: string };

/** Sets a play to its story, as the story is now. */
export function sitDown({ edition, table }: CountedStory, { log, started }: Export): SatDown {
  const [seat = ''] = started.seats;
  const earlier = started.edition !== edition;
  const missing = notInStory(table, log);
  if (!missing) return { ok: true, sitting: sittingOf(table, log, seat), earlier };
  return {
    ok: false,
    reason: earlier
      ? `It was played in another edition of "${table.title}", with ${missing}, which is not in the story here. It is set apart: count it with the edition that it was played in, or play the story anew.`
      : `It speaks of ${missing}, which "${table.title}" does not have, so somebody has changed it. It is set apart.`,
  };
}

/** Why a play of a story that is not here is not counted, and what to do. */
export const noStory = (story: string): string =>
  story.startsWith('own-')
    ? `It is a play of a story that somebody wrote ("${story}"), which is not in this browser. Open its files under "Your own story" first, then choose this file again.`
    : `It is a play of "${story}", a story that this copy of the game does not have. Use a copy that has it.`;
