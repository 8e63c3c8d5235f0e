import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainDebrief } from '../../../src/debrief/plain-debrief.ts';
import { returnsTo } from '../../../src/session/answers.ts';
import { readSave, writeSave } from '../../../src/session/saves.ts';
import { replay } from '../../../src/session/replay.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { inkLimits } from '../../../src/story/ink-bounds.ts';
import type { LoadedStory } from '../../../src/story/loaded-story.ts';
import { longestId } from '../../../src/story/short-id.ts';
import type { Chosen } from '../../../src/workshop/inspect.ts';
import { type InspectedStory, inspectStory } from '../../../src/workshop/inspect-worker.ts';
import { readerSeat } from '../../../src/workshop/plain-table.ts';
import { takeIn } from '../../../src/workshop/take-in.ts';
import { fixtureText } from '../workshop/fixture.ts';

/** Cases that people met, of stories of their own; each was dead, wrong or refused once. The inputs lie beside this file. */
const folder = join(import.meta.dirname, 'cases');

type Files = Record<string, string | Uint8Array>;
const file = (name: string): Files => ({ [name.split('/').at(-1) as string]: readFileSync(join(folder, name)) });

async function look(files: Files, chosen: Chosen = {}): Promise<InspectedStory> {
  const brought = Object.entries(files).map(([name, text]) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    return { name, size: bytes.length, bytes: async () => bytes };
  });
  const taken = await takeIn(brought, (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes));
  if (taken.problems.length > 0) return { story: null, problems: taken.problems, doubts: [], notes: taken.notes, extent: '', asks: null };
  const inspected = inspectStory(taken.files, chosen);
  return { ...inspected, notes: [...taken.notes, ...inspected.notes] };
}

async function story(files: Files, chosen: Chosen = {}): Promise<LoadedStory> {
  const { story: found, problems, asks } = await look(files, chosen);
  if (!found) throw new Error(`Expected a story, found ${JSON.stringify({ problems, asks })}.`);
  return found;
}

const play = (of: LoadedStory, seed = 1) => createSession(of, { seed, seats: [of.plain ? readerSeat : 'dev'], past: {} });
const choices = (session: Session) => {
  const { question } = session.state();
  return 'choices' in question ? question.choices : [];
};
function pick(session: Session, text: string): void {
  const choice = choices(session).find((one) => one.text === text);
  const question = session.state().question.id;
  expect(session.apply({ type: 'proposed', question, seat: readerSeat, choice: choice?.id ?? `no choice "${text}"` })).toEqual({
    ok: true,
  });
}
function goBack(session: Session): void {
  const question = returnsTo(session.state().log, [readerSeat], true);
  expect(session.apply({ type: 'gone-back', question: question ?? 'nothing to go back to', seat: readerSeat })).toEqual({ ok: true });
}
const told = (session: Session) => session.state().entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line.text] : []));
const picked = (session: Session) =>
  session.state().entries.flatMap((entry) => {
    if (entry.kind !== 'said' || entry.said.kind !== 'settled') return [];
    const { question, choice } = entry.said;
    return [question.choices.find(({ id }) => id === choice)?.text];
  });

describe('a story of one’s own', { timeout: 60_000 }, () => {
  test('with Windows line ends plays as with others, and its lines are counted the same', async () => {
    const bytes = readFileSync(join(folder, 'windows-lines.ink'));
    expect(bytes.includes('\r\n')).toBe(true);
    for (const text of ['Tea', 'Coffee']) {
      const session = play(await story({ 'windows-lines.ink': bytes }));
      pick(session, text);
      expect(told(session)).toEqual(['The kettle is on.', `${text} it is.`, 'Poured.']);
      expect(session.state().question.kind).toBe('ended');
    }
    const wrong = bytes.toString().replace('- Poured.', '-> nowhere');
    expect((await look({ 'a.ink': wrong })).problems[0]?.line).toBe(
      (await look({ 'a.ink': wrong.replaceAll('\r', '') })).problems[0]?.line,
    );
  });

  test('with comments behind its choices plays', async () => {
    for (const text of ['Tea', 'Coffee']) {
      const session = play(await story(file('comment-behind-choice.ink')));
      pick(session, text);
      expect(told(session)).toContain(`${text} it is.`);
    }
  });

  test('with the same thread twice takes and records the one that was picked', async () => {
    const of = await story(file('thread-twice.ink'));
    const session = play(of);
    expect(choices(session).map(({ text }) => text)).toEqual(['Ring Anna', 'Ring Bill']);
    pick(session, 'Ring Bill');
    expect(told(session).at(-1)).toBe('You ring Bill.');
    expect(picked(session)).toEqual(['Ring Bill']);
    const log = session.state().log;
    expect(log).toContainEqual(
      expect.objectContaining({ type: 'settled', decision: '', choice: expect.stringMatching(/^ring\..*\(Bill\)$/) }),
    );
    expect(replay(of, log).session.state().entries).toEqual(session.state().entries);
  });

  test('with a TODO in it plays, with and without a table, and the note is listed as a note', async () => {
    const plain = await look(file('todo.ink'));
    expect(plain.story).not.toBeNull();
    expect(plain.problems).toEqual([]);
    expect(plain.notes).toEqual([{ file: 'todo.ink', line: 1, message: 'A note of the writer: add the school nurse' }]);
    const { ink, yaml } = fixtureText('sound');
    const scored = await look({ 'story.ink': `TODO: read it once more\n${ink}`, 'story.yaml': yaml });
    expect(scored.story).not.toBeNull();
    expect(scored.notes[0]).toMatchObject({ file: 'story.ink', line: 1 });
  });

  test('in several files is one story, begun at the file that no other includes', async () => {
    const of = await story({ ...file('include/school.ink'), ...file('include/story.ink') });
    expect(told(play(of))).toEqual(['Morning.', 'At school.']);
    expect(of.table.title).toBe('story');
  });

  test('that includes a file which is not there is refused with the line that asks for it', async () => {
    expect((await look(file('include/story.ink'))).problems).toEqual([
      { file: 'story.ink', line: 1, message: expect.stringContaining('"school.ink"') },
    ]);
  });

  test('that might begin at two files asks which', async () => {
    const files = { 'a.ink': 'A.\n* [x]\n- -> END\n', 'b.ink': 'B.\n* [y]\n- -> END\n' };
    expect((await look(files)).asks).toEqual({ kind: 'root', names: ['a.ink', 'b.ink'] });
    const { story: chosen, notes } = await look(files, { root: 'b.ink' });
    expect(chosen && told(play(chosen))).toEqual(['B.']);
    expect(notes[0]?.message).toContain('a.ink');
  });

  test('with an EXTERNAL plays with what it falls back on; without anything, it is refused with the line of the declaration', async () => {
    expect(told(play(await story(file('external-with-fallback.ink'))))).toEqual(['It is noon.']);
    const { problems } = await look({ 'a.ink': 'Hello.\nEXTERNAL now()\nIt is {now()}.\n' });
    expect(problems).toEqual([{ file: 'a.ink', line: 2, message: expect.stringContaining('"now"') }]);
  });

  test('that runs dry is found before play with the path, and plays all the same', async () => {
    const { story: of, doubts } = await look(file('runs-dry.ink'));
    expect(doubts[0]).toMatchObject({ file: 'runs-dry.ink', line: 10, message: expect.stringContaining('Pick up → Ring back') });
    if (!of) throw new Error('Expected a story.');
    const session = play(of);
    pick(session, 'Pick up');
    pick(session, 'Ring back');
    expect(told(session).at(-1)).toBe('Nobody answers.');
    expect(session.state().question).toMatchObject({ kind: 'stuck', why: 'dry', knot: 'back' });
    goBack(session);
    expect(choices(session).map(({ text }) => text)).toEqual(['Ring back', 'Wait']);
    pick(session, 'Wait');
    expect(session.state().question.kind).toBe('ended');
    expect(replay(of, session.state().log).session.state()).toEqual(session.state());
  });

  test('that is small has every choice tried before it is played', async () => {
    const text = `-> top\n=== top\n${Array.from({ length: 9 }, (_, at) => `Question ${at}.\n* [First ${at}]\n* [Second ${at}]\n* [Third ${at}]\n- `).join('')}Done.\n-> END\n`;
    expect((await look({ 'a.ink': text })).extent).toContain('All 27 choices were taken');
  });

  test('of 1,500 knots and 236 KB is played, and gives signs of life while it is read', async () => {
    const words = 'This is a knot of a long story, and here something happens to all of us that takes a while to tell.';
    const text = `-> k0\n${Array.from({ length: 1_500 }, (_, at) => `=== k${at} ===\n${words} ${at}\n* [Go on] -> k${(at + 1) % 1_500}\n* [Stop there] -> END\n`).join('')}`;
    expect(text.length).toBeGreaterThan(230_000);
    const phases = new Map<string, number>();
    const { story: of, problems } = inspectStory([{ name: 'a.ink', text }], {}, ({ phase }) =>
      phases.set(phase, (phases.get(phase) ?? 0) + 1),
    );
    expect(problems).toEqual([]);
    expect(of).not.toBeNull();
    expect(phases.get('compiling')).toBeGreaterThan(15);
    expect(phases.get('walking')).toBeGreaterThan(15);
  });

  test('in Hebrew keeps the language it says it is in', async () => {
    const of = await story(file('hebrew.ink'));
    expect(of.table.title).toBe('שולחן אחד');
    expect((await story({ 'a.ink': `# lang: he\n${readFileSync(join(folder, 'hebrew.ink'), 'utf8')}` })).lang).toBe('he');
    const session = play(await story({ 'a.ink': 'שלום. # lang: he\nHello.\n* [x]\n- -> END\n' }));
    expect(session.state().entries.map((entry) => entry.kind === 'line' && entry.line.tags.lang)).toEqual(['he', undefined]);
  });

  test('that tells nothing before its first knot says so, and begins at the knot that is chosen', async () => {
    const { story: none, asks } = await look(file('knots-only.ink'));
    expect(none).toBeNull();
    expect(asks).toEqual({ kind: 'begin', names: ['start'] });
    const session = play(await story(file('knots-only.ink'), { begin: 'start' }));
    expect(told(session)).toEqual(['Hello.']);
    pick(session, 'A');
    expect(session.state().question.kind).toBe('ended');
  });

  test('played to its end has a debrief that says what happened, in order, and that it ended', async () => {
    const of = await story(file('todo.ink'));
    const session = play(of);
    pick(session, 'Coffee');
    expect(plainDebrief(of, session.state())).toEqual({
      title: 'todo',
      how: 'ended',
      ending: '',
      picks: 1,
      happened: [
        { kind: 'told', text: 'The kettle is on.' },
        { kind: 'picked', text: 'Coffee', id: '0.c-1' },
        { kind: 'told', text: 'Poured.' },
      ],
    });
  });

  test('that is refused is refused in our words, with the others beside them', async () => {
    const { problems } = await look({ 'a.ink': 'Hello.\n-> nowhere_at_all\n' });
    expect(problems).toEqual([
      {
        file: 'a.ink',
        line: 2,
        message: 'There is no knot, stitch or label "nowhere_at_all" to go to. Look for a slip in the name, or write that knot.',
        original: expect.stringContaining('Divert target not found'),
      },
    ]);
    const { ink, yaml } = fixtureText('sound');
    const slips = (await look({ 'story.ink': ink, 'story.yaml': yaml.replace('kind: role', 'kind: funny') })).problems;
    expect(slips[0]).toMatchObject({
      message: expect.stringContaining('it can be tutorial'),
      original: expect.stringContaining('Invalid type'),
    });
  });
});

describe('names and ids', () => {
  test('that are too long for a record are shortened in play, so that what was played can be read again', async () => {
    const long = 'a'.repeat(300);
    const of = await story({
      [`${'name-'.repeat(50)}.ink`]: `Hello.\n* [One #id: ${long}]\n* [Two #id: ${long}b]\n- Bye. #ending: ${long}\n-> END\n`,
    });
    const session = play(of);
    pick(session, 'Two');
    expect(picked(session)).toEqual(['Two']);
    const read = readSave(writeSave({ play: 'k3f9', order: 1, log: session.state().log }));
    expect(read.ok).toBe(true);
    const ids = session.state().log.flatMap((event) => Object.values(event).filter((value) => typeof value === 'string'));
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(longestId);
  });

  test('a table with an id that is too long is refused, with its line', async () => {
    const { ink, yaml } = fixtureText('sound');
    const long = 'a'.repeat(200);
    const { problems } = await look({ 'story.ink': ink.replaceAll('ask_mum', long), 'story.yaml': yaml.replaceAll('ask_mum', long) });
    expect(problems[0]).toMatchObject({ file: 'story.yaml', message: expect.stringContaining('80 letters at most') });
    expect(problems[0]?.line).toBeGreaterThan(1);
  });
});

describe('a script that does not stop', { timeout: 60_000 }, () => {
  const doubling = 'VAR s = "ab"\nHello.\n* [Double it] -> r\n* [Not] -> END\n=== r\n~ s = s + s\n-> r\n';

  test('because it doubles a text is stopped in the check and in play, before it fills the memory', async () => {
    const { story: of, doubts } = await look({ 'a.ink': doubling });
    expect(doubts[0]).toMatchObject({ file: 'a.ink', message: expect.stringContaining('does not come to an end here') });
    if (!of) throw new Error('Expected a story.');
    const session = play(of);
    const before = process.memoryUsage().heapUsed;
    pick(session, 'Double it');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
    expect(session.state().question).toMatchObject({ kind: 'stuck', why: 'endless', knot: 'r' });
    goBack(session);
    expect(choices(session).map(({ text }) => text)).toEqual(['Double it', 'Not']);
  });

  test('in a loop that only some plays meet is found before play, and stopped in it', async () => {
    const text = 'VAR a = 0\n-> top\n=== top\nAt {a}.\n+ [Up]\n  ~ a++\n  {a == 4: -> r}\n  -> top\n* [Out] -> END\n=== r\n-> r\n';
    const { story: of, doubts } = await look({ 'a.ink': text });
    expect(doubts[0]?.message).toContain('Up → Up → Up → Up');
    const session = play(of as LoadedStory);
    for (let turn = 0; turn < 4; turn++) pick(session, 'Up');
    expect(session.state().question).toMatchObject({ kind: 'stuck', why: 'endless' });
  });

  test('in a loop behind RANDOM is stopped in play', async () => {
    const text = '-> top\n=== top\nA die.\n+ [Roll]\n  {RANDOM(1, 2) == 2: -> r}\n  -> top\n=== r\nRound.\n-> r\n';
    const session = play(await story({ 'a.ink': text }));
    for (let turn = 0; turn < 40 && choices(session).length > 0; turn++) pick(session, 'Roll');
    expect(session.state().question).toMatchObject({ kind: 'stuck', why: 'endless' });
  });

  test('and sets a VAR is named with its file and line', async () => {
    const { problems } = await look({ 'a.ink': 'VAR n = 0\nHello.\n-> r\n=== r\n~ n++\n-> r\n' });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe('a.ink');
    expect([5, 6]).toContain(problems[0]?.line);
    const { ink, yaml } = fixtureText('sound');
    const broken = ink.replace('Reading it is. #who: dev #board: Goal: read with a friend', 'Reading it is. #who: dev\n    -> run');
    const scored = await look({ 'story.ink': `VAR n = 0\n${broken}\n=== run\n~ n++\n-> run\n`, 'story.yaml': yaml });
    expect(scored.story).toBeNull();
    expect(scored.problems.find(({ message }) => message.includes('breaks off here'))).toMatchObject({
      file: 'story.ink',
      line: expect.any(Number),
    });
    expect(scored.problems.find(({ message }) => message.includes('breaks off here'))?.line).toBeGreaterThan(1);
  });

  test('a run-time error in play offers a step back, and is not a throw', async () => {
    const session = play(await story({ 'a.ink': 'Hello.\n* [Go]\n  {RANDOM(5, 1)}\n* [Stay]\n- -> END\n' }));
    pick(session, 'Go');
    expect(session.state().question).toMatchObject({ kind: 'stuck', why: 'broken', said: expect.stringContaining('RANDOM') });
    goBack(session);
    expect(choices(session).map(({ text }) => text)).toEqual(['Go', 'Stay']);
  });

  test('70 choices and 16 flags are sampled, and that is said; nothing is called a loop', async () => {
    const flags = Array.from({ length: 16 }, (_, at) => `f${at}`);
    const text = `${flags.map((flag) => `VAR ${flag} = false\n`).join('')}-> hub\n=== hub\nThe hub.\n${flags.map((flag) => `+ [Turn ${flag}]\n  ~ ${flag} = not ${flag}\n  -> hub\n`).join('')}${Array.from({ length: 54 }, (_, at) => `* [Once ${at}] -> hub\n`).join('')}* [Out] -> END\n`;
    const { story: of, problems, doubts, extent } = await look({ 'a.ink': text });
    expect(of).not.toBeNull();
    expect([...problems, ...doubts]).toEqual([]);
    expect(extent).toMatch(/too large to walk: \d+ plays were sampled. All 71 choices were taken/);
  });
});

describe('a table of one’s own', { timeout: 120_000 }, () => {
  const { ink, yaml } = fixtureText('sound');
  const withFacts = (count: number) => ({
    'story.yaml': yaml
      .replace(
        'facts:\n',
        `facts:\n${Array.from({ length: count - 1 }, (_, at) => `  more_${at}: {seat: dev, says: More ${at}.}\n`).join('')}`,
      )
      .replace('facts: [night_bus', `facts: [${Array.from({ length: count - 1 }, (_, at) => `more_${at}, `).join('')}night_bus`),
    'story.ink': ink.replace(
      'Your bus was late',
      `${Array.from({ length: count - 1 }, (_, at) => `More ${at}. #to: dev #fact: more_${at}\n`).join('')}Your bus was late`,
    ),
  });

  test('with seven facts of one seat in a round is walked with all seven', async () => {
    const { story: of, problems } = await look(withFacts(7));
    expect(problems).toEqual([]);
    const { question } = play(of as LoadedStory).state();
    expect(question.kind === 'share' && question.facts.dev).toHaveLength(7);
  });

  test('with nine facts of one seat in a round is refused as too many, in words', async () => {
    const { problems } = await look(withFacts(9));
    expect(problems).toEqual([
      { file: 'story.yaml', line: expect.any(Number), message: expect.stringContaining('9 facts to tell or to keep; 8 are the most') },
    ]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'with a fact, a seat, a person or a choice called %s is refused, each on its line',
    async (name) => {
      const tables = [
        yaml.replace('facts:\n', `facts:\n  ${name}: {seat: dev, says: x}\n`),
        yaml.replace('seats:\n', `seats:\n  ${name}: {person: joel, name: J, profession: p, agency: school, pitch: x}\n`),
        `${yaml}\npeople:\n  ${name}: {person: joel, name: J, role: r}\n`,
        yaml.replaceAll('ask_mum', name),
      ];
      for (const table of tables) {
        const { story: of, problems } = await look({ 'story.ink': ink, 'story.yaml': table });
        expect(of).toBeNull();
        expect(table.split('\n')[(problems[0]?.line ?? 0) - 1]).toContain(name);
        expect(problems[0]?.message).toContain('cannot be an id');
      }
    },
  );

  test('a LIST item with a reserved name is refused, with its line', async () => {
    const { problems } = await look({ 'a.ink': 'Hello.\nLIST l = a, (__proto__), c\n{l}\n' });
    expect(problems).toEqual([{ file: 'a.ink', line: 2, message: expect.stringContaining('"__proto__" cannot be a name') }]);
  });

  test('a board of six jobs and four names is refused before it is walked, in words', async () => {
    const jobs = Array.from({ length: 6 }, (_, at) => `job_${at}`);
    const table = yaml
      .replace(/jobs: \[.*\]/, `jobs: [${jobs.join(', ')}]`)
      .replace(
        'decisions:\n',
        `decisions:\n${jobs.map((job) => `  ${job}:\n    part: plan\n    asks: Who?\n    sources: [x]\n    choices:\n${[0, 1, 2, 3].map((who) => `      ${job}_${who}: {label: does it, does: ${['dev', 'maire', 'shabana', 'dev'][who]}}\n`).join('')}`).join('')}`,
      );
    const { problems } = await look({ 'story.ink': ink, 'story.yaml': table });
    expect(problems).toEqual([{ file: 'story.yaml', line: expect.any(Number), message: expect.stringContaining('4096 ways') }]);
  });

  test('of 45 megabytes is not even opened, and that is said', async () => {
    const { problems } = await look({ 'story.ink': ink, 'story.yaml': new Uint8Array(45_000_000) });
    expect(problems).toEqual([{ file: 'story.yaml', line: 0, message: expect.stringContaining('45.0 MB and was not opened') }]);
  });
});

describe('what is found is said, and nothing is said to be found without looking', () => {
  const plain = 'Hello.\n* [A]\n* [B]\n- -> END\n';
  test('of an empty file', async () => {
    expect((await look({ 'a.ink': '' })).problems[0]?.message).toContain('empty: nothing is told');
  });
  test('of a zip', async () => {
    expect((await look({ 'a.ink': 'PK\x03\x04\0\0' })).problems[0]?.message).toContain('zip archive');
  });
  test('of a file in Latin-1', async () => {
    const { story: of, notes } = await look({ 'a.ink': Uint8Array.from('Ça va.\n* [Où?]\n- -> END\n', (letter) => letter.charCodeAt(0)) });
    expect(notes[0]?.message).toContain('read as Windows-1252');
    expect(told(play(of as LoadedStory))).toEqual(['Ça va.']);
  });
  test('of a file in UTF-16', async () => {
    const text = `\ufeff${plain}`;
    const bytes = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
    expect(told(play(await story({ 'a.ink': bytes })))).toEqual(['Hello.']);
  });
  test('of two choices with one id', async () => {
    const { story: of, doubts } = await look({ 'a.ink': 'Hello.\n* [A #id: x]\n* [B #id: x]\n- -> END\n' });
    expect(doubts).toEqual([{ file: 'a.ink', line: 3, message: expect.stringContaining('has the id "x", and so has another') }]);
    const session = play(of as LoadedStory);
    pick(session, 'B');
    expect(picked(session)).toEqual(['B']);
  });
  test('of files that were passed over', async () => {
    const { notes } = await look({ 'a.ink': plain, 'notes.txt': 'x', 'picture.png': 'y' });
    expect(notes).toEqual([{ file: '', line: 0, message: expect.stringMatching(/Passed over.*notes\.txt, picture\.png/) }]);
  });
});

test('every case that lies here is looked at', () => {
  const cases = readdirSync(folder).filter((name) => name.endsWith('.ink'));
  const source = readFileSync(import.meta.filename, 'utf8');
  expect(cases.filter((name) => !source.includes(`'${name}'`) && name !== 'markup.ink')).toEqual([]);
  expect(inkLimits.choices).toBeGreaterThan(70);
});
