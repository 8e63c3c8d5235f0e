import type { Answers, Event } from '../session/events.ts';
import { policyWe, wantedBy } from '../session/policies.ts';
import { subjectOf } from '../session/question.ts';
import type { Decision, EffectsTable } from '../story/effects-table.ts';
import { stepsOf } from './chosen.ts';

/**
 * A measured decision that a seat answered. `proposed` is what it put forward first, null until it has; `tableWe` are the choices that are the table's We;
 * `they` is the colleague asked about, what they want and why (null where the story does not say, or somebody sits there), null when nobody was asked about; `at` is the place of the answer among the steps.
 */
export type Measured = {
  at: number;
  id: string;
  decision: Decision;
  answers: Answers;
  proposed: string | null;
  tableWe: string[];
  they: { about: string; wants: string[]; because: string | null } | null;
};

/** The measured decisions that this seat answered, in the order of the log. */
export function measuredBy(table: EffectsTable, log: readonly Event[], seat: string): Measured[] {
  const steps = stepsOf(log);
  return steps.flatMap((event, at): Measured[] => {
    if (event.type !== 'answered' || event.seat !== seat) return [];
    const id = subjectOf(event.question);
    const decision = table.decisions[id];
    if (!decision?.measured) return [];
    const put = steps.slice(at).find((later) => later.type === 'proposed' && later.seat === seat && subjectOf(later.question) === id);
    const about = event.they === '' ? undefined : decision.they[seat];
    return [
      {
        at,
        id,
        decision,
        answers: { i: event.i, we: event.we, they: event.they },
        proposed: put?.type === 'proposed' ? put.choice : null,
        tableWe: tableWe(table, steps, id, decision),
        they: about ? { about, ...wishOf(steps, event.question, decision, about) } : null,
      },
    ];
  });
}

/** What a colleague wants: where somebody sits in that seat, their own I; else what the story says, with its reason, or its effects show (`wantedBy`). */
function wishOf(steps: readonly Event[], question: string, decision: Decision, about: string): { wants: string[]; because: string | null } {
  const own = steps.find((event) => event.type === 'answered' && event.question === question && event.seat === about);
  if (own?.type === 'answered') return { wants: [own.i], because: null };
  return { wants: wantedBy(decision, about), because: decision.wants[about]?.because ?? null };
}

/**
 * What the table as a whole holds to be best for it: the choices that most seats named for the team, in the order of the effects table; several when they
 * tie. Seats that people sit in count by their We answer, all others by `policyWe`.
 */
export function tableWe(table: EffectsTable, log: readonly Event[], id: string, decision: Decision): string[] {
  const said = new Map(
    log.flatMap((event) => (event.type === 'answered' && subjectOf(event.question) === id ? [[event.seat, event.we] as const] : [])),
  );
  const voices = Object.keys(table.seats).map((seat) => said.get(seat) ?? policyWe(decision, seat));
  const count = (choice: string) => voices.filter((voice) => voice === choice).length;
  const most = Math.max(...Object.keys(decision.choices).map(count));
  return Object.keys(decision.choices).filter((choice) => count(choice) === most);
}

/** The share of items for which something holds, 0 to 1; null when there are no items. */
export function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}
