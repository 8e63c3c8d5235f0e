import type { Plan } from '../debrief/notes.ts';
import type { DecisionCount } from './count.ts';
import type { Share } from '../lib/few.ts';

/** Said where a spread is hidden. */
export const hiddenWords = 'not shown, as some would be fewer than five';

const shares: Record<Exclude<Share['kind'], 'counted'>, string> = {
  all: 'all',
  'nearly-all': 'nearly all',
  some: 'some, not all',
  'hardly-any': 'hardly any',
  none: 'none',
};

/** In how many plays something was so, in a word or two. */
export const shareWords = (share: Share): string => (share.kind === 'counted' ? `${share.plays} of ${share.of}` : shares[share.kind]);

/** How often a guess about a colleague was right, as a sentence; '' where nobody is asked. */
export function theyWords(they: DecisionCount['they']): string {
  if (they === null) return '';
  if (they === 'hidden') return 'Fewer than five guessed what a colleague wants, so it is not shown how often they were right.';
  if (typeof they === 'object') return `What a colleague wants: about ${they.right} in 10 guessed right.`;
  return `What a colleague wants: ${guessed[they]}.`;
}

const guessed: Record<Exclude<Share['kind'], 'counted'>, string> = {
  all: 'everybody guessed right',
  'nearly-all': 'nearly everybody guessed right',
  some: 'some guessed right, and some did not',
  'hardly-any': 'hardly anybody guessed right',
  none: 'nobody guessed right',
};

/** What became of a fact. */
export const reachedWords: Record<string, string> = { early: 'before the aim was settled', late: 'after that', never: 'never' };

/** An if-then plan as one sentence; what was not written is left out. */
export function planSentence({ when, then, who, by }: Plan): string {
  const parts = [when && `If ${when}`, then && `then we ${then}`].filter(Boolean).join(', ');
  const rest = [who && `Who: ${who}`, by && `By: ${by}`].filter(Boolean).join('. ');
  return [parts, rest].filter(Boolean).join('. ');
}
