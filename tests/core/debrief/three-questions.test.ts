import { join } from 'node:path';
import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { debrief } from '../../../src/debrief/debrief.ts';
import { namesOf } from '../../../src/debrief/names.ts';
import { saidAloud } from '../../../src/debrief/said-aloud.ts';
import { compileStory } from '../../../tools/compile.ts';
import { sessionBy } from '../../support/play.ts';

vi.setConfig({ testTimeout: 60_000 });

const { story } = compileStory(join('stories', 'whose-job'));
if (!story) throw new Error('Expected "whose-job" to compile.');
const { table } = story;

const played = (seat: string, numbers: readonly number[]) => {
  const state = sessionBy(story, [seat], numbers).state();
  return { state, points: debrief(story, state.log, seat, { later: [], said: saidAloud(state.entries) }).talkingPoints };
};

const plays = tuple(constantFrom('dev', 'rhona'), array(integer({ min: 0, max: 11 }), { minLength: 40, maxLength: 60 }));

test('each of the three questions quotes what was said, known or put forward in this very play', () => {
  assert(
    property(plays, ([seat, numbers]) => {
      const { state, points } = played(seat, numbers);
      const names = namesOf(table, seat);
      const picked = state.log.flatMap((event) => {
        if (event.type === 'proposed' || event.type === 'settled') return [names.label(event.choice)];
        if (event.type === 'answered') return [event.i, event.we, event.they].filter(Boolean).map(names.label);
        return event.type === 'committed' ? Object.values(table.commitments).flatMap(({ seats }) => seats[event.seat]?.does ?? []) : [];
      });
      const given = Object.values([...Object.values(table.decisions), ...Object.values(table.moves)])
        .flatMap(({ choices }) => Object.entries(choices))
        .flatMap(([id, { costs }]) => (state.log.some((event) => 'choice' in event && event.choice === id) ? costs : []))
        .concat(Object.values(table.commitments).flatMap(({ seats }) => Object.values(seats).flatMap(({ costs }) => costs)))
        .map(({ gives }) => gives);
      const said = saidAloud(state.entries).map(({ words }) => words);
      const known = Object.values(table.facts).map(({ says }) => says);
      const own = [...picked, ...given, ...said, ...known].map((words) => words.toLowerCase().replace(/[.]$/, ''));
      for (const { seen, question } of points) {
        expect(seen, 'sentences stand apart').not.toMatch(/\p{Ll}[.!?]\p{Lu}/u);
        const quoted = `${seen} ${question}`.toLowerCase();
        expect(
          own.some((words) => words.length > 0 && quoted.includes(words)),
          `${seen} ${question}`,
        ).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test('plays that went differently are asked differently', () => {
  const courses = Array.from({ length: 16 }, (_, at) =>
    Array.from({ length: 50 }, (_unused, step) => (at * 7 + step * (1 + (at % 5)) + (step % 3) * at) % 12),
  );
  const asked = courses.map((numbers) => JSON.stringify(played('dev', numbers).points));
  const courseOf = (numbers: readonly number[]) =>
    JSON.stringify(
      played('dev', numbers).state.log.flatMap((event) =>
        event.type === 'answered' ? [event.i, event.we] : event.type === 'settled' ? [event.choice] : [],
      ),
    );
  const different = new Set(courses.map(courseOf)).size;
  expect(different).toBeGreaterThan(12);
  expect(new Set(asked).size).toBeGreaterThanOrEqual(Math.ceil(different * 0.75));
});
