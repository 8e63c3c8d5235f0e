import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnsTo } from '../../../src/session/answers.ts';
import type { Event } from '../../../src/session/events.ts';
import { replay } from '../../../src/session/replay.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { hand, playBy, sessionBy } from '../../support/play.ts';

const plays = fc.record({
  seats: fc.constantFrom(['ann'], ['ben'], ['cat'], ['ann', 'ben'], ['ann', 'ben', 'cat']),
  numbers: fc.array(fc.nat(9), { minLength: 1, maxLength: 30 }),
});

describe('replay', () => {
  it('gives the same log, the same words and the same answers waited for, whoever sits there and whatever was played', () => {
    fc.assert(
      fc.property(plays, ({ seats, numbers }) => {
        const { log, answers, ...before } = sessionBy(fixtureStory, seats, numbers).state();
        const { session, problems } = replay(fixtureStory, log, answers);
        expect(problems).toEqual([]);
        expect(session.state()).toEqual({ ...before, log, answers });
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
    expect(session.state().question).toMatchObject({ kind: 'instinct', decision: 'aim' });
  });

  it('says when the colleagues of an edited story put something else forward', () => {
    const log = playBy(fixtureStory, 'ann', [0, 0, 0, 0]);
    const aim = fixtureStory.table.decisions.aim;
    if (!aim) throw new Error('Expected the decision.');
    const wants = { ben: { choice: 'aim_read', because: 'x' } };
    const table = { ...fixtureStory.table, decisions: { ...fixtureStory.table.decisions, aim: { ...aim, wants } } };
    expect(replay({ ...fixtureStory, table, edition: 'e2' }, log).problems.at(-1)).toContain('ben put forward');
  });
});

describe('taking a step back', () => {
  const sealed = (log: readonly Event[]) =>
    log.filter(
      (event) =>
        !['session-started', 'noted', 'gone-back', 'moved', 'answered'].includes(event.type) &&
        !(event.type === 'facts-shared' && event.question === ''),
    );

  it('never takes back what the table has settled, a fact that was told, or what was put forward', () => {
    fc.assert(
      fc.property(plays, ({ seats, numbers }) => {
        const session = sessionBy(fixtureStory, seats, numbers);
        const { log } = session.state();
        const question = returnsTo(log, seats);
        if (question === null) return;
        hand(session, { type: 'gone-back', question, seat: seats[0] ?? '' });
        expect(session.state().question.id).toBe(question);
        expect(sealed(session.state().log)).toEqual(sealed(log));
        expect(replay(fixtureStory, session.state().log).problems).toEqual([]);
      }),
    );
  });
});
