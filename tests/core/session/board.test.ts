import { expect, test } from 'vitest';
import { debrief } from '../../../src/debrief/debrief.ts';
import { packLog, unpackLog } from '../../../src/session/compact.ts';
import type { Input } from '../../../src/session/events.ts';
import { returnsTo } from '../../../src/session/answers.ts';
import { replay } from '../../../src/session/replay.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { owedBy } from '../../support/play.ts';
import { publishedIds } from '../../../src/workshop/lock.ts';
import { fixtureText, storyOf } from '../workshop/fixture.ts';

const { story } = storyOf(fixtureText('small'));

/** A session of the small story from Dev's seat, up to the board on which jobs are handed out. */
function upToBoard(): Session {
  const session = createSession(story, { seed: 1, seats: ['dev'], past: {} });
  const inputs: Input[] = [
    { type: 'facts-shared', question: 'share_1', seat: 'dev', facts: [] },
    { type: 'answered', question: 'the_goal/instinct', seat: 'dev', i: 'set_goal', we: 'set_goal', they: 'set_goal' },
    { type: 'proposed', question: 'the_goal/proposal', seat: 'dev', choice: 'set_goal' },
    { type: 'objected', question: 'the_goal/response', seat: 'dev', text: '' },
    { type: 'moved', question: 'when_to_start', seat: 'dev', choice: 'start_monday' },
  ];
  for (const input of inputs) expect(session.apply(input)).toEqual({ ok: true });
  return session;
}

const handOut = (...choices: string[]): Input => ({ type: 'assigned', question: 'jobs', seat: 'dev', choices });

test('asks for a name to each job of the board', () => {
  expect(owedBy(story, upToBoard(), 'dev')).toEqual({
    question: 'jobs',
    kind: 'board',
    board: 'jobs',
    jobs: [
      { job: 'ring_home', choices: ['ring_dev', 'ring_maire'] },
      { job: 'write_up', choices: ['write_dev', 'write_shabana'] },
    ],
  });
});

test.each([
  ['a job that nobody has', ['ring_dev'], '2 jobs to hand out; 1'],
  ['somebody who is not on offer for it', ['ring_dev', 'ring_maire'], 'not on offer for "write_up"; the choices are write_dev'],
])('refuses %s, and nothing moves', (_, choices, words) => {
  const session = upToBoard();
  const before = session.state();
  expect(session.apply(handOut(...choices))).toMatchObject({ ok: false, refusal: expect.stringContaining(words) });
  expect(session.state()).toEqual(before);
});

test('what goes on the wall is settled job by job, costs those who do it, and is not taken back', () => {
  const session = upToBoard();
  const { costs } = session.state().totals;
  expect(session.apply(handOut('ring_maire', 'write_dev'))).toEqual({ ok: true });
  const { log, totals, question } = session.state();
  expect(log.slice(-3)).toEqual([
    handOut('ring_maire', 'write_dev'),
    { type: 'settled', decision: 'ring_home', choice: 'ring_maire', why: 'agreed', seat: '' },
    { type: 'settled', decision: 'write_up', choice: 'write_dev', why: 'agreed', seat: '' },
  ]);
  expect(totals.costs.slice(costs.length).map(({ seat, gives }) => [seat, gives])).toEqual([
    ['maire', 'the end of a session'],
    ['dev', 'a lunch hour'],
  ]);
  expect(question.kind).toBe('instinct');
  expect(returnsTo(log, ['dev'])).toBeNull();
});

test('the story knows who does which job from its next line on', () => {
  const lineAfter = (choice: string) => {
    const session = upToBoard();
    session.apply(handOut(choice, 'write_dev'));
    return session
      .state()
      .entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line.text] : []))
      .at(-1);
  };
  expect(lineAfter('ring_maire')).toBe('The sheet goes on the wall with Máire’s name first.');
  expect(lineAfter('ring_dev')).toBe('The sheet goes on the wall.');
});

test('a board survives a compact save, and a record of it plays again without a word of complaint', () => {
  const numbered = { ...story, numbers: Object.fromEntries(publishedIds(story.table).map((id, at) => [id, at + 1])) };
  const session = upToBoard();
  session.apply(handOut('ring_dev', 'write_shabana'));
  const { log } = session.state();
  const read = unpackLog(numbered, packLog(numbered, log));
  if (!read.ok) throw new Error(read.reason);
  expect(read.session.state().log).toEqual(log);
  expect(replay(story, log).problems).toEqual([]);
});

test('the debrief has a moment for each job: what the player put forward, and what it cost whom', () => {
  const session = upToBoard();
  session.apply(handOut('ring_maire', 'write_dev'));
  const { moments } = debrief(story, session.state().log, 'dev').decisions;
  expect(
    moments.filter(({ id }) => id === 'ring_home' || id === 'write_up').map(({ asks, sentence, cost }) => [asks, sentence, cost]),
  ).toEqual([
    [
      'Who rings his mother?',
      'You put forward “Máire, from the clinic”. The table settled on it.',
      'It cost Máire the end of a session (expertise, 2).',
    ],
    ['Who writes it up?', 'You put forward “Dev, by Friday”. The table settled on it.', 'It cost Dev (you) a lunch hour (territory, 1).'],
  ]);
});
