import type { KnownFact, RiskView } from './who-knew.ts';

/** Who needed to know, in words: risks to a child first, then what was never said, what came late, and what was kept as somebody asked. */
export type NeededToKnow = {
  lead: string;
  risks: { says: string; knewBy: string; reached: string; risk: RiskView }[];
  never: Pick<KnownFact, 'says' | 'knewBy'>[];
  late: Pick<KnownFact, 'says' | 'knewBy'>[];
  kept: { says: string; knewBy: string; askedBy: string }[];
};

/** Sorts the facts of a story by who needed them. */
export function neededToKnow(facts: readonly KnownFact[]): NeededToKnow {
  const plain = facts.filter(({ risk }) => !risk);
  const free = plain.filter(({ confidence }) => !confidence);
  const risks = facts.flatMap(({ says, knewBy, risk }) => (risk ? [{ says, knewBy, reached: reachedWords(risk), risk }] : []));
  const never = free.filter(({ told }) => !told);
  const late = free.filter(({ told }) => told && !told.beforeGoal);
  const kept = plain.flatMap(({ says, knewBy, told, confidence }) =>
    confidence && !told ? [{ says, knewBy, askedBy: confidence.askedBy }] : [],
  );
  return { lead: leadOf(risks, never, late), risks, never, late, kept };
}

const reachedWords = ({ withheld, whoMustKnow }: RiskView) =>
  withheld ? `It did not reach those who must know: ${whoMustKnow}.` : `It reached those who must know: ${whoMustKnow}.`;

function leadOf(risks: NeededToKnow['risks'], never: readonly unknown[], late: readonly unknown[]): string {
  if (risks.some(({ risk }) => risk.withheld)) return 'Somebody who had to know was not told.';
  if (never.length > 0) return 'Somebody at the table knew something that the others never heard.';
  if (late.length > 0) return 'Something was said after the aim was settled.';
  return 'What had to be said was said.';
}
