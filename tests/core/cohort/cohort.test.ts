import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Brought, cohort } from '../../../src/cohort/cohort.ts';
import { countStory, type StoryCount } from '../../../src/cohort/count.ts';
import { fewest } from '../../../src/lib/few.ts';
import { readExport } from '../../../src/cohort/read-export.ts';
import { cohortCsv } from '../../../src/cohort/rows.ts';
import { noStory, sitDown } from '../../../src/cohort/sit-down.ts';
import type { Sitting } from '../../../src/cohort/sitting.ts';
import { sessionRecord } from '../../../src/debrief/export.ts';
import { planKey, planText } from '../../../src/debrief/notes.ts';
import type { Event } from '../../../src/session/events.ts';
import { exportOf, exportsOf, playOfNumber } from '../../support/exports.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { fixtureTable } from '../../support/fixture-table.ts';

const story = fixtureStory;

/** Files as the page brings them, by name. */
function bring(files: Record<string, string>): Brought[] {
  return Object.entries(files).map(([name, text]) => {
    const read = readExport(text);
    if (!read.ok) return { name, kind: 'refused', reason: read.reason };
    if (read.export.started.story !== story.id) return { name, kind: 'refused', reason: noStory(read.export.started.story) };
    return { name, kind: 'play', export: read.export, sat: sitDown(story, read.export) };
  });
}

const cohortOf = (files: Record<string, string>, out: string[] = []) => cohort(bring(files), [story], new Set(out), 1);
const named = (texts: readonly string[]) => Object.fromEntries(texts.map((text, at) => [`play-${at + 1}.json`, text]));
const enough = (count: StoryCount | undefined) => {
  if (!count?.enough) throw new Error('Expected a story with enough plays, found none.');
  return count;
};
const saysOf = (files: Record<string, string>, name: string) =>
  cohortOf(files)
    .remarks.filter(({ names }) => names.includes(name))
    .map(({ says }) => says)
    .join(' ');

const noted = (log: readonly Event[], when: string): Event[] => {
  const [started] = log;
  const seat = started?.type === 'session-started' ? (started.seats[0] ?? '') : '';
  return [...log, { type: 'noted', seat, on: planKey, text: planText({ when, then: 'we ring', who: 'the nurse', by: 'Friday' }) }];
};

describe('a cohort of exports', () => {
  it('counts thirty plays: seats, endings, I, We and what was settled add up to all of them where they are shown', () => {
    const count = enough(cohortOf(named(exportsOf(story, 30))).stories[0]);
    expect(count.plays).toBe(30);
    const all = [count.seats, count.endings, ...count.decisions.flatMap(({ i, we, settled }) => [i, we, settled])];
    const shown = all.flatMap((one) => (one && one !== 'hidden' ? [one.reduce((sum, { plays }) => sum + plays, 0)] : []));
    expect(shown.length).toBeGreaterThan(2);
    expect(new Set(shown)).toEqual(new Set([30]));
  });

  it('says what each play said: I and We of the seat it was played from, what was settled, what was told, and the ending', () => {
    const log = playOfNumber(story, 0);
    const read = readExport(exportOf(log, 'p1'));
    const sat = read.ok ? sitDown(story, read.export) : null;
    if (!sat?.ok) throw new Error('Expected a play that can be counted.');
    const answered = log.find((event) => event.type === 'answered' && event.question.startsWith('aim'));
    const settled = log.find((event) => event.type === 'settled' && event.decision === 'aim');
    expect(sat.sitting.answers.aim).toMatchObject(answered?.type === 'answered' ? { i: answered.i, we: answered.we } : {});
    expect(sat.sitting.settled.aim).toBe(settled?.type === 'settled' ? settled.choice : '');
    const told = log.flatMap((event) => (event.type === 'facts-shared' ? event.facts : []));
    for (const [fact, reached] of Object.entries(sat.sitting.facts)) expect(reached !== 'never', fact).toBe(told.includes(fact));
    const ending = log.at(-1);
    expect(sat.sitting.ending).toBe(ending?.type === 'session-ended' ? ending.ending : '');
  });

  it('shows nothing of fewer than five plays, and says that there are fewer', () => {
    const { stories } = cohortOf(named(exportsOf(story, 4)));
    expect(stories).toEqual([{ story: 'fixture', title: 'The fixture', unfinished: 'none', enough: false }]);
    expect(cohortCsv(stories)).toContain('fewer than five, so nothing is shown');
  });

  it('sets unfinished plays apart, so that every number is about the same plays', () => {
    const files = { ...named(exportsOf(story, 8)), 'left.json': exportOf(playOfNumber(story, 50, 3), 'left') };
    const { stories, remarks } = cohortOf(files);
    expect(enough(stories[0])).toMatchObject({ plays: 8, unfinished: 'few' });
    expect(remarks).toMatchObject([{ names: ['left.json'], counted: false }]);
  });

  it('shows plans in people’s own words once five have written one, in an order of its own, without who wrote them', () => {
    const logs = Array.from({ length: 6 }, (_, number) => noted(playOfNumber(story, number), `case ${number}`));
    const counted = (many: number, seed: number) =>
      enough(
        cohort(bring(named(logs.map((log, at) => exportOf(at < many ? log : log.slice(0, -1), `p${at}`)))), [story], new Set(), seed)
          .stories[0],
      ).plans;
    expect(counted(4, 1)).toBeNull();
    const [one, other] = [counted(6, 1), counted(6, 2)];
    expect(one?.map(({ when }) => when).sort()).toEqual(['case 0', 'case 1', 'case 2', 'case 3', 'case 4', 'case 5']);
    expect(one).not.toEqual(other);
    expect(Object.keys(one?.[0] ?? {})).toEqual(['when', 'then', 'who', 'by']);
  });
});

describe('files that are not as they should be', () => {
  const good = exportsOf(story, 6);
  const base = named(good);
  const log = playOfNumber(story, 0);

  it.each([
    ['foreign.json', '{"hello":"there"}', /was not made by Joined Up.*Kept plays/],
    ['list.json', '[1,2]', /was not made by Joined Up/],
    ['cut.json', exportOf(log, 'cut').slice(0, 400), /breaks off/],
    ['empty.json', ' \n', /is empty/],
    ['changed.json', exportOf(log, 'ch').replace('"seed":1', '"seed":2'), /checksum/],
    ['old.json', '{"joinedUp":1,"log":[]}', /version 0\.1.*play the story anew/],
    ['new.json', '{"joinedUp":9,"log":[]}', /newer Joined Up/],
    ['rating.json', '{"format":"joined-up-rating"}', /ratings of a story/],
    ['room.json', '{"format":"joined-up-room"}', /room took home/],
    ['record.json', '{"format":"joined-up-record","log":[{}]}', /record of a debrief.*damaged/],
    [
      'own.json',
      exportOf([{ ...(log[0] as Extract<Event, { type: 'session-started' }>), story: 'own-mine' }, ...log.slice(1)], 'own'),
      /Your own story/,
    ],
    [
      'other.json',
      exportOf([{ ...(log[0] as Extract<Event, { type: 'session-started' }>), story: 'elsewhere' }, ...log.slice(1)], 'ot'),
      /does not have/,
    ],
  ])('%s is said by name with what to do, and the rest goes on', (name, text, says) => {
    const { stories, remarks } = cohortOf({ [name]: text, ...base });
    expect(remarks).toMatchObject([{ names: [name], counted: false }]);
    expect(remarks[0]?.says).toMatch(says);
    expect(enough(stories[0]).plays).toBe(6);
  });

  it('counts a play once that was exported twice, as far as it went', () => {
    const early = exportOf(log.slice(0, 5), 'p0');
    expect(saysOf({ 'early.json': early, ...base }, 'early.json')).toMatch(/"play-1.json", which goes further/);
    expect(saysOf({ 'copy.json': good[0] ?? '', ...base }, 'play-1.json')).toMatch(/same play as "copy.json"/);
    const { stories } = cohortOf({ 'early.json': early, 'copy.json': good[0] ?? '', ...base });
    expect(enough(stories[0])).toMatchObject({ plays: 6, unfinished: 'none' });
  });

  it('takes a note written after the end for more of the same play', () => {
    const later = exportOf(noted(log, 'it happens'), 'p0');
    expect(saysOf({ ...base, 'later.json': later }, 'play-1.json')).toMatch(/"later.json", which goes further/);
  });

  it('counts two plays that began alike, says so, and leaves one out when asked', () => {
    const twin = exportOf(log, 'twin');
    const files = { ...base, 'twin.json': twin };
    expect(enough(cohortOf(files).stories[0]).plays).toBe(7);
    expect(saysOf(files, 'twin.json')).toMatch(/same choices from first to last.*leave it out/);
    expect(enough(cohortOf(files, ['twin.json']).stories[0]).plays).toBe(6);
    expect(cohortOf(files, ['twin.json']).remarks).toEqual([]);
    const otherWay = { ...base, 'way.json': exportOf(playOfNumber(story, 0, 2), 'way') };
    expect(saysOf(otherWay, 'way.json')).toMatch(/began alike/);
  });

  it('takes the record of a debrief as well, and knows it for the same play as the export', () => {
    const record = JSON.stringify(sessionRecord(story, log, 'ann'));
    expect(saysOf({ ...base, 'record.json': record }, 'record.json')).toMatch(/same play as "play-1.json"/);
    expect(enough(cohortOf({ ...named(good.slice(1)), 'record.json': record }).stories[0]).plays).toBe(6);
  });

  it('counts a play of another edition where all of it still fits, and sets it apart where it does not; both are said', () => {
    const [started, ...rest] = log as [Extract<Event, { type: 'session-started' }>, ...Event[]];
    const earlier = [{ ...started, edition: 'before', seed: 99 }, ...rest];
    const { stories, remarks } = cohortOf({ ...base, 'earlier.json': exportOf(earlier, 'ea') });
    expect(enough(stories[0]).plays).toBe(7);
    expect(remarks).toMatchObject([{ names: ['earlier.json'], counted: true }]);
    const gone = earlier.map((event) => (event.type === 'settled' ? { ...event, choice: 'aim_dance' } : event));
    expect(saysOf({ ...base, 'gone.json': exportOf(gone, 'go') }, 'gone.json')).toMatch(
      /another edition.*the choice "aim_dance".*set apart/,
    );
  });
});

describe('what a cohort gives away', () => {
  const choices = { aim: ['aim_read', 'aim_hear'], ways: ['ways_share', 'ways_one', 'ways_wait'] };
  const one = fc.record({
    seat: fc.constantFrom('ann', 'ben'),
    aim: fc.constantFrom(...choices.aim),
    ways: fc.option(fc.constantFrom(...choices.ways)),
    right: fc.boolean(),
    ending: fc.option(fc.constantFrom('together', 'apart'), { freq: 8 }),
    hearing: fc.constantFrom('early' as const, 'late' as const, 'never' as const),
    practised: fc.boolean(),
  });
  const sittings = fc.array(
    one.map(
      ({ seat, aim, ways, right, ending, hearing, practised }): Sitting => ({
        seat,
        answers: { aim: { i: aim, we: 'aim_read', right }, ...(ways ? { ways: { i: ways, we: ways, right: null } } : {}) },
        settled: { aim, ...(ways ? { ways } : {}) },
        ending,
        facts: { hearing, bus: 'early', secret: 'never' },
        practised: practised ? [10] : [],
        missed: [],
        plans: [],
      }),
    ),
    { maxLength: 45 },
  );

  it('shows no count from one to four anywhere, also not as what is missing from another number on the page', () => {
    fc.assert(
      fc.property(sittings, (all) => {
        const count = countStory({ id: 'fixture', table: fixtureTable }, all, 1);
        const numbers = numbersIn(count);
        const total = count.enough ? count.plays : 0;
        // What did not come up is set against what did not come up elsewhere, and all against the total.
        const away = count.enough
          ? count.decisions.flatMap(({ i, settled }) => [i, settled]).flatMap((shown) => (shown && shown !== 'hidden' ? shown : []))
          : [];
        const missing = away.flatMap(({ ids, plays }) => (ids.join() === ':not-met' ? [plays] : []));
        const apart = missing.flatMap((a) => missing.map((b) => Math.abs(a - b)));
        const isFew = (number: number) => number > 0 && number < fewest;
        return ![...numbers, ...numbers.map((number) => total - number), ...apart].some(isFew);
      }),
      { numRuns: 500 },
    );
  });

  it('has no more in the CSV than on the page', () => {
    fc.assert(
      fc.property(sittings, (all) => {
        const last = cohortCsv([countStory({ id: 'fixture', table: fixtureTable }, all, 1)])
          .trim()
          .split('\r\n')
          .map((row) => Number(row.split(',').at(-1)));
        return !last.some((number) => number > 0 && number < fewest);
      }),
    );
  });
});

/** Every number of plays in a count; the numbers of tips, and tenths, are none. */
function numbersIn(value: unknown, key = ''): number[] {
  if (typeof value === 'number') return ['plays', 'unfinished', 'of'].includes(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, name));
}
