import type { EffectsTable } from '../story/effects-table.ts';
import type { InkValue } from '../story/narrator.ts';
import type { Turn } from '../story/turn.ts';
import type { Circumstance } from './circumstances.ts';
import type { Event, Why } from './events.ts';
import type { Proposal } from './policies.ts';
import type { DecisionQuestion, Question, Settlement } from './question.ts';
import { addEvent, type Totals } from './totals.ts';

/** What is said at the table between two turns of the story: a seat's own move, proposals revealed, an answer to somebody's question, what was settled. */
export type Said =
  | { kind: 'moved'; seat: string; choice: string; text: string }
  | { kind: 'revealed'; question: DecisionQuestion; proposals: Proposal[]; settlement: Settlement }
  | { kind: 'replied'; question: DecisionQuestion; seat: string; says: string | null; fact: string | null }
  | { kind: 'settled'; question: DecisionQuestion; choice: string; why: Why; seat: string }
  | { kind: 'handed'; board: string; jobs: { job: string; choice: string }[] };

/**
 * By which rules a session goes: the effects table and the seats people sit in. `read` is told every circumstance that decided something (the walk of the
 * workshop needs to know), `say` what is said at the table, and how long the log was by then.
 */
export type Rules = {
  table: EffectsTable;
  humans: readonly string[];
  read?: (circumstance: Circumstance) => void;
  say?: (said: Said, after: number) => void;
};

/** What came of a turn or of answers: what is added to the log, the totals after it, and what happens next: a question waits, or the story goes on. */
export type Outcome = {
  events: Event[];
  totals: Totals;
  next: { kind: 'waits'; question: Question } | { kind: 'goes-on'; tell: Record<string, InkValue>; choose: string | null };
};

/** The way from one thing asked to the next: what is recorded, and the totals as they stand. */
export type Way = ReturnType<typeof begin>;

/** Sets out from the totals before it; `at` is how long the log is. */
export function begin(rules: Rules, before: Totals, at: number) {
  const events: Event[] = [];
  const way = {
    ...rules,
    totals: before,
    reads(circumstances: readonly Circumstance[]) {
      if (rules.read) for (const one of circumstances) rules.read(one);
    },
    tell(said: Said) {
      rules.say?.(said, at + events.length);
    },
    record(event: Event) {
      events.push(event);
      way.totals = addEvent(rules.table, way.totals, event);
    },
    /** A public line that carries `#fact` puts that fact on the table. */
    recordSpoken({ lines }: Turn) {
      for (const { tags } of lines) {
        if (tags.to) continue;
        for (const fact of tags.facts) {
          const seat = rules.table.facts[fact]?.seat;
          if (seat && !way.totals.shared.includes(fact)) way.record({ type: 'facts-shared', question: '', seat, facts: [fact] });
        }
      }
    },
    wait(question: Question): Outcome {
      return { events, totals: way.totals, next: { kind: 'waits', question: { ...question, opened: at + events.length } } };
    },
    goOn(choose: string | null, tell: Record<string, InkValue> = {}): Outcome {
      return { events, totals: way.totals, next: { kind: 'goes-on', tell, choose } };
    },
  };
  return way;
}
