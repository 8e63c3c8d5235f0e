import { assert, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { sessionCsv, sessionRecord } from '../../../src/debrief/export.ts';
import { notesOf, planKey, planText, readPlan } from '../../../src/debrief/notes.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import { type Decision, effectsTableSchema } from '../../../src/story/effects-table.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { annsPlay, noted } from '../../support/log-of.ts';

test('a record can be scored again from itself alone', () => {
  const read = JSON.parse(JSON.stringify(sessionRecord(fixtureStory, annsPlay, 'ann')));
  const table = v.parse(effectsTableSchema, read.table);
  expect(scorecard({ table, range: read.range }, read.log, read.seat)).toEqual(read.scorecard);
  expect(
    read.measures.every(({ formula, sources }: { formula: string; sources: string[] }) => formula.length > 20 && sources.length > 0),
  ).toBe(true);
});

test('the CSV gives back every note to the letter, commas, quotes and line ends included', () => {
  assert(
    property(string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const rows = parseCsv(sessionCsv(fixtureStory, [...annsPlay, noted('aim', text)], 'ann'));
      const notes = rows.filter(([kind]) => kind === 'note').map((row) => row[5]);
      const kept = text.trim();
      expect(notes).toEqual(kept === '' ? [] : [/^[=+\-@\t\r]/.test(kept) ? `'${kept}` : kept]);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
    }),
  );
});

test('no cell of the CSV can be taken for a formula', () => {
  const rows = parseCsv(sessionCsv(fixtureStory, [...annsPlay, noted('aim', '=HYPERLINK("x")'), noted('ways', '@SUM(A1)')], 'ann'));
  expect(rows.flat().filter((cell) => /^[=@\t\r]/.test(cell) || /^[+-]\D/.test(cell))).toEqual([]);
});

test('the CSV has a row for each answer, each settled choice and each thing given up', () => {
  const rows = parseCsv(sessionCsv(fixtureStory, annsPlay, 'ann'));
  const count = (kind: string) => rows.filter(([first]) => first === kind).length;
  expect([count('i'), count('we'), count('they'), count('settled'), count('given up'), count('told'), count('committed')]).toEqual([
    2, 2, 2, 3, 4, 2, 3,
  ]);
});

test('the CSV says what a colleague who was guessed at wants, why where the story says, and whether the guess was right', () => {
  // aim: Ann guessed aim_hear for Ben, who by his stakes wants it (0.4 against -0.6). ways: she guessed ways_share for Cat, whom ways_one suits (0.2, 0.6 before the next but ways_share -0.6)
  const wanted = (story: typeof fixtureStory) => parseCsv(sessionCsv(story, annsPlay, 'ann')).filter(([kind]) => kind === 'wanted');
  expect(wanted(fixtureStory).map(([, , ...cells]) => cells)).toEqual([
    ['ben', 'aim', 'aim_hear', 'Hearing first', '1'],
    ['cat', 'ways', 'ways_one', 'One of us does it all', '0'],
  ]);
  const wants = { cat: { choice: 'ways_share', because: 'She is tired of going alone.' } };
  const decisions = { ...fixtureStory.table.decisions, ways: { ...(fixtureStory.table.decisions.ways as Decision), wants } };
  expect(wanted({ ...fixtureStory, table: { ...fixtureStory.table, decisions } })[1]?.slice(2)).toEqual([
    'cat',
    'ways',
    'ways_share',
    'Share the visits: She is tired of going alone.',
    '1',
  ]);
});

test('the CSV has both shares of "acted on", and a share without moments stays empty', () => {
  // ways: We ways_share, put forward ways_one: 0 / 1. signpost: 1/2
  const shares = (log: typeof annsPlay) =>
    parseCsv(sessionCsv(fixtureStory, log, 'ann'))
      .filter(([, , , , id]) => id?.startsWith('acted-on-'))
      .map((row) => [row[4], row[6]]);
  expect(shares(annsPlay)).toEqual([
    ['acted-on-said', '0'],
    ['acted-on-did', '0.5'],
  ]);
  expect(shares(annsPlay.filter(({ type }) => type !== 'committed'))).toEqual([
    ['acted-on-said', '0'],
    ['acted-on-did', ''],
  ]);
});

test('the CSV has a row for each thing asked of the family', () => {
  const aim = fixtureStory.table.decisions.aim as Decision;
  const read = {
    ...(aim.choices.aim_read as Decision['choices'][string]),
    asks_of: [{ who: 'Kit', kind: 'time' as const, gives: 'every break' }],
  };
  const decisions = { ...fixtureStory.table.decisions, aim: { ...aim, choices: { ...aim.choices, aim_read: read } } };
  const rows = parseCsv(sessionCsv({ ...fixtureStory, table: { ...fixtureStory.table, decisions } }, annsPlay, 'ann'));
  expect(rows.filter(([kind]) => kind === 'asked of the family')).toEqual([
    ['asked of the family', '6', 'Kit', 'aim_read', 'time', 'every break', ''],
  ]);
});

test('an if-then plan comes back from its note as it was written, in one line a part', () => {
  const word = string().map((text) => text.replace(/\s+/g, ' ').trim());
  assert(
    property(record({ when: word, then: word, who: word, by: word }), (plan) => {
      const [note] = notesOf([noted(planKey, planText(plan))], 'ann');
      expect(readPlan(note?.text ?? '')).toEqual(plan);
    }),
  );
});

test('a note that is not a plan is kept whole where a plan is read', () => {
  expect(readPlan('we said we would ring').when).toBe('we said we would ring');
});

/** A CSV reader after RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (quoted && sign === '"' && text[at + 1] === '"') cell += text[++at];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ',' || text.startsWith('\r\n', at))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') rows.push([]);
      at += sign === '\r' ? 1 : 0;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}
