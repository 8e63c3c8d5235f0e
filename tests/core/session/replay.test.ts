import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay, undone } from '../../../src/session/replay.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { playBy } from '../../support/play.ts';

const plays = fc.record({ seat: fc.constantFrom('ann', 'ben'), numbers: fc.array(fc.nat(9), { minLength: 1, maxLength: 14 }) });

describe('replay', () => {
  it('gives the same log and the same words, whatever was played', () => {
    fc.assert(
      fc.property(plays, ({ seat, numbers }) => {
        const log = playBy(fixtureStory, seat, numbers);
        const first = replay(fixtureStory, log);
        const second = replay(fixtureStory, first.session.state().log);
        expect(first.problems).toEqual([]);
        expect(first.session.state().log).toEqual(log);
        expect(second.session.state()).toEqual(first.session.state());
      }),
    );
  });

  it('says that a story was edited, and goes on', () => {
    const log = playBy(fixtureStory, 'ann', [0, 0, 0]);
    const { problems, session } = replay({ ...fixtureStory, edition: 'e2' }, log);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('edited');
    expect(session.state().log.slice(1)).toEqual(log.slice(1));
  });

  it('says which step no longer fits, stops there, and counts what it leaves out', () => {
    const log = playBy(fixtureStory, 'ann', [0, 0, 0, 0, 0, 0]);
    const gone = { ...fixtureStory, ink: fixtureStory.ink.replaceAll('id: aim_read', 'id: aim_spell') };
    const { problems, session } = replay(gone, log);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/aim.*no longer fits.*without the \d step/);
    expect(session.state().asks).toMatchObject({ kind: 'decision', decision: 'aim' });
  });
});

describe('taking a step back', () => {
  it('takes back a personal move', () => {
    const log = playBy(fixtureStory, 'ann', [0]);
    expect(undone(log)).toEqual(log.slice(0, 1));
  });

  it('never takes back what the table has settled, nor a fact that was told', () => {
    fc.assert(
      fc.property(plays, ({ seat, numbers }) => {
        const log = playBy(fixtureStory, seat, numbers);
        const shorter = undone(log) ?? log;
        const sealed = (events: typeof log) =>
          events.filter(
            (event) => event.type === 'settled' || event.type === 'committed' || (event.type === 'facts-shared' && event.round),
          );
        expect(sealed(shorter)).toEqual(sealed(log));
      }),
    );
  });
});
