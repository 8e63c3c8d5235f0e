import type { Problem, EffectsTableRead } from '../story/read-effects-table.ts';
import type { Range } from '../story/loaded-story.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { type Figures, figures, wayTo } from './figures.ts';
import { createInkTurns, type SourceChoice, type SourceLine } from './ink-turns.ts';
import type { CompiledInk } from './compile-ink.ts';
import { pastsOf } from './pasts.ts';
import type { Step } from './passages.ts';
import { type Population, populations } from './populations.ts';
import { rangeOf } from './ranges.ts';
import { sampleTogether } from './sample.ts';
import type { Script } from './script.ts';
import { nameOf } from './steps.ts';
import { createTurnMemory, type KnownTurn, type TurnMemory } from './turn-memory.ts';
import { type Walk, walk, type WalkRoom } from './walk.ts';

/**
 * A story as the workshop looks at it: its two files, everything its script holds, everything that any path tells or offers, and every way through it
 * from each playable seat. `populations` are the plays of pretend players, where it was walked whole; `wayToTurn` is the shortest way to something told, in words a writer knows.
 * `extent` says in a sentence how far it was walked.
 */
export type Draft = {
  files: { ink: string; table: string };
  source: readonly string[];
  ink: CompiledInk;
  table: EffectsTable;
  lineOf: EffectsTableRead['lineOf'];
  script: Script;
  turns: readonly KnownTurn[];
  lines: readonly SourceLine[];
  choices: readonly SourceChoice[];
  walks: readonly Walk[];
  range: Range;
  figures: readonly Figures[];
  populations: readonly Population[];
  wayToTurn(turn: KnownTurn): string[];
  extent: string;
};

/** What a draft is made of. `room` is what its walks may take together; `onWalk` is told now and then how many turns have been played, as a sign of life. */
export type DraftParts = {
  files: Draft['files'];
  ink: CompiledInk;
  table: EffectsTable;
  lineOf: Draft['lineOf'];
  room: WalkRoom;
  onWalk?: (turns: number) => void;
};

/**
 * A story walked from every playable seat; what can only be met with people in all of them is read too. Nothing is walked before something asks for what
 * only a walk can tell.
 */
export function createDraft({ files, ink, table, lineOf, room, onWalk }: DraftParts): Draft {
  const memory = heard(createTurnMemory(createInkTurns(ink.story)), onWalk);
  const pasts = pastsOf(ink.json);
  const walks = once(() => {
    const seats = Object.keys(table.seats).filter((seat) => table.seats[seat]?.playable);
    const left = { ...room };
    return seats.map((seat) => walk(table, memory, [seat], pasts, 'to the end', left));
  });
  const range = once(() => {
    walks();
    sampleTogether(table, memory, pasts);
    return rangeOf(table, memory, pasts);
  });
  const read = once(() => {
    range();
    const turns = memory.turns();
    return {
      turns,
      lines: byPlace(memory.lines()),
      choices: byPlace(turns.flatMap(({ then }) => (then.kind === 'choices' ? then.choices : []))),
    };
  });
  const figured = once(() => walks().map((found) => figures(table, found)));
  // Plays of a part of a story say nothing about all of it.
  const whole = () => (walks().some(({ stopped }) => stopped) ? [] : walks());
  const played = once(() => populations(table, whole(), range(), () => onWalk?.(0)));
  const met = once(
    () =>
      new Map(
        walks()
          .toReversed()
          .flatMap((found) => [...firstMet(found)]),
      ),
  );
  return {
    files,
    source: ink.lines.lines,
    ink,
    table,
    lineOf,
    script: memory.script(),
    get walks() {
      return walks();
    },
    get range() {
      return range();
    },
    get figures() {
      return figured();
    },
    get populations() {
      return played();
    },
    get turns() {
      return read().turns;
    },
    get lines() {
      return read().lines;
    },
    get choices() {
      return read().choices;
    },
    get extent() {
      return extentOf(walks());
    },
    wayToTurn: (turn) => met().get(turn)?.() ?? [],
  };
}

/** What is worked out when it is first asked for, and then kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function extentOf(walks: readonly Walk[]): string {
  const [stopped] = walks.flatMap((one) => one.stopped ?? []);
  if (!stopped) {
    const places = walks.reduce((sum, { nodes }) => sum + nodes.length, 0);
    return `Every way through it was walked, from ${walks.length === 1 ? 'its seat' : `each of ${walks.length} seats`}, over ${places} places.`;
  }
  const plays = walks.reduce((sum, one) => sum + (one.stopped?.sampled ?? 0), 0);
  return `It is too large to walk (${stopped.message}): ${plays} plays were sampled. What is missing on every way, can never be reached, or lies in what all plays have in common was not looked for.`;
}

/** A memory that tells how many turns were played, every hundred of them. */
function heard(memory: TurnMemory, onWalk: DraftParts['onWalk']): TurnMemory {
  if (!onWalk) return memory;
  let turns = 0;
  return {
    ...memory,
    play(position, globals, choice) {
      turns += 1;
      if (turns % 100 === 0) onWalk(turns);
      return memory.play(position, globals, choice);
    },
  };
}

/** The shortest way to each turn of a walk, worked out when asked for. */
function firstMet(found: Walk): Map<KnownTurn, () => string[]> {
  const met = new Map<KnownTurn, () => string[]>();
  const tell = (steps: Step[]) => wayAs(found, steps);
  for (const { legs } of found.openings) for (const { turn } of legs) if (!met.has(turn)) met.set(turn, () => tell([]));
  for (const [at, { edges }] of found.nodes.entries()) {
    for (const { step, legs } of edges)
      for (const { turn } of legs) if (!met.has(turn)) met.set(turn, () => tell([...wayTo(found, at), step]));
  }
  return met;
}

/** A way through a story in the ids that a writer knows: from which seat, and what is picked. */
export const wayAs = ({ humans }: Pick<Walk, 'humans'>, steps: readonly Step[]): string[] => [
  `as ${humans.join(' and ')}`,
  ...steps.map(nameOf),
];

/** The same line or choice met in several turns is one. */
function byPlace<Item extends { at: number; text: string; path?: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [`${item.at}|${item.path ?? ''}|${item.text}`, item])).values()].sort((a, b) => a.at - b.at);
}

/** A mistake or a doubt, found by a check. `way` is the shortest play that shows it; empty when no play is needed to see it. */
export type Finding = Problem & { check: string; severity: 'failure' | 'warning'; way: string[] };

/** One rule that a story must hold to. `find` says where it does not; `reason` is why we ask for it. */
export type Check = { name: string; reason: string; find(draft: Draft): Found[] };

/** What a check hands back: where, a sentence, and whether it is only a doubt. */
export type Found = Problem & { way?: string[]; doubt?: true };

/** Something found on a line of the script. */
export const inInk = (draft: Draft, line: number, message: string, way: string[] = []): Found => ({
  ...draft.ink.lines.placeOf(Math.max(1, line)),
  message,
  way,
});

/** Something found at a place of the table. */
export const inTable = (draft: Draft, place: readonly (string | number)[], message: string): Found => ({
  file: draft.files.table,
  line: draft.lineOf(place),
  message,
});

/** The same, where a person must judge. */
export const doubt = (found: Found): Found => ({ ...found, doubt: true });
