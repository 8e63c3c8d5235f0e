import type { Event, EventOf } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import { totalsOf } from '../session/totals.ts';
import { belief, trustThreshold } from '../session/trust.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { stepsOf } from './chosen.ts';

export const trustAbout: About = {
  title: 'Trust at the commitment round',
  formula:
    'Needed: the smallest chance that each other seat commits at which committing is best for the group. Believed: where the story starts that seat, + 0.06 for each point of responsibility so far, + 0.05 when what it gave up was acknowledged, − 0.04 when it was not. Was: the share of the others who committed.',
  sources: ['gilbert-2001', 'rose-2011', 'authors'],
};

/**
 * One seat in one commitment round, all 0 to 1: the trust it needed (null: no trust would be enough), what it had reason to believe, what was (null until all
 * have answered), and for a player who guessed, the guess. `how` is what it did.
 */
export type Trust = {
  how: EventOf<'committed'>['how'];
  needed: number | null;
  believed: number;
  guessed: number | null;
  was: number | null;
};

/** A commitment round as it went: `at` is the place of its first answer among the steps. */
export type TrustRound = { at: number; seats: Record<string, Trust> };

/** For each commitment round met, each seat's trust threshold (computed; design, section 3) against its belief and what the others did. */
export function trust(table: EffectsTable, log: readonly Event[]): Record<string, TrustRound> {
  const steps = stepsOf(log);
  const rounds: Record<string, TrustRound> = {};
  for (const [at, event] of steps.entries()) {
    if (event.type !== 'committed') continue;
    const round = subjectOf(event.question);
    if (!rounds[round] && table.commitments[round]) rounds[round] = { at, seats: seatsOfRound(table, steps, round, at) };
  }
  return rounds;
}

function seatsOfRound(table: EffectsTable, steps: readonly Event[], round: string, at: number): Record<string, Trust> {
  const commitment = table.commitments[round];
  if (!commitment) return {};
  const before = totalsOf(table, steps.slice(0, at));
  const answers = steps.filter((event) => event.type === 'committed' && subjectOf(event.question) === round) as EventOf<'committed'>[];
  const others = Object.keys(commitment.seats).length - 1;
  const complete = Object.keys(commitment.seats).every((seat) => answers.some((answer) => answer.seat === seat));
  return Object.fromEntries(
    answers.map((answer): [string, Trust] => {
      const committed = answers.filter(({ seat, how }) => seat !== answer.seat && how === 'commit').length;
      return [
        answer.seat,
        {
          how: answer.how,
          needed: trustThreshold(commitment, answer.seat),
          believed: belief(commitment, answer.seat, before),
          guessed: answer.guess === undefined || others === 0 ? null : Math.min(1, Math.max(0, answer.guess / others)),
          was: complete && others > 0 ? committed / others : null,
        },
      ];
    }),
  );
}
