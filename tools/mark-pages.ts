import { duties } from '../src/evidence/duties.ts';
import { outcomes } from '../src/evidence/outcomes.ts';
import { themeWords } from '../src/evidence/explanations.ts';
import { signed, stopped } from '../src/debrief/say.ts';
import { weightWords } from '../src/debrief/weights.ts';
import { dutiesIn } from '../src/story/duties-in.ts';
import type { EffectsTable } from '../src/story/effects-table.ts';
import { actsOf, type ChoiceSheet, type SeatSheet, type Sheet, sheetsOf } from '../src/workshop/sheets.ts';

/**
 * A story for an expert's pen, as one HTML page that prints a decision on each sheet of A4: what every choice does and what it costs whom, with a box beside each
 * number; what each seat wants, holds best and says; the duties with their sources, and a blank for the local pathway.
 */
export function markPages(table: EffectsTable): string {
  const sheets = sheetsOf(table);
  const pages = [cover(table, sheets.length), ...sheets.map((sheet, at) => sheetPage(table, sheet, at + 1, sheets.length))];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inHtml(table.title)}: pages to mark</title>
<style>${style}</style>
</head>
<body>
${pages.join('\n')}
</body>
</html>
`;
}

const style = `
@page { size: A4; margin: 11mm }
body { font: 10pt/1.32 'Atkinson Hyperlegible Next', Verdana, sans-serif; color: #111; background: #fff; margin: 1.5rem auto; max-width: 46rem; padding: 0 1rem }
section { break-after: page; border-bottom: 1px solid #999; padding-bottom: 1.5rem; margin-bottom: 1.5rem }
section:last-child { break-after: auto }
h1 { font-size: 17pt } h2 { font-size: 13pt; margin: 0 0 .2rem } h3 { font-size: 10.5pt; margin: .7rem 0 .2rem }
p { margin: .25rem 0 } .small { font-size: 8.5pt } ul { margin: .2rem 0; padding-left: 1.1rem }
table { border-collapse: collapse; width: 100%; font-size: 8.8pt } th, td { border: 1px solid #777; padding: .18rem .35rem; text-align: left; vertical-align: top }
/* A decision with what everybody says about it fits on one sheet. */
.choices { font-size: 8.2pt } .seats { font-size: 7.4pt; line-height: 1.18 } .seats th, .seats td { padding: .1rem .3rem } .choices th:first-child { width: 24% } .seats th:first-child { width: 9% } .seats th:nth-child(2) { width: 23% } .seats th:nth-child(3) { width: 15% }
.box { white-space: nowrap } .box::after { content: ''; display: inline-block; width: 7mm; height: 4mm; border: 1px solid #333; margin-left: 1.2mm; vertical-align: middle }
.line { border-bottom: 1px solid #555; height: 6mm } .duty { font-size: 8.2pt; line-height: 1.2 } .duty + .small { margin: 0; float: left } .duty + .small + .line { height: 4.5mm }
@media print { body { margin: 0; max-width: none; padding: 0 } section { border: 0; padding: 0; margin: 0 } }
`;

function cover(table: EffectsTable, pages: number): string {
  const met = dutiesIn(table);
  const risks = Object.values(table.facts).flatMap(({ says, risk }) =>
    risk ? [`${stopped(says)} Who must know: ${risk.who_must_know}, ${risk.by_when}.`] : [],
  );
  const confidences = Object.values(table.facts).flatMap(({ says, confidence, risk }) =>
    confidence && !risk ? [`${stopped(says)} Asked by ${confidence.asked_by}: ${stopped(confidence.because)}`] : [],
  );
  return `<section>
<h1>${inHtml(table.title)}: pages to mark</h1>
<p>${inHtml(table.summary)}</p>
<p>One decision a page, ${pages} in all. ${inHtml(weightWords(table))} What a choice does to the child and to the table runs from −2 to +2, what it costs somebody from 1 to 3. Write your own number into a box where you see it otherwise. Nobody needs your name.</p>
<h3>Who is there</h3>
${list(Object.values(table.seats).map(({ name, profession }) => `${name}, ${profession}`))}
<h3>What nobody may keep</h3>
${risks.length > 0 ? list(risks) : '<p>No risk to a child is known in this story that somebody could keep.</p>'}
<h3>What somebody asked to be kept, and no child is at risk from keeping</h3>
${confidences.length > 0 ? list(confidences) : '<p>Nothing.</p>'}
<p class="small">Is any of these a risk after all? Write it beside it.</p>
<h3>Where the law leaves no choice</h3>
${met.map(({ id }) => dutyBlock(id)).join('\n') || '<p>No duty is named in this story. Which one is missing?</p>'}
<h3>What is wrong, missing or unlike your work</h3>
${lines(4)}
</section>`;
}

function sheetPage(
  table: EffectsTable,
  { asks, by, measured, choices, seats, duties: met, sources }: Sheet,
  number: number,
  of: number,
): string {
  return `<section>
<p class="small">${inHtml(table.title)}, page ${number} of ${of}. ${by ? `${inHtml(by)} decides alone.` : measured ? 'The table decides; measured.' : 'The table decides.'}</p>
<h2>${inHtml(asks)}</h2>
${choiceTable(choices)}
${seats.length > 0 ? seatTable(seats) : ''}
${met.length > 0 ? `<h3>Duties behind it</h3>\n${met.map(dutyBlock).join('\n')}` : '<p class="small">No duty is named here. Should one be? Which?</p>\n<div class="line"></div>'}
${sources.length > 0 ? `<p class="small">After ${inHtml(sources.join('; '))}.</p>` : ''}
<h3>What is wrong, missing or unlike your work</h3>
${lines(seats.length > 0 ? 2 : 4)}
</section>`;
}

function choiceTable(choices: readonly ChoiceSheet[]): string {
  const row = (sheet: ChoiceSheet) => {
    const { label, child, pillars, costs, asks, yours } = sheet;
    return [
      `<strong>${inHtml(label)}</strong>${small(actsOf(sheet))}${yours.map(({ name, because, duty }) => `<br><span class="small">${inHtml(name)} may hold out: ${inHtml(because)}${duty ? ` (${inHtml(duties[duty].name)})` : ''}</span>`).join('')}`,
      boxes(child.map(([outcome, effect]) => `${outcomes[outcome]} ${signed(effect)}`)),
      boxes(pillars.map(([pillar, effect]) => `${pillar} ${signed(effect)}`)),
      boxes(costs.map(({ name, gives, theme, weight }) => `${name}: ${gives} (${themeWords[theme].name.toLowerCase()}) ${weight}`)),
      asks.map(({ who, gives, kind }) => inHtml(`${who}: ${gives} (${kind})`)).join('<br>') || 'nothing',
    ];
  };
  return tableOf('choices', ['Choice', 'For the child', 'For the table', 'Asks of whom', 'Asked of the family'], choices.map(row));
}

function seatTable(seats: readonly SeatSheet[]): string {
  return tableOf(
    'seats',
    ['', 'Wants, because', 'Holds best for the table', 'Says'],
    seats.map(({ name, wants, because, holdsBest, says }) => [
      inHtml(name),
      inHtml(because ? `${wants}: ${because}` : wants),
      inHtml(holdsBest),
      says.map(({ choice, words }) => `<em>${inHtml(choice)}:</em> ${inHtml(words)}`).join('<br>'),
    ]),
  );
}

function dutyBlock(id: keyof typeof duties): string {
  const { name, says, source, asOf } = duties[id];
  return `<p class="duty"><strong>${inHtml(name)}.</strong> ${inHtml(says)} <span class="small">${inHtml(source)}; as of ${inHtml(asOf)}.</span></p>
<p class="small">Local pathway (who, number, by when):</p>
<div class="line"></div>`;
}

const small = (items: readonly string[]) => items.map((item) => `<br><span class="small">${inHtml(item)}</span>`).join('');

/** Each item with a box after its last word, the number, from which it is never parted. */
const boxes = (items: readonly string[]) =>
  items
    .map((item) => {
      const at = item.lastIndexOf(' ') + 1;
      return `${inHtml(item.slice(0, at))}<span class="box">${inHtml(item.slice(at))}</span>`;
    })
    .join('<br>') || 'nothing';
const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${inHtml(item)}</li>`).join('')}</ul>`;
const lines = (count: number) => '<div class="line"></div>\n'.repeat(count).trimEnd();

function tableOf(kind: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, row: readonly string[]) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table class="${kind}">\n<thead>${cells('th', head.map(inHtml))}</thead>\n<tbody>\n${rows.map((row) => cells('td', row)).join('\n')}\n</tbody>\n</table>`;
}

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
