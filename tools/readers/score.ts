import type { EffectsTable } from '../../src/story/effects-table.ts';
import { agreement, type BlindQuestion, guessed, meanAgreement, type Ranking, readerLimits } from '../../src/workshop/agreement.ts';

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** What a blind reader guessed, in a line, and whether it is near enough to chance. */
export function scoreBlind(
  key: Record<string, BlindQuestion>,
  answers: Record<string, { guess: string; confidence: number }>,
): { line: string; ok: boolean } {
  const found = guessed(key, answers);
  if (!found) return { line: 'no question has been answered yet', ok: true };
  const { asked, hits, share, chance, sure } = found;
  const most = chance + readerLimits.aboveChance;
  return {
    line: `${hits} of ${asked} guesses hit the choice with the largest group value (${percent(share)}; chance ${percent(chance)}, at most ${percent(most)} is meant); of ${sure.asked} made with confidence ${sure.hits} did. One reader is one reader: take several.`,
    ok: share <= most + 1e-9,
  };
}

/** How informed readers' rankings lie to V, decision by decision, and whether the story agrees well enough. */
export function scoreInformed(
  key: Record<string, Record<string, number>>,
  readers: readonly Record<string, Ranking>[],
): { lines: string[]; ok: boolean } {
  const ranked = Object.entries(key).flatMap(([decision, values]) => {
    const rankings = readers.flatMap((reader) => ((reader[decision] ?? []).length > 0 ? [reader[decision] as Ranking] : []));
    return rankings.length > 0 ? [{ ...agreement(decision, values, rankings), readers: rankings.length }] : [];
  });
  if (ranked.length === 0) return { lines: ['no decision has been ranked yet'], ok: true };
  const mean = meanAgreement(ranked);
  const last = ranked.filter(({ bestIsLast }) => bestIsLast).map(({ decision }) => decision);
  const enough = mean === null || mean >= readerLimits.agree;
  return {
    lines: [
      ...ranked.map(
        ({ decision, correlation, ranks, readers: many }) =>
          `  ${decision}: ${correlation === null ? 'V is alike' : correlation.toFixed(2)} (${Object.entries(ranks)
            .sort(([, one], [, other]) => one - other)
            .map(([choice, rank]) => `${choice} ${rank}`)
            .join(', ')}; ${many} ${many === 1 ? 'reader' : 'readers'}${many < 3 ? ', three are meant' : ''})`,
      ),
      `mean rank correlation with V: ${mean === null ? 'none' : mean.toFixed(2)} (${readerLimits.agree} or more is meant)`,
      last.length > 0
        ? `our best is their last at: ${last.join(', ')}. The words show too little, or the weight is wrong: mend one and say which.`
        : 'at no decision is our best their last',
    ],
    ok: enough && last.length === 0,
  };
}

/** How clear a story was, scene by scene. */
export function scoreClarity(marks: Record<string, { right: number | null; of: number }>): { lines: string[]; ok: boolean } {
  const marked = Object.entries(marks).flatMap(([scene, { right, of }]) => (right === null ? [] : [{ scene, right, of }]));
  if (marked.length === 0) return { lines: ['no scene has been marked yet'], ok: true };
  const share = marked.reduce((sum, { right }) => sum + right, 0) / marked.reduce((sum, { of }) => sum + of, 0);
  const unclear = marked.filter(({ right, of }) => right < of).map(({ scene, right, of }) => `scene ${scene} (${right} of ${of})`);
  return {
    lines: [
      `${percent(share)} of the questions were answered right (${percent(readerLimits.clear)} is meant)`,
      unclear.length > 0 ? `not clear: ${unclear.join(', ')}` : 'every scene was clear',
    ],
    ok: share >= readerLimits.clear - 1e-9,
  };
}

/** The seat a paper is written for: the one that was asked for, else the first that can be played. Throws, with the seats there are, where there is no such seat. */
export function seatOf({ seats }: Pick<EffectsTable, 'seats'>, wanted: string | undefined): string {
  const playable = Object.keys(seats).filter((seat) => seats[seat]?.playable);
  const seat = wanted ?? playable[0];
  if (seat === undefined || !playable.includes(seat)) throw new Error(`"${wanted}" cannot be played here; ${playable.join(', ')} can.`);
  return seat;
}
