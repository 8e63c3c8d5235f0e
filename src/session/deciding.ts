import { assertNever } from '../lib/assert-never.ts';
import { conditionReads, proposalReads } from './circumstances.ts';
import type { Answer, EventOf, Why } from './events.ts';
import type { Proposals } from './minds.ts';
import { policyAnswer, policyProposal, type Proposal } from './policies.ts';
import { type AtDecision, type DecisionQuestion, questionId, type QuestionOf, type Round, type Settlement } from './question.ts';
import { payerOf, policyCarries, settle, strongestLosing } from './settle.ts';
import type { Outcome, Way } from './way.ts';

/** Asks about a decision: what everybody holds best, what they put forward, what somebody refused does, or what all put forward once more. */
export function openDecision(
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

/**
 * All put forward at once: people what they handed in, seats that passed by their policy, and at a measured decision the seats that nobody sits in too. Policies
 * read the totals at the question's opening.
 */
export function reveal(
  way: Way,
  question: QuestionOf<'proposal' | 'again'>,
  answers: readonly Answer[],
  present: readonly string[],
): Outcome {
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
export function respond(
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

/** Whoever would give up most at a tie has said which of the tied they carry; a seat nobody sits in says it by its policy. */
export function carry(way: Way, question: QuestionOf<'payer'>, answer: EventOf<'carried'> | undefined): Outcome {
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
