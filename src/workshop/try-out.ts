import type { Problem } from '../story/read-effects-table.ts';
import { createNarrator, type Narrator } from '../story/narrator.ts';
import type { Stop, Turn } from '../story/turn.ts';
import type { CompiledInk } from './compile-ink.ts';
import { positionOf } from './ink-turns.ts';
import { dice } from './dice.ts';
import { type InkObject, scriptOf } from './script.ts';

/**
 * What came of trying a script without a table. `walked`: every way through it was gone, over so many places; else so many plays were sampled, as
 * it is too large or goes by chance. `taken` and `choices` are how many of its choices were taken, and how many it has. `start` is what keeps a play from
 * even beginning, `doubts` are places further on where a play cannot go on.
 */
export type Tried = {
  walked: boolean;
  places: number;
  plays: number;
  byChance: boolean;
  taken: number;
  choices: number;
  isTold: boolean;
  start: Problem | null;
  doubts: Problem[];
};

/**
 * How much is tried: turns in which every choice is looked for once; choices that a story may have to be walked at all, places and bytes that are
 * kept in mind, and turns that are walked; plays that are sampled beyond (fewer when every choice has been taken), turns of all of them and
 * picks of one; and Ink's own work over all (`inkLimits`).
 */
export const tryLimits = {
  covered: 2_500,
  choices: 400,
  places: 1_000,
  bytes: 8_000_000,
  walked: 2_000,
  plays: 150,
  enough: 30,
  sampled: 1_500,
  picks: 80,
  work: 3_000_000,
} as const;

/** A place where something is picked; `memory` is '' where nobody will come back to it. */
type Place = { memory: string; way: Way; choices: readonly { id: string; text: string; path: string }[] };

/** The picks that led somewhere, the last one first. */
type Way = { text: string; before: Way } | null;

/**
 * Tries out a script as the narrator plays it: goes every way while they are few, and samples plays beyond, choices that were not taken yet first.
 * `sign` hears now and then how many turns have been played.
 */
export function tryOut({ story, lines }: CompiledInk, sign: (turns: number) => void = () => {}): Tried {
  const script = scriptOf(story.mainContentContainer as unknown as InkObject);
  const choices = new Map(script.choices.filter(({ fallback }) => !fallback).map(({ path, at }) => [path, at]));
  const uses = new Set(script.uses.map(({ what }) => what));
  const byChance = [...uses].some((what) => /RANDOM|shuffle/.test(what));
  const countsTurns = [...uses].some((what) => what.startsWith('TURNS'));
  sign(0);
  const narrator = createNarrator(story, 1, { plain: true });
  const taken = new Map<string, number>();
  const doubts = new Map<string, Problem>();
  let work = 0;
  let turns = 0;

  const first = narrator.remember();
  const opening = look(narrator.next(), null);
  const isTold = opening.lines > 0 || opening.place !== null || opening.stop !== null;
  const start = opening.stop && opening.stop.why !== 'dry' ? doubtOf(opening.stop, null) : null;
  cover();
  const places = choices.size > tryLimits.choices ? { complete: false, met: 0 } : walk();
  const walked = places.complete && !byChance;
  const plays = walked || start ? 0 : sample();
  if (walked)
    for (const [path, at] of choices)
      if (!taken.has(path)) doubts.set(path, { ...lines.placeOf(at), message: 'No play comes to this choice.' });
  return {
    walked,
    places: places.met,
    plays,
    byChance,
    taken: taken.size,
    choices: choices.size,
    isTold,
    start,
    doubts: [...doubts.values()],
  };

  /** Reads a turn: what can be picked after it, and what is to be said about it. */
  function look(turn: Turn, way: Way, comesBack = true): { lines: number; place: Place | null; stop: Stop | null } {
    work += narrator.work();
    turns++;
    if (turns % 50 === 0) sign(turns);
    const { then } = turn;
    if (then.kind === 'broken') {
      const problem = doubtOf(then, way);
      const key = `${problem.file}:${problem.line}:${then.why}`;
      if (!doubts.has(key)) doubts.set(key, problem);
      return { lines: turn.lines.length, place: null, stop: then };
    }
    if (then.kind !== 'choices') return { lines: turn.lines.length, place: null, stop: null };
    const offers = narrator.offers();
    for (const twin of twins(offers)) doubts.set(twin.path, { ...lines.placeOf(choices.get(twin.path) ?? 0), message: twin.message });
    return { lines: turn.lines.length, place: { memory: comesBack ? narrator.remember() : '', way, choices: offers }, stop: null };
  }

  /** Takes each choice of the script once, as soon as it comes up; from places that offer none but those that were taken it does not go on. */
  function cover(): void {
    const ahead: Place[] = opening.place ? [opening.place] : [];
    let bytes = 0;
    for (let at = 0; at < ahead.length; at++) {
      const place = ahead[at] as Place;
      for (const choice of place.choices) {
        if (taken.has(choice.path)) continue;
        if (turns > tryLimits.covered || bytes > tryLimits.bytes || work > tryLimits.work / 3) return;
        const next = take(place, choice);
        if (!next?.choices.some(({ path }) => !taken.has(path))) continue;
        bytes += 2 * next.memory.length;
        ahead.push(next);
      }
      ahead[at] = { ...place, memory: '' };
    }
  }

  function walk(): { complete: boolean; met: number } {
    const ahead: Place[] = opening.place ? [opening.place] : [];
    const met = new Set(ahead.map(({ memory }) => keyOf(memory, byChance, countsTurns)));
    const walkedUntil = turns + tryLimits.walked;
    let bytes = 0;
    for (let at = 0; at < ahead.length; at++) {
      const place = ahead[at] as Place;
      for (const choice of place.choices) {
        if (met.size > tryLimits.places || turns > walkedUntil || bytes > tryLimits.bytes || work > (tryLimits.work * 2) / 3)
          return { complete: false, met: met.size };
        const next = take(place, choice);
        if (!next) continue;
        const key = keyOf(next.memory, byChance, countsTurns);
        bytes += 2 * (next.memory.length + key.length);
        if (met.has(key)) continue;
        met.add(key);
        ahead.push(next);
      }
      ahead[at] = { ...place, memory: '' };
    }
    return { complete: true, met: met.size };
  }

  /** Plays from the beginning, each time with other dice, and takes what was taken least. Gives how many plays it were. */
  function sample(): number {
    const chance = dice(3);
    const last = turns + tryLimits.sampled;
    const mayGoOn = () => turns < last && work < tryLimits.work;
    const isEnough = () => [...choices.keys()].every((path) => (taken.get(path) ?? 0) > 1);
    let plays = 0;
    for (; plays < tryLimits.plays && mayGoOn() && !(plays >= tryLimits.enough && isEnough()); plays++) {
      narrator.restore(first.replace(/"storySeed":\d+/, `"storySeed":${plays + 2}`));
      let place = look(narrator.next(), null, false).place;
      for (let pick = 0; place && pick < tryLimits.picks && mayGoOn(); pick++) {
        const counts = place.choices.map(({ path }) => taken.get(path) ?? 0);
        const least = Math.min(...counts);
        const open = place.choices.filter((_, at) => counts[at] === least);
        place = take(place, open[Math.floor(chance() * open.length)] ?? (place.choices[0] as Place['choices'][number]), false);
      }
    }
    return plays;
  }

  function take(place: Place, { id, text, path }: Place['choices'][number], comesBack = true): Place | null {
    if (place.memory) narrator.restore(place.memory);
    taken.set(path, (taken.get(path) ?? 0) + 1);
    return look(narrator.choose(id), { text, before: place.way }, comesBack).place;
  }

  function doubtOf({ why, line, knot, said }: Stop, way: Way): Problem {
    return { ...lines.placeOf(line), message: `${stopWords[why](knot, said)}${wayWords(way)}`, original: said };
  }
}

const stopWords: Record<Stop['why'], (knot: string, said: string) => string> = {
  dry: () => 'The story has nothing more to say behind this line: no choice is left, and no "->" says where it goes on or that it ends.',
  endless: (knot) =>
    `This story does not come to an end here${knot ? ` (in the knot "${knot}")` : ''}: it goes on without ever asking anything.`,
  large: (_, said) => `This is more than the game can show at once: the story ${said}. Part it with a choice, or with another knot.`,
  broken: () => 'The story breaks off here: this asks for something that cannot be done.',
};

function wayWords(way: Way): string {
  const texts: string[] = [];
  for (let here = way; here && texts.length < 9; here = here.before) texts.unshift(texts.length < 8 ? short(here.text) : '…');
  return texts.length === 0 ? '' : ` To see it: ${texts.join(' → ')}.`;
}

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 38).trimEnd()}…` : text);

/** Choices that are offered together and have been given the same id. */
function twins(offers: ReturnType<Narrator['offers']>): { path: string; message: string }[] {
  const met = new Set<string>();
  return offers.flatMap(({ given, path, text }) => {
    if (!given || !met.has(given)) {
      met.add(given);
      return [];
    }
    return [
      {
        path,
        message: `The choice "${short(text)}" has the id "${given}", and so has another that is offered with it. In play they are told apart; give one of them another id, so that records do too.`,
      },
    ];
  });
}

/** Two states with the same key have the same future. */
function keyOf(memory: string, byChance: boolean, countsTurns: boolean): string {
  const save = JSON.parse(memory) as Record<string, unknown>;
  const { variablesState, visitCounts, turnIndices, turnIdx, previousRandom } = save;
  return JSON.stringify([positionOf(save), variablesState, visitCounts, countsTurns && [turnIndices, turnIdx], byChance && previousRandom]);
}
