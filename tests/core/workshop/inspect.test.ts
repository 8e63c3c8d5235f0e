import { Compiler, CompilerOptions } from 'inkjs/full';
import { expect, test, vi } from 'vitest';
import { createSession } from '../../../src/session/session.ts';
import { inspect } from '../../../src/workshop/inspect.ts';
import { inspectStory } from '../../../src/workshop/inspect-worker.ts';
import { randomPlays } from '../../../src/workshop/populations.ts';
import { readerSeat } from '../../../src/workshop/plain-table.ts';
import { fixtureText } from './fixture.ts';

/** A story is walked from every seat, which takes its time where others want the machine too. */
vi.setConfig({ testTimeout: 60_000 });

const { ink, yaml } = fixtureText('sound');

test('a sound story can be played at once', { timeout: 60_000 }, () => {
  const { story } = inspectStory([
    { name: 'story.ink', text: ink },
    { name: 'story.yaml', text: yaml },
  ]);
  if (!story) throw new Error('Expected a story.');
  const session = createSession(story, { seed: 1, seats: ['dev'], past: {} });
  expect(session.state().question.kind).toBe('share');
  expect(story.range?.max).toBeGreaterThan(story.range?.min ?? 0);
});

test('a script without a table plays unscored, to its end', () => {
  const text =
    '# title: Tea\nThe kettle is on.\n* [Milk #id: milk] White.\n* (none) {true} No milk[.], thanks.\n+ Lemon -> lemon\n- Drink it.\n-> END\n=== lemon\nSour.\n-> END\n';
  const { story, problems } = inspectStory([{ name: 'tea.ink', text }]);
  expect(problems).toEqual([]);
  if (!story) throw new Error('Expected a story.');
  expect(story.table.title).toBe('Tea');
  const session = createSession(story, { seed: 1, seats: [readerSeat], past: {} });
  const { question } = session.state();
  expect(question.kind === 'proposal' && question.choices.map(({ id, text: words }) => [id, words])).toEqual([
    ['milk', 'Milk'],
    ['0.c-1', 'No milk.'],
    ['0.c-2', 'Lemon'],
  ]);
  expect(session.apply({ type: 'proposed', question: question.id, seat: readerSeat, choice: '0.c-1' })).toEqual({ ok: true });
  expect(session.state().question.kind).toBe('ended');
  expect(session.state().entries.at(-1)).toMatchObject({ line: { text: 'Drink it.' } });
});

test('a story that is being looked at gives a sign of life at every pretend play, so that a slow machine is not taken for a stuck one', () => {
  let signs = 0;
  inspectStory(
    [
      { name: 'story.ink', text: ink },
      { name: 'story.yaml', text: yaml },
    ],
    {},
    () => {
      signs += 1;
    },
  );
  expect(signs).toBeGreaterThan(3 * randomPlays);
});

test('a slip in the table or in the script is named with its file and line, and nothing is played', () => {
  const { story, problems } = inspectStory([
    { name: 'story.ink', text: ink.replace('-> share', '-> shaer') },
    { name: 'story.yaml', text: yaml.replace('weight: 2, gives: the date', 'weight: 7, gives: the date') },
  ]);
  expect(story).toBeNull();
  expect(problems.map(({ file }) => file)).toEqual(['story.ink', 'story.yaml']);
  expect(yaml.split('\n')[(problems[1]?.line ?? 0) - 1]).toContain('gives: the date');
});

test('a script that never stops talking is refused before it could hang the page', { timeout: 60_000 }, () => {
  const { story, problems } = inspectStory([{ name: 'mine.ink', text: 'Hello.\n-> round\n=== round ===\nRound.\n-> round\n' }]);
  expect(story).toBeNull();
  expect(problems).toEqual([
    {
      file: 'mine.ink',
      line: 5,
      message: expect.stringContaining('does not come to an end here'),
      original: 'tells more than 2000 lines without asking anything',
    },
  ]);
  expect(inspectStory([{ name: 'mine.ink', text: 'Hello.\n-> round\n=== round ===\n-> round\n' }]).story).toBeNull();
});

test('files without a script are refused kindly', () => {
  expect(inspectStory([{ name: 'notes.txt', text: 'hello' }]).problems[0]?.message).toContain('There is no .ink file');
});

test('a story that was only sampled is given no advice that a whole walk would not give', { timeout: 60_000 }, () => {
  const files = [
    { name: 'story.ink', text: ink },
    { name: 'story.yaml', text: yaml },
  ];
  const look = (room: { nodes: number; edges: number }) => inspect(files, { Compiler, CompilerOptions }, { room });
  const whole = look({ nodes: 10_000, edges: 40_000 });
  expect(whole.draft?.extent).toContain('Every way through it was walked');
  const part = look({ nodes: 30, edges: 100 });
  expect(part.draft?.extent).toMatch(/too large to walk .*: \d+ plays were sampled/);
  const said = ({ findings }: typeof whole) => findings.map(({ check, line, severity }) => `${check} ${line} ${severity}`);
  expect(said(part).filter((one) => !said(whole).includes(one))).toEqual([]);
});
