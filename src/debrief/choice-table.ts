import { themeWords } from '../evidence/explanations.ts';
import { outcomeIds, outcomes } from '../evidence/outcomes.ts';
import { pillarIds } from '../session/totals.ts';
import type { ChoiceView, DecisionMoment } from './moment.ts';
import { capital, type DataTable, quote, signed } from './say.ts';

/** What each choice of a moment does, a row for each effect and a column for each choice, so that the choices can be compared. Effects that no choice has are left out. */
export function choiceTable(asks: string, choices: readonly ChoiceView[]): DataTable {
  const row = (head: string, value: (choice: ChoiceView) => number) => ({ head, values: choices.map(value) });
  const effects = [
    ...outcomeIds.map((outcome) => row(`Child: ${outcomes[outcome]}`, ({ child }) => child[outcome])),
    ...pillarIds.map((pillar) => row(`Table: ${pillar}`, ({ pillars }) => pillars[pillar])),
  ].filter(({ values }) => values.some((value) => value !== 0));
  const stakes = (choices[0]?.stakes ?? []).map(({ seat, name }) =>
    row(`Own stake: ${name}`, (choice) => choice.stakes.find((stake) => stake.seat === seat)?.value ?? 0),
  );
  return {
    caption: `What each choice does: ${asks}`,
    columns: ['Effect', ...choices.map(({ label, settled }) => `${capital(label)}${settled ? ' (taken)' : ''}`)],
    rows: [
      ...[...effects, row('Group value', ({ groupValue }) => groupValue), ...stakes].map(({ head, values }) => [
        head,
        ...values.map(signed),
      ]),
      ['Costs', ...choices.map(costWords)],
    ],
  };
}

const costWords = ({ costs }: ChoiceView) =>
  costs.map(({ name, gives, theme, weight }) => `${name}: ${gives} (${themeWords[theme].name.toLowerCase()}, ${weight})`).join('; ') ||
  'nobody';

/** What a moment's answers put beside each choice: I, We, They and so on, by the words of the choice. */
export type Token = 'I' | 'We' | 'They' | 'Suits them' | 'Table’s We' | 'Put forward' | 'Settled';

/** The tokens that lie on one choice of a decision, in the order in which they were laid. */
export function tokensOn(moment: Pick<DecisionMoment, 'answers' | 'proposed' | 'settled'>, label: string): Token[] {
  const { answers, proposed, settled } = moment;
  const name = quote(label);
  const laid: [Token, boolean][] = [
    ['I', answers?.i === name],
    ['We', answers?.we === name],
    ['They', answers?.they?.guess === name],
    ['Suits them', answers?.they?.suits.includes(name) ?? false],
    ['Table’s We', answers?.tableWe.includes(name) ?? false],
    ['Put forward', proposed === name],
    ['Settled', settled === name],
  ];
  return laid.filter(([, lies]) => lies).map(([token]) => token);
}
