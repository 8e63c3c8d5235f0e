import type { LoadedStory } from '../story/loaded-story.ts';
import { storyAsPlayed } from './moments.ts';
import { type Minutes, playsOf, type Script } from './presenter.ts';
import type { Ground } from './room-state.ts';

/** What a new room of so many minutes is played on: its story with the decisions in full or quickly as the script says, and what the log has to say of that. */
export function groundFor(
  story: LoadedStory,
  script: Script | null,
  minutes: Minutes,
): { ground: Ground; plays: Record<string, 'full' | 'quick'> } {
  const all = script ? Object.entries(playsOf(script, minutes)) : [];
  const plays = Object.fromEntries(all.filter(([id]) => Object.hasOwn(story.table.decisions, id)));
  return { ground: { story: storyAsPlayed(story, plays), script }, plays };
}
