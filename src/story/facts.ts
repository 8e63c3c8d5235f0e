import type { Fact } from './effects-table.ts';

/**
 * Whether a fact is a confidence: somebody asked for it to be kept, and no child is at risk from keeping it. A risk that was told in confidence is a risk:
 * it is told to those who must know.
 */
export const isConfidence = ({ confidence, risk }: Pick<Fact, 'confidence' | 'risk'>): boolean =>
  confidence !== undefined && risk === undefined;
