import { duties } from '../src/evidence/duties.ts';
import { outcomes } from '../src/evidence/outcomes.ts';
import { stopped } from '../src/debrief/say.ts';
import { dutiesIn } from '../src/story/duties-in.ts';
import type { EffectsTable } from '../src/story/effects-table.ts';
import { dilemma } from '../src/workshop/dilemma.ts';
import { actsOf, type Sheet } from '../src/workshop/sheets.ts';
import { markdownTable, sign } from './markdown.ts';

/** One decision or move of a story page: what each choice does and costs, what each seat wants, holds best and says, its duties and its sources. Markdown, on a page of its own when printed. */
export function decisionSection(table: EffectsTable, sheet: Sheet): string {
  const { asks, by, seats, duties: met, sources } = sheet;
  return [
    `<div style="break-before: page"></div>\n\n### ${asks}`,
    by ? `${by} decides alone.` : '',
    choices(table, sheet),
    dilemmaWords(table, sheet),
    seats.length > 0
      ? markdownTable(
          ['seat', 'wants', 'because', 'holds best for the table', 'says'],
          seats.map(({ name, wants, because, holdsBest, says }) => [
            name,
            wants,
            because,
            holdsBest,
            says.map(({ choice, words }) => `${choice}: “${words}”`).join(' '),
          ]),
        )
      : '',
    met.length > 0 ? `Duties behind it: ${met.map((id) => duties[id].name).join('; ')}.` : '',
    sources.length > 0 ? `After ${sources.join('; ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The duties that a story rests on, each with its source and a blank for the local pathway; nothing where it names none. */
export function dutySection(table: EffectsTable): string[] {
  const met = dutiesIn(table);
  if (met.length === 0) return [];
  const blocks = met.map(({ id, at }) => {
    const { name, says, source, asOf } = duties[id];
    return `**${name}.** ${says} *${source}; as of ${asOf}.* Comes up at: ${at.map(stopped).join(' ')}\n\nLocal pathway (who, number, by when): ______________________________`;
  });
  return ['## Where the law leaves no choice', ...blocks];
}

function choices(table: EffectsTable, { id, by, choices: all }: Sheet): string {
  const seats = Object.keys(table.seats);
  const found = by ? null : dilemma(table, id);
  const strong = (is: boolean | undefined, text: string) => (is ? `**${text}**` : text);
  return markdownTable(
    [
      'choice',
      'for the child',
      'for the table',
      'who gives up what',
      'asked of the family',
      'V',
      ...(found ? seats.map((seat) => nameIn(table, seat)) : []),
    ],
    all.map((one) => {
      const { id: choice, child, pillars, costs, asks, value } = one;
      const stakes = found?.rows.find((row) => row.choice === choice)?.stakes ?? {};
      return [
        labelled(one),
        child.map(([outcome, effect]) => `${outcomes[outcome]} ${sign(effect)}`).join(', '),
        pillars.map(([pillar, effect]) => `${pillar} ${sign(effect)}`).join(', '),
        costs.map(({ name, gives, theme, weight }) => `${name}: ${gives} (${theme}, ${weight})`).join('; ') || 'nobody',
        asks.map(({ who, gives, kind }) => `${who}: ${gives} (${kind})`).join('; '),
        strong(found?.bestForGroup.includes(choice), sign(value)),
        ...(found ? seats.map((seat) => strong(found.bestFor[seat]?.includes(choice), sign(stakes[seat] ?? 0))) : []),
      ];
    }),
  );
}

/** A choice with what it does about risks, promises and duties. */
function labelled(one: Sheet['choices'][number]): string {
  const acts = actsOf(one);
  return acts.length === 0 ? one.label : [one.label, ...acts].map(stopped).join(' ');
}

function dilemmaWords(table: EffectsTable, { id, by, choices: all }: Sheet): string {
  if (by) return '';
  const { diagnosticFor, decision } = dilemma(table, id);
  const yours = all.flatMap(({ label, yours: own }) =>
    own.map(({ name, because }) => `${name} may hold out for “${label}”: ${stopped(because)}`),
  );
  return [
    diagnosticFor.length > 0
      ? `Torn between own interest and the group's: ${diagnosticFor.map((seat) => nameIn(table, seat)).join(', ')}.`
      : 'Nobody is torn here.',
    decision.outweighed ? `${nameIn(table, decision.outweighed.by)} can outweigh the table: ${decision.outweighed.because}.` : '',
    ...yours,
  ]
    .filter(Boolean)
    .join(' ');
}

const nameIn = ({ seats }: EffectsTable, seat: string) => seats[seat]?.name ?? seat;
