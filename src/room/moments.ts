import type { EffectsTable } from '../story/effects-table.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { times } from '../story/vocabulary.ts';
import { stages } from './room-events.ts';

/** The moments of every session, whatever the story: before the play, in it, and the steps of the debrief. */
export const commonMoments = ['welcome', 'seats', 'briefs', 'scene', ...times, ...stages] as const;

/** The moments a session may have besides. */
export const extraMoments = ['break', 'plenary'] as const;

/** Every moment of a story that a presenter's script must say something for: the common ones, then decisions (not the jobs of boards), moves, shares, boards and commitments. */
export function momentsOf(table: EffectsTable): string[] {
  const jobs = Object.values(table.boards).flatMap((board) => board.jobs);
  const decisions = Object.keys(table.decisions).filter((id) => !jobs.includes(id));
  return [...commonMoments, ...decisions, ...[table.moves, table.shares, table.boards, table.commitments].flatMap(Object.keys)];
}

/** The story as a room plays it: measured decisions in full or quickly, as `plays` says; everything else is as it was. */
export function storyAsPlayed(story: LoadedStory, plays: Record<string, 'full' | 'quick'>): LoadedStory {
  const changed = Object.entries(plays).filter(([id, play]) => {
    const decision = Object.hasOwn(story.table.decisions, id) ? story.table.decisions[id] : undefined;
    return decision?.measured && decision.play !== play;
  });
  if (changed.length === 0) return story;
  const decisions = { ...story.table.decisions };
  for (const [id, play] of changed) {
    const decision = decisions[id];
    if (decision) decisions[id] = { ...decision, play };
  }
  return { ...story, table: { ...story.table, decisions } };
}
