import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { duties } from '../../src/evidence/duties.ts';
import { readEffectsTable } from '../../src/story/read-effects-table.ts';
import type { EffectsTable } from '../../src/story/effects-table.ts';
import { sheetsOf } from '../../src/workshop/sheets.ts';
import { storyFolders } from '../../tools/compile.ts';
import { decisionSection, dutySection } from '../../tools/decision-section.ts';
import { withDuties } from '../../tools/facilitator-page.ts';
import { markPages } from '../../tools/mark-pages.ts';
import { fixtureText } from '../core/workshop/fixture.ts';

const { table: read } = readEffectsTable(fixtureText('sound').yaml, 'story.yaml');
const table = read as EffectsTable;
const pages = markPages(table).split('<section>').slice(1);

test('an expert gets a page for every decision and every personal move, after a page on what nobody may keep', () => {
  expect(pages.length).toBe(1 + Object.keys(table.decisions).length + Object.keys(table.moves).length);
  expect(pages[0]).toContain('His sister is nine, and alone with him at night. Who must know: the safeguarding lead, today.');
  for (const { asks } of Object.values(table.decisions)) expect(pages.filter((page) => page.includes(`<h2>${asks}</h2>`)).length).toBe(1);
});

test('a page has what each choice does and costs, what each seat wants, holds best and says, its duties with source, and a blank for the local pathway', () => {
  const page = pages.find((one) => one.includes('What do we want?')) ?? '';
  for (const words of [
    'goal <span class="box">+2</span>',
    'Dev: the date (power) <span class="box">2</span>',
    'his mother: a morning off work (time)',
    'Set it today: he wants it settled',
    'Then we ask her first.',
    'Working Together to Safeguard Children',
    'Local pathway',
    'Shabana may hold out',
  ])
    expect(page).toContain(words);
});

test('a page says which choice passes on a risk, makes a promise or carries out a duty, and the cover what was asked to be kept', () => {
  const [first] = Object.keys(table.facts);
  const [id, decision] = Object.entries(table.decisions)[0] ?? [];
  const [choice, effects] = Object.entries(decision?.choices ?? {})[0] ?? [];
  if (!first || !id || !decision || !choice || !effects) throw new Error('Expected the small story to have a fact and a decision.');
  const acts = { ...effects, passes_on: [first], promises: [first], takes_back: [first], duties: ['refer' as const] };
  const facts = {
    ...table.facts,
    own: { seat: 'dev', says: 'He wants to move away.', confidence: { asked_by: 'his mother', because: 'he has told nobody' } },
  };
  const decisions = { ...table.decisions, [id]: { ...decision, choices: { ...decision.choices, [choice]: acts } } };
  const marked = markPages({ ...table, facts, decisions });
  const said = table.facts[first]?.says ?? '';
  for (const words of [
    `Passes on: ${said}`,
    `Promises to keep: ${said}`,
    `Takes back a promise to keep: ${said}`,
    'Carries out: Referring to children’s social care.',
    'He wants to move away. Asked by his mother: he has told nobody.',
  ])
    expect(marked).toContain(words);
});

test('what a story says cannot break the page it is printed on', () => {
  const sharp = { ...table, title: 'Tea & <b>"cake"</b>' };
  expect(markPages(sharp)).toContain('Tea &amp; &lt;b&gt;&quot;cake&quot;&lt;/b&gt;');
});

test('the story page gives each decision a page of its own when printed, with the same in words', () => {
  const [sheet] = sheetsOf(table);
  const section = sheet ? decisionSection(table, sheet) : '';
  expect(section.startsWith('<div style="break-before: page"></div>')).toBe(true);
  expect(section).toContain('| Dev | Set it today | he wants it settled | Ask her first | Ask her first: “Then we ask her first.”');
  expect(section).toContain('Duties behind it: Sharing information to protect a child; Referring to children’s social care.');
});

test('the note for partnerships names every story that is here and every duty with its source', () => {
  const note = readFileSync('docs/governance/content.md', 'utf8');
  const titles = storyFolders('stories').map(
    (name) => /^title: ['"]?(.*?)['"]?$/m.exec(readFileSync(`stories/${name}/story.yaml`, 'utf8'))?.[1],
  );
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(note).toContain(`| *${title}* |`);
  for (const { name, source } of Object.values(duties)) expect(note).toContain(`- **${name}.** ${source}.`);
});

test('the duties of a story come onto its facilitator’s page, and whatever a person wrote there stays', () => {
  const page = '# The small room: for the facilitator\n\nAsk who was not in the room.\n';
  const once = withDuties(page, table);
  expect(once.startsWith(page.trimEnd())).toBe(true);
  expect(once).toContain('Where the law leaves no choice');
  expect(once).toContain('Local pathway (who, number, by when): ____');
  const edited = `${once}\n## Afterwards\n\nMy own words.\n`;
  expect(withDuties(edited, table)).toBe(edited);
  const changed = withDuties(edited, { ...table, facts: {} });
  expect(changed).toContain('Ask who was not in the room.');
  expect(changed).toContain('My own words.');
});

test('a story without duties leaves its facilitator’s page as it is', () => {
  const none = { ...table, facts: {}, decisions: {}, moves: {} };
  expect(dutySection(none)).toEqual([]);
  expect(withDuties('# Mine\n', none)).toBe('# Mine\n');
});
