import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { readEffectsTable } from '../src/story/read-effects-table.ts';
import type { EffectsTable } from '../src/story/effects-table.ts';
import { compileInk } from '../src/workshop/compile-ink.ts';
import { figures } from '../src/workshop/figures.ts';
import { createInkTurns, type InkStory, type InkTurns } from '../src/workshop/ink-turns.ts';
import { createPassages, type Passage, type Passages } from '../src/workshop/passages.ts';
import { pastsOf } from '../src/workshop/pasts.ts';
import { reachableRange } from '../src/workshop/ranges.ts';
import { createTurnMemory, type TurnMemory } from '../src/workshop/turn-memory.ts';
import { stepsAt } from '../src/workshop/steps.ts';
import { walk } from '../src/workshop/walk.ts';
import { storyFolders } from '../tools/compile.ts';

/*
 * node bench/workshop.ts [story...]: how fast the workshop walks, beside the plain way (save, pick, load, for every pick of every play), in one run on one machine.
 * The plain way is given four seconds a story; how long the whole would take it is worked out from the number of picks in all plays.
 */
const root = join(import.meta.dirname, '..', 'stories');
const plainSeconds = 4;

console.log('story               states  plays    walk s  states/s  Ink lines  ranges s  plain picks/s  plain s (whole)  ratio  heap MB');
for (const name of process.argv.length > 2 ? process.argv.slice(2) : storyFolders(root)) console.log(measure(name).join(''));

function measure(name: string): string[] {
  const { table } = readEffectsTable(readFileSync(join(root, name, 'story.yaml'), 'utf8'), 'story.yaml');
  const source = readFileSync(join(root, name, 'story.ink'), 'utf8');
  if (!table) return [name, ': its table cannot be read'];
  const pasts = pastsOf(compiled(source).json);
  const seats = Object.keys(table.seats).filter((seat) => table.seats[seat]?.playable);
  const memory = createTurnMemory(createInkTurns(compiled(source).story));
  const [walks, seconds] = timed(() => seats.map((seat) => walk(table, memory, [seat], pasts)));
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  const states = walks.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const all = walks.map((found) => figures(table, found));
  const plays = all.reduce((sum, one) => sum + Number(one.plays ?? 0n), 0);
  const [, rangeSeconds] = timed(() => reachableRange(compiled(source).json, table));
  const rate = plainRate(table, createInkTurns(compiled(source).story), seats[0] ?? '');
  const whole = picksInAllPlays(walks) / rate;
  const cells = [
    name,
    states,
    plays,
    seconds.toFixed(1),
    (states / seconds).toFixed(0),
    memory.read(),
    rangeSeconds.toFixed(2),
    rate.toFixed(0),
    whole.toFixed(0),
    (whole / seconds).toFixed(1),
    heap.toFixed(0),
  ];
  return cells.map((cell, at) => String(cell).padEnd([20, 8, 9, 8, 10, 11, 10, 15, 17, 7, 0][at] ?? 0));
}

function compiled(source: string): { story: InkStory; json: string } {
  const { ink, problems } = compileInk({ root: { name: 'story.ink', text: source } }, { Compiler, CompilerOptions });
  if (!ink) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return ink;
}

function timed<Result>(work: () => Result): [Result, number] {
  const from = performance.now();
  return [work(), (performance.now() - from) / 1000];
}

/** Picks a second when nothing is remembered: every line is loaded, read and saved again for every play that comes by. */
function plainRate(table: EffectsTable, ink: InkTurns, seat: string): number {
  const passages = createPassages(table, forgetful(ink), [seat]);
  const until = performance.now() + plainSeconds * 1000;
  const from = performance.now();
  let picks = 0;
  const go = (passage: Passage, on: Passages): void => {
    const { waits } = passage;
    if (waits.kind === 'broken') return;
    for (const step of stepsAt(table, [seat], waits)) {
      if (performance.now() > until) return;
      picks++;
      go(on.take(passage.to, waits, step), on);
    }
  };
  go(passages.open({}), passages);
  return (picks * 1000) / (performance.now() - from);
}

/** A memory that keeps positions and nothing else. */
function forgetful(ink: InkTurns): TurnMemory {
  const positions = [ink.start];
  const play: TurnMemory['play'] = (position, globals, choice) => {
    let last = '';
    const step: InkTurns['step'] = (...where) => {
      const read = ink.step(...where);
      last = read.position;
      return read;
    };
    const turn = createTurnMemory({ ...ink, start: positions[position] ?? '', step }).play(0, globals, choice);
    return { ...turn, to: positions.push(last) - 1 };
  };
  return { ...createTurnMemory(ink), play };
}

/** How many picks a walk without a memory makes: for each state, as many as there are ways to it, times what can be picked there. */
function picksInAllPlays(walks: readonly ReturnType<typeof walk>[]): number {
  return walks.reduce((sum, { nodes, openings }) => {
    const ways = new Map<number, number>();
    for (const { to } of openings) ways.set(to, (ways.get(to) ?? 0) + 1);
    const order = [...nodes.keys()].sort((a, b) => (nodes[a]?.depth ?? 0) - (nodes[b]?.depth ?? 0));
    let picks = 0;
    for (const at of order) {
      for (const { to } of nodes[at]?.edges ?? []) {
        picks += ways.get(at) ?? 0;
        ways.set(to, (ways.get(to) ?? 0) + (ways.get(at) ?? 0));
      }
    }
    return sum + picks;
  }, 0);
}
