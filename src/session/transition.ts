import { assertNever } from '../lib/assert-never.ts';
import type { Choice, Turn } from '../story/turn.ts';
import { conditionReads, pledgeReads, proposalReads, sharedReads } from './circumstances.ts';
import { carry, openDecision, respond, reveal } from './deciding.ts';
import type { Answer, EventOf, Why } from './events.ts';
import type { Proposals } from './minds.ts';
import { policyMove, policyProposal, policyShare } from './policies.ts';
import { askedSeats, isAtRest, jobsOf, type Question, questionId, type QuestionOf } from './question.ts';
import { payerOf, policyCarries, settle } from './settle.ts';
import type { Totals } from './totals.ts';
import { policyCommit } from './trust.ts';
import { begin, type Outcome, type Rules, type Way } from './way.ts';

/** The rules of a session, once for everybody who plays one: after a turn of the story. `at` is how long the log is. */
export function afterTurn(rules: Rules, totals: Totals, turn: Turn, at: number): Outcome {
  const way = begin(rules, totals, at);
  way.recordSpoken(turn);
  return pastUnasked(way, afterWords(way, turn.then));
}

/** The same after everybody whom the question asks has answered. `answers` are one for each of them, in the order of the effects table. */
export function afterAnswers(rules: Rules, totals: Totals, question: Question, answers: readonly Answer[], at: number): Outcome {
  const way = begin(rules, totals, at);
  return pastUnasked(way, close(way, question, answers));
}

/** A question that asks nobody closes at once. */
function pastUnasked(way: Way, outcome: Outcome): Outcome {
  let now = outcome;
  while (now.next.kind === 'waits' && !isAtRest(now.next.question) && askedSeats(now.next.question, way.humans).length === 0)
    now = close(way, now.next.question, []);
  return now;
}

function afterWords(way: Way, then: Turn['then']): Outcome {
  switch (then.kind) {
    case 'end':
      return end(way, then.ending);
    case 'activity':
      return openActivity(way, then.id);
    case 'choices':
      return openChoices(way, then.choices);
    case 'broken':
      return way.wait({ ...then, id: 'stuck', opened: 0, kind: 'stuck' });
    default:
      return assertNever(then);
  }
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
