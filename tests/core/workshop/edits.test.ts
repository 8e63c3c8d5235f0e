import fc from 'fast-check';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { expect, test } from 'vitest';
import type { Event } from '../../../src/session/events.ts';
import { replay } from '../../../src/session/replay.ts';
import type { LoadedStory } from '../../../src/story/loaded-story.ts';
import { playBy } from '../../support/play.ts';
import { fixtureText, storyOf } from './fixture.ts';

const text = fixtureText('small').ink;
const { story } = storyOf(fixtureText('small'));

type Edit = {
  what: 'insert' | 'remove' | 'swap' | 'rename knot' | 'change words' | 'rename id' | 'change condition';
  at: number;
  by: number;
};
const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('insert', 'remove', 'swap', 'rename knot', 'change words', 'rename id', 'change condition'),
  at: fc.nat(200),
  by: fc.nat(200),
});

/** Edits a script as a writer might: some edits break it, and those are passed over when it no longer compiles. */
function edited(ink: string, { what, at, by }: Edit): string {
  const lines = ink.split('\n');
  const pick = (is: (line: string) => boolean, number: number) => {
    const places = lines.flatMap((line, place) => (is(line) ? [place] : []));
    return places[number % Math.max(1, places.length)] ?? 0;
  };
  const isProse = (line: string) => /^\s*[A-Z]/.test(line) && !line.startsWith('VAR');
  const isChoice = (line: string) => /^\* \[|^\* \{/.test(line);
  const here = pick(what === 'swap' || what === 'rename id' ? isChoice : isProse, at);
  const there = pick(what === 'swap' ? isChoice : isProse, by);
  const line = lines[here] ?? '';
  switch (what) {
    case 'insert':
      lines.splice(here, 0, 'Somebody coughs.');
      break;
    case 'remove':
      lines.splice(by % 3 === 0 ? pick(isChoice, at) : here, 1);
      break;
    case 'swap':
      [lines[here], lines[there]] = [lines[there] ?? '', line];
      break;
    case 'rename knot':
      return ink.replaceAll(['share', 'goal_part', 'plan_part', 'nobody'][at % 4] === 'share' ? 'goal_part' : 'plan_part', `place_${by}`);
    case 'rename id':
      lines[here] = line.replace(/#id: (\w+)/, `#id: $1_${by % 3}`);
      break;
    case 'change words':
      lines[here] = line.replace(/^(\s*)\w+/, '$1Suddenly');
      break;
    case 'change condition':
      return ink.replace('committed >= 2', `committed >= ${by % 4}`).replace('{asked_mum}', at % 2 ? '{not asked_mum}' : '{asked_mum}');
  }
  return lines.join('\n');
}

function compiled(ink: string): LoadedStory | null {
  const problems: string[] = [];
  try {
    const json = new Compiler(ink, new CompilerOptions(null, [], false, (message) => problems.push(message))).Compile().ToJson();
    return problems.length === 0 && typeof json === 'string'
      ? { ...story, ink: json, edition: json === story.ink ? story.edition : 'edited' }
      : null;
  } catch {
    return null;
  }
}

/** Plays the story as it was, picking as `picks` says, to its end or until they run out. */
const play = (seat: string, picks: readonly number[]): readonly Event[] => playBy(story, seat, picks);

const worth = (log: readonly Event[]) => log.slice(1);

test('an edited story never changes an old record in silence: it gives the same events again, or says where it does not', {
  timeout: 120_000,
}, () => {
  let same = 0;
  let said = 0;
  fc.assert(
    fc.property(
      fc.constantFrom('dev', 'maire'),
      fc.array(fc.nat(11), { minLength: 1, maxLength: 14 }),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (seat, picks, edits) => {
        const other = compiled(edits.reduce(edited, text));
        fc.pre(other !== null);
        if (!other) return;
        const log = play(seat, picks);
        let replayed: ReturnType<typeof replay>;
        try {
          replayed = replay(other, log);
        } catch (error) {
          expect(String(error)).toMatch(/The story stopped/);
          return;
        }
        const { session, problems } = replayed;
        const now = worth(session.state().log);
        const unchanged = JSON.stringify(now) === JSON.stringify(worth(log));
        if (other.edition === story.edition) {
          expect(problems).toEqual([]);
          expect(unchanged).toBe(true);
        } else if (unchanged) {
          same++;
          expect(problems).toHaveLength(1);
        } else {
          said++;
          expect(problems.length, JSON.stringify(now)).toBeGreaterThan(1);
          expect(problems.at(-1)).toMatch(/no longer fits|another course|goes on where the saved one stopped/);
        }
      },
    ),
    { numRuns: Number(process.env.EDIT_RUNS ?? 150) },
  );
  expect(same).toBeGreaterThan(10);
  expect(said).toBeGreaterThan(10);
});
