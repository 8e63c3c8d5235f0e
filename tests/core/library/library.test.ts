import { Compiler } from 'inkjs/full';
import { describe, expect, it } from 'vitest';
import { broughtIn } from '../../../src/library/bring-in.ts';
import { isOwn } from '../../../src/library/record.ts';
import { leaving } from '../../../src/library/rule-of-ten.ts';
import type { Input } from '../../../src/session/events.ts';
import { owes } from '../../../src/session/owes.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { noted } from '../../support/log-of.ts';
import { createDisk } from '../../support/memory-slot.ts';
import { type MemoryWindow, memoryWindow } from '../../support/memory-window.ts';
import { inputFor, playBy } from '../../support/play.ts';

/** Takes so many steps in the play that is open. */
function step(window: MemoryWindow, steps = 1, pick = 0): void {
  for (let taken = 0; taken < steps; ) {
    const input = next(window, pick);
    if (!input) throw new Error('Expected a play that goes on.');
    expect(window.play().wish(input)).toEqual({ ok: true });
    if (input.type !== 'answered') taken++;
  }
}
/** What answers what is asked in the play that is open; null when it has ended. */
function next(window: MemoryWindow, pick: number): Input | null {
  const { story, state, seat } = window.view();
  const asks = owes(story.table, state, seat);
  return asks && inputFor(asks, seat, [pick], 0);
}

/** A whole play of Ann's. */
const annsPlay = playBy(fixtureStory, 'ann', new Array<number>(40).fill(0));

const textOf = (window: MemoryWindow) => window.disk.texts.get(`play.${window.view().id}`);

describe('opening and beginning', () => {
  it('writes nothing; the first step does', () => {
    const window = memoryWindow();
    window.opened.start(fixtureStory, 'ann');
    expect(window.disk.texts.size).toBe(0);
    expect(window.view().kept).toBe(false);
    step(window);
    expect(window.view().kept).toBe(true);
    const before = textOf(window);
    window.goOn(fixtureStory, window.view().id);
    expect(textOf(window)).toBe(before);
  });

  it('another seat, the same seat and a seed each begin a play of their own, and the one that was left stays as it was', () => {
    const window = memoryWindow();
    window.opened.start(fixtureStory, 'ann');
    step(window, 3);
    const left = window.view().id;
    const text = textOf(window);
    for (const [seat, seed] of [['ann'], ['ben'], ['ann', 7]] as const) {
      window.opened.start(fixtureStory, seat, seed);
      step(window);
    }
    expect(window.library.plays('fixture')).toHaveLength(4);
    expect(window.disk.texts.get(`play.${left}`)).toBe(text);
  });

  it('two windows that begin at the same moment, with dice that fall alike, keep two plays', () => {
    const disk = createDisk();
    const [one, two] = [memoryWindow(disk, () => 7), memoryWindow(disk, () => 7)];
    one.opened.start(fixtureStory, 'ann');
    two.opened.start(fixtureStory, 'ben');
    step(one);
    step(two);
    expect(one.view().id).not.toBe(two.view().id);
    expect(two.library.plays().map(({ seats }) => seats[0])).toEqual(['ben', 'ann']);
  });

  it('refuses a play from a seat that the story does not have, in words', () => {
    const window = memoryWindow();
    const id = window.library.bringIn('k3f9', [{ ...annsPlay[0], seats: ['zoe'] } as (typeof annsPlay)[number]]);
    expect(() => window.goOn(fixtureStory, id)).toThrow('This play is from the seat "zoe", which "The fixture" does not have.');
  });
});

describe('a second window', () => {
  const twoWindows = () => {
    const disk = createDisk();
    const [one, two] = [memoryWindow(disk), memoryWindow(disk)];
    one.opened.start(fixtureStory, 'ann');
    step(one);
    two.goOn(fixtureStory, one.view().id);
    return [one, two] as const;
  };

  it('is told how many steps the play went on elsewhere, and takes nothing until the player has chosen', () => {
    const [one, two] = twoWindows();
    step(one, 2);
    expect(two.view().elsewhere).toEqual({ kind: 'further', play: one.view().id, steps: 2 });
    const text = textOf(one);
    const input = next(two, 1);
    expect(input && two.play().wish(input).ok).toBe(false);
    expect(textOf(one)).toBe(text);
  });

  it('comes up to date', () => {
    const [one, two] = twoWindows();
    step(one, 2);
    expect(two.opened.comeUpToDate()).toBe(true);
    expect(two.view()).toMatchObject({ id: one.view().id, kept: true, elsewhere: null });
    expect(two.view().state.log).toEqual(one.view().state.log);
    step(two);
    expect(one.view().elsewhere).toMatchObject({ kind: 'further', steps: 1 });
  });

  it('keeps its own as a copy, beside the one that went on', () => {
    const [one, two] = twoWindows();
    step(one, 2);
    const text = textOf(one);
    two.opened.keepCopy();
    step(two, 1, 1);
    expect(two.view().id).not.toBe(one.view().id);
    expect(textOf(one)).toBe(text);
    expect(two.library.plays()).toHaveLength(2);
  });

  it('is told when the play was let go elsewhere, and can keep it', () => {
    const [one, two] = twoWindows();
    one.library.remove(`play.${one.view().id}`);
    expect(two.view().elsewhere).toMatchObject({ kind: 'gone' });
    two.opened.keepCopy();
    expect(two.library.plays().map(({ steps }) => steps)).toEqual([1]);
  });

  it('that opened the same address is told at its first press that the play went on, and shortens nothing', () => {
    const disk = createDisk();
    const [one, two, three] = [memoryWindow(disk), memoryWindow(disk), memoryWindow(disk, () => 99)];
    for (const window of [one, two]) window.opened.start(fixtureStory, 'ann', 7);
    three.opened.start(fixtureStory, 'ann', 8);
    step(one, 3);
    const text = textOf(one);
    expect(two.view().elsewhere).toEqual({ kind: 'further', play: one.view().id, steps: 3 });
    expect(three.view().elsewhere).toBeNull();
    expect(two.opened.comeUpToDate()).toBe(true);
    expect(two.view().id).toBe(one.view().id);
    expect(textOf(one)).toBe(text);
  });
});

describe('a storage that does not keep', () => {
  it.each(['lies', 'blind', 'fails'] as const)('that %s is found out at the first step, and the play goes on in memory', (ways) => {
    const disk = createDisk();
    disk.ways = ways;
    const window = memoryWindow(disk);
    window.opened.start(fixtureStory, 'ann');
    expect(window.failures).toEqual([]);
    step(window, 3);
    expect(window.failures.length).toBeGreaterThan(0);
    expect(window.failures[0]).toMatch(ways === 'fails' ? /storage is full/ : /does not keep what the game writes/);
    expect(window.view().state.log.length).toBeGreaterThan(3);
    window.goOn(fixtureStory, window.view().id);
    expect(window.library.plays().map(({ steps }) => steps)).toEqual([3]);
  });

  it('and is full in mid-play leaves what was stored, and stores all of it when there is room again', () => {
    const window = memoryWindow();
    window.opened.start(fixtureStory, 'ann');
    step(window, 2);
    const text = textOf(window);
    window.disk.ways = 'fails';
    step(window, 2);
    expect(textOf(window)).toBe(text);
    expect(window.failures).not.toEqual([]);
    window.disk.ways = 'works';
    step(window);
    expect(
      memoryWindow(window.disk)
        .library.plays()
        .map(({ steps }) => steps),
    ).toEqual([5]);
  });
});

describe('what cannot be read', () => {
  it('stays under its key, whatever is played, until the player lets it go', () => {
    const disk = createDisk();
    disk.texts.set('play.k3f9', '{"joinedUp":2,"play":"k3f9"');
    disk.texts.set('save.fixture', '{"joinedUp":1,"checksum":"x","log":[]}');
    const before = new Map(disk.texts);
    const window = memoryWindow(disk);
    window.opened.start(fixtureStory, 'ann');
    step(window, 3);
    expect(window.library.texts().map(({ kind, key }) => [kind, key])).toEqual([
      ['damaged', 'play.k3f9'],
      ['older', 'save.fixture'],
    ]);
    for (const [key, text] of before) expect(disk.texts.get(key)).toBe(text);
    const text = window.library.remove('play.k3f9');
    expect(disk.texts.has('play.k3f9')).toBe(false);
    window.library.putBack('play.k3f9', text);
    expect(disk.texts.get('play.k3f9')).toBe(before.get('play.k3f9'));
  });

  it('is parsed once, however often the plays are looked at', () => {
    const disk = createDisk();
    const window = memoryWindow(disk);
    window.opened.start(fixtureStory, 'ann');
    step(window);
    expect(window.library.plays()[0]).toBe(window.library.plays('fixture')[0]);
    expect(window.library.find(window.view().id)).toBe(window.library.plays()[0]);
  });
});

describe('the end of a play', () => {
  it('stays the end when a note is written afterwards', () => {
    const window = memoryWindow();
    window.goOn(fixtureStory, window.library.bringIn('k3f9', annsPlay));
    expect(window.play().wish({ type: 'noted', seat: 'ann', on: ':whole', text: 'Well.' })).toEqual({ ok: true });
    expect(window.library.plays()).toMatchObject([{ ended: true, notes: 1 }]);
  });

  it('is remembered for other stories, and that of a story somebody brought along is not', () => {
    const window = memoryWindow();
    const own = { ...fixtureStory, id: 'own-fixture', table: { ...fixtureStory.table, id: 'own-fixture' } };
    for (const story of [fixtureStory, own]) {
      window.opened.start(story, 'ann');
      while (next(window, 0)) step(window);
      expect(window.view().state.question.kind).toBe('ended');
    }
    expect(Object.keys(window.record.played())).toEqual(['fixture', 'own-fixture']);
    expect(Object.keys(window.record.past('last-word'))).toEqual(['fixture']);
    expect(window.record.past('fixture')).toEqual({});
    expect(isOwn('own-fixture')).toBe(true);
  });

  it('is not written over a record that cannot be read, nor over an entry that cannot', () => {
    const window = memoryWindow();
    const finish = () => {
      window.opened.start(fixtureStory, 'ann');
      step(window, 6);
    };
    window.disk.texts.set('record', '{"bath-time":{"ending":3},"last-word":{"ending":"x","committed":1,"seats":["ann"]}}');
    finish();
    expect(JSON.parse(window.disk.texts.get('record') ?? '')).toMatchObject({ 'bath-time': { ending: 3 }, fixture: { seats: ['ann'] } });
    expect(Object.keys(window.record.played()).sort()).toEqual(['fixture', 'last-word']);
    window.disk.texts.set('record', 'gone');
    finish();
    expect(window.disk.texts.get('record')).toBe('gone');
    expect(window.record.texts()).toMatchObject([{ kind: 'damaged', key: 'record' }]);
  });
});

describe('the rule of ten', () => {
  const begun = (window: MemoryWindow, seat = 'ann') => {
    window.opened.start(fixtureStory, seat);
    step(window);
    return window.view().id;
  };

  it('announces which play makes room when the tenth is kept, and lets that one go when the eleventh begins', () => {
    const window = memoryWindow();
    const ids = Array.from({ length: 10 }, () => begun(window));
    expect(window.announced.map(({ id }) => id)).toEqual([ids[0]]);
    expect(window.madeRoom).toEqual([]);
    expect(window.library.plays()).toHaveLength(10);
    begun(window);
    expect(window.madeRoom.map(({ id }) => id)).toEqual([ids[0]]);
    expect(window.library.plays()).toHaveLength(10);
    expect(window.library.leaving('fixture')?.id).toBe(ids[1]);
  });

  it('lets nothing go that was announced and then gone on with: it announces another first', () => {
    const window = memoryWindow();
    const ids = Array.from({ length: 10 }, () => begun(window));
    window.goOn(fixtureStory, ids[0] ?? '');
    step(window);
    begun(window);
    expect(window.madeRoom).toEqual([]);
    expect(window.library.plays()).toHaveLength(11);
    begun(window);
    expect(window.library.find(ids[0] ?? '')).not.toBeNull();
    expect(window.madeRoom.map(({ id }) => id)).toEqual([ids[1]]);
  });

  it('never lets go of a play with notes, of the last that was left in a seat, of the last that was finished, or of the one that is open', () => {
    const window = memoryWindow();
    const [annsLeft, bensLeft] = [begun(window), begun(window, 'ben')];
    const finished = window.library.bringIn('f1', annsPlay);
    const withNotes = window.library.bringIn('n1', [...annsPlay, noted(':whole', 'Keep this.')]);
    const plays = window.library.plays();
    expect(plays).toHaveLength(4);
    expect(leaving(plays, '')?.id).toBe(finished);
    expect([annsLeft, bensLeft, withNotes]).not.toContain(leaving(plays, finished)?.id);
    expect(leaving(plays, finished)).toBeNull();
  });
});

describe('a play that somebody brings along', () => {
  const play = (log: typeof annsPlay) => {
    const window = memoryWindow();
    window.library.bringIn('k3f9', log);
    return window.library.plays();
  };

  it.each([
    ['is kept already', annsPlay, 'kept'],
    ['goes further than the one kept', annsPlay.slice(0, 6), 'goes-further'],
    ['goes less far than the one kept', [...annsPlay, noted(':whole', 'more')], 'kept-goes-further'],
    ['is another', [{ ...annsPlay[0], seed: 2 } as (typeof annsPlay)[number], ...annsPlay.slice(1)], 'new'],
  ])('%s, and that is seen', (_, kept, how) => {
    expect(broughtIn(annsPlay, play(kept)).how).toBe(how);
  });

  it('has its own id here, or another when that is taken', () => {
    const window = memoryWindow();
    expect(window.library.bringIn('k3f9', annsPlay)).toBe('k3f9');
    const second = window.library.bringIn('k3f9', annsPlay.slice(0, 6));
    expect(second).not.toBe('k3f9');
    expect(window.library.find(second)?.log).toEqual(annsPlay.slice(0, 6));
  });
});

describe('a story that stops with an error', () => {
  const ink = new Compiler('-> door\n=== door ===\nA door.\n* [Leave it #id: leave]\n-> END\n* [Open it #id: open]\n  It opens.\n')
    .Compile()
    .ToJson() as string;
  const broken = { ...fixtureStory, ink };

  it('says why it cannot go on, and goes on from the step before', () => {
    const window = memoryWindow();
    window.opened.start(broken, 'ann');
    expect(window.play().wish({ type: 'noted', seat: 'ann', on: ':whole', text: 'A door again.' })).toEqual({ ok: true });
    const before = window.view().state.log;
    const text = textOf(window);
    const take = (choice: string) =>
      window.play().wish({ type: 'proposed', question: window.view().state.question.id, seat: 'ann', choice });
    const question = window.view().state.question.id;
    expect(take('open')).toEqual({ ok: true });
    expect(window.view().state.question.kind).toBe('stuck');
    expect(window.view().seen.stuck).not.toBeNull();
    expect(textOf(window)).not.toBe(text);
    expect(window.play().wish({ type: 'gone-back', question, seat: 'ann' })).toEqual({ ok: true });
    expect(window.view().state.log.slice(0, before.length)).toEqual(before);
    expect(take('leave')).toEqual({ ok: true });
    expect(window.view().state.question.kind).toBe('ended');
  });

  it('can be stepped back from, past what was sealed, in a play of its own', () => {
    const window = memoryWindow();
    const id = window.library.bringIn('k3f9', annsPlay);
    const text = window.disk.texts.get(`play.${id}`);
    window.goOn(fixtureStory, id);
    expect(window.opened.stepBack()).toBe(true);
    expect(window.view()).toMatchObject({ kept: false, state: { question: { kind: 'commit' } } });
    step(window);
    expect(window.disk.texts.get(`play.${id}`)).toBe(text);
    expect(window.library.plays()).toHaveLength(2);
  });
});
