import { Compiler, CompilerOptions, Story } from 'inkjs/full';
import { expect, test } from 'vitest';
import { isAtRest } from '../../../src/session/question.ts';
import { replay } from '../../../src/session/replay.ts';
import { createSession } from '../../../src/session/session.ts';
import { longestId } from '../../../src/story/short-id.ts';
import { dice } from '../../../src/workshop/dice.ts';
import { inspectStory } from '../../../src/workshop/inspect-worker.ts';
import { readerSeat } from '../../../src/workshop/plain-table.ts';
import { type Shape, shapes } from '../../support/ink-shapes.ts';

const plays = 6;
const longestPlay = 14;

test('there are forty layouts and more', () => {
  expect(shapes.length).toBeGreaterThanOrEqual(40);
  expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
});

/** The story as inkjs plays it by itself, with line ends as it wants them. */
function inkItself({ files }: Shape): string {
  const plain = (text: string) => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const find = (name: string) => files.find((file) => file.name.toLowerCase().endsWith(name.replaceAll('\\', '/').toLowerCase()));
  const handler = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: (name: string) => plain(find(name)?.text ?? '') };
  const options = new CompilerOptions(null, [], false, () => {}, handler as never);
  return new Compiler(plain(files[0]?.text ?? ''), options).Compile().ToJson() as string;
}

/** Reads on, and gives the lines told and the words of what is offered; `stuck` when Ink stops with an error. */
function readOn(ink: Story): { lines: string[]; choices: string[]; stuck: boolean } {
  let stuck = false;
  ink.onError = (_, type) => {
    stuck ||= type === 2;
  };
  const lines: string[] = [];
  while (ink.canContinue) lines.push((ink.Continue() ?? '').trim());
  return { lines: lines.filter(Boolean), choices: ink.currentChoices.map(({ text }) => text.trim()), stuck };
}

test.each(shapes)('$name: told, offered and taken as Ink means it, and recorded as what it says', { timeout: 60_000 }, (shape) => {
  const { story, problems } = inspectStory(
    shape.files.map(({ name, text }) => ({ name, text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') })),
  );
  expect(problems).toEqual([]);
  if (!story) throw new Error('Expected a story.');
  const json = inkItself(shape);
  for (let play = 1; play <= plays; play++) {
    const chance = dice(play * 7 + 1);
    const ink = new Story(json);
    ink.allowExternalFunctionFallbacks = true;
    ink.state.storySeed = play;
    const session = createSession(story, { seed: play, seats: [readerSeat], past: {} });
    let told = 0;
    for (let pick = 0; pick < longestPlay; pick++) {
      const meant = readOn(ink);
      const { entries, question } = session.state();
      expect(entries.slice(told).flatMap((entry) => (entry.kind === 'line' && entry.line.text ? [entry.line.text] : []))).toEqual(
        meant.lines,
      );
      const choices = 'choices' in question ? question.choices : [];
      expect(choices.map(({ text }) => text)).toEqual(meant.choices);
      expect(question.kind === 'stuck').toBe(meant.stuck);
      if (isAtRest(question)) break;
      expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
      expect(choices.filter(({ id }) => id.length === 0 || id.length > longestId)).toEqual([]);
      const at = Math.floor(chance() * choices.length);
      told = entries.length;
      expect(session.apply({ type: 'proposed', question: question.id, seat: readerSeat, choice: choices[at]?.id ?? '' })).toEqual({
        ok: true,
      });
      expect(session.state().log).toContainEqual(expect.objectContaining({ type: 'settled', choice: choices[at]?.id }));
      ink.ChooseChoiceIndex(at);
    }
    const { session: again, problems: changed } = replay(story, session.state().log);
    expect(changed).toEqual([]);
    expect(again.state().entries).toEqual(session.state().entries);
  }
});
