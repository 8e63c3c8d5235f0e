import { createNarrator, type Narrator } from '../story/narrator.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { isFor, type Line, type Turn } from '../story/turn.ts';
import { inputsOf, returnsTo } from './answers.ts';
import { type Answer, type Event, type Input, rulesNumber, type Started } from './events.ts';
import { overLimits } from './limits.ts';
import { waitingFor } from './owes.ts';
import { askedSeats, type Question } from './question.ts';
import { refuse } from './refuse.ts';
import { addEvent, noTotals, type Totals } from './totals.ts';
import { afterAnswers, afterTurn } from './transition.ts';
import type { Outcome, Rules, Said } from './way.ts';
import { variables } from './variables.ts';

/** One thing in the backlog: a line that was told, or what was said between two turns. `after` is how many events the log held then. */
export type Entry = { kind: 'line'; line: Line; after: number } | { kind: 'said'; said: Said; after: number };

/** The present of a session: plain data, never changed in place. `answers` are those to the open question that came in while others are still waited for. */
export type State = {
  log: readonly Event[];
  entries: readonly Entry[];
  question: Question;
  humans: readonly string[];
  answers: readonly Answer[];
  totals: Totals;
};

/** An input that does not fit is refused with a sentence, and nothing moves. */
export type Applied = { ok: true } | { ok: false; refusal: string };

export type Session = {
  state(): State;
  apply(input: Input): Applied;
};

/** Starts a session. Seats that nobody sits in follow their written policy. Throws when the story cannot even be opened. */
export function createSession(story: LoadedStory, start: Omit<Started, 'type' | 'story' | 'edition' | 'rules'>): Session {
  const { table } = story;
  const humans = Object.keys(table.seats).filter((seat) => start.seats.includes(seat));
  const rules: Rules = { table, humans, say: (said, after) => hear({ kind: 'said', said, after }) };
  let narrator: Narrator;
  let state: State;

  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
  };
  const hear = (entry: Entry) => set({ entries: [...state.entries, entry] });
  const record = (event: Event) => set({ log: [...state.log, event], totals: addEvent(table, state.totals, event) });

  function begin(): void {
    narrator = createNarrator(story.ink, start.seed, story);
    const question: Question = { id: 'start', opened: 0, kind: 'ended', ending: '' };
    state = { log: [], entries: [], question, humans, answers: [], totals: noTotals() };
    record({ type: 'session-started', rules: rulesNumber, story: story.id, edition: story.edition, ...start, seats: humans });
    narrator.tell(
      Object.fromEntries(Object.entries(start.past).map(([played, ending]) => [`past_${played.replaceAll('-', '_')}`, ending])),
    );
    narrator.tell(variables(table, state.totals));
    follow(told(narrator.next()));
  }

  /** Reads a turn of the story into the backlog, and asks the rules what follows from it. */
  function told(turn: Turn): Outcome {
    for (const line of turn.lines) hear({ kind: 'line', line, after: state.log.length });
    return afterTurn(rules, state.totals, turn, state.log.length);
  }

  /** Takes over what the rules say, turn after turn, until somebody is asked. */
  function follow(first: Outcome): void {
    let outcome = first;
    for (;;) {
      const { events, totals, next } = outcome;
      set({ log: [...state.log, ...events], totals });
      if (next.kind === 'waits') {
        set({ question: next.question, answers: [] });
        return;
      }
      narrator.tell({ ...variables(table, totals), ...next.tell });
      outcome = told(next.choose === null ? narrator.next() : narrator.choose(next.choose));
    }
  }

  function answer(input: Answer): Applied {
    const refusal = refuse(table, state, input);
    if (refusal) return { ok: false, refusal };
    set({ answers: [...state.answers, input] });
    if (waitingFor(state).length > 0) return { ok: true };
    const inOrder = askedSeats(state.question, humans).flatMap((seat) => state.answers.find((one) => one.seat === seat) ?? []);
    follow(afterAnswers(rules, state.totals, state.question, inOrder, state.log.length));
    return { ok: true };
  }

  /** Plays again what was handed in before a question was answered. Where it is the one that is open, only the going back itself is written down. */
  function goBack(input: Extract<Input, { type: 'gone-back' }>): Applied {
    if (input.question !== state.question.id) {
      if (returnsTo(state.log, humans, state.question.kind === 'stuck') !== input.question)
        return { ok: false, refusal: `"${input.question}" cannot be taken back: what was revealed, told or promised after it stays.` };
      const at = state.log.findIndex((event) => 'question' in event && event.question === input.question);
      const kept = inputsOf(state.log.slice(0, at), humans);
      const notes = state.log.slice(at).filter((event) => event.type === 'noted');
      begin();
      for (const event of [...kept, ...notes]) apply(event as Input);
    }
    record(input);
    return { ok: true };
  }

  function apply(input: Input): Applied {
    const tooLarge = overLimits(input, state.log.length);
    if (tooLarge) return { ok: false, refusal: tooLarge };
    if (input.type === 'gone-back') return goBack(input);
    if (input.type !== 'noted') return answer(input);
    record(input);
    return { ok: true };
  }

  begin();
  return { state: () => state, apply };
}

/** The entries someone in this seat sees; nobody's seat (null) sees what everybody may. */
export function seenBy(entries: readonly Entry[], seat: string | null): Entry[] {
  return entries.filter((entry) => entry.kind !== 'line' || isFor(entry.line, seat));
}
