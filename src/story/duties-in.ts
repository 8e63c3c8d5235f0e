import { type DutyId, dutyIds } from '../evidence/duties.ts';
import type { Effects, EffectsTable } from './effects-table.ts';

/** A duty that a story rests on, and where it comes up, in words: the risks and decisions it stands behind. */
export type DutyMet = { id: DutyId; at: string[] };

/** The duties that a story rests on, in the order of the list of duties: behind a risk, carried out by a choice, or behind what is a seat's own. */
export function dutiesIn({ facts, decisions, moves }: Pick<EffectsTable, 'facts' | 'decisions' | 'moves'>): DutyMet[] {
  const met = [
    ...Object.values(facts).flatMap(({ risk, says }) => (risk ? [{ id: risk.duty, at: says }] : [])),
    ...[...Object.values(decisions), ...Object.values(moves)].flatMap(({ asks, choices }) =>
      dutiesAt(choices).map((id) => ({ id, at: asks })),
    ),
  ];
  return dutyIds
    .map((id) => ({ id, at: [...new Set(met.filter((one) => one.id === id).map(({ at }) => at))] }))
    .filter(({ at }) => at.length > 0);
}

/** The duties that stand behind the choices of one decision or move, in the order of the list of duties. */
export function dutiesAt(choices: Record<string, Pick<Effects, 'duties' | 'yours'>>): DutyId[] {
  const named = Object.values(choices).flatMap(({ duties, yours }) => [
    ...duties,
    ...Object.values(yours).flatMap(({ duty }) => (duty ? [duty] : [])),
  ]);
  return dutyIds.filter((id) => named.includes(id));
}
