import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pocketOf } from '../../src/room/pocket.ts';
import { seatView } from '../../src/room/views.ts';
import type { Event } from '../../src/session/events.ts';
import { subjectOf } from '../../src/session/question.ts';
import { addEvent, noTotals } from '../../src/session/totals.ts';
import type { EffectsTable } from '../../src/story/effects-table.ts';
import { compileStory, storyFolders } from '../../tools/compile.ts';
import { sessionBy } from '../support/play.ts';

const root = join(import.meta.dirname, '..', '..', 'stories');
const numbers = fc.array(fc.nat(11), { minLength: 40, maxLength: 40 });

test.each(storyFolders(root))(
  'in %s a pocket holds what its seat knows, did, promised and gave up, and nothing before it was read',
  {
    timeout: 120_000,
  },
  (name) => {
    const { story } = compileStory(join(root, name));
    if (!story) throw new Error('Expected a story that compiles.');
    const { table } = story;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(table.seats)), numbers, fc.nat(40), (seat, list, steps) => {
        const state = sessionBy(story, [seat], list.slice(0, steps)).state();
        const { told, own } = seatView(story, state, seat);
        if (!own) throw new Error('Expected somebody in the seat.');
        const pocket = pocketOf({ own, seat, told }, told);
        const toldAlone = told.flatMap((piece) => (piece.kind === 'line' && piece.line.tags.to ? piece.line.tags.facts : []));
        for (const fact of toldAlone) expect(pocket.facts.map(({ id }) => id)).toContain(fact);
        for (const { id, told: heard } of pocket.facts) {
          expect(toldAlone.includes(id) || table.facts[id]?.seat === seat, id).toBe(true);
          expect(heard, id).toBe(state.totals.shared.includes(id));
        }
        const by = <Type extends string>(type: Type) =>
          state.log.filter((event) => event.type === type && 'seat' in event && event.seat === seat);
        expect(pocket.did).toHaveLength(by('moved').length);
        expect(pocket.promised.map(({ how }) => how)).toEqual(by('committed').flatMap((event) => ('how' in event ? [event.how] : [])));
        for (const { does } of pocket.promised) expect(does).not.toBe('');
        expect(pocket.objected).toHaveLength(objectionsThatStand(state.log, seat));
        expect(pocket.gaveUp).toHaveLength(seenCosts(table, state.log, seat));
        const empty = pocketOf({ own, seat, told }, []);
        expect(empty.facts.filter(({ id }) => toldAlone.includes(id))).toEqual([]);
        expect([...empty.did, ...empty.promised, ...empty.gaveUp]).toEqual([]);
      }),
      { numRuns: 15 },
    );
  },
);

/** How often a seat gave something up where it could see it: what another seat did for itself is not seen. */
function seenCosts(table: EffectsTable, log: readonly Event[], seat: string): number {
  let totals = noTotals();
  let seen = 0;
  for (const event of log) {
    const before = totals.costs.length;
    totals = addEvent(table, totals, event);
    if (event.type !== 'moved' || event.seat === seat) seen += totals.costs.slice(before).filter((cost) => cost.seat === seat).length;
  }
  return seen;
}

/** Objections of a seat to what was settled then, and not to what it had put forward itself: at a tie it may get that after all. */
function objectionsThatStand(log: readonly Event[], seat: string): number {
  return log.filter((event, at) => {
    if (event.type !== 'objected' || event.seat !== seat) return false;
    const decision = subjectOf(event.question);
    const own = log.slice(0, at).findLast((one) => one.type === 'proposed' && one.seat === seat && subjectOf(one.question) === decision);
    const settled = log.slice(at).find((one) => one.type === 'settled' && one.decision === decision);
    return settled?.type === 'settled' && own?.type === 'proposed' && own.choice !== settled.choice;
  }).length;
}
