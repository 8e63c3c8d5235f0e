import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/session/events.ts';
import { waitingFor } from '../../../src/session/owes.ts';
import { replay } from '../../../src/session/replay.ts';
import type { Session } from '../../../src/session/session.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { begin, hand, inputFor, owedBy } from '../../support/play.ts';

/** Plays on by numbers; a seat named among `absent` passes whatever it is asked. */
function playOn(session: Session, absent: readonly string[], numbers: readonly number[]): void {
  for (let at = 0; at < numbers.length; at++) {
    const [seat] = waitingFor(session.state());
    const asks = seat === undefined ? null : owedBy(fixtureStory, session, seat);
    if (!asks || seat === undefined) return;
    hand(session, absent.includes(seat) ? { type: 'passed', question: asks.question, seat } : inputFor(asks, seat, numbers, at));
  }
}

const all = ['ann', 'ben', 'cat'];
const byPolicy = (log: readonly Event[], seat: string) =>
  log.filter((event) => (event.type === 'proposed' || event.type === 'moved' || event.type === 'committed') && event.seat === seat);

describe('a seat in which nobody answers', () => {
  it('follows its written policy for that question, as a seat that nobody sits in does', () => {
    const passing = begin(fixtureStory, 'ann', 'ben');
    const empty = begin(fixtureStory, 'ben');
    playOn(passing, ['ann'], new Array(40).fill(0));
    playOn(empty, [], new Array(40).fill(0));
    const measured = (log: readonly Event[]) =>
      byPolicy(log, 'ann').filter((event) => !('question' in event) || !event.question.startsWith('lead'));
    expect(measured(passing.state().log)).toEqual(measured(empty.state().log));
    expect(passing.state().log.some((event) => event.type === 'answered' && event.seat === 'ann')).toBe(false);
  });

  it('ends no play early: with everybody passing everything the story still comes to its end', () => {
    for (const seats of [['ann'], ['ann', 'cat'], all]) {
      const session = begin(fixtureStory, ...seats);
      playOn(session, all, new Array(60).fill(0));
      expect(session.state().question.kind).toBe('ended');
    }
  });

  it('can be played again from the log to the letter', () => {
    const plays = fc.record({
      seats: fc.constantFrom(['ann'], ['ben', 'cat'], all),
      absent: fc.subarray(all),
      numbers: fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }),
    });
    fc.assert(
      fc.property(plays, ({ seats, absent, numbers }) => {
        const session = begin(fixtureStory, ...seats);
        playOn(session, absent, numbers);
        const state = session.state();
        const again = replay(fixtureStory, state.log, state.answers);
        expect(again.problems).toEqual([]);
        expect(again.session.state()).toEqual(state);
      }),
    );
  });

  it('is refused a pass on what it is not asked', () => {
    const session = begin(fixtureStory, 'ann', 'ben');
    expect(session.apply({ type: 'passed', question: 'ann_speaks', seat: 'ben' })).toMatchObject({ ok: false });
  });
});
