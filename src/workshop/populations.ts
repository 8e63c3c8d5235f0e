import { outcomeIds } from '../evidence/outcomes.ts';
import { actedOn } from '../scoring/acted-on.ts';
import { collectivePreference } from '../scoring/collective-preference.ts';
import { fairness, paidBy } from '../scoring/fairness.ts';
import { ledger } from '../scoring/ledger.ts';
import { pillarIds, totalsOf } from '../session/totals.ts';
import { roundCount } from '../session/trust.ts';
import type { Range } from '../story/loaded-story.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { dice } from './dice.ts';
import type { Player } from './player.ts';
import { players } from './players.ts';
import { type Play, playThrough } from './plays.ts';
import { resultRange } from './results.ts';
import type { Walk } from './walk.ts';

/** How many times the random player plays from each seat. */
export const randomPlays = 200;

/**
 * One play of one player: where it ended, the child's outcomes added up, F, A and fairness (0 to 1, null where they do not exist), what its own seat gave
 * (weight), and `result`, 0 to 1: child + pillars + value of the commitment rounds, between the smallest and the largest that any play of this seat reaches.
 */
export type Played = {
  play: Play;
  seat: string;
  ending: string;
  child: number;
  formed: number | null;
  acted: number | null;
  fairness: number | null;
  gave: number;
  result: number;
  choices: string[];
};

/** All plays of one player over all seats. */
export type Population = { player: Player; plays: Played[] };

/** Plays every player through a walked story, from every seat that was walked alone. The same story gives the same plays. `onPlay` hears of each, as a sign of life. */
export function populations(table: EffectsTable, walks: readonly Walk[], reach: Range, onPlay?: () => void): Population[] {
  const whole = walks
    .filter(({ stopped, openings }) => !stopped && openings.length > 0)
    .map((walk) => ({ walk, results: resultRange(table, walk) }));
  return players.map((player) => ({
    player,
    plays: whole.flatMap(({ walk, results }) => {
      const chance = dice(7);
      return Array.from({ length: player.kind === 'random' ? randomPlays : 1 }, () => {
        onPlay?.();
        return playThrough(table, walk, player, chance);
      }).flatMap((play) => (play ? [measure(table, play, reach, results)] : []));
    }),
  }));
}

function measure(table: EffectsTable, play: Play, reach: Range, results: Range): Played {
  const { seat, log, ending } = play;
  const totals = totalsOf(table, log);
  const given = ledger(table, log);
  const rounds = Object.keys(totals.commitments).reduce(
    (sum, round) => sum + (table.commitments[round]?.value[roundCount(table, totals, round)] ?? 0),
    0,
  );
  const child = outcomeIds.reduce((sum, outcome) => sum + totals.child[outcome], 0);
  const result = child + pillarIds.reduce((sum, pillar) => sum + totals.pillars[pillar], 0) + rounds;
  return {
    play,
    seat,
    ending,
    child,
    formed: collectivePreference(table, log, reach),
    acted: actedOn(table, log, seat),
    fairness: fairness(given),
    gave: paidBy(given, seat),
    result: results.max > results.min ? (result - results.min) / (results.max - results.min) : 0,
    choices: log.flatMap((event) => (event.type === 'settled' || event.type === 'moved' ? [event.choice] : [])),
  };
}

/** The mean of what is there; null when nothing is. */
export function mean(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
}
