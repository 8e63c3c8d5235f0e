import type { Event, How } from '../session/events.ts';
import { holds, policyMove, policyShare } from '../session/policies.ts';
import { type Job, jobsOf } from '../session/asks.ts';
import { addEvent, noTotals } from '../session/totals.ts';
import type { Table } from '../story/table.ts';
import type { SourceChoice } from './ink-turns.ts';
import { answerOf, beforehand, type Fact, readsBeforeTelling, readsOfCondition, type Standing, tell, toldOf } from './standing.ts';
import { after, type KnownTurn, type TurnMemory } from './turn-memory.ts';

/** What the story waits for from the one seat that somebody sits in; as `Asks` of the session, with the lines of `story.ink` kept. */
export type Waits =
  | { kind: 'decision'; decision: string; choices: SourceChoice[] }
  | { kind: 'move'; move: string; choices: SourceChoice[] }
  | { kind: 'share'; round: string; facts: string[] }
  | { kind: 'board'; board: string; jobs: Job[] }
  | { kind: 'commit'; round: string }
  | { kind: 'ended'; ending: string }
  | { kind: 'broken'; at: number; message: string };

/** What a player may do at one point, in ids. */
export type Step =
  | { kind: 'decision'; decision: string; choice: string }
  | { kind: 'move'; move: string; choice: string }
  | { kind: 'share'; round: string; facts: string[] }
  | { kind: 'board'; board: string; choices: string[] }
  | { kind: 'commit'; round: string; how: How };

/** A turn of Ink or a pick, as it came on the way: what was told, and what was added to the log. */
export type Leg = { turn: KnownTurn; events: Event[] };

/** From one pick to the next thing asked of the player, past everything that other seats do by their policy. */
export type Passage = { legs: Leg[]; to: Standing; waits: Waits; reads: Set<Fact> };

/** How many times other seats may act in a row before the story is called runaway. */
const longestPassage = 300;

/** How far to go: to the end, or only until nothing is left that a pick or another seat's move could add to the totals of choices. */
export type Depth = 'to the end' | 'to the last choice';

export type Legs = {
  open(past: Record<string, string>): Passage;
  take(standing: Standing, waits: Waits, step: Step): Passage;
};

/** The engine's part of a session (`session/session.ts`) over remembered turns; a test holds the two against each other. */
export function createLegs(table: Table, memory: TurnMemory, seat: string, depth: Depth = 'to the end'): Legs {
  function begin(standing: Standing): { standing: Standing; legs: Leg[]; reads: Set<Fact>; events: Event[] } {
    return { standing, legs: [], reads: new Set(), events: [] };
  }
  type Journey = ReturnType<typeof begin>;

  function record(journey: Journey, event: Event): void {
    journey.events.push(event);
    journey.standing = { ...journey.standing, totals: addEvent(table, journey.standing.totals, event) };
  }

  /** Tells the story its variables, and plays one turn. */
  function turn(journey: Journey, choice: number | null): KnownTurn {
    const { at, vars, visits, totals } = journey.standing;
    const told = tell(vars, toldOf(table, totals), memory.declared);
    const played = memory.play(at, { vars: told, visits }, choice);
    for (const read of played.reads) for (const fact of readsBeforeTelling(read)) journey.reads.add(fact);
    journey.legs.push({ turn: played, events: journey.events });
    journey.events = [];
    journey.standing = { at: played.to, ...after({ vars: told, visits }, played), totals };
    return played;
  }

  function finish(journey: Journey, waits: Waits): Passage {
    const last = journey.legs.at(-1);
    if (last) last.events = [...last.events, ...journey.events];
    return { legs: journey.legs, to: journey.standing, waits, reads: journey.reads };
  }

  /** Goes on after a turn until the player is asked. */
  function goOn(journey: Journey, first: KnownTurn): Passage {
    let { then, lines } = first;
    for (let length = 0; length < longestPassage; length++) {
      recordSpoken(journey, lines);
      if (then.kind === 'broken') return finish(journey, then);
      if (then.kind === 'end') {
        record(journey, { type: 'session-ended', ending: then.ending });
        return finish(journey, { kind: 'ended', ending: then.ending });
      }
      if (then.kind === 'activity' && depth === 'to the last choice' && memory.isQuiet(journey.standing.at) && handedOut(journey))
        return finish(journey, { kind: 'ended', ending: '' });
      const asked = then.kind === 'activity' ? openRound(journey, then.id) : openChoices(journey, then.choices);
      if ('kind' in asked) return finish(journey, asked);
      ({ then, lines } = turn(journey, asked.choice));
    }
    return finish(journey, {
      kind: 'broken',
      at: lines[0]?.at ?? 0,
      message: 'goes round among the other seats without ever coming back to the player',
    });
  }

  /** Whether all boards of the story have been filled; until then something may still be settled although no choice is left. */
  function handedOut(journey: Journey): boolean {
    const jobs = Object.values(table.boards).flatMap((board) => board.jobs);
    for (const job of jobs) journey.reads.add(`told:does_${job}`);
    const told = toldOf(table, journey.standing.totals);
    return jobs.every((job) => told[`does_${job}`] !== undefined);
  }

  function recordSpoken(journey: Journey, lines: KnownTurn['lines']): void {
    for (const line of lines) {
      if (line.tags.to) continue;
      for (const fact of line.tags.facts) {
        const owner = table.facts[fact]?.seat;
        if (owner && !journey.standing.totals.shared.includes(fact))
          record(journey, { type: 'facts-shared', round: '', seat: owner, facts: [fact] });
      }
    }
  }

  /** What the player is asked, or the choice that the seat whose move it is takes by its policy. */
  function openChoices(journey: Journey, choices: SourceChoice[]): Waits | { choice: number } {
    const [first] = choices;
    const by = first?.by;
    if (!by) return { kind: 'decision', decision: groupOf(table.decisions, first?.id ?? ''), choices };
    const move = groupOf(table.moves, first?.id ?? '');
    if (by === seat) return { kind: 'move', move, choices };
    const policy = table.moves[move]?.policy;
    for (const rule of policy ?? []) for (const fact of readsOfCondition(rule.when)) journey.reads.add(fact);
    const wish = policy ? policyMove(policy, journey.standing.totals) : '';
    const choice = Math.max(
      0,
      choices.findIndex(({ id }) => id === wish),
    );
    record(journey, { type: 'moved', seat: by, choice: choices[choice]?.id ?? '' });
    return { choice };
  }

  function openRound(journey: Journey, id: string): Waits | { choice: null } {
    if (Object.hasOwn(table.boards, id)) return { kind: 'board', board: id, jobs: jobsOf(table, id) };
    const share = table.shares[id];
    const commitment = table.commitments[id];
    if (share?.facts.some((fact) => table.facts[fact]?.seat === seat)) {
      const own = share.facts.filter((fact) => table.facts[fact]?.seat === seat);
      for (const fact of own) journey.reads.add(`shared:${fact}`);
      return { kind: 'share', round: id, facts: own.filter((fact) => !journey.standing.totals.shared.includes(fact)) };
    }
    if (!share && commitment && Object.hasOwn(commitment.seats, seat)) return { kind: 'commit', round: id };
    closeRound(journey, id, null);
    return { choice: null };
  }

  function closeRound(journey: Journey, id: string, own: Event | null): void {
    const before = journey.standing.totals;
    if (own) record(journey, own);
    const share = table.shares[id];
    const commitment = table.commitments[id];
    for (const other of share ? seatsOf(share.facts) : []) {
      if (other === seat || !share) continue;
      for (const rule of share.policy[other] ?? [])
        for (const fact of [`shared:${rule.fact}`, ...readsOfCondition(rule.when)]) journey.reads.add(fact);
      const facts = policyShare(table, share, other, before).filter((fact) => share.facts.includes(fact) && !before.shared.includes(fact));
      if (facts.length > 0) record(journey, { type: 'facts-shared', round: id, seat: other, facts });
    }
    if (commitment)
      for (const fact of own ? [`answers:${id}/${seat}`] : beforehand(table, `answers:${id}/${seat}`)) journey.reads.add(fact);
    for (const other of Object.keys(commitment?.seats ?? {})) {
      if (other === seat) continue;
      record(journey, { type: 'committed', round: id, seat: other, how: answerOf(table, id, other, before) });
    }
  }

  const seatsOf = (facts: readonly string[]) => [...new Set(facts.flatMap((fact) => table.facts[fact]?.seat ?? []))];

  function open(past: Record<string, string>): Passage {
    const told = Object.fromEntries(Object.entries(past).map(([story, ending]) => [`past_${story.replaceAll('-', '_')}`, ending]));
    const journey = begin({ at: memory.start, vars: tell(new Map(), told, memory.declared), visits: new Map(), totals: noTotals() });
    return goOn(journey, turn(journey, null));
  }

  function take(standing: Standing, waits: Waits, step: Step): Passage {
    const journey = begin(standing);
    if (step.kind === 'share') closeRound(journey, step.round, { type: 'facts-shared', round: step.round, seat, facts: step.facts });
    else if (step.kind === 'commit') closeRound(journey, step.round, { type: 'committed', round: step.round, seat, how: step.how });
    else if (step.kind === 'board') assign(journey, step);
    if (step.kind === 'share' || step.kind === 'commit' || step.kind === 'board') return goOn(journey, turn(journey, null));
    const choices = 'choices' in waits ? waits.choices : [];
    let choice = choices.findIndex(({ id }) => id === step.choice);
    if (step.kind === 'move') record(journey, { type: 'moved', seat, choice: step.choice });
    else choice = settle(journey, step, choices, choice);
    return goOn(journey, turn(journey, choice));
  }

  function assign(journey: Journey, { board, choices }: Extract<Step, { kind: 'board' }>): void {
    record(journey, { type: 'assigned', board, seat, choices });
    for (const [at, choice] of choices.entries())
      record(journey, { type: 'settled', decision: table.boards[board]?.jobs[at] ?? '', choice });
  }

  function settle(journey: Journey, step: Extract<Step, { kind: 'decision' }>, choices: SourceChoice[], choice: number): number {
    record(journey, { type: 'proposed', decision: step.decision, seat, choice: step.choice });
    const outweighed = table.decisions[step.decision]?.outweighed;
    for (const fact of readsOfCondition(outweighed?.unless)) journey.reads.add(fact);
    const loses = outweighed && outweighed.by !== seat && !(outweighed.unless && holds(outweighed.unless, journey.standing.totals));
    const carried = loses ? choices.findIndex(({ id }) => id === outweighed.choice) : -1;
    journey.standing = { ...journey.standing, vars: tell(journey.standing.vars, { proposed: step.choice }, memory.declared) };
    const settled = carried < 0 ? choice : carried;
    record(journey, { type: 'settled', decision: step.decision, choice: choices[settled]?.id ?? '' });
    return settled;
  }

  return { open, take };
}

const groupOf = (groups: Record<string, { choices: Record<string, unknown> }>, choice: string) =>
  Object.keys(groups).find((id) => Object.hasOwn(groups[id]?.choices ?? {}, choice)) ?? '';
