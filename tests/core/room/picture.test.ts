import { describe, expect, it } from 'vitest';
import { bowlOf, pictureAlt, pictureOf, withTokens } from '../../../game/stage/picture.ts';
import type { Event } from '../../../src/session/events.ts';
import type { Asks } from '../../../src/session/asks.ts';
import type { Entry, State } from '../../../src/session/session.ts';
import { totalsOf } from '../../../src/session/totals.ts';
import type { Table } from '../../../src/story/table.ts';
import { readTags } from '../../../src/story/tags.ts';

const seat = (person: string, name: string) => ({ person, name, profession: 'x', agency: 'school' as const, playable: true, pitch: 'x' });
const effects = {
  label: 'x',
  pillars: { goal: 0, plan: 0, responsibility: 0 },
  tips: { practised: [], missed: [] },
  evokes: [],
  acknowledges: [],
};

const table = {
  child: { name: 'Kofi', drawing: 'boat' },
  seats: { dev: seat('dev', 'Dev'), joel: seat('joel', 'Joel'), rhona: seat('rhona', 'Rhona') },
  people: { mum: { person: 'abena', name: 'Abena', role: 'mother' }, stranger: { person: 'nobody-drew-this', name: 'X', role: 'x' } },
  moves: {},
  decisions: {
    hours: {
      part: 'plan',
      measured: false,
      asks: 'Who?',
      they: {},
      we: {},
      sources: ['x'],
      choices: {
        dev_gives: {
          ...effects,
          child: { healthy: 0, safe: 2, enjoy: 0, contribute: 0, prosper: 0 },
          costs: [{ seat: 'dev', theme: 'territory', code: 'boundaries', weight: 2, gives: 'a key' }],
        },
      },
    },
  },
  commitments: { round: { asks: 'x', value: [0, 1, 3], sources: [], seats: { dev: {}, joel: {} } } },
} as unknown as Table;

const line = (text: string, tags: string, after = 1): Entry => ({
  kind: 'line',
  after,
  line: {
    text,
    tags: readTags(
      tags
        .split('#')
        .filter(Boolean)
        .map((tag) => tag.trim()),
    ).tags,
  },
});

const open: Asks = {
  kind: 'decision',
  decision: 'hours',
  seat: 'dev',
  choices: [{ id: 'dev_gives', text: 'x' }],
  measured: true,
  they: null,
  answered: null,
};
const started: Event = { type: 'session-started', story: 's', edition: 'e', seed: 1, seats: ['dev'], past: {} };

function stateOf(entries: Entry[], log: Event[] = [started], asks: Asks = open): State {
  return { log, entries, asks, totals: totalsOf(table, log) };
}

const shown = (...entries: Entry[]) => pictureOf(table, entries, stateOf(entries));
const meeting = line('Four chairs.', '#scene: school-meeting #alt: A meeting room. #enter: rhona, dev');

describe('the picture after the lines told so far', () => {
  it('seats people in the order of the table, visitors after them', () => {
    const picture = shown(meeting, line('Hello.', '#who: mum'), line('Sorry.', '#who: joel'));
    expect(picture.people.map(({ id }) => id)).toEqual(['dev', 'joel', 'rhona', 'mum']);
  });

  it('seats those who come together in the order of the table, in the middle, and lets nobody move when others come or go', () => {
    const chairs = (...entries: Entry[]) => Object.fromEntries(shown(...entries).people.map(({ id, chair }) => [id, chair]));
    expect(chairs(meeting)).toEqual({ dev: 0, rhona: 1 });
    expect(chairs(meeting, line('Sorry.', '#enter: joel, mum'))).toEqual({ dev: 0, rhona: 1, joel: 2, mum: 3 });
    expect(chairs(meeting, line('Sorry.', '#enter: joel, mum'), line('Off.', '#leave: rhona'), line('Back.', '#enter: rhona'))).toEqual({
      dev: 0,
      rhona: 1,
      joel: 2,
      mum: 3,
    });
    expect(chairs(line('Three.', '#scene: corridor #alt: A. #enter: rhona, dev, joel'))).toEqual({ dev: 2, joel: 0, rhona: 1 });
  });

  it('empties the picture at a new scene, even in the same room', () => {
    const picture = shown(meeting, line('Later.', '#scene: school-meeting #alt: The room, dark.'));
    expect(picture.people).toEqual([]);
    expect(picture.place).toBe(2);
    expect(picture.alt).toBe('The room, dark.');
  });

  it('brings in whoever speaks, and lets them go when they leave', () => {
    expect(shown(meeting, line('Hello.', '#who: joel')).people.map(({ id }) => id)).toContain('joel');
    expect(shown(meeting, line('Dev gets up.', '#leave: dev')).people.map(({ id }) => id)).toEqual(['rhona']);
  });

  it('opens a plain face to speak and closes it afterwards, but keeps a mood the story set', () => {
    const speaking = shown(meeting, line('Well.', '#who: dev'));
    expect(speaking.speaking).toBe('dev');
    expect(moodOf(speaking, 'dev')).toBe('speaking');
    const after = shown(meeting, line('Well.', '#who: dev'), line('No.', '#who: rhona #mood: firm'), line('A pause.', ''));
    expect(moodOf(after, 'dev')).toBe('listening');
    expect(moodOf(after, 'rhona')).toBe('firm');
    expect(after.speaking).toBeNull();
  });

  it('gives a mood to someone who is not speaking', () => {
    const picture = shown(meeting, line('No.', '#who: rhona #mood: dev=weary #pose: dev=folded'));
    expect(picture.people.find(({ id }) => id === 'dev')).toMatchObject({ mood: 'weary', pose: 'folded' });
  });

  it('leaves out a person nobody has drawn, and goes on', () => {
    expect(shown(meeting, line('Boo.', '#who: stranger')).people.map(({ id }) => id)).toEqual(['dev', 'rhona']);
  });

  it('keeps the board over scenes and does not write a line twice', () => {
    const goal = '#board: Goal: read';
    expect(shown(line('A.', goal), meeting, line('B.', goal), line('C.', '#board: Plan: a diary')).board).toEqual([
      'Goal: read',
      'Plan: a diary',
    ]);
  });

  it('puts no chip in the bowl before the line that follows the choice is told', () => {
    const log: Event[] = [started, { type: 'settled', decision: 'hours', choice: 'dev_gives' }];
    const before = line('Then.', '', 1);
    const entries = [meeting, before, line('Dev hands over the key.', '', 2), line('Quiet.', '', 2)];
    const state = stateOf(entries, log);
    expect(pictureOf(table, [meeting, before], state).gifts).toEqual([]);
    const later = pictureOf(table, entries.slice(0, 3), state);
    expect(later.gifts).toEqual([{ seat: 'dev', theme: 'territory', weight: 2 }]);
    expect(later.child.outcomes.safe).toBe(2);
    expect(bowlOf(later.gifts)).toEqual({ identity: 0, expertise: 0, territory: 2, power: 0 });
  });

  it('shows the table only when everything is told that this seat may see', () => {
    const secret = line('For Rhona alone.', '#to: rhona');
    const entries = [meeting, secret, line('So?', '')];
    const state = stateOf(entries);
    expect(pictureOf(table, [meeting], state).table).toBeNull();
    const seen = [meeting, entries[2] as Entry];
    expect(pictureOf(table, seen, state).table).toMatchObject({ kind: 'decision', cards: 1, answers: null });
  });

  it('leaves the room in view while something is decided at which I, We and They are not asked', () => {
    expect(pictureOf(table, [meeting], stateOf([meeting])).table).not.toBeNull();
    expect(pictureOf(table, [meeting], stateOf([meeting], [started], { ...open, measured: false })).table).toBeNull();
  });

  it('stays at the table while a measured decision settles, with what each held to be best and nothing paid yet', () => {
    const measured = structuredClone(table);
    Object.assign(measured.decisions.hours ?? {}, { measured: true, we: { joel: 'joel_gives' } });
    const log: Event[] = [
      started,
      { type: 'answered', decision: 'hours', seat: 'dev', i: 'x', we: 'dev_gives', they: '' },
      { type: 'proposed', decision: 'hours', seat: 'dev', choice: 'dev_gives' },
      { type: 'settled', decision: 'hours', choice: 'dev_gives' },
    ];
    const pick: Entry = { kind: 'pick', choice: 'dev_gives', text: 'x', by: null, after: 4 };
    const entries = [meeting, pick, line('Dev hands over the key.', '', 4)];
    const state = { ...stateOf(entries, log), totals: totalsOf(measured, log) };
    const settled = pictureOf(measured, entries.slice(0, 2), state);
    expect(settled.table).toMatchObject({
      tokens: { i: 'x', we: 'dev_gives', proposal: 'dev_gives' },
      settled: { choice: 'dev_gives', others: { joel: 'joel_gives', rhona: 'dev_gives' } },
    });
    expect(settled.table?.settled?.others).not.toHaveProperty('dev');
    expect(settled.gifts).toEqual([]);
    expect(pictureOf(measured, entries, { ...state, asks: { kind: 'ended', ending: 'x' } })).toMatchObject({
      table: null,
      gifts: [{ seat: 'dev' }],
    });
  });

  it('lays tokens on an open decision only', () => {
    const open = shown(meeting);
    expect(withTokens(open, { i: 'dev_gives' }).table?.tokens).toEqual({ i: 'dev_gives' });
    const room = { ...open, table: null };
    expect(withTokens(room, { i: 'dev_gives' })).toBe(room);
  });

  it('turns the cards of a commitment round with the first line after it, and then goes back to the room', () => {
    const log: Event[] = [
      started,
      { type: 'committed', round: 'round', seat: 'dev', how: 'commit' },
      { type: 'committed', round: 'round', seat: 'joel', how: 'hold' },
    ];
    const entries = [meeting, line('Two hands.', '', 3), line('Then rain.', '', 3), line('More.', '', 3)];
    const state = stateOf(entries, log);
    expect(pictureOf(table, entries.slice(0, 2), state).table?.answers).toEqual({ dev: 'commit', joel: 'hold' });
    expect(pictureOf(table, entries.slice(0, 3), state).table).toBeNull();
  });

  it('lights the windows of day, month and year one after another, as the child fared by then', () => {
    expect(shown(meeting).later).toBeNull();
    const log: Event[] = [started, { type: 'settled', decision: 'hours', choice: 'dev_gives' }];
    const entries = [meeting, line('Tomorrow.', '#when: day', 1), line('Later.', '#when: month', 2), line('More.', '', 2)];
    const later = (upTo: number) => pictureOf(table, entries.slice(0, upTo), stateOf(entries, log)).later;
    expect(later(2)).toEqual({ day: 0, month: null, year: null });
    expect(later(4)).toEqual({ day: 0, month: 1, year: null });
  });

  it('says in words what it shows', () => {
    const picture = shown(meeting, line('Well.', '#who: dev'), line('On the board.', '#board: Goal: read #when: month'));
    const said = pictureAlt(picture);
    for (const part of ['A meeting room.', 'Dev, listening', 'Goal: read', 'A month later', 'choose from: 1']) expect(said).toContain(part);
  });
});

const moodOf = (picture: { people: { id: string; mood: string }[] }, id: string) => picture.people.find((figure) => figure.id === id)?.mood;
