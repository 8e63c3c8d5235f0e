/**
 * How much an Ink story may do in one turn, from a pick to the next thing asked. All of it is counted and nothing is timed, so that a story is
 * stopped at the same place on every machine. Honest stories stay below a tenth of each.
 */
export const inkLimits = {
  /** Units of work: a step of Ink is one, and what makes a step dearer (long texts, big lists, deep calls) counts on top. */
  work: 400_000,
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

/**
 * What is thrown where a story goes beyond what one turn may do; its message ends the sentence "The story …". `isRound` says whether it went round:
 * it came by the same places again and again. One that did not is only too large.
 */
export class Beyond extends Error {
  readonly isRound: boolean;
  constructor(message: string, isRound: boolean) {
    super(message);
    this.isRound = isRound;
  }
}

/**
 * Watches over one story. `begin` starts a new turn, and `told` is called after each line of it; `work` is what this turn has done so far. `knot` and
 * `line` say where it came to last; the line is 0 where the story does not know the lines of its source.
 */
export type Bounds = { begin(): void; told(): void; work(): number; knot(): string; line(): number };

/** A turn that has done this share of what it may is looked at more closely: whether it comes by the same places again and again. */
const closely = 1 / 10;
/** How often it may come by a place from then on before it is said to go round. */
const oftenEnough = 3;

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

/** Bounds every turn of an Ink story from inside its interpreter: the step that goes too far throws `Beyond`. */
export function boundInk(story: object): Bounds {
  const inside = story as Inside;
  let work = 0;
  let text = 0;
  let made = 0;
  let lines = 0;
  let length = 0;
  let place: Container | null = null;
  let at = 0;
  let weighed: object | undefined;
  let visits: Map<Container, number[]> | null = null;
  let isRound = false;

  const beyond = (message: string) => {
    throw new Beyond(message, isRound);
  };
  /** Says no to what is beyond a limit, and looks more closely at what comes near it. */
  const hold = (count: number, limit: number, message: string) => {
    if (count > limit * closely) visits ??= new Map();
    if (count > limit) beyond(message);
  };

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
    if (visits && place) come(visits, place);
    const top = values[values.length - 1];
    if (top !== weighed) weigh(top?.value);
    weighed = top;
    if (outputStream.length > length) print(outputStream, length);
    length = outputStream.length;
    hold(work, inkLimits.work, 'goes on and on without asking anything');
    hold(values.length, inkLimits.values, 'piles up values without end');
    hold(calls.length, inkLimits.calls, 'calls itself over and over');
    hold(threads.length, inkLimits.threads, 'starts threads inside threads');
    hold(generatedChoices.length, inkLimits.choices, `offers more than ${inkLimits.choices} choices at once`);
    return isLineDone;
  };
  const shuffle = inside.NextSequenceShuffleIndex;
  inside.NextSequenceShuffleIndex = function (this: Inside) {
    work += Number(this._state._evaluationStack.at(-1)?.value ?? 0);
    return shuffle.call(this);
  };

  /** Counts that a turn came by a place. */
  function come(met: Map<Container, number[]>, here: Container): void {
    const counts = met.get(here) ?? [];
    met.set(here, counts);
    const count = (counts[at] ?? 0) + 1;
    counts[at] = count;
    isRound ||= count >= oftenEnough;
  }

  /** A step makes one value at most, and it lies on top. */
  function weigh(value: unknown): void {
    if (typeof value === 'string') {
      work += value.length >> 6;
      made += value.length;
      hold(value.length, inkLimits.string, `makes a text of more than ${inkLimits.string} letters`);
    } else if (value instanceof Map) {
      work += value.size >> 1;
      made += value.size;
      hold(value.size, inkLimits.list, `puts more than ${inkLimits.list} items into one list`);
    } else return;
    hold(made, inkLimits.made, 'puts more and more texts together');
  }

  function print(stream: Inside['_state']['outputStream'], from: number): void {
    let line = 0;
    for (let piece = from; piece < stream.length; piece++) {
      const value = stream[piece]?.value;
      if (typeof value === 'string') line += value.length;
    }
    text += line;
    work += line >> 6;
    hold(line, inkLimits.line, `tells more than ${inkLimits.line} letters in one line`);
    hold(text, inkLimits.text, `tells more than ${inkLimits.text} letters without asking anything`);
  }

  return {
    begin() {
      work = 0;
      text = 0;
      made = 0;
      lines = 0;
      length = 0;
      place = null;
      weighed = undefined;
      visits = null;
      isRound = false;
    },
    told() {
      hold(++lines, inkLimits.lines, `tells more than ${inkLimits.lines} lines without asking anything`);
      // Texts and lists last from turn to turn only in variables; a turn that made much is looked through.
      if (made < inkLimits.string) return;
      let kept = 0;
      for (const { value } of inside._state.variablesState._globalVariables.values())
        kept += typeof value === 'string' ? value.length : value instanceof Map ? value.size : 0;
      hold(kept, inkLimits.kept, `keeps more than ${inkLimits.kept} letters in variables`);
    },
    work: () => work,
    knot: () => knotOf(place ? String(place.path) : ''),
    line: () => (place?.content[at] ?? place)?.debugMetadata?.startLineNumber ?? 0,
  };
}

/** After a throw from its midst the interpreter stands in the midst of a line; this puts it back to its beginning, as if nothing had been. */
export function mendInk(story: { ResetState(): void }): void {
  Object.assign(story, { _stateSnapshotAtLastNewline: null, _recursiveContinueCount: 0, _asyncContinueActive: false });
  story.ResetState();
}

/** The knot, or knot and stitch, of one of Ink's paths; '' before the first knot. */
function knotOf(path: string): string {
  const [knot = '', stitch = ''] = path.split('.');
  if (!knot || /^\d+$/.test(knot)) return '';
  return stitch && !/^(\d+|[cg]-\d+|\$.*)$/.test(stitch) ? `${knot}.${stitch}` : knot;
}
