import { createNarrator } from '../story/narrator.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import type { Table } from '../story/table.ts';
import { isFor, type Choice, type Line, type Turn } from '../story/turn.ts';
import { type Asks, jobsOf, refuse } from './asks.ts';
import type { Event, Input, Started } from './events.ts';
import { holds, policyMove, policyShare } from './policies.ts';
import { addEvent, noTotals, type Totals } from './totals.ts';
import { policyCommit } from './trust.ts';
import { variables } from './variables.ts';

/** One thing in the backlog: a line that was told, or what was picked, by whom (null: the table). `after` is how many events the log held then. */
export type Entry =
  | { kind: 'line'; line: Line; after: number }
  | { kind: 'pick'; choice: string; text: string; by: string | null; after: number };

/** The present of a session: plain data, never changed in place. */
export type State = { log: readonly Event[]; entries: readonly Entry[]; asks: Asks; totals: Totals };

/** An input that does not fit is refused with a sentence, and nothing moves. */
export type Applied = { ok: true } | { ok: false; refusal: string };

export type Session = {
  state(): State;
  apply(input: Input): Applied;
};

/** Starts a session. Seats that nobody sits in follow their written policy. Throws when the story cannot even be opened. */
export function createSession(story: LoadedStory, start: Omit<Started, 'type' | 'story' | 'edition'>): Session {
  const { table } = story;
  const narrator = createNarrator(story.ink, start.seed, story);
  const humans = start.seats;
  let log: Event[] = [];
  let entries: Entry[] = [];
  let totals = noTotals();
  let asks: Asks = { kind: 'ended', ending: '' };
  let offered: Choice[] = [];

  function record(event: Event): void {
    log = [...log, event];
    totals = addEvent(table, totals, event);
  }

  function advance(turn: Turn): void {
    entries = [...entries, ...turn.lines.map((line): Entry => ({ kind: 'line', line, after: log.length }))];
    recordSpokenFacts(turn.lines);
    switch (turn.then.kind) {
      case 'end':
        record({ type: 'session-ended', ending: turn.then.ending });
        asks = { kind: 'ended', ending: turn.then.ending };
        return;
      case 'activity':
        openRound(turn.then.id);
        return;
      case 'choices':
        offered = turn.then.choices;
        openChoices(offered);
        return;
      case 'broken':
        asks = { ...turn.then, kind: 'stuck' };
    }
  }

  /** A public line that carries `#fact` puts that fact on the table. */
  function recordSpokenFacts(lines: readonly Line[]): void {
    for (const line of lines) {
      if (line.tags.to) continue;
      for (const fact of line.tags.facts) {
        const owner = table.facts[fact]?.seat;
        if (owner && !totals.shared.includes(fact)) record({ type: 'facts-shared', round: '', seat: owner, facts: [fact] });
      }
    }
  }

  function openChoices(choices: Choice[]): void {
    const by = choices[0]?.by;
    if (!by) {
      openDecision(choices);
      return;
    }
    const move = findGroup(table.moves, choices);
    if (humans.includes(by)) {
      asks = { kind: 'move', move, seat: by, choices };
      return;
    }
    const policy = table.moves[move]?.policy;
    const wish = policy ? policyMove(policy, totals) : '';
    pick(choices.find((choice) => choice.id === wish) ?? first(choices), by);
  }

  function openDecision(choices: Choice[]): void {
    const id = findGroup(table.decisions, choices);
    const decision = table.decisions[id];
    const seat = first(humans);
    asks = {
      kind: 'decision',
      decision: id,
      seat,
      choices,
      answered: null,
      measured: decision?.measured ?? false,
      they: decision?.measured ? (decision.they[seat] ?? null) : null,
    };
  }

  function pick(choice: Choice, by: string | null, decision = ''): void {
    record(by ? { type: 'moved', seat: by, choice: choice.id } : { type: 'settled', decision, choice: choice.id });
    entries = [...entries, { kind: 'pick', choice: choice.id, text: choice.text, by, after: log.length }];
    narrator.tell(variables(table, totals));
    advance(narrator.choose(choice.id));
  }

  function goOn(): void {
    narrator.tell(variables(table, totals));
    advance(narrator.next());
  }

  function openRound(id: string): void {
    if (Object.hasOwn(table.boards, id)) {
      asks = { kind: 'board', board: id, seat: first(humans), jobs: jobsOf(table, id) };
      return;
    }
    const share = table.shares[id];
    const commitment = table.commitments[id];
    const waiting = humans.filter((seat) =>
      share ? seatsOf(table, share.facts).includes(seat) : commitment && Object.hasOwn(commitment.seats, seat),
    );
    const seat = waiting[0];
    if (share && seat) {
      const facts = share.facts.filter((fact) => table.facts[fact]?.seat === seat && !totals.shared.includes(fact));
      asks = { kind: 'share', round: id, seat, facts };
    } else if (commitment && seat) asks = { kind: 'commit', round: id, seat };
    else closeRound(id);
  }

  /** The seats nobody sits in answer at once and unseen: what they do depends on what was known before the round. */
  function closeRound(id: string, own?: Event): void {
    const before = totals;
    if (own) record(own);
    const share = table.shares[id];
    const commitment = table.commitments[id];
    if (share) {
      for (const seat of seatsOf(table, share.facts)) {
        if (humans.includes(seat)) continue;
        const facts = policyShare(table, share, seat, before).filter((fact) => share.facts.includes(fact) && !before.shared.includes(fact));
        if (facts.length > 0) record({ type: 'facts-shared', round: id, seat, facts });
      }
    }
    if (commitment) {
      for (const seat of Object.keys(commitment.seats)) {
        if (!humans.includes(seat)) record({ type: 'committed', round: id, seat, how: policyCommit(commitment, seat, before) });
      }
    }
    goOn();
  }

  function apply(input: Input): Applied {
    const refusal = refuse(asks, input);
    if (refusal) return { ok: false, refusal };
    switch (input.type) {
      case 'noted':
        record(input);
        break;
      case 'answered':
        record(input);
        if (asks.kind === 'decision') asks = { ...asks, answered: { i: input.i, we: input.we, they: input.they } };
        break;
      case 'proposed':
        settle(input);
        break;
      case 'moved':
        pick(onOffer(input.choice) as Choice, input.seat);
        break;
      case 'assigned':
        record(input);
        for (const [at, choice] of input.choices.entries()) record({ type: 'settled', decision: jobAt(input.board, at), choice });
        goOn();
        break;
      case 'facts-shared':
      case 'committed':
        closeRound(input.round, input);
    }
    return { ok: true };
  }

  function settle(input: Extract<Input, { type: 'proposed' }>): void {
    record(input);
    const outweighed = table.decisions[input.decision]?.outweighed;
    const loses = outweighed && outweighed.by !== input.seat && !(outweighed.unless && holds(outweighed.unless, totals));
    const carried = (loses ? onOffer(outweighed.choice) : undefined) ?? (onOffer(input.choice) as Choice);
    narrator.tell({ proposed: input.choice });
    pick(carried, null, input.decision);
  }

  const onOffer = (id: string) => offered.find((choice) => choice.id === id);

  const jobAt = (board: string, at: number) => table.boards[board]?.jobs[at] ?? '';

  record({ type: 'session-started', story: story.id, edition: story.edition, ...start });
  narrator.tell(Object.fromEntries(Object.entries(start.past).map(([played, ending]) => [`past_${played.replaceAll('-', '_')}`, ending])));
  goOn();

  return { state: () => ({ log, entries, asks, totals }), apply };
}

/** The entries someone in this seat sees. */
export function seenBy(entries: readonly Entry[], seat: string): Entry[] {
  return entries.filter((entry) => entry.kind === 'pick' || isFor(entry.line, seat));
}

const seatsOf = (table: Table, facts: readonly string[]) => [...new Set(facts.flatMap((fact) => table.facts[fact]?.seat ?? []))];

/** The decision or move that a set of choices belongs to; '' for choices that stand in no table. */
function findGroup(groups: Record<string, { choices: Record<string, unknown> }>, choices: readonly Choice[]): string {
  return Object.keys(groups).find((id) => choices.some((choice) => Object.hasOwn(groups[id]?.choices ?? {}, choice.id))) ?? '';
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('Expected at least one, found none.');
  return item;
}
