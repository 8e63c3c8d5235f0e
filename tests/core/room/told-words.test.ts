import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/room/told-words.ts';
import type { Cause } from '../../../src/session/minds.ts';
import type { Proposal } from '../../../src/session/policies.ts';
import { fixtureTable } from '../../support/fixture-table.ts';

const left: Cause = { by: 'joined', decision: 'aim', who: ['ann'] };
const thanked: Cause = { by: 'thanked', choice: 'aim_home' };
const proposal = (seat: string, cause: Cause | null): Proposal => ({ seat, choice: 'aim', because: 'The ward.', cause });
const told = (proposals: Proposal[], before: Record<string, Cause> = {}, reader: string | null = 'ann') =>
  rowsOf(fixtureTable, proposals, () => 'x', reader, ['ann'], before).map(({ cause }) => cause);

describe('why people think as we, as it is told', () => {
  it('is told in full once, and of the next by a word that the reason is the same; silence stays', () => {
    const [ben, nobody, cat] = told([proposal('ben', left), proposal('ann', null), proposal('cat', left)]);
    expect(ben).toMatch(/^You did not stand in Ben’s way about .+, and Ben now thinks of everybody here\.$/);
    expect(nobody).toBe('');
    expect(cat).toBe('Cat now thinks of everybody here, for the same reason as Ben.');
  });

  it('is told in full beside another reason', () => {
    const [ben, cat] = told([proposal('ben', left), proposal('cat', thanked)]);
    expect(ben).toContain('stand in Ben’s way');
    expect(cat).toBe('What Cat gave up has been seen, and Cat now thinks of everybody here.');
  });

  it('is told in few words when it was told before, and then nobody is told to be like it', () => {
    const [ben, cat] = told([proposal('ben', left), proposal('cat', left)], { ben: left });
    expect(ben).toBe('Ben still thinks of everybody here.');
    expect(cat).toMatch(/^You did not stand in Cat’s way/);
  });

  it('names whoever left the decision to them, for those who only look on', () => {
    expect(told([proposal('ben', left)], {}, null)[0]).toMatch(/^Ann did not stand in Ben’s way/);
  });
});
