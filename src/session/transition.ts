import { assertNever } from '../lib/assert-never.ts';
import type { InkValue } from '../story/narrator.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Choice, Turn } from '../story/turn.ts';
import type { Answer, Event, EventOf, Why } from './events.ts';
import type { Proposals } from './minds.ts';
import { type Circumstance, conditionReads, pledgeReads, proposalReads, sharedReads } from './circumstances.ts';
import { policyAnswer, policyMove, policyProposal, policyShare, type Proposal } from './policies.ts';
import {
  askedSeats,
  type AtDecision,
  type DecisionQuestion,
  isAtRest,
  jobsOf,
  type Question,
  questionId,
  type QuestionOf,
  type Settlement,
  type Round,
} from './question.ts';
import { payerOf, policyCarries, settle, strongestLosing } from './settle.ts';
import { addEvent, type Totals } from './totals.ts';
import { policyCommit } from './trust.ts';

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

/** The rules of a session, once for everybody who plays one: after a turn of the story. `at` is how long the log is. */
export function afterTurn(rules: Rules, totals: Totals, turn: Turn, at: number): Outcome {
  const way = begin(rules, totals, at);
  way.recordSpoken(turn);
  switch (turn.then.kind) {
    case 'end':
      return end(way, turn.then.ending);
    case 'activity':
      return openActivity(way, turn.then.id);
    case 'choices':
      return openChoices(way, turn.then.choices);
    case 'broken':
      return way.wait({ ...turn.then, id: 'stuck', opened: 0, kind: 'stuck' });
    default:
      return assertNever(turn.then);
  }
}

/** The same after everybody whom the question asks has answered. `answers` are one for each of them, in the order of the effects table. */
export function afterAnswers(rules: Rules, totals: Totals, question: Question, answers: readonly Answer[], at: number): Outcome {
  return close(begin(rules, totals, at), question, answers);
}

/** The way from one thing asked to the next: what is recorded, and the totals as they stand. */
type Way = ReturnType<typeof begin>;

function begin(rules: Rules, before: Totals, at: number) {
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
    /** Waits for whoever is asked; a question that asks nobody closes at once. */
    wait(question: Question): Outcome {
      const opened = { ...question, opened: at + events.length };
      if (!isAtRest(opened) && askedSeats(opened, rules.humans).length === 0) return close(way, opened, []);
      return { events, totals: way.totals, next: { kind: 'waits', question: opened } };
    },
    goOn(choose: string | null, tell: Record<string, InkValue> = {}): Outcome {
      return { events, totals: way.totals, next: { kind: 'goes-on', tell, choose } };
    },
  };
  return way;
}

function end(way: Way, ending: string): Outcome {
  way.record({ type: 'session-ended', ending });
  return way.wait({ id: 'end', opened: 0, kind: 'ended', ending });
}

function openChoices(way: Way, choices: Choice[]): Outcome {
  const { table, totals } = way;
  const by = choices[0]?.by;
  if (!by) {
    const decision = groupOf(table.decisions, choices);
    const measured = table.decisions[decision]?.measured ?? false;
    const full = measured && table.decisions[decision]?.play === 'full';
    return openDecision(way, full ? 'instinct' : 'proposal', { decision, choices, measured, rounds: [] });
  }
  const move = groupOf(table.moves, choices);
  const question = { id: questionId(move, totals.times[move] ?? 0), opened: 0, kind: 'move', move, seat: by, choices } as const;
  return way.wait(question);
}

function openDecision(
  way: Way,
  kind: 'instinct' | 'proposal' | 'response' | 'again',
  { decision, choices, measured, rounds }: AtDecision,
): Outcome {
  return way.wait({
    id: questionId(decision, way.totals.times[decision] ?? 0, kind),
    opened: 0,
    kind,
    decision,
    choices,
    measured,
    rounds,
  });
}

function openActivity(way: Way, id: string): Outcome {
  const { table, totals } = way;
  if (Object.hasOwn(table.boards, id)) return way.wait({ id, opened: 0, kind: 'board', board: id, jobs: jobsOf(table, id) });
  const share = table.shares[id];
  if (!share) return way.wait({ id, opened: 0, kind: 'commit', round: id, seats: Object.keys(table.commitments[id]?.seats ?? {}) });
  const facts: Record<string, string[]> = {};
  for (const fact of share.facts) {
    const seat = table.facts[fact]?.seat;
    if (seat && way.humans.includes(seat)) way.reads(sharedReads([fact]));
    if (seat && !totals.shared.includes(fact)) facts[seat] = [...(facts[seat] ?? []), fact];
  }
  return way.wait({ id, opened: 0, kind: 'share', round: id, facts });
}

/** Everybody who was asked has answered. A seat that passed follows its written policy, as one that nobody sits in does. */
function close(way: Way, question: Question, handedIn: readonly Answer[]): Outcome {
  const passed = handedIn.filter(({ type }) => type === 'passed');
  for (const pass of passed) way.record(pass);
  const answers = handedIn.filter(({ type }) => type !== 'passed');
  const present = way.humans.filter((seat) => !passed.some((pass) => pass.seat === seat));
  switch (question.kind) {
    case 'instinct':
      for (const answer of answers) way.record(answer);
      return openDecision(way, 'proposal', question);
    case 'proposal':
    case 'again':
      return reveal(way, question, answers, present);
    case 'response':
      return respond(way, question, answers[0] as EventOf<'asked' | 'went-along' | 'held-out' | 'objected'> | undefined);
    case 'payer':
      return carry(way, question, answers[0] as EventOf<'carried'> | undefined);
    case 'move':
      return move(way, question, answers[0] as EventOf<'moved'> | undefined);
    case 'board':
      return assign(way, question, answers as EventOf<'assigned'>[], passed);
    case 'share':
      return share(way, question, answers as EventOf<'facts-shared'>[], present);
    case 'commit':
      return commit(way, question, answers as EventOf<'committed'>[]);
    case 'ended':
    case 'stuck':
      throw new Error(`Expected a question, found the story ${question.kind}.`);
    default:
      return assertNever(question);
  }
}

/**
 * All put forward at once: people what they handed in, seats that passed by their policy, and at a measured decision the seats that nobody sits in too. Policies
 * read the totals at the question's opening.
 */
function reveal(way: Way, question: QuestionOf<'proposal' | 'again'>, answers: readonly Answer[], present: readonly string[]): Outcome {
  const { table, humans } = way;
  const { decision: id } = question;
  const before = way.totals;
  const decision = table.decisions[id];
  const offered = question.choices.map((choice) => choice.id);
  const proposals: Proposal[] = [];
  for (const seat of Object.keys(table.seats)) {
    const own = answers.find((answer) => answer.seat === seat);
    if (own?.type === 'proposed') proposals.push({ seat, choice: own.choice, because: null, cause: null });
    else if (!present.includes(seat) && (question.measured || humans.includes(seat))) {
      way.reads(proposalReads(table, id, seat));
      proposals.push(
        decision ? policyProposal(decision, seat, offered, before) : { seat, choice: offered[0] ?? '', because: null, cause: null },
      );
    }
  }
  for (const { seat, choice } of proposals) way.record({ type: 'proposed', question: question.id, seat, choice });
  way.reads(conditionReads(decision?.outweighed?.unless));
  const put: Proposals = Object.fromEntries(proposals.map(({ seat, choice }) => [seat, choice]));
  const settlement = settle(table, id, put, before);
  way.tell({ kind: 'revealed', question, proposals, settlement });
  const rounds: Round[] = [...question.rounds, { proposals: put, settlement }];
  const [alone] = humans;
  const refused = 'tied' in settlement || (alone !== undefined && put[alone] !== settlement.choice);
  if (question.kind === 'proposal' && question.measured && humans.length === 1 && refused)
    return openDecision(way, 'response', { ...question, rounds });
  if (!('tied' in settlement)) return finish(way, { ...question, rounds }, settlement.choice, settlement.why, settlement.by);
  if (question.kind === 'proposal') return openDecision(way, 'again', { ...question, rounds });
  return openPayer(way, { ...question, rounds }, settlement.tied);
}

/** What the one person at the table does when what they put forward was not what was settled. */
function respond(
  way: Way,
  question: QuestionOf<'response'>,
  answer: EventOf<'asked' | 'went-along' | 'held-out' | 'objected'> | undefined,
): Outcome {
  const { table } = way;
  const { settlement, proposals } = question.rounds.at(-1) as Round;
  const decision = table.decisions[question.decision];
  if (!answer) return leaveIt(way, question, settlement);
  way.record(answer);
  switch (answer.type) {
    case 'asked': {
      way.reads((decision?.if_asked[answer.colleague] ?? []).flatMap(({ when }) => conditionReads(when)));
      const reply = decision ? policyAnswer(decision, answer.colleague, way.totals) : null;
      const fact = reply?.fact && !way.totals.shared.includes(reply.fact) ? reply.fact : null;
      way.tell({ kind: 'replied', question, seat: answer.colleague, says: reply?.says ?? null, fact });
      if (fact) way.record({ type: 'facts-shared', question: question.id, seat: answer.colleague, facts: [fact] });
      return openDecision(way, 'again', question);
    }
    case 'went-along':
      if (!('tied' in settlement)) return finish(way, question, settlement.choice, 'went-along', '');
      return joinTie(way, question, answer);
    case 'held-out':
      return finish(way, question, proposals[answer.seat] ?? '', 'held-out', answer.seat);
    case 'objected':
      return leaveIt(way, question, settlement);
    default:
      return assertNever(answer);
  }
}

/** Nobody follows and nobody holds out: it is as it was settled, and a tie is for the payer. */
function leaveIt(way: Way, question: DecisionQuestion, settlement: Settlement): Outcome {
  if (!('tied' in settlement)) return finish(way, question, settlement.choice, settlement.why, settlement.by);
  return openPayer(way, question, settlement.tied);
}

/** To go along at a tie is to put forward again what somebody else did; the others stay with theirs. */
function joinTie(way: Way, question: QuestionOf<'response'>, { seat, choice }: EventOf<'went-along'>): Outcome {
  const { proposals } = question.rounds.at(-1) as Round;
  const put = { ...proposals, [seat]: choice };
  way.record({ type: 'proposed', question: question.id, seat, choice });
  const settlement = settle(way.table, question.decision, put, way.totals);
  const rounds: Round[] = [...question.rounds, { proposals: put, settlement }];
  if ('tied' in settlement) return openPayer(way, { ...question, rounds }, settlement.tied);
  return finish(
    way,
    { ...question, rounds },
    settlement.choice,
    settlement.choice === choice ? 'went-along' : settlement.why,
    settlement.by,
  );
}

function openPayer(way: Way, question: DecisionQuestion, tied: string[]): Outcome {
  const seat = payerOf(way.table, question.decision, tied);
  const id = questionId(question.decision, way.totals.times[question.decision] ?? 0, 'payer');
  const { decision, choices, measured, rounds } = question;
  return way.wait({ id, opened: 0, kind: 'payer', decision, choices, measured, rounds, seat, tied });
}

function carry(way: Way, question: QuestionOf<'payer'>, answer: EventOf<'carried'> | undefined): Outcome {
  const { seat, decision, tied } = question;
  if (!answer) way.reads([`mind:${seat}`]);
  const choice = answer?.choice ?? policyCarries(way.table, decision, tied, seat, way.totals.minds);
  way.record(answer ?? { type: 'carried', question: question.id, seat, choice });
  return finish(way, question, choice, 'payer', seat);
}

function finish(way: Way, question: DecisionQuestion, choice: string, why: Why, seat: string): Outcome {
  const put = way.totals.put;
  way.record({ type: 'settled', decision: question.decision, choice, why, seat });
  way.tell({ kind: 'settled', question, choice, why, seat });
  return way.goOn(choice, { proposed: strongestLosing(way.table, question.decision, put, choice) });
}

function move(way: Way, question: QuestionOf<'move'>, answer: EventOf<'moved'> | undefined): Outcome {
  const { table, totals } = way;
  const policy = answer ? undefined : table.moves[question.move]?.policy;
  for (const rule of policy ?? []) way.reads(conditionReads(rule.when));
  const wish = answer?.choice ?? (policy ? policyMove(policy, totals) : '');
  const picked = question.choices.find(({ id }) => id === wish) ?? question.choices[0];
  if (!picked) throw new Error(`Expected choices at the move "${question.move}", found none.`);
  way.record({ type: 'moved', question: question.id, seat: question.seat, choice: picked.id });
  way.tell({ kind: 'moved', seat: question.seat, choice: picked.id, text: picked.text });
  return way.goOn(picked.id);
}

/** Each job is settled by itself among the people's sheets; at a tie whoever would give up most takes what their own sheet says, where that is one of the tied. */
function assign(way: Way, question: QuestionOf<'board'>, handedIn: readonly EventOf<'assigned'>[], passed: readonly Answer[]): Outcome {
  const { table } = way;
  const answers = [...handedIn, ...passed.map(({ seat }) => policySheet(way, question, seat))];
  for (const answer of answers) way.record(answer);
  const jobs = question.jobs.map(({ job }, place) => {
    const put: Proposals = Object.fromEntries(answers.map(({ seat, choices }) => [seat, choices[place] ?? '']));
    const settlement = settle(table, job, put, way.totals);
    const settled = 'tied' in settlement ? carriedJob(way, job, put, settlement.tied) : settlement;
    way.record({ type: 'settled', decision: job, choice: settled.choice, why: settled.why, seat: settled.by });
    return { job, choice: settled.choice };
  });
  way.tell({ kind: 'handed', board: question.board, jobs });
  return way.goOn(null);
}

/** The sheet of a seat that passed: for each job what it would put forward at any decision. */
function policySheet(way: Way, question: QuestionOf<'board'>, seat: string): EventOf<'assigned'> {
  const choices = question.jobs.map(({ job, choices: offered }) => {
    way.reads(proposalReads(way.table, job, seat));
    const decision = way.table.decisions[job];
    return decision ? policyProposal(decision, seat, offered, way.totals).choice : (offered[0] ?? '');
  });
  return { type: 'assigned', question: question.id, seat, choices };
}

function carriedJob(way: Way, job: string, put: Proposals, tied: string[]): { choice: string; why: Why; by: string } {
  const by = payerOf(way.table, job, tied);
  const own = put[by];
  const choice = own !== undefined && tied.includes(own) ? own : policyCarries(way.table, job, tied, by, way.totals.minds);
  return { choice, why: 'payer', by };
}

/** All tell at once: what a seat nobody sits in tells depends on what was known before the round. */
function share(way: Way, question: QuestionOf<'share'>, answers: readonly EventOf<'facts-shared'>[], present: readonly string[]): Outcome {
  const { table } = way;
  const before = way.totals;
  const round = table.shares[question.round];
  for (const seat of Object.keys(table.seats)) {
    const own = answers.find((answer) => answer.seat === seat);
    if (own) way.record(own);
    if (own || present.includes(seat) || !round) continue;
    for (const rule of round.policy[seat] ?? []) way.reads([...sharedReads([rule.fact]), ...conditionReads(rule.when)]);
    const facts = policyShare(table, round, seat, before).filter((fact) => round.facts.includes(fact) && !before.shared.includes(fact));
    if (facts.length > 0) way.record({ type: 'facts-shared', question: question.id, seat, facts });
  }
  return way.goOn(null);
}

function commit(way: Way, question: QuestionOf<'commit'>, answers: readonly EventOf<'committed'>[]): Outcome {
  const { table, humans } = way;
  const before = way.totals;
  const round = table.commitments[question.round];
  for (const seat of round ? question.seats : []) {
    const own = answers.find((answer) => answer.seat === seat);
    if (!own && !humans.includes(seat)) way.reads(pledgeReads(question.round, seat, answers.length > 0));
    const how = own ?? (round && { type: 'committed', question: question.id, seat, how: policyCommit(round, seat, before) });
    if (how) way.record(how as EventOf<'committed'>);
  }
  return way.goOn(null);
}

/** The decision or move that a set of choices belongs to; '' for choices that stand in no effects table. */
function groupOf(groups: Record<string, { choices: Record<string, unknown> }>, choices: readonly Choice[]): string {
  return Object.keys(groups).find((id) => choices.some((choice) => Object.hasOwn(groups[id]?.choices ?? {}, choice.id))) ?? '';
}
