import type { Story } from 'inkjs';

/**
 * How much an Ink story may do in one turn, from a pick to the next thing asked. All of it is counted and nothing is timed, so that a story is
 * stopped at the same place on every machine. Honest stories stay below a tenth of each.
 */
export const inkLimits = {
  /** Units of work: a step of Ink is one, and what makes a step dearer (long texts, big lists, deep calls) counts on top. */
  work: 100_000,
  /** Lines told; and how many of them are shown when a turn has no end. */
  lines: 2_000,
  shown: 60,
  /** Letters told, in one line and in all. */
  line: 20_000,
  text: 300_000,
  /** Letters of one string, items of one list. */
  string: 10_000,
  list: 1_000,
  /** Letters of all strings and items of all lists that are put together, and of those that are kept from turn to turn. */
  made: 1_000_000,
  kept: 500_000,
  /** Values that wait to be worked on, tunnels and functions inside one another, threads inside one another, choices on offer. */
  values: 1_000,
  calls: 300,
  threads: 50,
  choices: 200,
} as const;

/** What is thrown where a story goes beyond what one turn may do; its message ends the sentence "The story …". */
export class Endless extends Error {}

/**
 * Watches over one story. `begin` starts a new turn and `check` ends one; `work` is what this turn has done so far. `knot` and `line` say where it came
 * to last; the line is 0 where the story does not know the lines of its source.
 */
export type Bounds = { begin(): void; check(): void; work(): number; knot(): string; line(): number };

/** The parts of inkjs that are not in its public types; `tests/core/story/ink-bounds.test.ts` holds that they stop what they should. */
type Inside = {
  ContinueSingleStep(): boolean;
  NextSequenceShuffleIndex(): number;
  _state: {
    _evaluationStack: { value?: unknown }[];
    outputStream: { value?: unknown }[];
    generatedChoices: unknown[];
    callStack: { _threads: { callstack: Frame[] }[] };
    variablesState: { _globalVariables: Map<string, { value?: unknown }> };
  };
};
type Frame = { currentPointer: { container: Container | null; index: number } };
type Container = { path: unknown; content: Noted[] } & Noted;
type Noted = { debugMetadata: { startLineNumber: number } | null };

/** Bounds every turn of a story from inside its interpreter: the step that goes too far throws `Endless`. */
export function boundInk(story: Story): Bounds {
  const inside = story as unknown as Inside;
  let work = 0;
  let text = 0;
  let made = 0;
  let told = 0;
  let place: Container | null = null;
  let at = 0;

  const single = inside.ContinueSingleStep;
  inside.ContinueSingleStep = function (this: Inside) {
    const isLineDone = single.call(this);
    const { _evaluationStack: values, outputStream, generatedChoices, callStack } = this._state;
    const threads = callStack._threads;
    const calls = threads[threads.length - 1]?.callstack ?? [];
    const pointer = calls[calls.length - 1]?.currentPointer;
    if (pointer?.container) {
      place = pointer.container;
      at = pointer.index;
    }
    work += 1 + (outputStream.length >> 4) + (calls.length >> 5) + ((place?.content.length ?? 0) >> 8);
    if (values.length > 0) weigh(values[values.length - 1]?.value);
    if (outputStream.length > told) print(outputStream, told);
    told = outputStream.length;
    if (work > inkLimits.work) throw new Endless('goes on and on without asking anything');
    if (values.length > inkLimits.values) throw new Endless('piles up values without end');
    if (calls.length > inkLimits.calls) throw new Endless('calls itself over and over');
    if (threads.length > inkLimits.threads) throw new Endless('starts threads inside threads without end');
    if (generatedChoices.length > inkLimits.choices) throw new Endless(`offers more than ${inkLimits.choices} choices at once`);
    return isLineDone;
  };
  const shuffle = inside.NextSequenceShuffleIndex;
  inside.NextSequenceShuffleIndex = function (this: Inside) {
    work += Number(this._state._evaluationStack.at(-1)?.value ?? 0);
    return shuffle.call(this);
  };

  /** A step makes one value at most, and it lies on top. */
  function weigh(value: unknown): void {
    if (typeof value === 'string') {
      if (value.length > inkLimits.string) throw new Endless('makes a text longer and longer');
      work += value.length >> 6;
      made += value.length;
    } else if (value instanceof Map) {
      if (value.size > inkLimits.list) throw new Endless(`puts more than ${inkLimits.list} items into one list`);
      work += value.size >> 1;
      made += value.size;
    } else return;
    if (made > inkLimits.made) throw new Endless('puts texts together without end');
  }

  function print(stream: Inside['_state']['outputStream'], from: number): void {
    let line = 0;
    for (let piece = from; piece < stream.length; piece++) {
      const value = stream[piece]?.value;
      if (typeof value === 'string') line += value.length;
    }
    text += line;
    work += line >> 6;
    if (text > inkLimits.text || line > inkLimits.line) throw new Endless('tells more and more without asking anything');
  }

  return {
    begin() {
      work = 0;
      text = 0;
      made = 0;
      told = 0;
      place = null;
    },
    work: () => work,
    knot: () => knotOf(place ? String(place.path) : ''),
    line: () => (place?.content[at] ?? place)?.debugMetadata?.startLineNumber ?? 0,
    /** Texts and lists last from turn to turn only in variables; a turn that made much is looked through at its end. */
    check() {
      if (made < inkLimits.string) return;
      let kept = 0;
      for (const { value } of inside._state.variablesState._globalVariables.values())
        kept += typeof value === 'string' ? value.length : value instanceof Map ? value.size : 0;
      if (kept > inkLimits.kept) throw new Endless('keeps more and more texts');
    },
  };
}

/** The knot, or knot and stitch, of one of Ink's paths; '' before the first knot. */
function knotOf(path: string): string {
  const [knot = '', stitch = ''] = path.split('.');
  if (!knot || /^\d+$/.test(knot)) return '';
  return stitch && !/^(\d+|[cgbs]-?\d*|\$.*)$/.test(stitch) ? `${knot}.${stitch}` : knot;
}
