import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openInk, createInkTurns } from '../../src/workshop/ink-turns.ts';
import { type Piece, toldTo } from '../../src/room/told.ts';
import { createSession, seenBy, type State } from '../../src/session/session.ts';
import { seatView } from '../../src/room/views.ts';
import { whoIs } from '../../src/story/people.ts';
import { createPassages } from '../../src/workshop/passages.ts';
import { players } from '../../src/workshop/players.ts';
import { createTurnMemory } from '../../src/workshop/turn-memory.ts';
import { holdsOf, wordsToRead } from '../../game/reader/holds.ts';
import { compileStory, storyFolders } from '../../tools/compile.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { playStory } from './play-story.ts';

const root = join(import.meta.dirname, '..', '..', 'stories');

/** A play as a page of text, as one seat saw it: who says what, with private lines marked, what was put forward, and what was settled. */
function page(story: LoadedStory, seat: string, state: State): string {
  const nameOf = (id: string) => whoIs(story.table, id)?.name ?? id;
  const blocks = toldTo(story.table, state, seat).map((piece) => pieceText(piece, nameOf));
  return `${story.table.title}, as ${nameOf(seat)}\n\n${blocks.filter(Boolean).join('\n')}\n`;
}

function pieceText(piece: Piece, nameOf: (id: string) => string): string {
  switch (piece.kind) {
    case 'line': {
      const { text, tags } = piece.line;
      const said = tags.who ? `${nameOf(tags.who)}: ${text}` : text;
      return [tags.when ? `(${tags.when})\n` : '', tags.to ? `[${said}]` : said].join('');
    }
    case 'moved':
      return `> I: ${piece.text}`;
    case 'revealed': {
      const rows = piece.rows.map(
        ({ seat, text, because, cause }) => `  ${nameOf(seat)}: ${text}${because ? ` "${because}"` : ''}${cause ? ` (${cause})` : ''}`,
      );
      const end = 'tied' in piece.settlement ? '  (a tie)' : `  (${piece.settlement.why})`;
      const guess = piece.guess
        ? [`  (guessed of ${piece.guess.name}: ${piece.guess.right ? 'right' : `no, ${piece.guess.wanted.join(' or ')}`})`]
        : [];
      return [`> put forward${piece.again ? ' again' : ''}:`, ...rows, ...guess, end].join('\n');
    }
    case 'replied':
      return `> asked ${nameOf(piece.seat)}: "${piece.says}"${piece.fact ? ` (${piece.fact})` : ''}`;
    case 'settled':
      return [
        `> settled, ${piece.why}${piece.by ? ` (${nameOf(piece.by)})` : ''}: ${piece.text}`,
        ...(piece.objection === null ? [] : ['  (objected)']),
        ...piece.reactions.map(({ seat, says }) => `  ${nameOf(seat)}: "${says}"`),
      ].join('\n');
    case 'shared':
      return `> told: ${piece.facts.map(({ seat, says }) => `${nameOf(seat)}: ${says}`).join(' / ') || 'nothing'}`;
    case 'handed':
      return `> on the wall: ${piece.jobs.map(({ job, label }) => `${job} ${label}`).join(' / ')}`;
    case 'round':
      return `> cards: ${piece.hows.map(({ seat, how }) => `${nameOf(seat)} ${how}`).join(', ')}`;
    case 'objections':
      return `> read again: ${piece.objections.map(({ seat, to }) => `${nameOf(seat)} objected to ${to}`).join(' / ')}`;
  }
}

describe.each(storyFolders(root))('%s', (name) => {
  let story: LoadedStory;
  beforeAll(() => {
    const compiled = compileStory(join(root, name));
    if (!compiled.story) throw new Error(compiled.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    story = compiled.story;
  }, 60_000);
  const seats = () => Object.keys(story.table.seats).filter((seat) => story.table.seats[seat]?.playable);

  test('every seat is asked something within 250 words, which come in pages of about 120', () => {
    for (const seat of seats()) {
      const { told, asks } = seatView(story, createSession(story, { seed: 1, seats: [seat], past: {} }).state(), seat);
      expect(asks, seat).not.toBeNull();
      const words = told.map(wordsToRead);
      const sum = (from: number, to: number) => words.slice(from, to).reduce((all, one) => all + one, 0);
      expect(sum(0, words.length), `${seat}: words before the first question`).toBeLessThanOrEqual(250);
      const breaks = [0, ...holdsOf(told, false).map((at) => at + 1), words.length];
      for (const [at, from] of breaks.slice(0, -1).entries())
        expect(sum(from, breaks[at + 1] ?? 0), `${seat}: words on page ${at + 1}`).toBeLessThanOrEqual(150);
    }
  });

  test('recorded plays still read as they were recorded', { timeout: 60_000 }, async () => {
    for (const seat of seats()) {
      for (const id of ['team-reasoning', 'self-interested']) {
        const player = players.find((one) => one.id === id);
        if (!player) throw new Error(`Expected a player ${id}.`);
        const { state } = playStory(story, seat, player, () => 0);
        await expect(page(story, seat, state)).toMatchFileSnapshot(join(root, name, 'transcripts', `${seat}-${id}.txt`));
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
      const passages = createPassages(story.table, memory, [seat]);
      for (let plays = 0; plays < 8; plays++) {
        const { state, steps } = playStory(story, seat, random ?? { pick: () => 0 }, chance);
        let passage = passages.open({});
        const walked = [...passage.legs];
        for (const step of steps) {
          if (passage.waits.kind === 'broken') throw new Error(passage.waits.message);
          passage = passages.take(passage.to, passage.waits, step);
          walked.push(...passage.legs);
        }
        expect(walked.flatMap(({ events }) => events)).toEqual(
          state.log.filter(({ type }) => type !== 'session-started' && type !== 'answered'),
        );
        const told = walked.flatMap(({ turn }) => turn.lines.map(({ text }) => text));
        for (const entry of seenBy(state.entries, seat)) if (entry.kind === 'line') expect(told).toContain(entry.line.text);
      }
    }
  });
});
