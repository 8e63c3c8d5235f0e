import { isPlan, notesOf, type Plan, readPlan } from '../debrief/notes.ts';
import { measuredBy } from '../scoring/measured.ts';
import { pooling } from '../scoring/pooling.ts';
import { tipsMet } from '../scoring/tips-met.ts';
import type { Event } from '../session/events.ts';
import type { EffectsTable } from '../story/effects-table.ts';

/** What became of a fact: it reached those who needed it before the aim was settled (`early`), after that (`late`), or `never`. */
export type Reached = 'early' | 'late' | 'never';

/**
 * All that a cohort's page takes from one play, from whatever it was read: the one seat it was played from, what that seat answered at each measured decision
 * (`right`: whether it guessed what a colleague wants; null where it was not asked), what each decision was settled as, how it ended (null: it has not), what
 * became of each fact, the numbers of the tips practised and missed, and if-then plans. Ids are those of the story's table. Nothing says who played.
 */
export type Sitting = {
  seat: string;
  answers: Record<string, { i: string; we: string; right: boolean | null }>;
  settled: Record<string, string>;
  ending: string | null;
  facts: Record<string, Reached>;
  practised: number[];
  missed: number[];
  plans: Plan[];
};

/** What a log tells of its first seat. A decision that came up more than once counts as it was met last. */
export function sittingOf(table: EffectsTable, log: readonly Event[], seat: string): Sitting {
  const tips = tipsMet(table, log);
  const ended = log.find((event) => event.type === 'session-ended');
  return {
    seat,
    answers: Object.fromEntries(
      measuredBy(table, log, seat).map(({ id, answers: { i, we, they: guess }, they }) => [
        id,
        { i, we, right: they ? they.wants.includes(guess) : null },
      ]),
    ),
    settled: Object.fromEntries(log.flatMap((event) => (event.type === 'settled' ? [[event.decision, event.choice]] : []))),
    ending: ended?.type === 'session-ended' ? ended.ending : null,
    facts: factsOf(table, log),
    practised: tips.filter(({ practised }) => practised.length > 0).map(({ tip }) => tip),
    missed: tips.filter(({ missed }) => missed.length > 0).map(({ tip }) => tip),
    plans: notesOf(log, seat).flatMap(({ on, text }) => (isPlan(on) ? [readPlan(text)] : [])),
  };
}

function factsOf(table: EffectsTable, log: readonly Event[]): Sitting['facts'] {
  const { told, passedOn, goalAt } = pooling(table, log);
  const reached = (fact: string): Reached => {
    const times = [...told, ...passedOn].filter((one) => one.fact === fact).map(({ at }) => at);
    if (times.length === 0) return 'never';
    return goalAt === null || Math.min(...times) < goalAt ? 'early' : 'late';
  };
  return Object.fromEntries(Object.keys(table.facts).map((fact) => [fact, reached(fact)]));
}
