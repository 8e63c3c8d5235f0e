import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/session/events.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { fixtureStory } from '../../support/fixture-story.ts';

const begin = (seat = 'ann') => createSession(fixtureStory, { seed: 1, seats: [seat], past: {} });

function hand(session: Session, ...inputs: Input[]): void {
  for (const input of inputs) expect(session.apply(input)).toEqual({ ok: true });
}

const speak: Input = { type: 'moved', seat: 'ann', choice: 'speak' };
const tell: Input = { type: 'facts-shared', round: 'round_1', seat: 'ann', facts: ['hearing'] };
const answer: Input = { type: 'answered', decision: 'aim', seat: 'ann', i: 'aim_hear', we: 'aim_read', they: 'aim_read' };
const propose: Input = { type: 'proposed', decision: 'aim', seat: 'ann', choice: 'aim_read' };

describe('a session', () => {
  it('asks a personal move of the seat it belongs to', () => {
    expect(begin('ann').state().asks).toMatchObject({ kind: 'move', seat: 'ann' });
  });

  it('lets the written policy move for a seat that nobody sits in', () => {
    const { log, asks } = begin('ben').state();
    expect(log[1]).toMatchObject({ type: 'moved', seat: 'ann' });
    expect(asks).toMatchObject({ kind: 'share', seat: 'ben' });
  });

  it('refuses a choice that is no longer on offer, and nothing moves', () => {
    const session = begin();
    const before = session.state();
    const applied = session.apply({ type: 'moved', seat: 'ann', choice: 'aim_read' });
    expect(applied).toMatchObject({ ok: false, refusal: expect.stringContaining('speak, silent') });
    expect(session.state()).toEqual(before);
  });

  it('does not take a proposal at a measured decision before I, We and They are answered', () => {
    const session = begin();
    hand(session, speak, tell);
    expect(session.apply(propose)).toMatchObject({ ok: false, refusal: expect.stringContaining('I, We and They') });
    hand(session, answer, propose);
    expect(session.state().log.at(-1)).toEqual({ type: 'settled', decision: 'aim', choice: 'aim_read' });
  });

  it('keeps a fact that was not told off the table', () => {
    const session = begin();
    hand(session, speak, { ...tell, facts: [] });
    expect(session.state().totals.shared).not.toContain('hearing');
  });

  it('refuses to share what another seat knows', () => {
    const session = begin();
    hand(session, speak);
    expect(session.apply({ ...tell, facts: ['bus'] })).toMatchObject({ ok: false });
  });
});
