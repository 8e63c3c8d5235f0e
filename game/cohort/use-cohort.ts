import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Brought, type Cohort, cohort } from '../../src/cohort/cohort.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { findStory, storyList } from '../story-list.ts';
import type { ChosenFile } from './brought-files.ts';
import { type Progress, readFiles } from './read-files.ts';

/** What stands on the page: all files that were brought, those left out by name, what they come to, and how far reading is (null: it rests). */
type Held = {
  brought: readonly Brought[];
  leftOut: ReadonlySet<string>;
  cohort: Cohort;
  progress: Progress | null;
  take(files: readonly ChosenFile[]): void;
  leaveOut(name: string, out: boolean): void;
  forget(): void;
};

/** Holds what was brought for as long as the page is open, and nowhere else. */
export function useCohort(): Held {
  const [brought, setBrought] = useState<readonly Brought[]>([]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<Progress | null>(null);
  const stories = useRef(new Map<string, LoadedStory>());
  const seed = useMemo(() => Math.floor(Math.random() * 2 ** 31), []);
  // What is still being read when everything is forgotten, or the page left, is not taken in.
  const round = useRef(0);
  const last = useRef<Promise<void>>(Promise.resolve());
  useEffect(
    () => () => {
      round.current++;
    },
    [],
  );

  async function storyOf(id: string): Promise<LoadedStory | null> {
    const known = stories.current.get(id) ?? (await findStory(id)?.load());
    if (known) stories.current.set(id, known);
    return known ?? null;
  }

  function take(files: readonly ChosenFile[]): void {
    if (files.length === 0) return;
    const mine = round.current;
    const stopped = () => round.current !== mine;
    last.current = last.current.then(async () => {
      if (stopped()) return;
      setProgress({ done: 0, of: files.length });
      const read = await readFiles(files, storyOf, setProgress, stopped);
      if (stopped()) return;
      setBrought((before) => [...before, ...namedApart(before, read)]);
      setProgress(null);
    });
  }

  const counted = useMemo(() => {
    const order = storyList.getState().stories.flatMap(({ id }) => stories.current.get(id) ?? []);
    return cohort(brought, order, leftOut, seed);
  }, [brought, leftOut, seed]);

  return {
    brought,
    leftOut,
    cohort: counted,
    progress,
    take,
    leaveOut: (name, out) => setLeftOut((before) => new Set(out ? [...before, name] : [...before].filter((other) => other !== name))),
    forget() {
      round.current++;
      setProgress(null);
      setBrought([]);
      setLeftOut(new Set());
    },
  };
}

/** Thirty people may well send thirty files of one name: the second is called "name (2)". */
function namedApart(before: readonly Brought[], read: readonly Brought[]): Brought[] {
  const names = new Set(before.map(({ name }) => name));
  return read.map((one) => {
    let name = one.name;
    for (let number = 2; names.has(name); number++) name = `${one.name} (${number})`;
    names.add(name);
    return { ...one, name };
  });
}
