import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/session/events.ts';
import { waitingFor } from '../../../src/session/owes.ts';
import type { Session } from '../../../src/session/session.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { begin, hand, owedBy } from '../../support/play.ts';

const start = (...seats: string[]) => begin(fixtureStory, ...seats);
const owed = (session: Session, seat: string) => owedBy(fixtureStory, session, seat);
const logged = (session: Session, type: string) => session.state().log.filter((event) => event.type === type);

const speak: Input = { type: 'moved', question: 'ann_speaks', seat: 'ann', choice: 'speak' };
const annTells: Input = { type: 'facts-shared', question: 'round_1', seat: 'ann', facts: ['hearing'] };
const benTells: Input = { type: 'facts-shared', question: 'round_1', seat: 'ben', facts: ['bus'] };
const annThinks: Input = { type: 'answered', question: 'aim/instinct', seat: 'ann', i: 'aim_read', we: 'aim_read', they: 'aim_hear' };
const benThinks: Input = { type: 'answered', question: 'aim/instinct', seat: 'ben', i: 'aim_hear', we: 'aim_read', they: 'aim_read' };
const puts = (seat: string, choice: string, question = 'aim/proposal'): Input => ({ type: 'proposed', question, seat, choice });

describe('two people at one table', () => {
  it('are both asked what is open for both, and nothing goes on before both have answered', () => {
    const session = start('ann', 'ben');
    hand(session, speak);
    expect(waitingFor(session.state())).toEqual(['ann', 'ben']);
    hand(session, benTells);
    expect(waitingFor(session.state())).toEqual(['ann']);
    expect(owed(session, 'ben')).toBeNull();
    hand(session, annTells, benThinks, annThinks, puts('ben', 'aim_read'));
    expect(session.state().question.id).toBe('aim/proposal');
    hand(session, puts('ann', 'aim_read'));
    expect(logged(session, 'settled')).toHaveLength(1);
  });

  it('leave the same log whoever of them answers first', () => {
    const pairs = [
      [annTells, benTells],
      [annThinks, benThinks],
      [puts('ann', 'aim_read'), puts('ben', 'aim_hear')],
    ];
    const inOrder = start('ann', 'ben');
    const turned = start('ben', 'ann');
    hand(inOrder, speak, ...pairs.flat());
    hand(turned, speak, ...pairs.flatMap((pair) => pair.toReversed()));
    expect(turned.state().log).toEqual(inOrder.state().log);
  });

  it('keep their answers sealed until all are in: the log does not grow, and an answer given twice is refused', () => {
    const session = start('ann', 'ben');
    hand(session, speak);
    const { log } = session.state();
    hand(session, annTells);
    expect(session.state().log).toEqual(log);
    expect(session.apply({ ...annTells, facts: [] })).toMatchObject({ ok: false, refusal: expect.stringContaining('has answered') });
  });

  it('both make a commitment, and it is theirs that counts', () => {
    const session = start('ann', 'ben');
    hand(session, speak, annTells, benTells, annThinks, benThinks, puts('ann', 'aim_read'), puts('ben', 'aim_read'));
    const ways = 'ways/instinct';
    hand(
      session,
      { type: 'answered', question: ways, seat: 'ann', i: 'ways_one', we: 'ways_share', they: 'ways_one' },
      { type: 'answered', question: ways, seat: 'ben', i: 'ways_share', we: 'ways_share', they: 'ways_one' },
      puts('ann', 'ways_share', 'ways/proposal'),
      puts('ben', 'ways_share', 'ways/proposal'),
      { type: 'moved', question: 'ben_rings', seat: 'ben', choice: 'leave_it' },
      puts('ann', 'lead_ben', 'lead/proposal'),
      puts('ben', 'lead_ben', 'lead/proposal'),
      { type: 'committed', question: 'promise', seat: 'ben', how: 'hold' },
      { type: 'committed', question: 'promise', seat: 'ann', how: 'commit' },
    );
    expect(logged(session, 'committed').slice(0, 2)).toMatchObject([
      { seat: 'ann', how: 'commit' },
      { seat: 'ben', how: 'hold' },
    ]);
    expect(session.state().question.kind).toBe('ended');
  });
});

describe('one person at a table', () => {
  it('is the case in which one answer closes what is open', () => {
    const session = start('ann');
    expect(owed(session, 'ann')).toMatchObject({ kind: 'move', move: 'ann_speaks' });
    hand(session, speak, annTells);
    expect(owed(session, 'ann')).toMatchObject({ kind: 'instinct', decision: 'aim', they: 'ben' });
    expect(logged(session, 'facts-shared').map((event) => 'seat' in event && event.seat)).toEqual(['ann', 'ben']);
  });

  it('lets the written policy move for a seat that nobody sits in', () => {
    const session = start('ben');
    expect(session.state().log[1]).toMatchObject({ type: 'moved', seat: 'ann', question: 'ann_speaks' });
    expect(owed(session, 'ben')).toMatchObject({ kind: 'share', facts: ['bus'] });
  });

  it('refuses a choice that is no longer on offer, and nothing moves', () => {
    const session = start('ann');
    const before = session.state();
    expect(session.apply({ ...speak, choice: 'aim_read' })).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('speak, silent'),
    });
    expect(session.state()).toEqual(before);
  });

  it('refuses an answer to a question that is not open, and says which one is', () => {
    const session = start('ann');
    expect(session.apply(annTells)).toEqual({ ok: false, refusal: '"round_1" is not what is asked now; it is "ann_speaks".' });
  });

  it('does not take a proposal before I, We and They are answered', () => {
    const session = start('ann');
    hand(session, speak, annTells);
    expect(session.apply(puts('ann', 'aim_read')).ok).toBe(false);
    hand(session, annThinks, puts('ann', 'aim_read'));
    expect(session.state().log.at(-1)).toMatchObject({ type: 'settled', decision: 'aim', choice: 'aim_read' });
  });

  it('keeps a fact that was not told off the table, and cannot tell what another seat knows', () => {
    const session = start('ann');
    hand(session, speak);
    expect(session.apply({ ...annTells, facts: ['bus'] } as Input).ok).toBe(false);
    hand(session, { ...annTells, facts: [] } as Input);
    expect(session.state().totals.shared).not.toContain('hearing');
  });
});

describe('taking a step back', () => {
  it('takes back a move of one’s own, and leaves a mark that it was taken back', () => {
    const session = start('ann');
    hand(session, speak, { type: 'gone-back', question: 'ann_speaks', seat: 'ann' });
    expect(session.state().question.id).toBe('ann_speaks');
    expect(session.state().log.map(({ type }) => type)).toEqual(['session-started', 'gone-back']);
  });

  it('keeps the notes that were written meanwhile', () => {
    const session = start('ann');
    hand(session, speak, { type: 'noted', seat: 'ann', on: 'ann_speaks', text: 'too soon' });
    hand(session, { type: 'gone-back', question: 'ann_speaks', seat: 'ann' });
    expect(logged(session, 'noted')).toHaveLength(1);
  });

  it('never goes past what was told or revealed', () => {
    const session = start('ann');
    hand(session, speak, annTells);
    expect(session.apply({ type: 'gone-back', question: 'ann_speaks', seat: 'ann' })).toMatchObject({ ok: false });
    hand(session, annThinks, puts('ann', 'aim_read'));
    expect(session.apply({ type: 'gone-back', question: 'aim/instinct', seat: 'ann' })).toMatchObject({ ok: false });
  });
});
