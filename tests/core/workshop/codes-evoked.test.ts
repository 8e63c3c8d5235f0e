import { sampleRankCorrelation } from 'simple-statistics';
import { expect, test } from 'vitest';
import { codeIds, codes } from '../../../src/evidence/codes.ts';
import type { EffectsTable } from '../../../src/story/effects-table.ts';
import { codesEvoked, likeTable3 } from '../../../src/workshop/codes-evoked.ts';
import { fixtureText, storyOf } from './fixture.ts';

const { table } = storyOf(fixtureText('sound')).story;

test('ties share their middle rank: the library agrees with a correlation worked out by hand, in whatever order the pairs stand', () => {
  expect(sampleRankCorrelation([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(0.9486833, 6);
  expect(sampleRankCorrelation([2, 1, 3, 2], [3, 1, 4, 2])).toBeCloseTo(0.9486833, 6);
});

test('a code counts once for each cost that carries it and each choice that evokes it', () => {
  expect(codesEvoked(table)['using-specialist-expertise']).toBe(5);
  expect(codesEvoked(table).personality).toBe(0);
});

test('a story that evokes each code as often as people did in the study fits it perfectly, and one that turns it round not at all', () => {
  const evoking = (times: (code: (typeof codeIds)[number]) => number): EffectsTable => ({
    ...table,
    decisions: {
      one: {
        ...(table.decisions.the_goal as EffectsTable['decisions'][string]),
        choices: Object.fromEntries(
          codeIds.flatMap((code) =>
            Array.from({ length: times(code) }, (_, at) => [
              `${code.replaceAll('-', '_')}_${at}`,
              {
                ...(table.decisions.the_goal?.choices.ask_mum as EffectsTable['decisions'][string]['choices'][string]),
                costs: [],
                evokes: [code],
              },
            ]),
          ),
        ),
      },
    },
    moves: {},
  });
  expect(likeTable3(evoking((code) => codes[code].role))).toBeCloseTo(1, 9);
  expect(likeTable3(evoking((code) => 41 - codes[code].role))).toBeCloseTo(-1, 9);
  expect(likeTable3({ ...evoking((code) => codes[code].role), kind: 'incident' })).toBeNull();
});
