import { themes } from '../evidence/themes.ts';
import type { About } from './about.ts';
import type { Ledger } from './ledger.ts';

export const fairnessAbout: About = {
  title: 'How evenly it was paid',
  formula:
    'Fairness = 1 − (largest share − 1/n) ÷ (1 − 1/n), where the largest share is the part of all weight that fell on one seat and n is the number of seats. 1: everyone paid alike; 0: one seat paid for all.',
  sources: ['rose-2011', 'authors'],
};

/** What each seat paid, in weight. */
export function paidBy(ledger: Ledger, seat: string): number {
  const row = ledger.weights[seat];
  return row ? themes.reduce((sum, theme) => sum + row[theme], 0) : 0;
}

/** Fairness, 0 to 1 = 1 − (largest share − 1/n) / (1 − 1/n) over the n seats of the ledger (design, section 3; authors' measure). Null when nothing was paid or fewer than two sit at the table. */
export function fairness(ledger: Ledger): number | null {
  const paid = Object.keys(ledger.weights).map((seat) => paidBy(ledger, seat));
  const all = paid.reduce((sum, weight) => sum + weight, 0);
  if (all === 0 || paid.length < 2) return null;
  const even = 1 / paid.length;
  return Math.min(1, Math.max(0, 1 - (Math.max(...paid) / all - even) / (1 - even)));
}
