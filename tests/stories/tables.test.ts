import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type SeatView, seatView } from '../../src/room/views.ts';
import type { Answer, Event } from '../../src/session/events.ts';
import { type Asks, owes, waitingFor } from '../../src/session/owes.ts';
import { subjectOf } from '../../src/session/question.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { compileStory, storyFolders } from '../../tools/compile.ts';
import { inputFor } from '../support/play.ts';

const root = join(import.meta.dirname, '..', '..', 'stories');
/** Plays of each seat of each story that are counted over; a few say as much as many. */
const plays = Number(process.env.TABLE_PLAYS ?? 3);
const numbers = fc.array(fc.nat(11), { minLength: 40, maxLength: 40 });

/** Plays a session to its end, asking `answer` for what each seat that is waited for hands in; `watch` sees every state on the way. */
function playOut(
  story: LoadedStory,
  seats: readonly string[],
  answer: (asks: Asks, seat: string) => Answer,
  watch?: (session: Session) => void,
) {
  const session = createSession(story, { seed: 1, seats: [...seats], past: {} });
  for (let handed = 0; handed < 600; handed++) {
    watch?.(session);
    const [seat] = waitingFor(session.state());
    const asks = seat === undefined ? null : owes(story.table, session.state(), seat);
    if (!asks || seat === undefined) return session.state();
    const applied = session.apply(answer(asks, seat));
    if (!applied.ok) throw new Error(applied.refusal);
  }
  throw new Error('Expected an ending.');
}

const byNumbers = (list: readonly number[]) => {
  let at = 0;
  return (asks: Asks, seat: string) => inputFor(asks, seat, list, at++);
};

/** The same, but refusals are taken by going along, or by objecting at a tie now and then: what has no counterpart among several people is left out. */
const withoutAsking = (list: readonly number[]) => {
  const pick = byNumbers(list);
  return (asks: Asks, seat: string): Answer => {
    const answer = pick(asks, seat);
    const [join] = asks.kind === 'response' ? asks.joins : [];
    if (!join || answer.type === 'went-along') return answer;
    if (asks.kind === 'response' && asks.tied && !asks.holds && answer.type === 'objected') return answer;
    return { type: 'went-along', question: asks.question, seat, choice: join.choice };
  };
};

const settledIn = (log: readonly Event[]) =>
  log.flatMap((event) => (event.type === 'settled' ? [`${event.decision}: ${event.choice}`] : []));

/** What a seat did in a session in which it followed its policy, as answers to the same questions where it is played. */
function likeBefore(log: readonly Event[], alone: string) {
  const found = <Type extends Event['type']>(type: Type, question: string, seat: string) =>
    log.find((event) => event.type === type && 'question' in event && event.question === question && event.seat === seat);
  return (asks: Asks, seat: string): Answer => {
    const said = { question: asks.question, seat };
    const own = (type: Event['type'], question = asks.question) => found(type, question, seat) as Answer | undefined;
    const subject = subjectOf(asks.question);
    switch (asks.kind) {
      case 'instinct': {
        const id = asks.choices[0]?.id ?? '';
        return { ...said, type: 'answered', i: id, we: id, they: asks.they ? id : '' };
      }
      case 'proposal': {
        const put = own('proposed') ?? (found('proposed', asks.question, alone) as Answer | undefined);
        return { ...(put as Extract<Answer, { type: 'proposed' }>), ...said };
      }
      case 'again': {
        const joined = own('proposed', `${subject}/response`) ?? own('proposed', `${subject}/proposal`);
        return { ...(joined as Extract<Answer, { type: 'proposed' }>), ...said };
      }
      case 'payer':
        return own('carried') as Answer;
      case 'share':
        return own('facts-shared') ?? { ...said, type: 'facts-shared', facts: [] };
      case 'board':
        return { ...(found('assigned', asks.question, alone) as Extract<Answer, { type: 'assigned' }>), ...said };
      case 'move':
        return own('moved') as Answer;
      case 'commit': {
        const { guess: _, ...pledge } = own('committed') as Extract<Answer, { type: 'committed' }>;
        return pledge;
      }
      default:
        throw new Error(`Nobody among several people is asked for a ${asks.kind}.`);
    }
  };
}

describe.each(storyFolders(root))('%s', (name) => {
  let story: LoadedStory;
  let seats: string[];
  beforeAll(() => {
    const compiled = compileStory(join(root, name));
    if (!compiled.story) throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
    story = compiled.story;
    seats = Object.keys(story.table.seats);
  }, 60_000);
  const some = () => fc.subarray(seats, { minLength: 1 });

  test('comes to an end for any people in any of its seats, and asks every one of them', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(some(), numbers, (humans, list) => {
        const { log, question } = playOut(story, humans, byNumbers(list));
        expect(question.kind).toBe('ended');
        for (const seat of humans) {
          const own = log.filter((event) => 'seat' in event && event.seat === seat);
          for (const type of ['answered', 'proposed', 'committed']) expect(own.map((event) => event.type)).toContain(type);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('settles the same alone and with more people who pick as the policies would', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...seats), some(), numbers, (alone, others, list) => {
        const solo = playOut(story, [alone], withoutAsking(list));
        const humans = [...new Set([alone, ...others])];
        fc.pre(humans.length > 1);
        const together = playOut(story, humans, likeBefore(solo.log, alone));
        expect(settledIn(together.log)).toEqual(settledIn(solo.log));
        expect(together.question).toMatchObject({ kind: 'ended', ending: solo.question.kind === 'ended' ? solo.question.ending : '' });
      }),
      { numRuns: 12 },
    );
  });

  test('shows nobody what is not theirs to know: no private line, no move, no fact untold, no answer of another', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(some(), numbers, (humans, list) => {
        playOut(story, humans, byNumbers(list), (session) => {
          const state = session.state();
          for (const reader of [...seats, null]) {
            const view = seatView(story, state, reader);
            const bytes = JSON.stringify(view);
            const hidden = state.entries.flatMap((entry) =>
              entry.kind === 'line' && entry.line.tags.to && !entry.line.tags.to.includes(reader ?? '') ? [entry.line.text] : [],
            );
            const open = new Set(view.told.flatMap((piece) => (piece.kind === 'line' ? [piece.line.text] : [])));
            for (const line of hidden)
              if (line.length > 20 && !open.has(line)) expect(bytes).not.toContain(JSON.stringify(line).slice(1, -1));
            const toldAlone = view.told.flatMap((piece) => (piece.kind === 'line' && piece.line.tags.to ? piece.line.tags.facts : []));
            const atTheEnd = view.ending?.untold.map(({ says }) => says) ?? [];
            if (humans.length > 1 || reader === null) expect(atTheEnd).toEqual([]);
            for (const [id, fact] of Object.entries(story.table.facts))
              if (fact.seat !== reader && ![...state.totals.shared, ...toldAlone].includes(id) && !atTheEnd.includes(fact.says))
                expect(bytes).not.toContain(JSON.stringify(fact.says).slice(1, -1));
            for (const { says } of view.ending?.untold ?? [])
              expect(Object.values(story.table.facts).find((fact) => fact.says === says)?.confidence).toBeUndefined();
            // Whoever else has answered, and what they said for themselves, changes not a byte.
            const own = (one: { seat: string }) => one.seat === reader;
            const log = state.log.map((event) =>
              event.type === 'answered' && !own(event) ? { ...event, i: '?', we: '?', they: '?' } : event,
            );
            const sealed = { ...state, answers: state.answers.filter(own), log };
            expect(same(seatView(story, sealed, reader)) === same(view)).toBe(true);
          }
        });
      }),
      { numRuns: 3 },
    );
  });
});

/** A view but for what anybody may see of the others' progress. */
const same = (view: SeatView) => JSON.stringify({ ...view, seq: 0, waitingFor: 0, canGoBackTo: null });

test('over all stories and seats, what is first put forward by chance is what is settled about half of the time', {
  timeout: 240_000,
}, () => {
  let decided = 0;
  let carried = 0;
  for (const name of storyFolders(root)) {
    const { story } = compileStory(join(root, name));
    if (!story) throw new Error(`Expected the story ${name}.`);
    for (const seat of Object.keys(story.table.seats))
      for (let seed = 1; seed <= plays; seed++) {
        const { log } = playOut(story, [seat], byNumbers(chance(seed)));
        for (const event of log) {
          if (event.type !== 'settled' || !story.table.decisions[event.decision]?.measured || event.why === 'held-out') continue;
          const put = log.find((one) => one.type === 'proposed' && one.seat === seat && subjectOf(one.question) === event.decision);
          decided++;
          if (put?.type === 'proposed' && put.choice === event.choice) carried++;
        }
      }
  }
  expect(carried / decided).toBeGreaterThan(0.3);
  expect(carried / decided).toBeLessThan(0.55);
});

function chance(seed: number): number[] {
  let last = seed * 7919;
  return Array.from({ length: 41 }, () => {
    last = (last * 16807) % 2147483647;
    return last % 12;
  });
}
