import type { Plan } from '../debrief/notes.ts';
import { tipNumbers, tips } from '../evidence/tips.ts';
import { fingerprint } from '../lib/fingerprint.ts';
import { labelOf } from '../story/label-of.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { beside, type Cell, cellsOf, fewest, type Share, shareOf, type Spread, spread } from '../lib/few.ts';
import type { Reached, Sitting } from './sitting.ts';

/** The id under which plays stand in which something did not come up. */
export const notMet = ':not-met';

/** A measured decision over a cohort. `i` and `we` are null where they are not asked, `they` where no colleague is asked about. */
export type DecisionCount = {
  id: string;
  asks: string;
  names: Record<string, string>;
  i: Spread | null;
  we: Spread | null;
  settled: Spread;
  they: { right: number } | Exclude<Share['kind'], 'counted'> | 'hidden' | null;
};

/** A fact over a cohort: what it says, who knew it, whether somebody asked for it to be kept, and who must know where it is a risk ('' where not). */
export type FactCount = { id: string; says: string; knewBy: string; askedToKeep: boolean; mustKnow: string; reached: Spread };

export type TipCount = { tip: number; says: string; practised: Share; missed: Share };

/**
 * A story over a cohort. `enough` is false below five finished plays: then nothing is shown. Otherwise every figure is about the same `plays`, the finished ones;
 * those that are not finished stand beside them. `plans` are null where fewer than five wrote any.
 */
export type StoryCount = { story: string; title: string; unfinished: ReturnType<typeof beside> } & (
  | { enough: false }
  | {
      enough: true;
      plays: number;
      names: { seats: Record<string, string>; endings: Record<string, string> };
      seats: Spread;
      endings: Spread;
      decisions: DecisionCount[];
      facts: FactCount[];
      tips: TipCount[];
      plans: Plan[] | null;
    }
);

/** Counts the sittings of one story. `seed` decides the order of the plans, which says nothing of whose they are. */
export function countStory(story: { id: string; table: EffectsTable }, sittings: readonly Sitting[], seed: number): StoryCount {
  const { id, table } = story;
  const done = sittings.filter(({ ending }) => ending !== null);
  const head = { story: id, title: table.title, unfinished: beside(sittings.length - done.length) };
  if (done.length < fewest) return { ...head, enough: false };
  const seats = mapValues(table.seats, ({ name, profession }) => `${name}, ${profession}`);
  const endings = {
    ...Object.fromEntries(done.map(({ ending }) => [ending ?? '', ending ?? ''])),
    ...mapValues(table.endings, (one) => one.title),
  };
  const playable = Object.keys(seats).filter((seat) => table.seats[seat]?.playable || done.some((one) => one.seat === seat));
  return {
    ...head,
    enough: true,
    plays: done.length,
    names: { seats, endings },
    seats: spread(
      cellsOf(
        playable,
        done.map(({ seat }) => seat),
      ),
    ),
    endings: spread(
      cellsOf(
        Object.keys(endings),
        done.map(({ ending }) => ending ?? ''),
      ),
    ),
    decisions: decisionsOf(table, done),
    facts: Object.keys(table.facts).map((fact) => factOf(table, fact, done)),
    tips: tipsOf(done),
    plans: plansOf(done, seed),
  };
}

function decisionsOf(table: EffectsTable, done: readonly Sitting[]): DecisionCount[] {
  // Who did not come to one decision but to the next could be told by two totals: such totals are shown only where they are alike, or five or more apart.
  const shown = [0];
  const lies = (choices: readonly string[], met: readonly (string | undefined)[]): Spread => {
    const cells = cellsOf(
      [...choices, notMet],
      met.map((choice) => (choice !== undefined && choices.includes(choice) ? choice : notMet)),
    ).filter(isThere);
    const away = cells.find(({ id }) => id === notMet)?.plays ?? 0;
    const isApart = shown.every((other) => other === away || Math.abs(other - away) >= fewest);
    if (isApart) shown.push(away);
    return spread(cells, isApart ? '' : notMet);
  };
  return Object.entries(table.decisions)
    .filter(([, { measured }]) => measured)
    .map(([id, { asks, choices }]): DecisionCount => {
      const ids = Object.keys(choices);
      const answers = done.map((one) => (Object.hasOwn(one.answers, id) ? one.answers[id] : undefined));
      const isAsked = answers.some((answer) => answer !== undefined);
      return {
        id,
        asks,
        names: { ...mapValues(choices, (effects) => labelOf(table, effects)), [notMet]: 'did not come up' },
        i: isAsked
          ? lies(
              ids,
              answers.map((answer) => answer?.i),
            )
          : null,
        we: isAsked
          ? lies(
              ids,
              answers.map((answer) => answer?.we),
            )
          : null,
        settled: lies(
          ids,
          done.map(({ settled }) => (Object.hasOwn(settled, id) ? settled[id] : undefined)),
        ),
        they: theyOf(answers.flatMap((answer) => (answer && answer.right !== null ? [answer.right] : []))),
      };
    });
}

/** Choices all stand there, chosen or not; that a decision did not come up only where it did not. */
const isThere = ({ id, plays }: Cell) => id !== notMet || plays > 0;

/** How often a guess was right, in tenths, so that nobody can work out from it how many were asked. */
function theyOf(guesses: readonly boolean[]): DecisionCount['they'] {
  if (guesses.length === 0) return null;
  if (guesses.length < fewest) return 'hidden';
  const share = shareOf(guesses.filter(Boolean).length, guesses.length);
  if (share.kind !== 'counted') return share.kind;
  return { right: Math.min(9, Math.max(1, Math.round((10 * share.plays) / share.of))) };
}

const states: readonly Reached[] = ['early', 'late', 'never'];

function factOf(table: EffectsTable, id: string, done: readonly Sitting[]): FactCount {
  const fact = table.facts[id];
  return {
    id,
    says: fact?.says ?? id,
    knewBy: table.seats[fact?.seat ?? '']?.name ?? '',
    askedToKeep: Boolean(fact?.confidence && !fact.risk),
    mustKnow: fact?.risk?.who_must_know ?? '',
    reached: spread(
      cellsOf(
        states,
        done.map(({ facts }) => facts[id] ?? 'never'),
      ),
    ),
  };
}

function tipsOf(done: readonly Sitting[]): TipCount[] {
  const share = (kind: 'practised' | 'missed', tip: number) => shareOf(done.filter((one) => one[kind].includes(tip)).length, done.length);
  return tipNumbers
    .map((tip) => ({ tip, says: tips[tip]?.says ?? '', practised: share('practised', tip), missed: share('missed', tip) }))
    .filter(({ practised, missed }) => practised.kind !== 'none' || missed.kind !== 'none');
}

function plansOf(done: readonly Sitting[], seed: number): Plan[] | null {
  if (done.filter(({ plans }) => plans.length > 0).length < fewest) return null;
  const place = (plan: Plan) => fingerprint(`${seed} ${JSON.stringify(plan)}`);
  return done.flatMap(({ plans }) => plans).sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

const mapValues = <Value, Made>(from: Record<string, Value>, make: (value: Value) => Made): Record<string, Made> =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, make(value)]));
