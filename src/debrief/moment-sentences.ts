import { themeWords } from '../evidence/explanations.ts';
import type { TrustRound } from '../scoring/trust.ts';
import type { Decision } from '../story/table.ts';
import type { AnswersView, CostView } from './moment.ts';
import type { Names } from './names.ts';
import { capital, counted, listed, percent, stopped } from './say.ts';

/** What happened at a group decision, plainly: put forward, said for the team, said for oneself, settled. */
export function decisionSentence(
  names: Names,
  given: {
    proposed: string | null;
    settled: string;
    answers: AnswersView | null;
    outweighed: Decision['outweighed'] | null;
  },
): string {
  const { proposed, settled, answers, outweighed } = given;
  const carries = proposed !== null && proposed === settled && !outweighed;
  const put = proposed === null ? [] : [`You put forward ${names.choice(proposed)}${carries ? ', and the table settled on it' : ''}.`];
  const said = answers
    ? [
        answers.i === answers.we
          ? `For the team and for yourself you had said ${answers.we}.`
          : `For the team you had said ${answers.we}, for yourself ${answers.i}.`,
      ]
    : [];
  const carried = outweighed
    ? [`The table settled on ${names.choice(settled)}: ${names.seat(outweighed.by)} outweighed it, because ${stopped(outweighed.because)}`]
    : carries
      ? []
      : [`The table settled on ${names.choice(settled)}.`];
  return [...put, ...said, ...carried].join(' ');
}

/** What happened at a personal move; `by` is null when it was the reader's own. */
export function moveSentence(names: Names, by: string | null, choice: string): string {
  return `${by === null ? 'You' : names.seat(by)} chose ${names.choice(choice)}.`;
}

/** What was told in a share round. */
export function shareSentence(told: readonly { says: string; by: string }[]): string {
  if (told.length === 0) return 'Nothing was told in this round.';
  const tellers = [...new Set(told.map(({ by }) => by))];
  return `${capital(counted(told.length, 'fact'))} came to the table, from ${listed(tellers)}.`;
}

const deeds = { hold: 'held', signpost: 'signposted', commit: 'committed' } as const;

/** How a commitment round went, for the reader's seat first. */
export function roundSentence(names: Names, seat: string, round: TrustRound): string {
  const own = round.seats[seat];
  const others = Object.entries(round.seats)
    .filter(([id]) => id !== seat)
    .map(([id, { how }]) => `${names.seat(id)} ${deeds[how]}`);
  const mine = own
    ? [
        `You ${deeds[own.how]}.`,
        ...(own.needed === null
          ? []
          : [
              `Your part needed ${percent(own.needed)} trust in the others${own.guessed === null ? '' : `; you guessed ${percent(own.guessed)}`}${own.was === null ? '' : `; it was ${percent(own.was)}`}.`,
            ]),
      ]
    : [];
  return [...mine, ...(others.length > 0 ? [`${stopped(listed(others))}`] : [])].join(' ');
}

/** Who gave up what, in words. */
export function costSentence(costs: readonly CostView[]): string {
  if (costs.length === 0) return 'It cost nobody anything.';
  return `It cost ${listed(costs.map(({ name, gives, theme, weight }) => `${name} ${gives} (${themeWords[theme].name.toLowerCase()}, ${weight})`))}.`;
}
