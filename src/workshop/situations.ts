import type { EffectsTable } from '../story/effects-table.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { createNarrator, type InkValue, type Narrator } from '../story/narrator.ts';
import { whoIs } from '../story/people.ts';
import type { Choice, Line, Turn } from '../story/turn.ts';
import { shuffled } from './rating-sheets.ts';

/**
 * One thing that a reader is told: a line, with who says it ('' for nobody), the seats that alone hear it (empty: all), and how much later it is ('' for at once);
 * or what was settled or done (`by` is who did it alone, '' for the table).
 */
export type Told =
  | { kind: 'line'; who: string; text: string; alone: string[]; when: string }
  | { kind: 'picked'; by: string; text: string };

/** What follows a choice: what is told at once, and what is told later that is not told after all of the others. */
export type Follows = { atOnce: Told[]; later: Told[] };

/** A measured decision as somebody meets it: what is told since the one before. `follows` works out what follows each of its choices, once. */
export type Situation = { before: Told[]; follows(): Record<string, Follows> };

/** So many plays are tried to meet every measured decision, and so many turns in each: stories of ours need one or two, and some sixty. */
const limits = { plays: 40, turns: 400 };

/**
 * The situations of a story's measured decisions, for somebody who rates them. It is played by no numbers at all: everybody tells what may be told and does their
 * part, and what is picked on the way depends on nothing but ids. After each choice all else stays the same, so that what differs later comes from that choice.
 * A decision that no play came by is not among them.
 */
export function situations({ ink, table }: Pick<LoadedStory, 'ink' | 'table'>): Record<string, Situation> {
  const narrator = createNarrator(ink, 1);
  const start = narrator.remember();
  const met: Record<string, Situation> = {};
  const isMissing = () => Object.entries(table.decisions).some(([id, { measured }]) => measured && !Object.hasOwn(met, id));
  for (let play = 0; play < limits.plays && (play === 0 || isMissing()); play++) {
    narrator.restore(start);
    createReader(table, narrator, play).toTheEnd((decision, choices, before) => {
      if (Object.hasOwn(met, decision)) return;
      const here = narrator.remember();
      let follows: Record<string, Follows> | null = null;
      met[decision] = {
        before,
        follows() {
          follows ??= followsOf(table, narrator, here, choices, play);
          return follows;
        },
      };
    });
  }
  return met;
}

/** What follows each choice, everything else alike. */
function followsOf(
  table: EffectsTable,
  narrator: Narrator,
  here: string,
  choices: readonly Choice[],
  play: number,
): Record<string, Follows> {
  const ways = choices.map(({ id }) => {
    narrator.restore(here);
    const other = shuffled(choices, (one) => one.id).find((one) => one.id !== id);
    narrator.tell({ proposed: other?.id ?? '' });
    const told = createReader(table, narrator, play).fromHere(id);
    return { id, told, words: new Set(told.map(wordsOf)) };
  });
  return Object.fromEntries(
    ways.map(({ id, told }) => {
      const others = ways.filter((way) => way.id !== id);
      const isCommon = (one: Told) => others.length > 0 && others.every(({ words }) => words.has(wordsOf(one)));
      const joins = told.findIndex((one) => isCommon(one) || one.kind === 'picked' || one.when !== '');
      const cut = joins < 0 ? told.length : joins;
      return [id, { atOnce: told.slice(0, cut), later: told.slice(cut).filter((one) => !isCommon(one)) }];
    }),
  );
}

const wordsOf = (told: Told) => `${told.kind === 'line' ? told.who : told.by}: ${told.text}`;

type OnDecision = (decision: string, choices: readonly Choice[], before: Told[]) => void;

/** Plays on from where the narrator stands, by no numbers. `play` turns the picks round, so that other plays go other ways. */
function createReader(table: EffectsTable, narrator: Narrator, play: number) {
  let when = '';

  /** What a turn tells, up to the next thing to pick: activities are passed on the way. */
  function read(first: Turn): { told: Told[]; turn: Turn } {
    const told: Told[] = [];
    let turn = first;
    for (let turns = 0; turns < limits.turns; turns++) {
      told.push(...toldIn(turn.lines));
      hear(turn.lines);
      if (turn.then.kind !== 'activity') break;
      narrator.tell(afterActivity(table, turn.then.id));
      turn = narrator.next();
    }
    return { told, turn };
  }

  function toldIn(lines: readonly Line[]): Told[] {
    return lines.flatMap(({ text, tags }, at): Told[] => {
      when = tags.when ?? when;
      if (!text || isTwin(lines, at)) return [];
      const named = (id: string) => whoIs(table, id)?.name ?? id;
      return [{ kind: 'line', who: tags.who ? named(tags.who) : '', text, alone: (tags.to ?? []).map(named), when }];
    });
  }

  /** A fact that is said aloud is known from then on. */
  function hear(lines: readonly Line[]): void {
    const facts = lines.flatMap(({ tags }) => (tags.to ? [] : tags.facts));
    narrator.tell(Object.fromEntries(facts.map((fact) => [`shared_${fact}`, true])));
  }

  /** Goes on from a turn to the end: everything that is told and picked. `onDecision` hears of each measured decision, with what was told since the one before. */
  function goOn(from: Turn, onDecision?: OnDecision, sofar: readonly Told[] = []): Told[] {
    const all: Told[] = [];
    let since: Told[] = [...sofar];
    let turn = from;
    for (let turns = 0; turns < limits.turns && turn.then.kind === 'choices'; turns++) {
      const { choices } = turn.then;
      const decision = Object.keys(table.decisions).find((id) => choices.some((one) => isIn(table.decisions[id]?.choices, one.id)));
      const isMeasured = decision !== undefined && table.decisions[decision]?.measured === true;
      if (isMeasured) {
        onDecision?.(decision, choices, since);
        since = [];
      }
      const order = shuffled(choices, (one) => (play === 0 ? one.id : `${one.id} ${play}`));
      const picked = order[0] as Choice;
      narrator.tell({ proposed: order[1]?.id ?? '' });
      const next = read(narrator.choose(picked.id));
      const by = picked.by ? (whoIs(table, picked.by)?.name ?? picked.by) : '';
      const told: Told[] = [{ kind: 'picked', by, text: picked.text }, ...next.told];
      all.push(...told);
      since.push(...told);
      turn = next.turn;
    }
    return all;
  }

  return {
    /** Plays from the beginning. */
    toTheEnd(onDecision: OnDecision): void {
      const { told, turn } = read(narrator.next());
      goOn(turn, onDecision, told);
    },
    /** Everything that is told and picked after a choice. */
    fromHere(choice: string): Told[] {
      const { told, turn } = read(narrator.choose(choice));
      return [...told, ...goOn(turn)];
    },
  };
}

const isIn = (choices: object | undefined, id: string) => choices !== undefined && Object.hasOwn(choices, id);

/** Whether a line that some hear alone says what a line beside it says to all others: one that they do not hear, in mostly the same words. */
function isTwin(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const { to } = line?.tags ?? {};
  if (!line || !to) return false;
  const isApart = (one: Line | undefined) => one !== undefined && (one.tags.to ?? one.tags.except) !== undefined;
  let from = at;
  let upTo = at;
  while (isApart(lines[from - 1])) from--;
  while (isApart(lines[upTo + 1])) upTo++;
  return lines.slice(from, upTo + 1).some((one) => to.every((seat) => one.tags.except?.includes(seat)) && isLike(one.text, line.text));
}

function isLike(one: string, other: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [mine, theirs] = [words(one), words(other)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared >= 0.5 * Math.min(mine.size, theirs.size);
}

/** What the story knows after a round in which everybody tells what may be told, takes a job, and does their part. */
function afterActivity(table: EffectsTable, id: string): Record<string, InkValue> {
  const facts = table.shares[id]?.facts.filter((fact) => !table.facts[fact]?.confidence || table.facts[fact]?.risk) ?? [];
  const jobs = (table.boards[id]?.jobs ?? []).map((job): [string, InkValue] => {
    const [choice] = shuffled(Object.keys(table.decisions[job]?.choices ?? {}), (one) => one);
    return [`does_${job}`, table.decisions[job]?.choices[choice ?? '']?.does ?? ''];
  });
  const seats = Object.keys(table.commitments[id]?.seats ?? {});
  return {
    ...Object.fromEntries(facts.map((fact) => [`shared_${fact}`, true])),
    ...Object.fromEntries(jobs),
    ...Object.fromEntries(seats.map((seat) => [`commit_${seat}`, 'commit'])),
    ...(seats.length > 0 ? { committed: seats.length } : {}),
  };
}
