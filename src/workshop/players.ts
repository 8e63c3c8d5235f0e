import { outcomeIds } from '../evidence/outcomes.ts';
import type { Answer, Pledge } from '../session/events.ts';
import type { Asks } from '../session/owes.ts';
import { policyAnswer, policyMove, policyShare, wantedBy } from '../session/policies.ts';
import { effectsOf, pillarIds } from '../session/totals.ts';
import { policyCommit } from '../session/trust.ts';
import { groupValue, ownStake } from '../session/values.ts';
import { isConfidence } from '../story/facts.ts';
import type { Cost, Effects } from '../story/effects-table.ts';
import { habits } from './habits.ts';
import { type Outlook, type Player, top } from './player.ts';
import { worthAgain, worthAnswering, worthPutting } from './reader.ts';

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
  passes_on: [],
  promises: [],
  takes_back: [],
  yours: {},
};
const childOf = (effects: Effects) => outcomeIds.reduce((sum, outcome) => sum + effects.child[outcome], 0);
const weight = (costs: readonly Cost[], borne: (seat: string) => boolean) =>
  costs.filter((cost) => borne(cost.seat)).reduce((sum, cost) => sum + cost.weight, 0);

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
  const wanted = facts.filter((fact) => (tells === 'all' ? table.facts[fact] && !isConfidence(table.facts[fact]) : written.includes(fact)));
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

const others = (seat: string) => (one: string) => one !== seat;

const team = thinker(
  'team-reasoning',
  'takes what is best for the group and does its part',
  groupValue,
  'all',
  ({ table, seat, asks, standing }) => {
    const round = asks.kind === 'commit' ? table.commitments[asks.round] : undefined;
    return round && policyCommit(round, seat, standing.totals) === 'hold' ? 'signpost' : 'commit';
  },
  teamReasoning,
);

/** Reads the table: who has reason to want what, what lies there, and what could still be asked. For the rest it reasons as one of a team. */
const reader: Player = {
  id: 'reader',
  kind: 'thinks',
  says: 'reads what people want, say and pay, and then takes what is best for the group',
  pick(outlook) {
    const { table, seat, asks, answers, standing } = outlook;
    const sight = { table, seat, totals: standing.totals };
    const choosing = (worth: (choice: string) => number) =>
      top(answers, (answer) => ('choice' in answer ? worth(answer.choice) : -Infinity));
    switch (asks.kind) {
      case 'response':
        return top(answers, (answer) => worthAnswering(sight, asks, answer));
      case 'proposal':
        return choosing((choice) => worthPutting(sight, asks.decision, choice));
      case 'again': {
        const offered = asks.choices.map(({ id }) => id);
        return choosing((choice) => worthAgain(sight, asks.decision, offered, choice));
      }
      default:
        return team.pick(outlook);
    }
  },
};

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
  team,
  reader,
  {
    id: 'random',
    kind: 'random',
    says: 'picks by chance',
    pick: ({ answers, chance }) => Math.min(answers.length - 1, Math.floor(chance() * answers.length)),
  },
  ...habits,
];
