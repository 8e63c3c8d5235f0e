import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/session/replay.ts';
import { packCsv, packIcs, packXlsx } from '../../../src/room/pack-files.ts';
import { packRecord } from '../../../src/room/pack-record.ts';
import { merged, packRows } from '../../../src/room/pack-rows.ts';
import { plansOf } from '../../../src/room/plans.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { comeIn, host, person, playOn, type TestRoom, testRoom, turnPages } from '../../support/room.ts';

const ground = { story: fixtureStory, script: null };

function played(people: number): TestRoom {
  const room = testRoom(ground);
  comeIn(
    room,
    Array.from({ length: people }, (_, at) => ['health', 'police', 'school'][at % 3] ?? ''),
  );
  room.must(host, { kind: 'deal' });
  room.must(host, { kind: 'begin' });
  playOn(room, [0, 1, 2, 0]);
  turnPages(room);
  room.must(host, { kind: 'stage', to: 'word' });
  for (let who = 1; who <= people; who++) room.must(person(`p${who}`), { kind: 'say-word', text: who <= 3 ? 'tired' : `word${who}` });
  room.must(host, { kind: 'stage', to: 'plans' });
  room.must(host, { kind: 'plan', agency: 'health', when: '=1+1; a child, is moved', then: 'ring the school', by: '2027-02-01' });
  return room;
}

const lies = (...people: number[]) => people.map((count, at) => ({ choice: `c${at}`, text: `choice ${at}`, people: count }));

describe('what a room takes home', () => {
  it('puts counts of fewer than three people together, so that none can be worked out', () => {
    expect(merged(lies(5, 2, 1))).toEqual([
      { text: 'choice 0', people: 5 },
      { text: 'choice 1; choice 2', people: 3 },
    ]);
    expect(merged(lies(5, 3, 1))).toEqual([
      { text: 'choice 0', people: 5 },
      { text: 'choice 1; choice 2', people: 4 },
    ]);
    expect(merged(lies(1, 6))).toEqual([{ text: 'choice 0; choice 1', people: 7 }]);
    expect(merged(lies(5, 2, 2)), 'two and two of four can only be two each').toEqual([
      { text: 'choice 0; choice 1; choice 2', people: 9 },
    ]);
    expect(merged(lies(1, 1))).toEqual([{ text: 'choice 0; choice 1', people: 'fewer than three' }]);
    expect(merged(lies(4, 3))).toEqual([
      { text: 'choice 0', people: 4 },
      { text: 'choice 1', people: 3 },
    ]);
  });

  it('names nobody, by number or id', () => {
    const room = played(9);
    const text = JSON.stringify(packRecord(ground, room.state())) + packCsv(packRows(ground, room.state()));
    for (const id of Object.keys(room.state().people)) expect(text).not.toContain(`"${id}"`);
    expect(text).not.toContain('participant');
  });

  it('has words said by one or two in one cell, without their counts', () => {
    const rows = packRows(ground, played(9).state()).filter(({ part }) => part === 'Words');
    expect(rows).toMatchObject([
      { words: 'tired', people: 3 },
      { words: expect.stringContaining('word4, word5'), people: 'one or two each' },
    ]);
  });

  it('leaves out what a seat of fewer than three people thought for itself, and can still be played again', () => {
    for (const people of [5, 9]) {
      const room = played(people);
      const record = packRecord(ground, room.state());
      const thoughts = record.tables[0]?.log.filter((event) => event.type === 'answered') ?? [];
      expect(thoughts.length).toBe(people === 5 ? 0 : 6);
      const again = replay(fixtureStory, record.tables[0]?.log ?? []);
      expect(again.problems).toEqual([]);
      expect(again.session.state().question.kind).toBe('ended');
    }
  });

  it('holds no formula in any cell, and opens as a spreadsheet', () => {
    const rows = [
      ...packRows(ground, played(9).state()),
      { part: 'Plans' as const, table: '' as const, about: '=HYPERLINK("x")', seat: '+1', words: '@a\u0001<b>&', people: '' },
    ];
    expect(packCsv(rows)).toContain(`"'=HYPERLINK(""x"")",'+1`);
    const files = unzipSync(packXlsx(rows));
    expect(Object.keys(files)).toContain('xl/workbook.xml');
    const sheet = strFromU8(files['xl/worksheets/sheet6.xml'] as Uint8Array);
    expect(sheet).toContain(`'=HYPERLINK(&quot;x&quot;)`);
    expect(sheet).toContain(`'@a&lt;b&gt;&amp;`);
    expect(sheet).not.toContain('<f>');
  });

  it('puts the plans into a calendar entry whose lines are short and whose signs are escaped', () => {
    const plans = plansOf(played(9).state());
    const text = packIcs({
      key: 'k',
      title: 'The fixture',
      day: '2027-01-09',
      made: '20261128T120000Z',
      here: false,
      address: 'http://192.168.1.5:4173/f',
      plans,
    });
    expect(text).toContain('DTSTART;VALUE=DATE:20270109');
    expect(text.replace(/\r\n /g, '')).toContain('If =1+1\\; a child\\, is moved\\, then we ring the school.');
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});
