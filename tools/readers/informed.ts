import { duties } from '../../src/evidence/duties.ts';
import { stopped } from '../../src/debrief/say.ts';
import { groupValue } from '../../src/session/values.ts';
import { dutiesIn } from '../../src/story/duties-in.ts';
import type { EffectsTable } from '../../src/story/effects-table.ts';
import type { Ranking } from '../../src/workshop/agreement.ts';

/** A story for a reader who may know everything but the effects, the group values beside it, and a sheet for the rankings. */
export type InformedPaper = { text: string; key: Record<string, Record<string, number>>; answers: Record<string, Ranking> };

/** After: people, facts, duties, the decisions to rank, and the script with what follows each choice under it; no effects. */
export function informedPaper(table: EffectsTable, script: string): InformedPaper {
  const measured = Object.entries(table.decisions).filter(([, decision]) => decision.measured);
  const ids = (id: string) => Object.keys(table.decisions[id]?.choices ?? {}).sort();
  const met = dutiesIn(table);
  const text = [
    `# ${table.title}`,
    'Read everything. Then rank the choices of each decision below, the best first, by what they do for the child, and for the goal, the plan and the sharing of responsibility at this table, as the script shows what follows each. Leave aside what they cost the grown-ups. Choices that come to the same may share a place: write them in one list.',
    `## People\n\n${[...Object.values(table.seats).map(({ name, profession }) => `- ${name}, ${profession}`), ...Object.values(table.people).map(({ name, role }) => `- ${name}, ${role}`)].join('\n')}`,
    `## What each knows\n\n${Object.values(table.facts)
      .map(({ seat, says, confidence, risk }) => {
        const asked = confidence ? ` (asked by ${confidence.asked_by} to keep it: ${confidence.because})` : '';
        const must = risk ? ` A risk to ${risk.to}: ${risk.because}. Who must know: ${risk.who_must_know}, ${risk.by_when}.` : '';
        return `- ${table.seats[seat]?.name ?? seat}: ${stopped(`${says}${asked}`)}${must}`;
      })
      .join('\n')}`,
    ...(met.length > 0
      ? [`## Where the law leaves no choice\n\n${met.map(({ id }) => `- ${duties[id].name}. ${duties[id].says}`).join('\n')}`]
      : []),
    `## Decisions to rank\n\n${measured.map(([id, { asks }]) => `- ${id}: ${asks} -> ${ids(id).join(', ')}`).join('\n')}`,
    `## The script (what follows each choice stands under it)\n\n${script}`,
  ].join('\n\n');
  return {
    text: `${text}\n`,
    key: Object.fromEntries(
      measured.map(([id, { choices }]) => [
        id,
        Object.fromEntries(ids(id).map((choice) => [choice, groupValue(choices[choice] as (typeof choices)[string])])),
      ]),
    ),
    answers: Object.fromEntries(measured.map(([id]) => [id, []])),
  };
}
