import { inkLimits } from '../story/ink-bounds.ts';
import type { Globals, InkStep, InkTurns, SourceChoice, SourceLine } from './ink-turns.ts';
import type { Script } from './script.ts';

/** One line met before, with its own number and that of the position it leads to. */
type KnownStep = Omit<InkStep, 'position'> & { number: number; to: number };

/**
 * One turn, to the next activity, choices or end, as the narrator gives it; with what it read of the state before it, what it set and entered, the source
 * lines it printed and the knots it passed. `overrun`: nothing to read follows its activity, so that the way on was fixed before the activity was played.
 */
export type KnownTurn = {
  lines: SourceLine[];
  then:
    | { kind: 'choices'; choices: SourceChoice[] }
    | { kind: 'activity'; id: string }
    | { kind: 'end'; ending: string }
    | { kind: 'broken'; at: number; message: string };
  reads: string[];
  writes: Map<string, string | null>;
  visited: string[];
  texts: number[];
  knots: string[];
  overrun: boolean;
  to: number;
};

/**
 * Plays turns, and reads no line twice under the same circumstances: `read` counts the lines Ink had to read, all others were remembered, and `work`
 * is what they took, in the units of `inkLimits.work`. `bytes` is about what is kept in mind.
 */
export type TurnMemory = {
  start: number;
  declared: InkTurns['declared'];
  play(position: number, globals: Globals, choice: number | null): KnownTurn;
  isQuiet(position: number): boolean;
  turns(): readonly KnownTurn[];
  /** Every line that was ever read. */
  lines(): readonly SourceLine[];
  read(): number;
  work(): number;
  bytes(): number;
  script(): Script;
};

/** A tree of what is looked at: at each fork a value, at each leaf what those values lead to. */
type Fork<Leaf> = { look: (globals: Globals) => string; next: Map<string, Fork<Leaf> | Leaf> };

/**
 * Remembers each line by what it looked at on its way (a tree: look at this variable, with this value look at that one ...), so that
 * variables a line does not look at never cause it to be read again; a turn is a row of remembered lines.
 */
export function createTurnMemory(ink: InkTurns): TurnMemory {
  const positions: string[] = [ink.start];
  const numbers = new Map([[ink.start, 0]]);
  const knownLines: Known<KnownStep> = new Map();
  const known: Known<KnownTurn> = new Map();
  const turns = new Map<string, KnownTurn>();
  const quietness = new Map<number, boolean>();
  const lines: SourceLine[] = [];
  let read = 0;
  let worked = 0;
  let letters = 0;

  function play(position: number, globals: Globals, choice: number | null): KnownTurn {
    const key = keyOf(position, choice);
    return recall(known, key, globals) ?? learn(known, key, globals, readOn(position, globals, choice));
  }

  /** Reads a turn line by line, to the next activity, choices or end. */
  function readOn(position: number, globals: Globals, choice: number | null): KnownTurn {
    const steps: KnownStep[] = [];
    let { vars, visits } = globals;
    let work = 0;
    for (let at = position, pick = choice; steps.length < inkLimits.lines && work < inkLimits.work; pick = null) {
      const key = keyOf(at, pick);
      const step =
        recall(knownLines, key, { vars, visits }) ?? learn(knownLines, key, { vars, visits }, readLine(at, { vars, visits }, pick));
      steps.push(step);
      work += step.work;
      at = step.to;
      if (step.then || step.line?.tags.activity) break;
      ({ vars, visits } = after({ vars, visits }, step));
    }
    const key = steps.map(({ number }) => number).join();
    const turn = turns.get(key) ?? turnOf(steps);
    turns.set(key, turn);
    return turn;
  }

  function readLine(at: number, globals: Globals, choice: number | null): KnownStep {
    const { position, ...step } = ink.step(positions[at] as string, globals, choice);
    if (step.line) lines.push(step.line);
    worked += step.work + costOfALine;
    return { ...step, number: read++, to: numberOf(position) };
  }

  function numberOf(position: string): number {
    const found = numbers.get(position);
    if (found !== undefined) return found;
    numbers.set(position, positions.length);
    letters += position.length;
    return positions.push(position) - 1;
  }

  function isQuiet(position: number): boolean {
    const quiet = quietness.get(position) ?? ink.isQuiet(positions[position] as string);
    quietness.set(position, quiet);
    return quiet;
  }

  return {
    start: 0,
    declared: ink.declared,
    play,
    isQuiet,
    turns: () => [...turns.values()],
    lines: () => lines,
    read: () => read,
    work: () => worked,
    bytes: () => letters * 2 + read * 1_000 + turns.size * 2_000,
    script: ink.script,
  };
}

/** What a line costs beside Ink's own work: taking up its state and putting it down again. */
const costOfALine = 100;

type Known<Leaf> = Map<number, Fork<Leaf> | Leaf>;

/** One number for a position and the place of a choice there, of which Ink is allowed fewer than 255. */
const keyOf = (position: number, choice: number | null) => position * 256 + (choice ?? 255);

function recall<Leaf extends object>(known: Known<Leaf>, key: number, globals: Globals): Leaf | undefined {
  let here = known.get(key);
  while (here && 'next' in here) here = here.next.get(here.look(globals));
  return here;
}

/** Puts a leaf into the tree under the values of everything that it read. */
function learn<Leaf extends { reads: readonly string[] }>(known: Known<Leaf>, key: number, globals: Globals, leaf: Leaf): Leaf {
  let there = known.get(key);
  let put = (one: Fork<Leaf> | Leaf) => void known.set(key, one);
  for (const name of leaf.reads) {
    const fork: Fork<Leaf> = there && 'next' in there ? there : { look: looker(name), next: new Map() };
    put(fork);
    const value = fork.look(globals);
    there = fork.next.get(value);
    put = (one) => void fork.next.set(value, one);
  }
  put(leaf);
  return leaf;
}

/** Puts a turn together from its lines. What a line reads of what an earlier one set is no reading of the state before the turn. */
function turnOf(steps: readonly KnownStep[]): KnownTurn {
  const reads = new Set<string>();
  const writes = new Map<string, string | null>();
  for (const step of steps) {
    for (const name of step.reads) if (!(name.startsWith('ink:') && writes.has(name.slice(4)))) reads.add(name);
    for (const [name, token] of step.writes) writes.set(name, token);
  }
  const lines = steps.flatMap(({ line }) => line ?? []);
  const last = steps.at(-1);
  const activity = last?.line?.tags.activity;
  return {
    lines: lines.filter(({ text, tags }) => text || tags.scene || tags.activity || tags.board || tags.enter.length || tags.leave.length),
    then: thenOf(last, lines, steps.length),
    reads: [...reads],
    writes,
    visited: steps.flatMap(({ visited }) => visited),
    texts: steps.flatMap(({ texts }) => texts),
    knots: [...new Set(steps.flatMap(({ knots }) => knots))],
    overrun: Boolean(activity && last?.then),
    to: last?.to ?? 0,
  };
}

function thenOf(last: KnownStep | undefined, lines: readonly SourceLine[], read: number): KnownTurn['then'] {
  const activity = last?.line?.tags.activity;
  if (activity) return { kind: 'activity', id: activity };
  if (!last?.then) {
    const what = read < inkLimits.lines ? 'goes on and on' : `tells more than ${inkLimits.lines} lines`;
    return { kind: 'broken', at: lines.at(-1)?.at ?? 0, message: `${what} without asking anything` };
  }
  return last.then.kind === 'end' ? { kind: 'end', ending: lines.findLast(({ tags }) => tags.ending)?.tags.ending ?? '' } : last.then;
}

const lookers = new Map<string, (globals: Globals) => string>();

/** Looks up what a name (`ink:name`, `seen:path`, `visits:path`) stands at, as text; '' for a variable at its default. */
export function looker(read: string): (globals: Globals) => string {
  const known = lookers.get(read);
  if (known) return known;
  const colon = read.indexOf(':');
  const kind = read.slice(0, colon);
  const name = read.slice(colon + 1);
  const look =
    kind === 'ink'
      ? ({ vars }: Globals) => vars.get(name) ?? ''
      : kind === 'seen'
        ? ({ visits }: Globals) => ((visits.get(name) ?? 0) > 0 ? '1' : '0')
        : ({ visits }: Globals) => String(visits.get(name) ?? 0);
  lookers.set(read, look);
  return look;
}

/** Ink's variables and visit counts after a line or a turn. */
export function after({ vars, visits }: Globals, { writes, visited }: Pick<KnownTurn, 'writes' | 'visited'>): Globals {
  let written: Map<string, string> | null = null;
  for (const [name, token] of writes) {
    written ??= new Map(vars);
    if (token === null) written.delete(name);
    else written.set(name, token);
  }
  if (visited.length === 0) return { vars: written ?? vars, visits };
  const counted = new Map(visits);
  for (const path of visited) counted.set(path, (counted.get(path) ?? 0) + 1);
  return { vars: written ?? vars, visits: counted };
}
