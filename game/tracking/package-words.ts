import type { Needs } from '../../src/tracking/standing.ts';

/** What whoever packed the game wrote into its page: the one story it is about (null: all), and what a play needs to count as completed. */
export type PackageWords = { story: string | null; needs: Needs };

/** Reads `<meta name="joined-up-package" content="system=scorm12&story=bath-time&completed=ended,debrief,plan">`. Without it all stories count and all is needed. */
export function packageWords(): PackageWords {
  const words = new URLSearchParams(document.querySelector<HTMLMetaElement>('meta[name="joined-up-package"]')?.content);
  const completed = words.get('completed')?.split(',') ?? ['ended', 'debrief', 'plan'];
  const needs = (name: string) => completed.includes(name);
  return { story: words.get('story'), needs: { ended: needs('ended'), debrief: needs('debrief'), plan: needs('plan') } };
}
