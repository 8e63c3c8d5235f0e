import { themeWords } from '../evidence/explanations.ts';
import type { TrustRound } from '../scoring/trust.ts';
import { sharesGuessed } from '../lib/guess-sentence.ts';
import type { Why } from '../session/events.ts';
import type { AnswersView, CostView } from './moment.ts';
import type { Names } from './names.ts';
import { capital, counted, listed, quote, stopped } from './say.ts';

/** How a decision went, in ids: what this seat put forward first (null: another did), what was settled, how, by whom; whom it asked, whether it objected, and a fact of its own that was not on the table and would have mattered. */
export type Went = {
  proposed: string | null;
  settled: string;
  why: Why;
  by: string;
  own: boolean;
  answers: AnswersView | null;
  because: string;
  asked: string | null;
  objected: boolean;
  unsaid: string | null;
};

/** What happened at a group decision, plainly: put forward, said for the team, said for oneself, settled. */
export function decisionSentence(names: Names, went: Went): string {
  const { proposed, answers, asked, objected, unsaid } = went;
  const put = proposed === null ? [] : [`You put forward ${names.choice(proposed)}.`];
  const said = answers
    ? [
        answers.i === answers.we
          ? `For the team and for yourself you had said ${answers.we}.`
          : `For the team you had said ${answers.we}, for yourself ${answers.i}.`,
      ]
    : [];
  return [
    ...put,
    ...said,
    ...(asked ? [`You asked ${names.seat(asked)}.`] : []),
    settledSentence(names, went),
    ...(objected ? ['You objected.'] : []),
    ...(unsaid ? [`You knew something then that was not on the table: ${quote(stopped(capital(unsaid)))}`] : []),
  ].join(' ');
}

/** How it was settled, and by whose doing. */
function settledSentence(names: Names, { proposed, settled, why, by, own, because }: Went): string {
  const choice = names.choice(settled);
  const carried = proposed === settled;
  switch (why) {
    case 'agreed':
      return carried ? 'The table settled on it.' : `The table settled on ${choice}.`;
    case 'most':
      return carried ? 'Most did, and the table settled on it.' : `Most put forward ${choice}, and the table settled on that.`;
    case 'outweighed':
      return `The table settled on ${choice}: ${names.seat(by)} outweighed the others, because ${stopped(because)}`;
    case 'payer':
      return `It was a tie. It asked most of ${own ? 'you' : names.seat(by)}, and ${own ? 'you' : names.seat(by)} decided: ${choice}.`;
    case 'went-along':
      return `You went along with ${choice}.`;
    case 'held-out':
      return own ? 'You held out for it.' : `${names.seat(by)} held out for ${choice}.`;
  }
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
        ...(own.guessed === null || own.was === null ? [] : [sharesGuessed(own.guessed, own.was, Object.keys(round.seats).length - 1)]),
      ]
    : [];
  return [...mine, ...(others.length > 0 ? [`${stopped(listed(others))}`] : [])].join(' ');
}

/** Who gave up what, in words. */
export function costSentence(costs: readonly CostView[]): string {
  if (costs.length === 0) return 'It cost nobody anything.';
  return `It cost ${listed(costs.map(({ name, gives, theme, weight }) => `${name} ${gives} (${themeWords[theme].name.toLowerCase()}, ${weight})`))}.`;
}
