import { counted } from '../lib/counted.ts';
import { countStory, type StoryCount } from './count.ts';
import type { Export } from './read-export.ts';
import type { CountedStory, SatDown } from './sit-down.ts';
import { type Remark, sortOut } from './sort-out.ts';

/** A file that was chosen, by a name that no other has: the play it holds, set to its story; or why there is nothing in it to count. */
export type Brought = { name: string } & ({ kind: 'play'; export: Export; sat: SatDown } | { kind: 'refused'; reason: string });

/** What many files come to: each story that was met, and what should be known of the files. */
export type Cohort = { stories: StoryCount[]; remarks: Remark[] };

/**
 * Counts what was brought, story by story, in the order of `stories`. `leftOut` are names of files that whoever chose them does not want counted.
 * `seed` decides in which order plans stand.
 */
export function cohort(brought: readonly Brought[], stories: readonly CountedStory[], leftOut: ReadonlySet<string>, seed: number): Cohort {
  const inPlay = brought.filter(({ name }) => !leftOut.has(name));
  const sat = inPlay.flatMap((one) => (one.kind === 'play' && one.sat.ok ? [{ ...one, sat: one.sat }] : []));
  const { plays, remarks } = sortOut(sat);
  const counts: StoryCount[] = [];
  const aside: Remark[] = [];
  for (const story of stories) {
    const ofStory = plays.filter((one) => one.export.started.story === story.id);
    if (ofStory.length === 0) continue;
    counts.push(
      countStory(
        story,
        ofStory.map((one) => one.sat.sitting),
        seed,
      ),
    );
    const named = (those: typeof ofStory) => those.map(({ name }) => name);
    const unfinished = ofStory.filter((one) => one.sat.sitting.ending === null);
    if (unfinished.length > 0) aside.push({ names: named(unfinished), says: unfinishedWords(story, unfinished.length), counted: false });
    const earlier = ofStory.filter((one) => one.sat.earlier && !unfinished.includes(one));
    if (earlier.length > 0) aside.push({ names: named(earlier), says: earlierWords(story, earlier.length), counted: true });
  }
  return { stories: counts, remarks: [...refusals(inPlay), ...remarks, ...aside].sort((one, other) => order(one) - order(other)) };
}

const order = ({ counted: counts }: Remark) => (counts ? 1 : 0);

/** What cannot be counted: files with the same thing wrong are named together. */
function refusals(brought: readonly Brought[]): Remark[] {
  const named = new Map<string, string[]>();
  for (const one of brought) {
    const reason = one.kind === 'refused' ? one.reason : one.sat.ok ? null : one.sat.reason;
    if (reason !== null) named.set(reason, [...(named.get(reason) ?? []), one.name]);
  }
  return [...named].map(([says, names]) => ({ names, says, counted: false }));
}

const unfinishedWords = ({ table }: CountedStory, many: number) =>
  `${counted(many, 'play')} of "${table.title}" ${many === 1 ? 'is' : 'are'} not finished, and not counted: only so is every number about the same plays. To count ${many === 1 ? 'it' : 'them'}, let ${many === 1 ? 'it' : 'them'} be played to the end and exported again.`;

const earlierWords = ({ table }: CountedStory, many: number) =>
  `${counted(many, 'play')} of "${table.title}" ${many === 1 ? 'was' : 'were'} played in another edition of the story. All that was chosen is still in it, so ${many === 1 ? 'it counts' : 'they count'}; its words may have been others.`;
