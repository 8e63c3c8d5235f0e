import { codeIds, codes } from '../src/evidence/codes.ts';
import { trustThreshold } from '../src/session/trust.ts';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import type { EffectsTable } from '../src/story/effects-table.ts';
import { codesEvoked, likeTable3 } from '../src/workshop/codes-evoked.ts';
import type { CoverageRow } from '../src/workshop/coverage.ts';
import type { Draft, Finding } from '../src/workshop/draft.ts';
import { nameOf } from '../src/workshop/steps.ts';
import { mean, type Population } from '../src/workshop/populations.ts';
import { sheetsOf } from '../src/workshop/sheets.ts';
import { decisionSection, dutySection } from './decision-section.ts';
import { markdownTable, percent, round } from './markdown.ts';
import { settlingSection } from './settling-section.ts';

type Range = NonNullable<LoadedStory['range']>;

/** The page of one story for people who review it on paper: figures, endings, dilemmas, trust, who would do how well, and the map. Markdown. */
export function storyPage(draft: Draft, findings: readonly Finding[]): string {
  const { table } = draft;
  return `${[
    `# ${table.title}`,
    `${table.summary}\n\n*${table.place}. Kind: ${table.kind}. ${Object.values(table.seats)
      .map(({ name, profession, playable }) => `${name}, ${profession}${playable ? ' (can be played)' : ''}`)
      .join('; ')}.*`,
    'Made by `npm run stories` from `story.ink` and `story.yaml`; change those, not this page.',
    `## The map\n\n![Every place where something is picked, and the ways between them; thick lines are ways that many plays go](${table.id}.svg)`,
    `## Plays\n\n${plays(draft)}`,
    `## Endings\n\n${endings(draft)}`,
    ...settlingSection(draft),
    ...dutySection(table),
    '## The dilemmas',
    `V is the value for the group: the five outcomes for the child and the three pillars added up. Under each seat stands its own stake: the mean effect on the child, less what the seat gives up. **Bold** is best. To mark them with a pen, one to a page, print [the pages to mark](${table.id}-to-mark.html).`,
    ...sheetsOf(table).map((sheet) => decisionSection(table, sheet)),
    ...Object.keys(table.commitments).map((id) => trustTable(table, id)),
    `## Who would do how well\n\n${populationTable(draft.populations)}`,
    paper(table),
    ...(findings.length > 0
      ? [
          `## Doubts\n\n${findings.map(({ severity, message }) => `- ${severity === 'failure' ? '**Must change:** ' : ''}${message}`).join('\n')}`,
        ]
      : []),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const span = ({ min, max }: Range, digits = 0) =>
  min.toFixed(digits) === max.toFixed(digits) ? min.toFixed(digits) : `${min.toFixed(digits)} to ${max.toFixed(digits)}`;
const thousands = (count: bigint) => count.toString().replace(/\B(?=(\d{3})+$)/g, ',');
const nameIn = (table: EffectsTable, seat: string) => table.seats[seat]?.name ?? seat;

function plays({ table, figures }: Draft): string {
  const head = ['', ...figures.map(({ seat }) => nameIn(table, seat))];
  const measures = Object.keys(figures[0]?.ranges ?? {});
  return markdownTable(head, [
    ['different plays', ...figures.map(({ plays: count }) => (count === null ? 'without end' : thousands(count)))],
    ['picks', ...figures.map(({ picks }) => span(picks))],
    ['words on screen', ...figures.map(({ words }) => span(words))],
    ['minutes', ...figures.map(({ minutes }) => span(minutes))],
    ...measures.map((measure) => [measure, ...figures.map(({ ranges }) => span(ranges[measure] ?? { min: 0, max: 0 }))]),
  ]);
}

function endings({ table, figures }: Draft): string {
  const share = (id: string, { endings: reached, plays: count }: Draft['figures'][number]) => {
    const found = reached.find((ending) => ending.id === id);
    return found && count ? `${Math.max(1, Number((found.plays * 100n) / count))}%` : 'never';
  };
  const shortest = (id: string) =>
    figures
      .flatMap(({ endings: reached }) => reached.filter((ending) => ending.id === id))[0]
      ?.shortest.map(nameOf)
      .join(' → ') ?? '';
  return [
    markdownTable(
      ['ending', ...figures.map(({ seat }) => `of the plays of ${nameIn(table, seat)}`)],
      Object.entries(table.endings).map(([id, { title }]) => [title, ...figures.map((figure) => share(id, figure))]),
    ),
    ...Object.entries(table.endings).map(([id, { title, meaning }]) => `- **${title}**: ${meaning} A short way: ${shortest(id)}.`),
  ]
    .join('\n\n')
    .replace(/\n\n- /g, '\n- ')
    .replace(/\|\n- /, '|\n\n- ');
}

function trustTable(table: EffectsTable, id: string): string {
  const held = table.commitments[id];
  if (!held) return '';
  const rows = Object.entries(held.seats).map(([seat, { does, alone, starts }]) => {
    const needed = trustThreshold(held, seat);
    return [nameIn(table, seat), does, alone, `${Math.round(starts * 100)}%`, needed === null ? 'never' : `${Math.round(needed * 100)}%`];
  });
  return [
    `## ${held.asks}`,
    `The group gains ${held.value.map((value, seats) => `${value} when ${seats}`).join(', ')} commit. A seat commits when it believes that each other seat will with at least the chance it needs.`,
    markdownTable(['seat', 'what it would do', 'loses when alone', 'believes at first', 'needs to believe'], rows),
  ].join('\n\n');
}

function populationTable(all: readonly Population[]): string {
  const rows = all.map(({ player, plays: played }) => [
    `**${player.id}**: ${player.says}`,
    percent(mean(played.map(({ result }) => result))),
    percent(mean(played.map(({ formed }) => formed))),
    percent(mean(played.map(({ acted }) => acted))),
    percent(mean(played.map(({ fairness }) => fairness))),
    spread(played.map(({ child }) => child)),
    round(mean(played.map(({ gave }) => gave)) ?? 0),
  ]);
  return `${markdownTable(['pretend player', 'result', 'preference formed', 'acted on', 'fairness', 'child: least, middle, most', 'gave'], rows)}\n\nResult is everything gained for child and group, between the least and the most that any play from the seat reaches; means over the seats that can be played. "Gave" is the weight of what the player's own seat gave up.`;
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? '' : [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].join(', ');
}

function paper(table: EffectsTable): string {
  const fit = likeTable3(table);
  const { kind } = table;
  if (fit === null || (kind !== 'role' && kind !== 'identity' && kind !== 'control')) return '';
  const evoked = codesEvoked(table);
  const rows = [...codeIds]
    .sort((a, b) => codes[b][kind] - codes[a][kind])
    .map((code) => [codes[code].name, codes[code][kind], evoked[code]]);
  return `## Beside the study\n\nRank correlation (Spearman) with the ${kind} column of Table 3 in Rose 2011: **${fit.toFixed(2)}**.\n\n${markdownTable(['code', `people who brought it up (${kind})`, 'times in this story'], rows)}`;
}

/** The page of what all stories together cover. */
export function coveragePage(tables: readonly EffectsTable[], rows: readonly CoverageRow[], missing: readonly CoverageRow[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return `${[
    '# What the stories cover',
    "Made by `npm run stories`. Each number says how many choices of a story touch the row; for challenges (NFER 2002, Table 6.1) how often the codes that stand for them come up, by the authors' pairing.",
    missing.length > 0
      ? `No story touches: ${missing.map(({ group, name }) => `${name.replace(/\.$/, '')} (${group.toLowerCase()})`).join('; ')}.`
      : 'Every row is touched by a story.',
    ...groups.map(
      (group) =>
        `## ${group}\n\n${markdownTable(
          ['', ...tables.map(({ title }) => title), 'all'],
          rows
            .filter((row) => row.group === group)
            .map(({ name, counts }) => [name, ...counts.map((count) => count || ''), counts.reduce((sum, count) => sum + count, 0)]),
        )}`,
    ),
  ].join('\n\n')}\n`;
}
