import { assertNever } from '../lib/assert-never.ts';
import type { Answer, Pledge } from '../session/events.ts';
import { type Asks, owes } from '../session/owes.ts';
import { askedSeats } from '../session/question.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Step, Waits } from './passages.ts';

/** At how many facts of one seat in a share round every set of them is walked; with more, each alone, all, and none. */
export const everySetUpTo = 6;

/** How many ways of answering together are walked where several people are asked; beyond that only those in which at most one differs. */
const everyWayUpTo = 36;

/** Everything the people at the table may hand in here: all choices, all sets of facts, all ways of handing out jobs, all answers of a round. */
export function stepsAt(table: EffectsTable, humans: readonly string[], waits: Waits): Step[] {
  if (waits.kind === 'broken') return [];
  const asked = askedSeats(waits, humans);
  const each = asked.map((seat) => {
    const asks = owes(table, { question: waits, humans, answers: [] }, seat);
    return asks ? answersTo(asks, seat) : [];
  });
  if (each.length === 0) return [];
  const ways = each.reduce((product, answers) => product * answers.length, 1);
  return ways <= everyWayUpTo || each.length === 1 ? everyWay(each) : nearlyAlike(each);
}

/** Everything one seat may answer to what it is asked. */
export function answersTo(asks: Asks, seat: string): Answer[] {
  const said = { question: asks.question, seat };
  switch (asks.kind) {
    case 'instinct':
      return asks.choices.slice(0, 1).map(({ id }) => ({ ...said, type: 'answered', i: id, we: id, they: asks.they ? id : '' }));
    case 'proposal':
    case 'again':
      return asks.choices.map(({ id }) => ({ ...said, type: 'proposed', choice: id }));
    case 'response':
      return [
        ...asks.joins.map(({ choice }): Answer => ({ ...said, type: 'went-along', choice })),
        ...asks.colleagues.map((colleague): Answer => ({ ...said, type: 'asked', colleague })),
        asks.holds ? { ...said, type: 'held-out' } : { ...said, type: 'objected', text: '' },
      ];
    case 'payer':
      return asks.choices.map(({ id }) => ({ ...said, type: 'carried', choice: id }));
    case 'move':
      return asks.choices.map(({ id }) => ({ ...said, type: 'moved', choice: id }));
    case 'board':
      return everyWay(asks.jobs.map(({ choices }) => choices)).map((choices) => ({ ...said, type: 'assigned', choices }));
    case 'share':
      return setsOf(asks.facts).map((facts) => ({ ...said, type: 'facts-shared', facts }));
    case 'commit':
      return pledges.map((how) => ({ ...said, type: 'committed', how }));
    default:
      return assertNever(asks);
  }
}

const pledges: readonly Pledge[] = ['hold', 'signpost', 'commit'];

/** A step in the ids that a writer knows. */
export function nameOf(step: Step): string {
  const seats = step.length > 1;
  return step.map((answer) => `${seats ? `${answer.seat}: ` : ''}${nameOfAnswer(answer)}`).join('; ');
}

function nameOfAnswer(answer: Answer): string {
  switch (answer.type) {
    case 'answered':
      return 'answer';
    case 'asked':
      return `ask ${answer.colleague}`;
    case 'went-along':
      return `go along with ${answer.choice}`;
    case 'held-out':
      return 'hold out';
    case 'passed':
      return 'pass';
    case 'objected':
      return 'object';
    case 'carried':
      return `carry ${answer.choice}`;
    case 'assigned':
      return answer.choices.join(' + ');
    case 'facts-shared':
      return answer.facts.length > 0 ? `share ${answer.facts.join(', ')}` : 'share nothing';
    case 'committed':
      return answer.how;
    default:
      return answer.choice;
  }
}

/** Every way of taking one from each list; the last list changes fastest. */
function everyWay<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>((ways, list) => ways.flatMap((way) => list.map((item) => [...way, item])), [[]]);
}

/** Everybody alike by place in the list, and each of them otherwise than the rest. */
function nearlyAlike(each: readonly (readonly Answer[])[]): Answer[][] {
  const longest = Math.max(...each.map(({ length }) => length));
  const ways = new Map<string, Answer[]>();
  const add = (places: readonly number[]) => {
    const way = each.map((answers, seat) => answers[(places[seat] ?? 0) % answers.length] as Answer);
    ways.set(JSON.stringify(way), way);
  };
  for (let most = 0; most < longest; most++) {
    add(each.map(() => most));
    for (const odd of each.keys()) for (let other = 0; other < longest; other++) add(each.map((_, seat) => (seat === odd ? other : most)));
  }
  return [...ways.values()];
}

function setsOf(facts: readonly string[]): string[][] {
  if (facts.length > everySetUpTo) return [[], ...facts.map((fact) => [fact]), [...facts]];
  return facts.reduce<string[][]>((sets, fact) => sets.concat(sets.map((set) => [...set, fact])), [[]]);
}
