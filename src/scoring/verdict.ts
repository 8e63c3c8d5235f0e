import type { Verdict } from '../evidence/explanations.ts';
import type { About } from './about.ts';

export const verdictAbout: About = {
  title: 'Verdict',
  formula: 'F and A both at least ½: Enacted. F alone: Rhetoric. A alone: Lone effort. Neither: Parallel working.',
  sources: ['rose-2011', 'authors'],
};

/** The corner of the quadrant (Rose 2011: a preference that is formed but not acted on is rhetoric; the line at ½ is the authors'). Null when either measure is. */
export function verdict(formed: number | null, acted: number | null): Verdict | null {
  if (formed === null || acted === null) return null;
  if (formed >= 0.5) return acted >= 0.5 ? 'Enacted' : 'Rhetoric';
  return acted >= 0.5 ? 'Lone effort' : 'Parallel working';
}
