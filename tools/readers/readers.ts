import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { compileStory, storyFolders } from '../compile.ts';
import { partsOf, readAnswer } from './ask.ts';
import { blindPaper } from './blind.ts';
import { clarityPaper } from './clarity.ts';
import { informedPaper } from './informed.ts';
import { scoreBlind, scoreClarity, scoreInformed, seatOf } from './score.ts';

/*
 * npm run readers -- <kind> <story> [--seat dev] [--seed 3] [--reader anna] [--out folder]
 *   blind      a play for somebody who has seen nothing; a key lies beside it          (guessable before?)
 *   ask        hands that play out question by question:  ask <story> [B 2] --seed 3
 *   informed   facts, duties and script without effects, decisions to rank             (agreed after?)
 *   clarity    a play scene by scene for somebody who reads English as a second language, and the sheet to mark it by
 *   score      marks everything that has been answered for a story
 * Papers go to readers/<story>/, which is not kept. An answer that was written down is never overwritten.
 */
const root = resolve(import.meta.dirname, '..', '..');
const args = process.argv.slice(2);
const option = (name: string) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : undefined);
const [kind = '', name = '', ...said] = args.filter((arg, at) => !arg.startsWith('--') && !args[at - 1]?.startsWith('--'));
const seed = Number(option('seed') ?? 1);
const reader = option('reader') ?? '1';
const folder = resolve(option('out') ?? join(root, 'readers', name));

try {
  process.exitCode = main() ? 0 : 1;
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function main(): boolean {
  const known = storyFolders(join(root, 'stories'));
  if (!known.includes(name)) throw new Error(`Say which story: npm run readers -- blind ${known[0]}. There are ${known.join(', ')}.`);
  if (!Number.isInteger(seed) || seed < 1) throw new Error('--seed is a whole number from 1 on.');
  if (kind === 'score') return score();
  if (kind === 'ask') return ask();
  const { story, problems } = compileStory(join(root, 'stories', name));
  if (!story) throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
  mkdirSync(folder, { recursive: true });
  switch (kind) {
    case 'blind':
      return blind(story);
    case 'informed':
      return informed(story);
    case 'clarity':
      return clarity(story);
    default:
      throw new Error(`There is no kind of reader "${kind}"; there are blind, ask, informed, clarity and score.`);
  }
}

function blind(story: LoadedStory): boolean {
  const seat = seatOf(story.table, option('seat'));
  const { text, key, answers } = blindPaper(story, seat, seed);
  write(`blind-${seed}.md`, text);
  write(`blind-${seed}.key.json`, json(key));
  keep(`blind-${seed}.answers-${reader}.json`, json(answers));
  return done(
    `${Object.keys(key).length} questions, as ${seat}. Hand it out with: npm run readers -- ask ${name} --seed ${seed} --reader ${reader}`,
  );
}

function informed({ table }: LoadedStory): boolean {
  const { text, key, answers } = informedPaper(table, readFileSync(join(root, 'stories', name, 'story.ink'), 'utf8'));
  write('informed.md', text);
  write('informed.key.json', json(key));
  keep(`informed.answers-${reader}.json`, json(answers));
  return done(`${Object.keys(key).length} decisions to rank, best first. Three readers are meant: --reader 1, 2, 3.`);
}

function clarity(story: LoadedStory): boolean {
  const seat = seatOf(story.table, option('seat'));
  const { text, sheet, marks } = clarityPaper(story, seat, seed);
  write(`clarity-${seed}.md`, text);
  write(`clarity-${seed}.sheet.md`, sheet);
  keep(`clarity-${seed}.marks-${reader}.json`, json(marks));
  return done(`${Object.keys(marks).length} scenes, as ${seat}.`);
}

function ask(): boolean {
  const paper = join(folder, `blind-${seed}.md`);
  const sheet = join(folder, `blind-${seed}.answers-${reader}.json`);
  if (!existsSync(paper) || !existsSync(sheet))
    throw new Error(`Make the paper first: npm run readers -- blind ${name} --seed ${seed} --reader ${reader}`);
  const answers = JSON.parse(readFileSync(sheet, 'utf8'));
  const parts = partsOf(readFileSync(paper, 'utf8'));
  const open = () => parts.findIndex(({ question }) => question !== null && !answers[question]?.guess);
  if (said.length > 0) {
    const question = parts[open()]?.question;
    const answer = readAnswer(said[0], said[1]);
    if (!question) throw new Error('Every question has been answered.');
    if (!answer) throw new Error('An answer is a letter and how sure you are, 0 to 3:  ask story B 2');
    answers[question] = answer;
    writeFileSync(sheet, json(answers));
  }
  const at = open();
  console.log(at < 0 ? `${parts.at(-1)?.text}\n(the end)` : parts[at]?.text);
  return true;
}

function score(): boolean {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const results: boolean[] = [];
  for (const file of files.filter((one) => /^blind-\d+\.answers-/.test(one))) {
    const { line, ok } = scoreBlind(read(file.replace(/\.answers-.*$/, '.key.json')), read(file));
    console.log(`${file}: ${line}`);
    results.push(ok);
  }
  const informedBy = files.filter((one) => one.startsWith('informed.answers-'));
  if (informedBy.length > 0) {
    const { lines, ok } = scoreInformed(read('informed.key.json'), informedBy.map(read));
    console.log(`informed, ${informedBy.length} sheets:\n${lines.join('\n')}`);
    results.push(ok);
  }
  for (const file of files.filter((one) => /^clarity-\d+\.marks-/.test(one))) {
    const { lines, ok } = scoreClarity(read(file));
    console.log(`${file}: ${lines.join('; ')}`);
    results.push(ok);
  }
  if (results.length === 0) console.log(`Nothing has been answered for ${name} yet in ${folder}.`);
  return results.every(Boolean);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
  console.log(`wrote ${join(folder, file)}`);
}

/** A sheet for answers is laid out once; what somebody has written into it stays. */
function keep(file: string, text: string): void {
  if (existsSync(join(folder, file))) console.log(`left ${join(folder, file)} as it is, as it may hold answers`);
  else write(file, text);
}

function done(words: string): boolean {
  console.log(words);
  return true;
}
