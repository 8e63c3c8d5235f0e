import { outcomeIds } from '../evidence/outcomes.ts';
import { policyMove, policyShare, suits } from '../session/policies.ts';
import { effectsOf, pillarIds } from '../session/totals.ts';
import { policyCommit } from '../session/trust.ts';
import { groupValue, ownStake } from '../session/values.ts';
import type { Cost, Effects, Table } from '../story/table.ts';
import { wordsOf } from './checks/choice-words.ts';
import type { Step, Waits } from './legs.ts';
import type { Standing } from './standing.ts';

/** What a pretend player sees when it picks: itself, the table, what is asked, what it may do and in which words. `chance` gives 0 to 1. */
export type View = { table: Table; seat: string; waits: Waits; standing: Standing; steps: readonly Step[]; chance: () => number };

/** A pretend player. `kind` says whether it weighs effects (`thinks`) or goes by the looks of choices (`habit`). Picks the place of a step. */
export type Player = { id: string; kind: 'thinks' | 'habit' | 'random'; says: string; pick(view: View): number };

const none: Effects = {
  label: '-',
  child: { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 },
  pillars: { goal: 0, plan: 0, responsibility: 0 },
  costs: [],
  tips: { practised: [], missed: [] },
  evokes: [],
  acknowledges: [],
};
const childOf = (effects: Effects) => outcomeIds.reduce((sum, outcome) => sum + effects.child[outcome], 0);
const weight = (costs: readonly Cost[], borne: (seat: string) => boolean) =>
  costs.filter((cost) => borne(cost.seat)).reduce((sum, cost) => sum + cost.weight, 0);

/** The first place with the largest worth. */
function top<Item>(items: readonly Item[], worth: (item: Item) => number): number {
  return items.reduce((best, item, at) => (worth(item) > worth(items[best] as Item) + 1e-9 ? at : best), 0);
}

/** A player who weighs the effects of choices, tells `tells` in share rounds and answers commitment rounds as `commits` says. */
function thinker(
  id: string,
  says: string,
  worth: (effects: Effects, view: View) => number,
  tells: 'all' | 'nothing' | 'policy',
  commits: (view: View) => 'hold' | 'signpost' | 'commit',
): Player {
  return {
    id,
    says,
    kind: 'thinks',
    pick(view) {
      const { waits, steps, table } = view;
      if (waits.kind === 'share') return shareWith(view, tells);
      if (waits.kind === 'commit') return steps.findIndex((step) => step.kind === 'commit' && step.how === commits(view));
      return top(steps, (step) => choicesOf(step).reduce((sum, choice) => sum + worth(effectsOf(table, choice) ?? none, view), 0));
    },
  };
}

/** The choices a step takes: one at a decision or a move, one for each job of a board. */
const choicesOf = (step: Step): readonly string[] => ('choice' in step ? [step.choice] : step.kind === 'board' ? step.choices : []);

/** What a team does with knowledge: everything told that nobody asked to be kept. */
function shareWith({ table, seat, waits, standing, steps }: View, tells: 'all' | 'nothing' | 'policy'): number {
  if (waits.kind !== 'share') return 0;
  const share = table.shares[waits.round];
  const written = tells === 'policy' && share ? policyShare(table, share, seat, standing.totals) : [];
  const wanted = waits.facts.filter((fact) => (tells === 'all' ? !table.facts[fact]?.confidence : written.includes(fact)));
  return Math.max(
    0,
    steps.findIndex(
      (step) => step.kind === 'share' && step.facts.length === wanted.length && wanted.every((fact) => step.facts.includes(fact)),
    ),
  );
}

/** Follows rank: does what suits the colleague whose wish it is asked to guess, and makes the moves that the table's policy expects of it. */
const deferential: Player = {
  id: 'deferential',
  kind: 'thinks',
  says: 'does what suits the colleague it looks to',
  pick(view) {
    const { waits, steps, table, seat, standing } = view;
    if (waits.kind === 'share') return shareWith(view, 'policy');
    if (waits.kind === 'commit') return steps.findIndex((step) => step.kind === 'commit' && step.how === 'signpost');
    const decision = waits.kind === 'decision' ? table.decisions[waits.decision] : undefined;
    const policy = waits.kind === 'move' ? table.moves[waits.move]?.policy : undefined;
    const leader = decision?.outweighed?.by ?? decision?.they[seat] ?? '';
    const wish = policy ? [policyMove(policy, standing.totals)] : decision && leader ? suits(decision, leader) : [];
    return Math.max(
      0,
      steps.findIndex((step) => 'choice' in step && wish.includes(step.choice)),
    );
  },
};

/** Words that sound agreeable, whatever they commit anybody to. */
const agreeable =
  /\b(together|share[ds]?|agree[ds]?|ask(?:ed)?|listen|support|help(?:s|ed)?|everyone|everybody|all|join(?:t|ed)?|both|family|thank(?:s|ed)?|welcome|with|offer[s]?|invite[s]?)\b/gi;

function habit(id: string, says: string, worth: (words: string, at: number) => number): Player {
  return {
    id,
    says,
    kind: 'habit',
    pick: (view) =>
      top(
        view.steps.map((step, at) => worth(words(step, view), at)),
        (value) => value,
      ),
  };
}

/** The words a step is shown in. */
function words(step: Step, { table, seat, waits }: View): string {
  if (step.kind === 'share') return step.facts.map((fact) => table.facts[fact]?.says ?? '').join(' ');
  if (step.kind === 'commit') return table.commitments[step.round]?.seats[seat]?.[step.how] ?? '';
  if (step.kind === 'board') return step.choices.map((choice) => effectsOf(table, choice)?.label ?? '').join(' ');
  return 'choices' in waits ? (waits.choices.find(({ id }) => id === step.choice)?.text ?? '') : '';
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
  ),
  deferential,
  thinker(
    'prosocial',
    'wants the best for the child and spares its colleagues',
    (effects, { seat }) => childOf(effects) - weight(effects.costs, others(seat)),
    'all',
    () => 'commit',
  ),
  thinker('team-reasoning', 'takes what is best for the group and does its part', groupValue, 'all', ({ table, seat, waits, standing }) => {
    const round = waits.kind === 'commit' ? table.commitments[waits.round] : undefined;
    return round && policyCommit(round, seat, standing.totals) === 'hold' ? 'signpost' : 'commit';
  }),
  {
    id: 'random',
    kind: 'random',
    says: 'picks by chance',
    pick: ({ steps, chance }) => Math.min(steps.length - 1, Math.floor(chance() * steps.length)),
  },
  habit('first', 'always the first choice', (_, at) => -at),
  habit('last', 'always the last choice', (_, at) => at),
  habit('longest', 'always the longest choice', wordsOf),
  habit('shortest', 'always the shortest choice', (text) => -wordsOf(text)),
  habit('agreeable', 'always the most agreeable words', (text) => text.match(agreeable)?.length ?? 0),
];
