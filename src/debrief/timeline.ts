import { type Outcome, outcomeIds } from '../evidence/outcomes.ts';
import { type Theme, themes } from '../evidence/themes.ts';
import { stepsOf } from '../scoring/chosen.ts';
import type { LedgerEntry } from '../scoring/ledger.ts';
import { type Measured, measuredBy } from '../scoring/measured.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Event, EventOf } from '../session/events.ts';
import { questionId, subjectOf } from '../session/question.ts';
import { objectionStands } from '../session/settle.ts';
import { type Pillar, pillarIds, totalsOf } from '../session/totals.ts';
import { groupValue, ownStake } from '../session/values.ts';
import type { Cost, Decision, Effects, EffectsTable } from '../story/effects-table.ts';
import type { AnswersView, ChoiceView, CostView, Moment } from './moment.ts';
import { costSentence, decisionSentence, moveSentence, roundSentence, shareSentence } from './moment-sentences.ts';
import { type Names, namesOf } from './names.ts';

/** The moments under one theme: what is at stake in them for the most part. */
export type ThemeGroup = { theme: Theme | null; numbers: number[] };

/** All moments in the order of time: decisions, personal moves, share rounds, commitment rounds. */
export function timeline(table: EffectsTable, log: readonly Event[], card: Scorecard): Moment[] {
  const seat = card.seat;
  const scene = { table, steps: stepsOf(log), card, names: namesOf(table, seat), measured: measuredBy(table, log, seat) };
  const rounds = new Set<string>();
  return scene.steps
    .flatMap((event, at): Unnumbered[] => {
      if (event.type === 'settled') return decisionMoment(scene, event, at);
      if (event.type === 'moved') return moveMoment(scene, event, at);
      if (event.type !== 'facts-shared' && event.type !== 'committed') return [];
      const round = subjectOf(event.question);
      if (rounds.has(round) || !(Object.hasOwn(table.shares, round) || Object.hasOwn(table.commitments, round))) return [];
      rounds.add(round);
      return event.type === 'committed' ? roundMoment(scene, round, at) : [shareMoment(scene, round, at)];
    })
    .map((moment, index, all) => {
      const before = all.slice(0, index).filter(({ id }) => id === moment.id).length;
      return { ...moment, key: questionId(moment.id, before), number: index + 1 };
    });
}

/** Moments by what is mostly at stake in them, in the order of the themes; those without a theme come last. */
export function byTheme(moments: readonly Moment[]): ThemeGroup[] {
  return [...themes, null]
    .map((theme) => ({ theme, numbers: moments.filter((moment) => moment.theme === theme).map(({ number }) => number) }))
    .filter(({ numbers }) => numbers.length > 0);
}

type Unnumbered = Moment extends infer Each
  ? Each extends Moment
    ? Omit<Each, 'number' | 'key'> & { number?: never; key?: never }
    : never
  : never;
type Played = { table: EffectsTable; steps: readonly Event[]; card: Scorecard; names: Names; measured: Measured[] };

function decisionMoment(scene: Played, event: EventOf<'settled'>, at: number): Unnumbered[] {
  const { table, steps, card, names } = scene;
  const decision = table.decisions[event.decision];
  if (!decision) return [];
  const from = steps.slice(0, at).findLastIndex((step) => step.type === 'settled' && step.decision === event.decision) + 1;
  const here = steps.slice(from, at).filter((step) => 'question' in step && subjectOf(step.question) === event.decision);
  const proposed = putForward(steps.slice(from, at), event, card.seat);
  const answers = answersView(scene, event.decision);
  const costs = costsAt(scene, at);
  const asked = here.find((step) => step.type === 'asked');
  const last = here.findLast((step) => step.type === 'proposed' && step.seat === card.seat);
  const said = here.find((step) => step.type === 'objected');
  const objected = objectionStands(last?.type === 'proposed' ? last.choice : undefined, event.choice) ? said : undefined;
  return [
    {
      kind: 'decision',
      at,
      id: event.decision,
      asks: decision.asks,
      theme: mainTheme(Object.values(decision.choices).flatMap((choice) => choice.costs)),
      sentence: decisionSentence(names, {
        proposed,
        settled: event.choice,
        why: event.why,
        by: event.seat,
        own: event.seat === card.seat,
        answers,
        because: decision.outweighed?.because ?? '',
        asked: asked?.type === 'asked' ? asked.colleague : null,
        objected: objected !== undefined,
        unsaid: event.why === 'went-along' ? unsaid(table, decision, totalsOf(table, steps.slice(0, at)).shared, card.seat) : null,
      }),
      cost: costSentence(costs),
      costs,
      measured: decision.measured,
      answers,
      proposed: proposed && names.choice(proposed),
      settled: names.choice(event.choice),
      why: event.why,
      put: here.flatMap((step) =>
        step.type === 'proposed' && step.question.endsWith('/proposal')
          ? [{ seat: step.seat, name: names.who(step.seat), choice: names.choice(step.choice) }]
          : [],
      ),
      objection: objected?.type === 'objected' ? objected.text : null,
      choices: choiceViews(scene, decision.choices, event.choice, costs),
      sources: decision.sources,
    },
  ];
}

/** What a seat put forward first at a decision, or for a job on a board; null when another did. */
function putForward(steps: readonly Event[], { decision, choice }: EventOf<'settled'>, seat: string): string | null {
  for (const step of steps) {
    if (step.type === 'proposed' && subjectOf(step.question) === decision && step.seat === seat) return step.choice;
    if (step.type === 'assigned' && step.seat === seat && step.choices.includes(choice)) return choice;
  }
  return null;
}

/** A fact of this seat that was not on the table and that something at this decision hung on; null when there was none. */
function unsaid(table: EffectsTable, decision: Decision, shared: readonly string[], seat: string): string | null {
  const conditions = [...Object.values(decision.puts).flat(), decision.outweighed].map((rule) =>
    rule && 'when' in rule ? rule.when : undefined,
  );
  const named = [...conditions, decision.outweighed?.unless].flatMap((condition) => condition?.shared ?? []);
  const fact = named.find((id) => table.facts[id]?.seat === seat && !shared.includes(id));
  return fact === undefined ? null : (table.facts[fact]?.says ?? null);
}

function moveMoment(scene: Played, event: EventOf<'moved'>, at: number): Unnumbered[] {
  const { table, card, names } = scene;
  const found = Object.entries(table.moves).find(([, { choices }]) => Object.hasOwn(choices, event.choice));
  if (!found) return [];
  const [id, move] = found;
  const own = event.seat === card.seat;
  const shown = own ? move.choices : Object.fromEntries(Object.entries(move.choices).filter(([choice]) => choice === event.choice));
  const costs = costsAt(scene, at);
  return [
    {
      kind: 'move',
      at,
      id,
      asks: own ? move.asks : `What ${names.seat(event.seat)} did`,
      theme: mainTheme(Object.values(shown).flatMap((choice) => choice.costs)),
      sentence: moveSentence(names, own ? null : event.seat, event.choice),
      cost: costs.length === 0 ? '' : costSentence(costs),
      costs,
      own,
      by: names.who(event.seat),
      picked: names.choice(event.choice),
      choices: choiceViews(scene, shown, event.choice, costs),
      sources: move.sources,
    },
  ];
}

function shareMoment({ table, steps, names }: Played, round: string, at: number): Unnumbered {
  const told = steps.flatMap((step) =>
    step.type === 'facts-shared' && subjectOf(step.question) === round
      ? step.facts.map((fact) => ({ says: table.facts[fact]?.says ?? fact, by: names.who(step.seat) }))
      : [],
  );
  return { kind: 'share', at, id: round, asks: names.asks(round), theme: null, sentence: shareSentence(told), cost: '', costs: [], told };
}

function roundMoment(scene: Played, id: string, at: number): Unnumbered[] {
  const { table, card, names } = scene;
  const round = card.trust[id];
  const commitment = table.commitments[id];
  if (!round || !commitment) return [];
  const costs = viewsOf(
    scene,
    card.ledger.entries.filter((entry) => entry.round === id),
  );
  return [
    {
      kind: 'commitment',
      at,
      id,
      asks: commitment.asks,
      theme: mainTheme(Object.values(commitment.seats).flatMap((seat) => seat.costs)),
      sentence: roundSentence(names, card.seat, round),
      cost: costSentence(costs),
      costs,
      round,
      sources: commitment.sources,
    },
  ];
}

function answersView({ measured, names }: Played, id: string): AnswersView | null {
  const found = measured.find((one) => one.id === id);
  if (!found) return null;
  const { answers, tableWe, they } = found;
  return {
    i: names.choice(answers.i),
    we: names.choice(answers.we),
    tableWe: tableWe.map(names.choice),
    they: they && {
      about: names.seat(they.about),
      guess: names.choice(answers.they),
      suits: they.wants.map(names.choice),
      because: they.because,
      right: they.wants.includes(answers.they),
    },
  };
}

const costsAt = (scene: Played, at: number): CostView[] =>
  viewsOf(
    scene,
    scene.card.ledger.entries.filter((entry) => entry.at === at && entry.choice !== null),
  );

const viewsOf = ({ names }: Played, entries: readonly LedgerEntry[]): CostView[] =>
  entries.map(({ seat, theme, weight, gives, acknowledged }) => ({ seat, theme, weight, gives, acknowledged, name: names.who(seat) }));

function choiceViews({ table, names }: Played, choices: Record<string, Effects>, settled: string, paid: readonly CostView[]): ChoiceView[] {
  return Object.entries(choices).map(([id, effects]) => ({
    id,
    label: names.label(id),
    settled: id === settled,
    groupValue: groupValue(effects),
    stakes: Object.keys(table.seats).map((seat) => ({ seat, name: names.who(seat), value: ownStake(effects, seat) })),
    child: Object.fromEntries(outcomeIds.map((outcome) => [outcome, effects.child[outcome]])) as Record<Outcome, number>,
    pillars: Object.fromEntries(pillarIds.map((pillar) => [pillar, effects.pillars[pillar]])) as Record<Pillar, number>,
    costs:
      id === settled
        ? [...paid]
        : effects.costs.map(({ seat, theme, weight, gives }) => ({
            seat,
            theme,
            weight,
            gives,
            acknowledged: false,
            name: names.who(seat),
          })),
  }));
}

/** The theme with the most weight in it; the first of the themes when they tie, null when there is none. */
function mainTheme(costs: readonly Cost[]): Theme | null {
  const weight = (theme: Theme) => costs.reduce((sum, cost) => (cost.theme === theme ? sum + cost.weight : sum), 0);
  const [first] = [...themes].sort((a, b) => weight(b) - weight(a));
  return first && weight(first) > 0 ? first : null;
}
