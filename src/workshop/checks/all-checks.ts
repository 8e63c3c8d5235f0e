import type { Check, Draft, Finding } from '../draft.ts';
import { alwaysWithYou } from './always-with-you.ts';
import { dutiesDecide } from './duties-decide.ts';
import { firstProposals } from './first-proposals.ts';
import { firstWords } from './first-words.ts';
import { fullDecisions } from './full-decisions.ts';
import { heldBest } from './held-best.ts';
import { privatePrices } from './private-prices.ts';
import { promises } from './promises.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { risks } from './risks.ts';
import { sidesChange } from './sides-change.ts';
import { wholeSeats } from './whole-seats.ts';
import { boards } from './boards.ts';
import { choiceIds } from './choice-ids.ts';
import { choiceWords } from './choice-words.ts';
import { deadEnds } from './dead-ends.ts';
import { diagnostic } from './diagnostic.ts';
import { everyonePays } from './everyone-pays.ts';
import { groupBest } from './group-best.ts';
import { lengthOfPlay } from './length-of-play.ts';
import { likeTheStudy } from './like-table-3.ts';
import { lineWords } from './line-words.ts';
import { loneFacts } from './lone-facts.ts';
import { loops } from './loops.ts';
import { names } from './names.ts';
import { notBeaten } from './not-beaten.ts';
import { parts } from './parts.ts';
import { pauses } from './pauses.ts';
import { plainInk } from './plain-ink.ts';
import { privateBriefs } from './private-briefs.ts';
import { reach } from './reach.ts';
import { seatsHeard } from './seats-heard.ts';
import { seenByAll } from './seen-by-all.ts';
import { shape } from './shape.ts';
import { tagsKnown } from './tags-known.ts';
import { thinkingPays } from './thinking-pays.ts';
import { trustThresholds } from './trust-thresholds.ts';

/** Every check a story goes through, what keeps it from being played first. A new check is a file and a line here. */
export const checks: readonly Check[] = [
  choiceIds,
  boards,
  names,
  tagsKnown,
  plainInk,
  deadEnds,
  loops,
  pauses,
  parts,
  reach,
  shape,
  wholeSeats,
  privateBriefs,
  firstWords,
  choiceWords,
  lineWords,
  lengthOfPlay,
  seatsHeard,
  seenByAll,
  everyonePays,
  notBeaten,
  diagnostic,
  groupBest,
  trustThresholds,
  loneFacts,
  thinkingPays,
  fullDecisions,
  reasons,
  heldBest,
  refusals,
  sidesChange,
  alwaysWithYou,
  firstProposals,
  privatePrices,
  risks,
  promises,
  dutiesDecide,
  likeTheStudy,
];

/** Runs checks over a story. The same sentence about the same line is said once. */
export function runChecks(draft: Draft, which: readonly Check[] = checks): Finding[] {
  const findings = which.flatMap(({ name, find }) =>
    find(draft).map(
      ({ doubt, way = [], ...problem }): Finding => ({ ...problem, way, check: name, severity: doubt ? 'warning' : 'failure' }),
    ),
  );
  return [...new Map(findings.map((finding) => [`${finding.file}:${finding.line}:${finding.message}`, finding])).values()];
}
