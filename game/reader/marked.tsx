import { type ComponentChildren, createContext, type JSX } from 'preact';
import { type Run, runsOf } from '../../src/story/emphasis.ts';

/** The language that the words of the open story say they are in; undefined where they do not say it. */
export const StoryLang = createContext<string | undefined>(undefined);

/** Words of a story with their emphasis. Nothing of a story is ever read as HTML. */
export function Marked({ text }: { text: string }): JSX.Element {
  return <>{markedRuns(runsOf(text))}</>;
}

/** The same for a text that has been cut into runs. */
export const markedRuns = (runs: readonly Run[]): ComponentChildren[] =>
  runs.map(({ text, marks }) => marks.reduceRight<ComponentChildren>((inside, Mark) => <Mark>{inside}</Mark>, text));
