import { outcomeIds } from '../evidence/outcomes.ts';
import type { Answer, Pledge } from '../session/events.ts';
import type { Asks } from '../session/owes.ts';
import { policyAnswer, policyMove, policyShare, wantedBy } from '../session/policies.ts';
import { effectsOf, pillarIds } from '../session/totals.ts';
import { policyCommit } from '../session/trust.ts';
import { groupValue, ownStake } from '../session/values.ts';
import type { Cost, Effects, Table } from '../story/table.ts';
import { wordsOf } from './checks/choice-words.ts';
import type { Standing } from './standing.ts';

/** What a pretend player sees when it picks: itself, the story, what is asked, what it may answer and in which words. `chance` gives 0 to 1. */
export type Outlook = {
  table: Table;
  seat: string;
  asks: Asks;
  standing: Standing;
  answers: readonly Answer[];
  chance: () => number;
};

/** A pretend player. `kind` says whether it weighs effects (`thinks`) or goes by the looks of choices (`habit`). Picks the place of an answer. */
export type Player = { id: string; kind: 'thinks' | 'habit' | 'random'; says: string; pick(outlook: Outlook): number };

const none: Effects = {
  label: '-',
  child: { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 },
  pillars: { goal: 0, plan: 0, responsibility: 0 },
  costs: [],
  tips: { practised: [], missed: [] },
  evokes: [],
  acknowledges: [],
  asks_of: [],
  duties: [],
  yours: {},
};
const childOf = (effects: Effects) => outcomeIds.reduce((sum, outcome) => sum + effects.child[outcome], 0);
const weight = (costs: readonly Cost[], borne: (seat: string) => boolean) =>
  costs.filter((cost) => borne(cost.seat)).reduce((sum, cost) => sum + cost.weight, 0);

/** The first place with the largest worth. */
function top<Item>(items: readonly Item[], worth: (item: Item) => number): number {
  return items.reduce((best, item, at) => (worth(item) > worth(items[best] as Item) + 1e-9 ? at : best), 0);
}

/** How a player takes being refused: the answers it would give, the first on offer of which it gives. */
type Temper = (outlook: Outlook, asks: Extract<Asks, { kind: 'response' }>) => readonly Answer['type'][];

const stubborn: Temper = () => ['held-out', 'objected'];
const yielding: Temper = () => ['went-along'];

/** A player who weighs the effects of choices, tells `tells` in share rounds, answers commitment rounds as `commits` says, and a refusal as `temper` does. */
function thinker(
  id: string,
  says: string,
  worth: (effects: Effects, outlook: Outlook) => number,
  tells: 'all' | 'nothing' | 'policy',
  commits: (outlook: Outlook) => Pledge,
  temper: Temper,
): Player {
  return {
    id,
    says,
    kind: 'thinks',
    pick(outlook) {
      const { asks, answers, table } = outlook;
      if (asks.kind === 'share') return shareWith(outlook, asks.facts, tells);
      if (asks.kind === 'commit') return answers.findIndex((answer) => answer.type === 'committed' && answer.how === commits(outlook));
      const worthOf = (answer: Answer) =>
        choicesOf(answer).reduce((sum, choice) => sum + worth(effectsOf(table, choice) ?? none, outlook), 0);
      if (asks.kind !== 'response') return top(answers, worthOf);
      const [wanted] = temper(outlook, asks).filter((type) => answers.some((answer) => answer.type === type));
      return top(answers, (answer) => (answer.type === wanted ? worthOf(answer) : -Infinity));
    },
  };
}

/** The choices an answer names: one at a decision or a move, one for each job of a board. */
const choicesOf = (answer: Answer): readonly string[] =>
  'choice' in answer ? [answer.choice] : answer.type === 'assigned' ? answer.choices : [];

/** What a team does with knowledge: everything told that nobody asked to be kept. */
function shareWith(
  { table, seat, asks, standing, answers }: Outlook,
  facts: readonly string[],
  tells: 'all' | 'nothing' | 'policy',
): number {
  const share = asks.kind === 'share' ? table.shares[asks.round] : undefined;
  const written = tells === 'policy' && share ? policyShare(table, share, seat, standing.totals) : [];
  const wanted = facts.filter((fact) => (tells === 'all' ? !table.facts[fact]?.confidence : written.includes(fact)));
  return Math.max(
    0,
    answers.findIndex(
      (answer) =>
        answer.type === 'facts-shared' && answer.facts.length === wanted.length && wanted.every((fact) => answer.facts.includes(fact)),
    ),
  );
}

/** Follows rank: does what suits the colleague whose wish it is asked to guess, and makes the moves that the written policy expects of it. */
const deferential: Player = {
  id: 'deferential',
  kind: 'thinks',
  says: 'does what suits the colleague it looks to',
  pick(outlook) {
    const { asks, answers, table, seat, standing } = outlook;
    if (asks.kind === 'share') return shareWith(outlook, asks.facts, 'policy');
    if (asks.kind === 'commit') return answers.findIndex((answer) => answer.type === 'committed' && answer.how === 'signpost');
    const policy = asks.kind === 'move' ? table.moves[asks.move]?.policy : undefined;
    const decision = 'decision' in asks ? table.decisions[asks.decision] : undefined;
    const leader = decision?.outweighed?.by ?? decision?.they[seat] ?? '';
    const wish = policy ? [policyMove(policy, standing.totals)] : decision && leader ? wantedBy(decision, leader) : [];
    return Math.max(
      0,
      answers.findIndex((answer) => 'choice' in answer && wish.includes(answer.choice)),
    );
  },
};

/**
 * How somebody who thinks of the group takes a refusal: goes along where the table has settled something as good; asks where the story has an answer that
 * brings a fact; else goes along, unless a duty is theirs.
 */
const teamReasoning: Temper = ({ table, standing }, asks) => {
  const decision = table.decisions[asks.decision];
  const value = (choice: string) => groupValue(decision?.choices[choice] ?? none);
  const offered = Math.max(...asks.joins.map(({ choice }) => value(choice)));
  if (offered >= value(asks.mine)) return ['went-along'];
  const tells = asks.colleagues.some((colleague) => decision && policyAnswer(decision, colleague, standing.totals)?.fact);
  if (tells) return ['asked'];
  return value(asks.mine) - offered >= 2 ? ['held-out', 'went-along'] : ['went-along'];
};

/** Words that sound agreeable, whatever they commit anybody to. */
const agreeable =
  /\b(together|share[ds]?|agree[ds]?|ask(?:ed)?|listen|support|help(?:s|ed)?|everyone|everybody|all|join(?:t|ed)?|both|family|thank(?:s|ed)?|welcome|with|offer[s]?|invite[s]?)\b/gi;

function habit(id: string, says: string, worth: (words: string, at: number) => number): Player {
  return {
    id,
    says,
    kind: 'habit',
    pick: (outlook) =>
      top(
        outlook.answers.map((answer, at) => worth(words(answer, outlook), at)),
        (value) => value,
      ),
  };
}

/** The words an answer is shown in. */
function words(answer: Answer, { table, seat, asks }: Outlook): string {
  const offered = (choice: string) => ('choices' in asks ? (asks.choices.find(({ id }) => id === choice)?.text ?? '') : '');
  switch (answer.type) {
    case 'facts-shared':
      return answer.facts.map((fact) => table.facts[fact]?.says ?? '').join(' ');
    case 'committed':
      return asks.kind === 'commit' ? (table.commitments[asks.round]?.seats[seat]?.[answer.how] ?? '') : '';
    case 'assigned':
      return answer.choices.map((choice) => effectsOf(table, choice)?.label ?? '').join(' ');
    case 'asked':
      return `Ask ${table.seats[answer.colleague]?.name ?? ''}`;
    case 'went-along':
      return `Go along with ${offered(answer.choice)}`;
    case 'held-out':
      return 'Hold out';
    case 'objected':
      return 'Object';
    case 'answered':
    case 'passed':
      return '';
    default:
      return offered(answer.choice);
  }
}

const others = (seat: string) => (one: string) => one !== seat;

/** Who plays each story (issue: who would do how well). The worths are the authors' reading of each name. */
export const players: readonly Player[] = [
  thinker(
    'self-interested',
    'takes what suits it best, tells nothing, holds',
    (effects, { seat }) => ownStake(effects, seat) + 0.01 * childOf(effects),
    'nothing',
    () => 'hold',
    stubborn,
  ),
  thinker(
    'avoid-the-worst',
    'takes the choice whose worst side is least bad',
    (effects, { seat }) =>
      Math.min(
        ...outcomeIds.map((outcome) => effects.child[outcome]),
        ...pillarIds.map((pillar) => effects.pillars[pillar]),
        -weight(effects.costs, (one) => one === seat),
      ),
    'nothing',
    () => 'signpost',
    yielding,
  ),
  deferential,
  thinker(
    'prosocial',
    'wants the best for the child and spares its colleagues',
    (effects, { seat }) => childOf(effects) - weight(effects.costs, others(seat)),
    'all',
    () => 'commit',
    yielding,
  ),
  thinker(
    'team-reasoning',
    'takes what is best for the group and does its part',
    groupValue,
    'all',
    ({ table, seat, asks, standing }) => {
      const round = asks.kind === 'commit' ? table.commitments[asks.round] : undefined;
      return round && policyCommit(round, seat, standing.totals) === 'hold' ? 'signpost' : 'commit';
    },
    teamReasoning,
  ),
  {
    id: 'random',
    kind: 'random',
    says: 'picks by chance',
    pick: ({ answers, chance }) => Math.min(answers.length - 1, Math.floor(chance() * answers.length)),
  },
  habit('first', 'always the first choice', (_, at) => -at),
  habit('last', 'always the last choice', (_, at) => at),
  habit('longest', 'always the longest choice', wordsOf),
  habit('shortest', 'always the shortest choice', (text) => -wordsOf(text)),
  habit('agreeable', 'always the most agreeable words', (text) => text.match(agreeable)?.length ?? 0),
];
