import { measuredBy } from '../scoring/measured.ts';
import type { Event } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import { groupValue } from '../session/values.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Moment } from './moment.ts';
import { namesOf } from './names.ts';
import { listed, stopped } from './say.ts';
import type { SaidAloud } from './said-aloud.ts';

/** Whoever stands at a choice: the seat's own I or We, or what somebody put forward first, with what they said for it ('' where nothing was said). */
export type Standing = { seat: string; name: string; as: 'I' | 'We' | 'put forward'; said: string };

/** One decision in which people parted: what was asked, a sentence, and each choice with who stands there. `moment` is its number. */
export type Parted = {
  moment: number;
  asks: string;
  sentence: string;
  choices: { id: string; label: string; settled: boolean; standing: Standing[] }[];
};

/** How many of them are shown. */
const most = 3;

/**
 * The two or three decisions in which I and We, or the seat's We and what a colleague put forward, lay furthest apart in group value, in the order of time;
 * fewer where people parted less often.
 */
export function whereParted(
  table: EffectsTable,
  log: readonly Event[],
  seat: string,
  moments: readonly Moment[],
  said: readonly SaidAloud[],
): Parted[] {
  const names = namesOf(table, seat);
  const found = measuredBy(table, log, seat).flatMap(({ id, decision, answers }) => {
    const moment = moments.find((one) => one.kind === 'decision' && one.id === id);
    if (moment?.kind !== 'decision') return [];
    const put = log.filter(
      (event) => event.type === 'proposed' && event.question.endsWith('/proposal') && subjectOf(event.question) === id,
    );
    const others = put.flatMap((event) => (event.type === 'proposed' && event.seat !== seat ? [event] : []));
    const worth = (choice: string) => (decision.choices[choice] ? groupValue(decision.choices[choice]) : 0);
    const from = (choice: string) => (choice === answers.we ? 0 : 0.1 + Math.abs(worth(answers.we) - worth(choice)));
    const apart = Math.max(from(answers.i), ...others.map(({ choice }) => from(choice)));
    if (apart === 0) return [];
    const choices = Object.keys(decision.choices).map((choice) => ({
      id: choice,
      label: names.label(choice),
      settled: moment.choices.some((one) => one.id === choice && one.settled),
      standing: [
        ...(answers.i === choice ? [{ seat, name: names.who(seat), as: 'I' as const, said: '' }] : []),
        ...(answers.we === choice ? [{ seat, name: names.who(seat), as: 'We' as const, said: '' }] : []),
        ...put.flatMap((event): Standing[] =>
          event.type === 'proposed' && event.choice === choice
            ? [
                {
                  seat: event.seat,
                  name: names.who(event.seat),
                  as: 'put forward',
                  said: said.find((one) => one.decision === id && one.seat === event.seat && one.choice === choice)?.words ?? '',
                },
              ]
            : [],
        ),
      ],
    }));
    const elsewhere = others.filter(({ choice }) => choice !== answers.we);
    const own =
      answers.i === answers.we
        ? `You held ${names.choice(answers.we)} best for the team, and it suited you too.`
        : `You said ${names.choice(answers.i)} for yourself, and ${names.choice(answers.we)} for the team.`;
    const theirs = [...new Set(elsewhere.map(({ choice }) => choice))].map(
      (choice) =>
        `${listed(elsewhere.filter((one) => one.choice === choice).map((one) => names.seat(one.seat)))} put forward ${stopped(names.choice(choice))}`,
    );
    return [{ apart, parted: { moment: moment.number, asks: decision.asks, sentence: [own, ...theirs].join(' '), choices } }];
  });
  return [...found]
    .sort((one, other) => other.apart - one.apart)
    .slice(0, most)
    .map(({ parted }) => parted)
    .sort((one, other) => one.moment - other.moment);
}
