import { expect, test } from 'vitest';
import { figures } from '../../../src/workshop/figures.ts';
import { type MapEdge, storyMap } from '../../../src/workshop/map.ts';
import { createPassages, type Passage, type Passages } from '../../../src/workshop/passages.ts';
import { nameOf, stepsAt } from '../../../src/workshop/steps.ts';
import { walk } from '../../../src/workshop/walk.ts';
import type { EffectsTable } from '../../../src/story/effects-table.ts';
import { fixtureText, storyOf } from './fixture.ts';

const {
  story: { table },
  memory,
} = storyOf(fixtureText('sound'));
const found = walk(table, memory, ['dev']);

/** How many plays go on from here when every one of them is played, none remembered. */
function playsFrom(table: EffectsTable, passages: Passages, { to, waits }: Passage): bigint {
  if (waits.kind === 'broken' || waits.kind === 'ended') return 1n;
  return stepsAt(table, ['dev'], waits).reduce((sum, step) => sum + playsFrom(table, passages, passages.take(to, waits, step)), 0n);
}

test('plays are counted exactly: as many as there are when every single one is played', { timeout: 120_000 }, () => {
  const small = storyOf(fixtureText('small'));
  const { plays, endings } = figures(small.story.table, walk(small.story.table, small.memory, ['dev']));
  const passages = createPassages(small.story.table, small.memory, ['dev']);
  expect(plays).toBe(playsFrom(small.story.table, passages, passages.open({})));
  expect(endings.reduce((sum, ending) => sum + ending.plays, 0n)).toBe(plays);
});

test('a story of sixty joining choices has 3 to the power of 60 plays and a state for each place, not for each play', {
  timeout: 30_000,
}, () => {
  const stages = Array.from(
    { length: 60 },
    (_, stage) => `Stage ${stage}.\n${[1, 2, 3].map((at) => `* [Way ${at} #id: w${stage}_${at}]\n`).join('')}-\n`,
  ).join('');
  const { story, memory: long } = storyOf({ ...fixtureText('sound'), ink: `${stages}Done. #ending: together\n-> END\n` });
  const { plays, states } = figures(story.table, walk(story.table, long, ['dev']));
  expect(plays).toBe(3n ** 60n);
  expect(states).toBe(61);
});

test('the shortest way to an ending leads there', () => {
  for (const { id, shortest } of figures(table, found).endings) {
    let at = found.openings[0]?.to ?? 0;
    for (const step of shortest) at = found.nodes[at]?.edges.find((edge) => nameOf(edge.step) === nameOf(step))?.to ?? -1;
    expect(found.nodes[at]?.waits).toMatchObject({ kind: 'ended', ending: id });
  }
});

test('the map has each place once, and all plays that come to a place go on from it', () => {
  const map = storyMap([found]);
  expect(map.nodes.map(({ id }) => id).sort()).toEqual([
    'alone',
    'commit_1',
    'drift',
    'jobs',
    'share_1',
    'the_goal',
    'the_hours',
    'the_plan',
    'the_report',
    'together',
    'when_to_start',
    'whose_idea',
  ]);
  const sum = (edges: MapEdge[]) => edges.reduce((total, { traffic }) => total + traffic, 0);
  for (const { id } of map.nodes.filter(({ kind }) => kind !== 'ending'))
    expect(sum(map.edges.filter(({ from }) => from === id))).toBeCloseTo(1, 2);
  expect(JSON.stringify(map)).not.toContain('Ask his mother');
});
