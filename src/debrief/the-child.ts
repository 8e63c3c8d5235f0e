import { type Outcome, outcomeIds, outcomes } from '../evidence/outcomes.ts';
import { chosenIn } from '../scoring/chosen.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Event } from '../session/events.ts';
import type { Entry } from '../session/session.ts';
import { seenBy } from '../session/session.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { When } from '../story/vocabulary.ts';
import { namesOf } from './names.ts';
import { type Figure, listed, quote, signed } from './say.ts';

/** What the story told after a day, a month and a year; `who` is the id of whoever speaks, and then the name of that person in `TheChild`. */
export type ToldLater = { when: When; lines: { who: string | null; text: string }[] };

/** One outcome with its total and the choices that moved it. */
export type OutcomeView = { outcome: Outcome; words: string; total: number; from: { choice: string; effect: number }[] };

/** Part 4 of the debrief: what it came to for the child. `outcomes` is empty before any choice. */
export type TheChild = Figure & { name: string; outcomes: OutcomeView[]; later: ToldLater[] };

/** Builds the child's figure from the five totals; `later` is what `toldLater` finds in the session. */
export function theChild(table: EffectsTable, log: readonly Event[], card: Scorecard, later: ToldLater[]): TheChild {
  const names = namesOf(table, card.seat);
  const chosen = chosenIn(table, log);
  const speaker = (id: string) => table.people[id]?.name ?? names.seat(id);
  const views = outcomeIds.flatMap((outcome): OutcomeView[] => {
    if (!card.child) return [];
    const from = chosen.flatMap(({ choice, effects }) =>
      effects.child[outcome] === 0 ? [] : [{ choice: names.choice(choice), effect: effects.child[outcome] }],
    );
    return [{ outcome, words: outcomes[outcome], total: card.child[outcome], from }];
  });
  return {
    name: table.child.name,
    sentence: sentenceOf(table.child.name, views),
    table: {
      caption: `Five outcomes for ${table.child.name}`,
      columns: ['Outcome', 'In all', 'From'],
      rows: views.map(({ words, total, from }) => [
        words,
        signed(total),
        from.map(({ choice, effect }) => `${choice} ${signed(effect)}`).join('; ') || 'nothing',
      ]),
    },
    outcomes: views,
    later: later.map(({ when, lines }) => ({ when, lines: lines.map(({ who, text }) => ({ who: who && speaker(who), text })) })),
  };
}

function sentenceOf(name: string, views: readonly OutcomeView[]): string {
  if (views.length === 0) return `Nothing has been settled for ${name} yet.`;
  const some = (keep: (total: number) => boolean) => views.filter(({ total }) => keep(total));
  const withTotals = (list: readonly OutcomeView[]) => listed(list.map(({ words, total }) => `${quote(words)} (${signed(total)})`));
  const up = some((total) => total > 0);
  const down = some((total) => total < 0);
  const still = some((total) => total === 0);
  return [
    ...(up.length > 0 ? [`For ${name}, what was chosen helped with ${withTotals(up)}.`] : []),
    ...(down.length > 0 ? [`It went against ${withTotals(down)}.`] : []),
    ...(still.length > 0
      ? [`It left ${listed(still.map(({ words }) => quote(words)))} as ${still.length === 1 ? 'it was' : 'they were'}.`]
      : []),
  ].join(' ');
}

/** The lines a seat saw after a day, a month and a year: from each line tagged `#when` to the next pick or tag. Lines that only set a scene are left out. */
export function toldLater(entries: readonly Entry[], seat: string): ToldLater[] {
  const later: ToldLater[] = [];
  let telling = false;
  for (const entry of seenBy(entries, seat)) {
    if (entry.kind === 'said') {
      telling = false;
      continue;
    }
    const { text, tags } = entry.line;
    if (tags.when && (!telling || tags.when !== later.at(-1)?.when)) {
      telling = true;
      later.push({ when: tags.when, lines: [] });
    }
    if (telling && text) later.at(-1)?.lines.push({ who: tags.who ?? null, text });
  }
  return later.filter(({ lines }) => lines.length > 0);
}
