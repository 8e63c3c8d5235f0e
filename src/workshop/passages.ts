import type { Circumstance } from '../session/circumstances.ts';
import type { Answer, Event } from '../session/events.ts';
import type { Question } from '../session/question.ts';
import { noTotals } from '../session/totals.ts';
import { afterAnswers, afterTurn } from '../session/transition.ts';
import type { Outcome } from '../session/way.ts';
import { variables } from '../session/variables.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { readsBeforeTelling, type Standing, tell, toldOf } from './standing.ts';
import { after, type KnownTurn, type TurnMemory } from './turn-memory.ts';

/** What a walk waits for: a question of the session, or nothing more because the story breaks off. */
export type Waits = Question | { kind: 'broken'; at: number; message: string };

/** What everybody who is asked hands in at one point. */
export type Step = readonly Answer[];

/** A turn of Ink with what was logged before it; what is logged after the last turn of a passage stands with that turn. */
export type Leg = { turn: KnownTurn; events: Event[] };

/** From one pick to the next thing asked of anybody, past everything that seats without people do by their policy; and what decided it. */
export type Passage = { legs: Leg[]; to: Standing; waits: Waits; reads: Set<Circumstance> };

/** How far to go: to the end, or only until nothing is left that a pick or another seat's move could add to the totals of choices. */
export type Depth = 'to the end' | 'to the last choice';

export type Passages = {
  open(past: Record<string, string>): Passage;
  take(standing: Standing, question: Question, step: Step): Passage;
};

/** Stands for the turn of a passage in which the story said nothing. */
const silence: KnownTurn = {
  lines: [],
  then: { kind: 'choices', choices: [] },
  reads: [],
  writes: new Map(),
  visited: [],
  texts: [],
  knots: [],
  overrun: false,
  to: 0,
};

/** How many turns may follow one another before somebody is asked; beyond that the story is called runaway. */
const longestPassage = 300;

/** The rules of a session (`session/transition.ts`) over remembered turns, telling what decided each passage. I, We and They decide nothing and are passed over. */
export function createPassages(table: EffectsTable, memory: TurnMemory, humans: readonly string[], depth: Depth = 'to the end'): Passages {
  function journeyFrom(from: Standing) {
    const reads = new Set<Circumstance>();
    const rules = { table, humans, read: (circumstance: Circumstance) => reads.add(circumstance) };
    const legs: Leg[] = [];
    let standing = from;
    let logged: Event[] = [];

    /** Tells the story its variables, and plays one turn. */
    function play(choice: number | null): KnownTurn {
      const { at, visits, totals } = standing;
      const vars = tell(standing.vars, toldOf(table, totals), memory.declared);
      const turn = memory.play(at, { vars, visits }, choice);
      for (const read of turn.reads) for (const circumstance of readsBeforeTelling(read)) reads.add(circumstance);
      legs.push({ turn, events: logged });
      logged = [];
      standing = { at: turn.to, ...after({ vars, visits }, turn), totals };
      return turn;
    }

    function finish(waits: Waits): Passage {
      const last = legs.at(-1);
      if (last) last.events = [...last.events, ...logged];
      else legs.push({ turn: silence, events: logged });
      return { legs, to: standing, waits, reads };
    }

    /** Takes over what the rules say, turn after turn, until somebody is asked. */
    function follow(first: Outcome, choices: readonly { id: string }[]): Passage {
      let outcome = first;
      let offered = choices;
      for (let turns = 0; turns < longestPassage; turns++) {
        const { events, totals, next } = outcome;
        logged.push(...events);
        standing = { ...standing, totals };
        if (next.kind === 'waits') {
          if (next.question.kind !== 'instinct') return finish(next.question);
          outcome = afterAnswers(rules, totals, next.question, [], 0);
          continue;
        }
        standing = { ...standing, vars: tell(standing.vars, next.tell, memory.declared) };
        const turn = play(next.choose === null ? null : offered.findIndex(({ id }) => id === next.choose));
        if (turn.then.kind === 'broken') return finish(turn.then);
        if (turn.then.kind === 'activity' && isOver()) return finish({ id: 'end', opened: 0, kind: 'ended', ending: '' });
        offered = turn.then.kind === 'choices' ? turn.then.choices : [];
        outcome = afterTurn(rules, standing.totals, { lines: turn.lines, then: turn.then }, 0);
      }
      return finish({
        kind: 'broken',
        at: legs.at(-1)?.turn.lines[0]?.at ?? 0,
        message: 'goes round among the other seats without ever coming back to the player',
      });
    }

    /** Whether nothing can still be added to the totals of choices: no choice is left, and all boards of the story have been filled. */
    function isOver(): boolean {
      if (depth === 'to the end' || !memory.isQuiet(standing.at)) return false;
      const jobs = Object.values(table.boards).flatMap((board) => board.jobs);
      for (const job of jobs) reads.add(`told:does_${job}`);
      const told = toldOf(table, standing.totals);
      return jobs.every((job) => told[`does_${job}`] !== undefined);
    }

    return { rules, follow };
  }

  return {
    open(past) {
      const told = Object.fromEntries(Object.entries(past).map(([story, ending]) => [`past_${story.replaceAll('-', '_')}`, ending]));
      const totals = noTotals();
      const start = { at: memory.start, vars: tell(new Map(), told, memory.declared), visits: new Map(), totals };
      const next = { kind: 'goes-on', tell: variables(table, totals), choose: null } as const;
      return journeyFrom(start).follow({ events: [], totals, next }, []);
    },
    take(standing, question, step) {
      const { rules, follow } = journeyFrom(standing);
      return follow(afterAnswers(rules, standing.totals, question, step, 0), 'choices' in question ? question.choices : []);
    },
  };
}
