import { Compiler, CompilerOptions } from 'inkjs/full';
import { describe, expect, test, vi } from 'vitest';
import { checks } from '../../../src/workshop/checks/all-checks.ts';
import { risks } from '../../../src/workshop/checks/risks.ts';
import type { Check } from '../../../src/workshop/draft.ts';
import { inspect } from '../../../src/workshop/inspect.ts';
import { fixtureText } from './fixture.ts';
import { type Fault, faults, rentAtRisk } from './fixtures/broken.ts';

/** Each story is walked from every seat, which takes its time where others want the machine too. */
vi.setConfig({ testTimeout: 60_000 });

const sound = fixtureText('sound');

const look = ({ ink, yaml }: { ink: string; yaml: string }, which?: readonly Check[]) =>
  inspect(
    [
      { name: 'story.ink', text: ink },
      { name: 'story.yaml', text: yaml },
    ],
    { Compiler, CompilerOptions },
    which ? { which } : {},
  );

function faulty(fault: Fault) {
  const before = sound[fault.file];
  const text = 'edit' in fault ? fault.edit(before) : before.replace(fault.from, fault.to);
  if (text === before) throw new Error(`Expected the sound story to hold what makes ${fault.title}.`);
  return { ...sound, [fault.file]: text };
}

test('the sound story has no failures', () => {
  const { findings, problems } = look(sound);
  expect(problems).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'failure')).toEqual([]);
});

test('every check has a fault that it must find', () => {
  expect(checks.map(({ name }) => name).filter((name) => !faults.some(({ check }) => check === name))).toEqual([]);
});

describe('a story with one fault', () => {
  test.each(faults)('$check: finds $title, on its line', (fault) => {
    const story = faulty(fault);
    const { findings, problems } = look(
      story,
      checks.filter(({ name }) => name === fault.check),
    );
    expect(problems).toEqual([]);
    const found = findings.find(({ message }) => fault.says.test(message));
    expect(
      found,
      `among ${JSON.stringify(
        findings.map(({ check, message }) => `${check}: ${message}`),
        null,
        1,
      )}`,
    ).toBeDefined();
    const lines = (found?.file.endsWith('.ink') ? story.ink : story.yaml).split('\n');
    expect(lines[(found?.line ?? 0) - 1]).toContain(fault.at);
    if (fault.severity) expect(found?.severity).toBe(fault.severity);
  });
});

test('nobody keeps a risk that was told a moment before they chose', () => {
  const told = sound.ink.replace(
    'The kettle clicks off.',
    'The landlord rings, and all of them hear it. #fact: rent\nThe kettle clicks off.',
  );
  const passedOn = rentAtRisk(sound.yaml).replace('show_letter: {label: Show it', 'show_letter: {passes_on: [rent], label: Show it');
  expect(told).not.toBe(sound.ink);
  expect(passedOn).toContain('passes_on');
  const kept = (ink: string) => look({ ink, yaml: passedOn }, [risks]).findings.filter(({ message }) => message.includes('letter_move'));
  expect(kept(sound.ink)).toHaveLength(1);
  expect(kept(told)).toEqual([]);
});

test('a failure that takes a play to see comes with the shortest play that shows it', () => {
  const { findings } = look({ ...sound, ink: sound.ink.replace('- else: -> nobody\n', '') });
  const found = findings.find(({ check }) => check === 'dead ends');
  expect(found?.way[0]).toBe('as dev');
  expect(found?.way.at(-1)).toBe('hold');
  expect(found?.way).toHaveLength(10);
});

test('words that lead nowhere are noted by the compiler, and found by the walk, on their line', () => {
  const { findings, problems, notes } = look({
    ...sound,
    ink: sound.ink.replace('It is a good thing. #ending: alone\n-> END', 'It is a good thing.'),
  });
  expect(problems).toEqual([]);
  expect(notes).toEqual([
    {
      file: 'story.ink',
      line: 97,
      message: expect.stringContaining('may run out of words'),
      original: expect.stringContaining('loose end'),
    },
  ]);
  expect(findings.find(({ check }) => check === 'dead ends')).toMatchObject({
    line: 97,
    message: expect.stringContaining('runs out of words'),
  });
});

test.each(['VAR constructor = 1', 'VAR __proto__ = 1', '=== toString'])(
  'a name that would break saves is refused before anything is played: %s',
  (declares) => {
    const { draft, problems } = look({ ...sound, ink: `${sound.ink}\n${declares}\n-> END\n` });
    expect(draft).toBeNull();
    expect(problems.at(-1)).toEqual({
      file: 'story.ink',
      line: sound.ink.split('\n').length + 1,
      message: expect.stringContaining('cannot be a name in a story'),
    });
  },
);
