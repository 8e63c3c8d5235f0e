import { Story } from 'inkjs';
import { boundInk, mendInk } from '../story/ink-bounds.ts';
import { type InkChoice, type Offer, offersOf } from '../story/offers.ts';
import { readTags } from '../story/tags.ts';
import type { Line } from '../story/turn.ts';
import { typeset } from '../story/typeset.ts';
import { type InkObject, isQuietFrom, isWeave, lineOf, type Script, scriptOf } from './script.ts';

/** Ink's variables and visit counts outside Ink: values as the JSON tokens of Ink's own save, left out where they are the default. */
export type Globals = { vars: ReadonlyMap<string, string>; visits: ReadonlyMap<string, number> };

/** A line or choice with the line of `story.ink` it stands on (0 where the compiler's notes are missing), and the tags on it that say nothing known. */
export type SourceLine = Line & { at: number; wrong: string[] };
export type SourceChoice = Offer & { at: number };

/**
 * One line of Ink, and everything that decided it. `reads` are the variables (`ink:name`), once-only choices (`seen:path`) and visit counts
 * (`visits:path`) it looked at, in order: the same position with the same values there gives the same step. `writes` are what it set
 * (null: back to the default) and `visited` what it entered. `texts` are the source lines it printed, `knots` those it passed.
 * `then` is null while there is more to read. A line without words and without tags that show anything is null.
 */
export type InkStep = {
  line: SourceLine | null;
  then: null | { kind: 'choices'; choices: SourceChoice[] } | { kind: 'end' } | { kind: 'broken'; at: number; message: string };
  position: string;
  reads: string[];
  writes: Map<string, string | null>;
  visited: string[];
  texts: number[];
  knots: string[];
  /** What reading it took, in the units of `inkLimits.work`. */
  work: number;
};

export type InkTurns = {
  /** The position before the first line. */
  start: string;
  /** Every global the story declares, with its default. */
  declared: ReadonlyMap<string, unknown>;
  script(): Script;
  /** Whether nothing is left to pick from a position on, whatever the variables; no when that is not sure. */
  isQuiet(position: string): boolean;
  /** Reads one line from a position, after the choice with this index (null: reads on). Changes nothing that the caller holds. */
  step(position: string, globals: Globals, choice: number | null): InkStep;
};

/** The parts of inkjs that are not in its public types; `tests/core/workshop/walk.test.ts` holds what they do against a session in the ordinary way. */
type Inside = {
  ContinueSingleStep(): boolean;
  StateSnapshot(): void;
  RestoreStateSnapshot(): void;
  ProcessChoice(point: { onceOnly: boolean; choiceTarget: { path: object } }): unknown;
  mainContentContainer: InkObject;
  _state: InsideState;
  _stateSnapshotAtLastNewline: unknown;
  ContentAtPath(path: object): { obj: InkObject; container: InkObject | null };
};
type InsideState = {
  VisitCountForContainer(container: { path: object }): number;
  IncrementVisitCountForContainer(container: { path: object }): void;
  currentPointer: { Resolve(): InkObject | null };
};
type InsideVariables = {
  GetVariableWithName(name: string, context?: number): unknown;
  SetGlobal(name: string, value: unknown): void;
  _defaultGlobalVariables: Map<string, { valueObject: unknown }>;
};

/** A story as Ink's compiler or its runtime gives it. Only one that comes straight from the compiler knows the lines of its source. */
export type InkStory = Story;
export const openInk = (json: string): InkStory => new Story(json);

/** Prepares a story for being played from anywhere. Takes the story over: nobody else may use it. */
export function createInkTurns(story: InkStory): InkTurns {
  const inside = story as unknown as Inside;
  const variables = story.variablesState as unknown as InsideVariables;
  const declared = new Map([...variables._defaultGlobalVariables].map(([name, value]) => [name, value.valueObject]));
  const complaints: string[] = [];
  story.onError = (message, type) => {
    if (type === errorType) complaints.push(message);
  };
  story.allowExternalFunctionFallbacks = true;
  story.state.storySeed = 1;
  const bounds = boundInk(story);
  const start = positionOf(JSON.parse(story.state.ToJson()));
  let watch = newWatch();
  watchReads();
  watchSnapshots();

  function watchReads(): void {
    const get = variables.GetVariableWithName;
    variables.GetVariableWithName = function (this: InsideVariables, name, context) {
      if (declared.has(name)) watch.reads.add(`ink:${name}`);
      return get.call(this, name, context);
    };
    const set = variables.SetGlobal;
    variables.SetGlobal = function (this: InsideVariables, name, value) {
      watch.written.push(name);
      set.call(this, name, value);
    };
    const processChoice = inside.ProcessChoice;
    inside.ProcessChoice = function (this: Inside, point) {
      if (point.onceOnly) watch.reads.add(`seen:${point.choiceTarget.path}`);
      watch.quiet = true;
      const choice = processChoice.call(this, point);
      watch.quiet = false;
      return choice;
    };
    const single = inside.ContinueSingleStep;
    inside.ContinueSingleStep = function (this: Inside) {
      note(this._state.currentPointer.Resolve());
      return single.call(this);
    };
  }

  /** Ink reads ahead of each line and may take that back; what was printed or set in between then never happened. */
  function watchSnapshots(): void {
    const { StateSnapshot, RestoreStateSnapshot } = inside;
    inside.StateSnapshot = function (this: Inside) {
      StateSnapshot.call(this);
      watchVisits(this._state);
      watch.mark = { written: watch.written.length, visited: watch.visited.length, texts: watch.texts.length, knots: watch.knots.length };
    };
    inside.RestoreStateSnapshot = function (this: Inside) {
      RestoreStateSnapshot.call(this);
      for (const list of ['written', 'visited', 'texts', 'knots'] as const) watch[list].length = watch.mark[list];
    };
  }

  function watchVisits(state: InsideState): void {
    const { VisitCountForContainer, IncrementVisitCountForContainer } = Object.getPrototypeOf(state) as InsideState;
    state.VisitCountForContainer = function (this: InsideState, container) {
      if (!watch.quiet) watch.reads.add(`visits:${container.path}`);
      return VisitCountForContainer.call(this, container);
    };
    state.IncrementVisitCountForContainer = function (this: InsideState, container) {
      watch.visited.push(String(container.path));
      watch.quiet = true;
      IncrementVisitCountForContainer.call(this, container);
      watch.quiet = false;
    };
  }

  function note(object: InkObject | null): void {
    let here = object;
    while (here?.content?.[0]) here = here.content[0];
    if (!here) return;
    const knot = knotOf(here);
    if (knot && watch.knots.at(-1) !== knot) watch.knots.push(knot);
    if (typeof here.value === 'string' && here.value.trim()) watch.texts.push(lineOf(here));
  }

  /** The knot, or knot and stitch, that a piece of content stands in. */
  function knotOf(object: InkObject): string {
    const names: string[] = [];
    for (let here: InkObject | null = object; here?.parent; here = here.parent) {
      if (here.parent === inside.mainContentContainer && here.name) names.unshift(here.name);
      else if (here.parent.parent === inside.mainContentContainer && here.name && here.parent.name && !isWeave(here.name))
        names.unshift(here.name);
    }
    return names.join('.');
  }

  function step(position: string, { vars, visits }: Globals, choice: number | null): InkStep {
    watch = newWatch();
    complaints.length = 0;
    bounds.begin();
    story.state.LoadJson(saveOf(position, vars, visits));
    watchVisits(inside._state);
    let read: Pick<InkStep, 'line' | 'then'>;
    let spent = 0;
    try {
      if (choice !== null) story.ChooseChoiceIndex(choice);
      read = readLine();
      bounds.told();
    } catch (error) {
      read = {
        line: null,
        then: { kind: 'broken', at: watch.texts.at(-1) || bounds.line(), message: error instanceof Error ? error.message : String(error) },
      };
      const work = bounds.work();
      bounds.begin();
      mendInk(story);
      spent = work;
    }
    const after = JSON.parse(story.state.ToJson());
    const writes = new Map(
      watch.written.map((name) => [name, Object.hasOwn(after.variablesState, name) ? JSON.stringify(after.variablesState[name]) : null]),
    );
    return {
      ...read,
      position: positionOf(after),
      reads: [...watch.reads],
      writes,
      visited: watch.visited,
      texts: watch.texts,
      knots: [...new Set(watch.knots)],
      work: spent || bounds.work(),
    };
  }

  /** The same reading as the narrator's, a line at a time. */
  function readLine(): Pick<InkStep, 'line' | 'then'> {
    let line: InkStep['line'] = null;
    if (story.canContinue) {
      const text = typeset((story.Continue() ?? '').trim());
      if (complaints.length > 0) throw new Error(complaints.join(' '));
      const { tags, problems: wrong } = readTags(story.currentTags ?? []);
      const shows = text || tags.scene || tags.activity || tags.board || tags.ending || tags.enter.length || tags.leave.length;
      if (shows) line = { text, tags, wrong, at: watch.texts[0] ?? 0 };
    }
    if (story.canContinue) return { line, then: null };
    const choices = offersOf(story.currentChoices as unknown as InkChoice[]).map(
      (offer): SourceChoice => ({ ...offer, text: typeset(offer.text), at: lineOf(inside.ContentAtPath(pathOf(offer.path)).obj) }),
    );
    return { line, then: choices.length > 0 ? { kind: 'choices', choices } : { kind: 'end' } };
  }

  function pathOf(path: string): object {
    const Path = (inside.mainContentContainer as unknown as { path: { constructor: new (text: string) => object } }).path.constructor;
    return new Path(path);
  }

  function isQuiet(position: string): boolean {
    const { callstack, currentChoices } = JSON.parse(position).flows.DEFAULT_FLOW as {
      callstack: { threads: { callstack: { cPath?: string; idx?: number }[] }[] };
      currentChoices: unknown[];
    };
    if (callstack.threads.length > 1 || currentChoices.length > 0) return false;
    const places = (callstack.threads[0]?.callstack ?? []).flatMap(({ cPath, idx = 0 }) => {
      const container = cPath === undefined ? null : inside.ContentAtPath(pathOf(cPath)).container;
      return container ? [{ container, index: idx }] : [];
    });
    return isQuietFrom(places);
  }

  return { start, declared, isQuiet, step, script: () => scriptOf(inside.mainContentContainer) };
}

/** Ink's number for an error; its warnings never stop a play. */
const errorType = 2;

const newWatch = () => ({
  reads: new Set<string>(),
  written: [] as string[],
  visited: [] as string[],
  texts: [] as number[],
  knots: [] as string[],
  quiet: false,
  mark: { written: 0, visited: 0, texts: 0, knots: 0 },
});

/** Ink's save without what the walk carries itself (variables, counts) and without what changes nothing (numbers of threads, seeds, text printed so far). */
export function positionOf(save: Record<string, unknown>): string {
  const { variablesState, visitCounts, turnIndices, turnIdx, storySeed, previousRandom, ...position } = save;
  const numbers = new Map<unknown, number>();
  const numberOf = (thread: unknown) => numbers.get(String(thread)) ?? numbers.set(String(thread), numbers.size).get(String(thread));
  return JSON.stringify(position, (key, value) => {
    if (key === 'outputStream') return [];
    if (key === 'previousContentObject') return undefined;
    if (key === 'threadIndex' || key === 'originalThreadIndex') return numberOf(value);
    if (key === 'threadCounter') return 1000;
    if (key === 'choiceThreads')
      return Object.fromEntries(Object.entries(value as object).map(([thread, saved]) => [numberOf(thread), saved]));
    return value;
  });
}

function saveOf(position: string, vars: ReadonlyMap<string, string>, visits: ReadonlyMap<string, number>): string {
  const variables = [...vars].map(([name, token]) => `${JSON.stringify(name)}:${token}`).join(',');
  return `${position.slice(0, -1)},"variablesState":{${variables}},"visitCounts":${JSON.stringify(Object.fromEntries(visits))},"turnIndices":{},"turnIdx":0,"storySeed":1,"previousRandom":0}`;
}
