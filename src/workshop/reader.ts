import type { Answer, EventOf } from '../session/events.ts';
import type { Proposals } from '../session/minds.ts';
import type { Asks } from '../session/owes.ts';
import { policyAnswer, policyProposal, suits } from '../session/policies.ts';
import { payerOf, policyCarries, settle } from '../session/settle.ts';
import type { Totals } from '../session/totals.ts';
import { groupValue } from '../session/values.ts';
import type { Decision, EffectsTable } from '../story/effects-table.ts';

/** How the reader weighs what it has read against the group value of a choice, in points of it (authors' judgement). */
export const readerWeighs = { perColleague: 0.4, passedOver: 0.25, asked: 0.1 } as const;

/** What the reader sees when it picks: whose seat it has, and the totals that everybody at the table can see. */
type Sight = { table: EffectsTable; seat: string; totals: Totals };
type Response = Extract<Asks, { kind: 'response' }>;

/**
 * How much a choice is worth putting forward to somebody who reads the table: what is best for the group, and a little for every colleague who can be expected
 * to be for it. A colleague who has been thanked or gone along with is expected to think of the group, any other to spare itself, as the prices show.
 */
export function worthPutting({ table, seat, totals }: Sight, id: string, choice: string): number {
  const decision = table.decisions[id];
  const effects = decision?.choices[choice];
  if (!decision || !effects) return 0;
  const best = Math.max(...Object.values(decision.choices).map(groupValue));
  const expected = Object.keys(table.seats).filter((other) => other !== seat && expects(decision, other, totals, best).includes(choice));
  return groupValue(effects) + readerWeighs.perColleague * expected.length;
}

function expects(decision: Decision, seat: string, { minds }: Totals, best: number): string[] {
  if (!Object.hasOwn(minds, seat)) return suits(decision, seat);
  return Object.keys(decision.choices).filter((choice) => groupValue(decision.choices[choice] as Decision['choices'][string]) === best);
}

/**
 * What an answer to a refusal is worth to somebody who reads what lies on the table: what everybody put forward, what they said with it, and what could still be
 * asked. It thinks the answer through to what would be settled; a colleague who is passed over counts a little against it.
 */
export function worthAnswering(sight: Sight, asks: Response, answer: Answer): number {
  const { table, seat, totals } = sight;
  const value = (choice: string) => worthOf(table, asks.decision, choice);
  const lost = (choice: string) => readerWeighs.passedOver * Object.entries(totals.put).filter(([, put]) => put !== choice).length;
  const worth = (choice: string) => value(choice) - lost(choice);
  switch (answer.type) {
    case 'went-along':
      return worth(asks.tied ? comesTo(sight, asks.decision, { ...totals.put, [seat]: answer.choice }) : answer.choice);
    case 'held-out':
      return worth(asks.mine) - (table.decisions[asks.decision]?.choices[asks.mine]?.yours[seat]?.duty ? 0 : 1);
    case 'objected':
      return worth(asks.tied ? comesTo(sight, asks.decision, totals.put) : (asks.joins[0]?.choice ?? asks.mine)) - readerWeighs.asked;
    case 'asked':
      return afterAsking(sight, asks, answer) - readerWeighs.asked;
    default:
      return -Infinity;
  }
}

/** What the last round would come to: the reader's best proposal, once a colleague has answered and the others have put forward again. */
function afterAsking(sight: Sight, asks: Response, { colleague }: EventOf<'asked'>): number {
  const { table, totals } = sight;
  const decision = table.decisions[asks.decision];
  const fact = decision ? policyAnswer(decision, colleague, totals)?.fact : undefined;
  const heard = fact && !totals.shared.includes(fact) ? { ...totals, shared: [...totals.shared, fact] } : totals;
  const offered = asks.choices.map(({ id }) => id);
  return Math.max(...offered.map((choice) => worthAgain({ ...sight, totals: heard }, asks.decision, offered, choice)));
}

/** What putting a choice forward in the last round comes to, for somebody who can tell what the others will put forward from what they have said. */
export function worthAgain(sight: Sight, id: string, offered: readonly string[], choice: string): number {
  const { table, seat, totals } = sight;
  const decision = table.decisions[id];
  if (!decision) return 0;
  const put: Proposals = Object.fromEntries(
    Object.keys(table.seats).map((other) => [other, other === seat ? choice : policyProposal(decision, other, offered, totals).choice]),
  );
  return worthOf(table, id, comesTo(sight, id, put));
}

/** What is settled when this is put forward; at a tie, what whoever would give up most carries. */
function comesTo({ table, totals }: Sight, id: string, put: Proposals): string {
  const settlement = settle(table, id, put, totals);
  if (!('tied' in settlement)) return settlement.choice;
  return policyCarries(table, id, settlement.tied, payerOf(table, id, settlement.tied), totals.minds);
}

function worthOf(table: EffectsTable, decision: string, choice: string): number {
  const effects = table.decisions[decision]?.choices[choice];
  return effects ? groupValue(effects) : 0;
}
