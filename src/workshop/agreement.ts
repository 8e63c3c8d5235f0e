import { sampleRankCorrelation } from 'simple-statistics';
import { median } from './panel.ts';

/** What readers are held to: guessing before at most this far above chance, agreeing after at least this much, and how many things of ten must be clear. */
export const readerLimits = { aboveChance: 0.1, agree: 0.5, clear: 0.9 } as const;

/** A question put to somebody who has not seen the effects: how many choices there were, and which letters have the largest group value. */
export type BlindQuestion = { best: string; of: number };

/**
 * How well a reader guessed the choice with the largest group value: the share of hits, what chance would hit on average, and the same of the guesses made with
 * confidence (2 or 3 of 3). Questions without an answer are left out; null when none was answered.
 */
export function guessed(
  questions: Readonly<Record<string, BlindQuestion>>,
  answers: Readonly<Record<string, { guess: string; confidence: number }>>,
): { asked: number; hits: number; share: number; chance: number; sure: { asked: number; hits: number } } | null {
  const all = Object.entries(questions).flatMap(([id, question]) => {
    const answer = answers[id];
    return answer?.guess ? [{ ...question, hit: question.best.includes(answer.guess.toUpperCase()), sure: answer.confidence >= 2 }] : [];
  });
  if (all.length === 0) return null;
  const hits = all.filter(({ hit }) => hit).length;
  const sure = all.filter((one) => one.sure);
  return {
    asked: all.length,
    hits,
    share: hits / all.length,
    chance: all.reduce((sum, { best, of }) => sum + best.length / of, 0) / all.length,
    sure: { asked: sure.length, hits: sure.filter(({ hit }) => hit).length },
  };
}

/** One reader's ranking of the choices of a decision, the best first; choices in one inner list are as good as each other. */
export type Ranking = readonly (string | readonly string[])[];

/** The ranks of choices in a ranking, 1 for the best; those that tie share their middle rank. Choices it does not name share the last places. */
export function ranksIn(ranking: Ranking, choices: readonly string[]): Record<string, number> {
  const named = ranking.map((place) => (typeof place === 'string' ? [place] : place).filter((choice) => choices.includes(choice)));
  const rest = choices.filter((choice) => !named.flat().includes(choice));
  const ranks: Record<string, number> = {};
  let before = 0;
  for (const place of [...named, rest]) {
    for (const choice of place) ranks[choice] = before + (place.length + 1) / 2;
    before += place.length;
  }
  return ranks;
}

/** How readers' rankings of one decision lie to the group values: `correlation` is null where all values are alike, and 0 where the readers see no difference. */
export type Agreed = { decision: string; ranks: Record<string, number>; correlation: number | null; bestIsLast: boolean };

/**
 * Sets what informed readers ranked beside V. The ranks of a choice are the median of the readers' (three are meant); the correlation is Spearman's, ties at their
 * middle rank. `bestIsLast` says that the readers put every choice with the largest V last.
 */
export function agreement(decision: string, values: Readonly<Record<string, number>>, rankings: readonly Ranking[]): Agreed {
  const choices = Object.keys(values);
  const each = rankings.map((ranking) => ranksIn(ranking, choices));
  const ranks = Object.fromEntries(choices.map((choice) => [choice, median(each.map((one) => one[choice] ?? 0))]));
  const [worths, places] = [choices.map((choice) => values[choice] ?? 0), choices.map((choice) => ranks[choice] ?? 0)];
  const alike = (numbers: readonly number[]) => numbers.every((number) => number === numbers[0]);
  const correlation = alike(worths)
    ? null
    : alike(places)
      ? 0
      : sampleRankCorrelation(
          worths,
          places.map((rank) => -rank),
        );
  const top = Math.max(...worths);
  const last = Math.max(...places);
  return {
    decision,
    ranks,
    correlation,
    bestIsLast: !alike(worths) && !alike(places) && choices.every((choice) => values[choice] !== top || ranks[choice] === last),
  };
}

/** The mean of the correlations there are, over a story; null when there is none. */
export function meanAgreement(all: readonly Agreed[]): number | null {
  const known = all.flatMap(({ correlation }) => (correlation === null ? [] : [correlation]));
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}
