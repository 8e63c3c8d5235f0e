import { codeIds, codes, type Code } from '../evidence/codes.ts';
import { outcomeIds, outcomes } from '../evidence/outcomes.ts';
import { themes } from '../evidence/themes.ts';
import { tipNumbers, tips } from '../evidence/tips.ts';
import type { Effects, EffectsTable } from '../story/effects-table.ts';
import { codesEvoked } from './codes-evoked.ts';

/** One row of the matrix: what is covered, and how often by each story, in the order the stories were given. */
export type CoverageRow = { group: string; name: string; counts: number[] };

/**
 * The seven challenges that managers and practitioners named most (NFER 2002, Table 6.1), each with the codes that stand for it. The pairing is the authors';
 * no code stands for money, so it is looked for in the words of the table.
 */
const challenges: { name: string; codes: readonly Code[]; words?: RegExp }[] = [
  { name: 'money', codes: [], words: /\b(money|budgets?|fund(s|ed|ing)?|pays?|paid|pounds?|salar(y|ies)|invoices?)\b/i },
  { name: 'roles and responsibilities', codes: ['role-understanding', 'overlap', 'boundaries'] },
  { name: 'competing priorities', codes: ['agency-priorities'] },
  { name: 'time, staff and space', codes: ['capacity'] },
  { name: 'communication', codes: ['sharing-expertise', 'case-knowledge'] },
  { name: 'professional and agency cultures', codes: ['different-perspectives', 'professional-background'] },
  { name: 'management', codes: ['who-decides', 'status-hierarchy'] },
];

/** What all stories together touch: the 19 tips (practised and missed), 20 codes, four themes, five outcomes and seven challenges. */
export function coverage(tables: readonly EffectsTable[]): CoverageRow[] {
  const row = (group: string, name: string, count: (table: EffectsTable) => number): CoverageRow => ({
    group,
    name,
    counts: tables.map(count),
  });
  const among = (table: EffectsTable, is: (effects: Effects) => boolean) => effectsIn(table).filter(is).length;
  return [
    ...tipNumbers.flatMap((tip) =>
      (['practised', 'missed'] as const).map((how) =>
        row(`Tips ${how}`, `${tip}. ${tips[tip]?.says ?? ''}`, (table) => among(table, (effects) => effects.tips[how].includes(tip))),
      ),
    ),
    ...codeIds.map((code) => row('Codes', codes[code].name, (table) => codesEvoked(table)[code])),
    ...themes.map((theme) => row('Themes', theme, (table) => among(table, ({ costs }) => costs.some((cost) => cost.theme === theme)))),
    ...outcomeIds.map((outcome) => row('Outcomes', outcomes[outcome], (table) => among(table, ({ child }) => child[outcome] !== 0))),
    ...challenges.map(({ name, codes: standing, words }) =>
      row('Challenges', name, (table) => {
        const evoked = codesEvoked(table);
        return (
          standing.reduce((sum, code) => sum + evoked[code], 0) + (words ? textsOf(table).filter((text) => words.test(text)).length : 0)
        );
      }),
    ),
  ].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

const order = ['Tips practised', 'Tips missed', 'Codes', 'Themes', 'Outcomes', 'Challenges'];

/** What no story touches. */
export const gaps = (rows: readonly CoverageRow[]): CoverageRow[] => rows.filter(({ counts }) => counts.every((count) => count === 0));

const effectsIn = (table: EffectsTable): Effects[] =>
  [...Object.values(table.decisions), ...Object.values(table.moves)].flatMap(({ choices }) => Object.values(choices));
const textsOf = (table: EffectsTable): string[] => [
  ...Object.values(table.decisions).map(({ asks }) => asks),
  ...Object.values(table.facts).map(({ says }) => says),
  ...effectsIn(table).flatMap(({ label, costs }) => [label, ...costs.map(({ gives }) => gives)]),
];
