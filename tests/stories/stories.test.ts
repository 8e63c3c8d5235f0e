import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openInk, createInkTurns } from '../../src/workshop/ink-turns.ts';
import { createLegs, type Step } from '../../src/workshop/legs.ts';
import { players } from '../../src/workshop/players.ts';
import { createTurnMemory } from '../../src/workshop/turn-memory.ts';
import { compileStory, storyFolders } from '../../tools/compile.ts';
import type { Entry } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { playStory } from './play-story.ts';

const root = join(import.meta.dirname, '..', '..', 'stories');

/** A play as a page of text: who says what, with private lines marked, and what was picked. */
function page(story: LoadedStory, seat: string, seen: readonly Entry[], steps: readonly Step[]): string {
  const nameOf = (id: string) => story.table.seats[id]?.name ?? story.table.people[id]?.name ?? id;
  const lines = seen.map((entry) => {
    if (entry.kind === 'pick') return `> ${entry.by ? nameOf(entry.by) : 'The table'}: ${entry.text}`;
    const { text, tags } = entry.line;
    const said = tags.who ? `${nameOf(tags.who)}: ${text}` : text;
    return [tags.when ? `(${tags.when})\n` : '', tags.to ? `[${said}]` : said].join('');
  });
  const rounds = steps.flatMap((step) =>
    step.kind === 'share'
      ? [`shared: ${step.facts.join(', ') || 'nothing'}`]
      : step.kind === 'board'
        ? [`handed out: ${step.choices.join(', ')}`]
        : step.kind === 'commit'
          ? [`answered: ${step.how}`]
          : [],
  );
  return `${story.table.title}, as ${nameOf(seat)} (${rounds.join('; ')})\n\n${lines.filter(Boolean).join('\n')}\n`;
}

describe.each(storyFolders(root))('%s', (name) => {
  let story: LoadedStory;
  beforeAll(() => {
    const compiled = compileStory(join(root, name));
    if (!compiled.story) throw new Error(compiled.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    story = compiled.story;
  }, 60_000);
  const seats = () => Object.keys(story.table.seats).filter((seat) => story.table.seats[seat]?.playable);

  test('recorded plays still read as they were recorded', { timeout: 60_000 }, async () => {
    for (const seat of seats()) {
      for (const id of ['team-reasoning', 'self-interested']) {
        const player = players.find((one) => one.id === id);
        if (!player) throw new Error(`Expected a player ${id}.`);
        const { seen, steps } = playStory(story, seat, player, () => 0);
        await expect(page(story, seat, seen, steps)).toMatchFileSnapshot(join(root, name, 'transcripts', `${seat}-${id}.txt`));
      }
    }
  });

  test('plays by chance end, and the workshop walks them as they are played', { timeout: 60_000 }, () => {
    const memory = createTurnMemory(createInkTurns(openInk(story.ink)));
    const random = players.find(({ kind }) => kind === 'random');
    let last = 11;
    const chance = () => {
      last = (last * 16807) % 2147483647;
      return last / 2147483647;
    };
    for (const seat of seats()) {
      const legs = createLegs(story.table, memory, seat);
      for (let plays = 0; plays < 8; plays++) {
        const { log, steps, seen } = playStory(story, seat, random ?? { pick: () => 0 }, chance);
        let passage = legs.open({});
        const walked = [...passage.legs];
        for (const step of steps) {
          passage = legs.take(passage.to, passage.waits, step);
          walked.push(...passage.legs);
        }
        expect(walked.flatMap(({ events }) => events)).toEqual(log.filter(({ type }) => type !== 'session-started' && type !== 'answered'));
        const told = walked.flatMap(({ turn }) => turn.lines.map(({ text }) => text));
        for (const entry of seen) if (entry.kind === 'line') expect(told).toContain(entry.line.text);
      }
    }
  });
});
