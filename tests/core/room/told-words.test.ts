import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../src/room/told-words.ts';

const row = (seat: string, cause: string) => ({ seat, choice: 'aim', text: 'x', because: 'his ward', cause, mine: false });

describe('why people think as we, said in turn', () => {
  it('is said in full once, and afterwards by a word that it is the same; other reasons and silence stay', () => {
    const joined = 'Elias let me have my way about today’s hour.';
    const rows = inTurn([
      row('ann', joined),
      row('ben', ''),
      row('cat', joined),
      row('dev', 'What I gave up has been seen.'),
      row('eve', ''),
    ]);
    expect(rows.map(({ cause }) => cause)).toEqual([
      joined,
      '',
      'For the same reason I, too, look at what is best for all of us.',
      'What I gave up has been seen.',
      '',
    ]);
    expect(rows.every(({ because }) => because === 'his ward')).toBe(true);
  });
});
