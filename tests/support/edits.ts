import fc from 'fast-check';
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { fixtureText, storyOf } from '../core/workshop/fixture.ts';

const text = fixtureText('small').ink;

/** The small story, as it was before anybody edited it. */
export const { story: uneditedStory } = storyOf(fixtureText('small'));

const kinds = [
  'insert',
  'remove',
  'swap',
  'rename knot',
  'change words',
  'rename id',
  'change condition',
  'add choice',
  'change ending',
] as const;

/** One thing that a writer does to a story, at a place and by an amount. */
export type Edit = {
  what: (typeof kinds)[number];
  at: number;
  by: number;
};
/** Any edit. */
export const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(...kinds),
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
    case 'add choice':
      lines.splice(
        pick(isChoice, at),
        0,
        `* [Say that you will think about it until next week #id: think_${by}]`,
        '    Think about it, then.',
      );
      break;
    case 'change ending':
      return ink.replace(/#ending: (\w+)/, `#ending: ending_${by}`);
    case 'change condition':
      return ink.replace('committed >= 2', `committed >= ${by % 4}`).replace('{asked_mum}', at % 2 ? '{not asked_mum}' : '{asked_mum}');
  }
  return lines.join('\n');
}

/** The small story after some edits; null when they broke it. Its edition is new unless it compiles to what it was. */
export function editedStory(edits: readonly Edit[]): LoadedStory | null {
  const ink = edits.reduce(edited, text);
  const problems: string[] = [];
  try {
    const json = new Compiler(ink, new CompilerOptions(null, [], false, (message) => problems.push(message))).Compile().ToJson();
    return problems.length === 0 && typeof json === 'string'
      ? { ...uneditedStory, ink: json, edition: json === uneditedStory.ink ? uneditedStory.edition : 'edited' }
      : null;
  } catch {
    return null;
  }
}
