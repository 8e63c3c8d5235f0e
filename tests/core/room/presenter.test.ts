import { describe, expect, it } from 'vitest';
import { momentsOf, storyAsPlayed } from '../../../src/room/moments.ts';
import { playsOf, readScript } from '../../../src/room/presenter.ts';
import { fixtureScript, fixtureScriptText } from '../../support/fixture-script.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { fixtureTable } from '../../support/fixture-table.ts';

const read = (text: string) => readScript(text, 'presenter.yaml', fixtureTable);
const problemsOf = (text: string) => read(text).problems.map(({ line, message }) => `${line}: ${message}`);
const lineWith = (words: string) => fixtureScriptText.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('a presenter’s script', () => {
  it('is read when every moment of the story has its entry', () => {
    expect(problemsOf(fixtureScriptText)).toEqual([]);
    expect(Object.keys(fixtureScript.moments)).toEqual(expect.arrayContaining(momentsOf(fixtureTable)));
  });

  it('names the moment that was forgotten', () => {
    const without = fixtureScriptText.replace(/ {2}aim:\n.*\n.*\n.*\n/, '');
    expect(problemsOf(without).join()).toContain('"aim" has no entry');
  });

  it('names the line of a moment that the story does not have', () => {
    const wrong = fixtureScriptText.replace('  break:', '  brake:\n    say: Stop.\n  break:');
    expect(problemsOf(wrong)).toEqual([`${lineWith('  break:')}: moments.brake: the story has no such moment.`]);
  });

  it('gives nobody more than 25 words to say at once', () => {
    const long = fixtureScriptText.replace('say: Ten minutes, please.', `say: ${'word '.repeat(26)}please.`);
    expect(problemsOf(long).join()).toMatch(/has 3\d words; a presenter says at most 25/);
  });

  it('keeps to the hour, plays every decision somehow and two of them in full', () => {
    expect(problemsOf(fixtureScriptText.replace('{ moment: plans, minutes: 5 }', '{ moment: plans, minutes: 35 }')).join()).toMatch(
      /take \d+ minutes together/,
    );
    expect(problemsOf(fixtureScriptText.replace(/.*moment: lead, minutes: 3.*\n/, '')).join()).toContain('"lead" is left out');
    expect(
      problemsOf(fixtureScriptText.replace('{ moment: aim, minutes: 9, play: full }', '{ moment: aim, minutes: 9, play: quick }')).join(),
    ).toContain('1 measured decisions are played in full; 2 is the least');
  });

  it('says where a text is no YAML, and never throws', () => {
    expect(problemsOf('lines: [')).toHaveLength(1);
    for (const text of ['', 'x', '- 1', 'moments: 5', '\u0000']) expect(read(text).script).toBeNull();
  });

  it('makes a story play quickly what its version plays quickly', () => {
    const plays = { ...playsOf(fixtureScript, 60), aim: 'quick' as const };
    const story = storyAsPlayed(fixtureStory, plays);
    expect(story.table.decisions.aim?.play).toBe('quick');
    expect(story.table.decisions.ways?.play).toBe('full');
    expect(storyAsPlayed(fixtureStory, {})).toBe(fixtureStory);
  });
});
