import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deal, type Dealt, groupSize, seatsFor, tablesFor, tablesPossible } from '../../../src/room/deal.ts';
import type { Agency } from '../../../src/story/vocabulary.ts';
import { fixtureTable } from '../../support/fixture-table.ts';

const agency = fc.constantFrom<Agency | ''>('school', 'health', 'social-care', 'police', 'camhs', '');
const people = fc.array(agency, { minLength: 1, maxLength: 60 }).map((all) => all.map((one, at): Dealt => ({ id: `p${at}`, agency: one })));
const seats = seatsFor(fixtureTable);
const own = (one: Dealt, seat: string) => one.agency !== '' && fixtureTable.seats[seat]?.agency === one.agency;

describe('dealing seats', () => {
  it('gives everybody one seat, at tables and in seats that differ by one person at most', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 12 }), fc.nat(), (all, wanted, seed) => {
        const tables = Math.min(wanted, all.length);
        const dealt = deal(all, fixtureTable, tables, seed);
        expect(Object.keys(dealt)).toHaveLength(all.length);
        const sizes = Array.from({ length: tables }, (_, at) => Object.values(dealt).filter(({ table }) => table === at).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        for (const at of sizes.keys()) {
          const inSeats = seats.map((seat) => Object.values(dealt).filter((place) => place.table === at && place.seat === seat).length);
          expect(Math.max(...inSeats) - Math.min(...inSeats)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives nobody their own job while that can be avoided, and never to whoever is alone of a service', () => {
    fc.assert(
      fc.property(people, fc.nat(), (all, seed) => {
        const dealt = deal(all, fixtureTable, 1, seed);
        const wronged = all.filter((one) => own(one, dealt[one.id]?.seat ?? ''));
        // A seat takes at most the people of other services; who is too many for that cannot be helped.
        const perSeat = seats.map((seat) => Object.values(dealt).filter((place) => place.seat === seat).length);
        const tooMany = seats.reduce((sum, seat) => {
          const service = fixtureTable.seats[seat]?.agency;
          const ofIt = all.filter((one) => one.agency === service).length;
          const others = all.length - (perSeat[seats.indexOf(seat)] ?? 0);
          return sum + Math.max(0, ofIt - others);
        }, 0);
        expect(wronged.length).toBeLessThanOrEqual(tooMany);
        const alone = wronged.filter((one) => all.filter(({ agency: other }) => other === one.agency).length === 1);
        if (all.length >= seats.length) expect(alone).toEqual([]);
      }),
    );
  });

  it('spreads every service over the tables', () => {
    const all = ['school', 'health', 'police'].flatMap((service, kind) =>
      Array.from({ length: 8 }, (_, at): Dealt => ({ id: `${kind}-${at}`, agency: service as Agency })),
    );
    const dealt = deal(all, fixtureTable, 4, 3);
    for (let table = 0; table < 4; table++)
      for (const kind of [0, 1, 2])
        expect(Object.entries(dealt).filter(([id, place]) => id.startsWith(`${kind}-`) && place.table === table)).toHaveLength(2);
  });

  it('makes groups of three to eight out of any room', () => {
    for (let count = groupSize.least; count <= 100; count++) {
      const tables = tablesFor(count);
      expect(Math.ceil(count / tables)).toBeLessThanOrEqual(groupSize.most);
      expect(Math.floor(count / tables)).toBeGreaterThanOrEqual(groupSize.least);
    }
    expect(tablesFor(2)).toBe(1);
    expect([tablesFor(24), tablesPossible(24)]).toEqual([6, [3, 4, 5, 6, 7, 8]]);
  });
});
