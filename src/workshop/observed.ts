import type { EventOf } from '../session/events.ts';
import type { Proposals } from '../session/minds.ts';
import { holds, suits } from '../session/policies.ts';
import { subjectOf } from '../session/question.ts';
import { addEvent, effectsOf, noTotals, type Totals } from '../session/totals.ts';
import type { Decision, EffectsTable } from '../story/effects-table.ts';
import type { Play } from './plays.ts';
import { mean, type Population } from './populations.ts';

/** Why a colleague put forward something else than what suits it: the player went along with it, it was thanked, it came to know something, or it was asked. */
export type Turned = 'joined' | 'thanked' | 'known' | 'asked';

/**
 * One measured decision of a play: what everybody put forward first, what was settled and how, and which colleagues changed sides because of an act of the
 * player (the latest cause of each).
 */
export type Observed = { decision: string; first: Proposals; settled: string; heldOut: boolean; turned: Record<string, Turned> };

/**
 * Reads a play as somebody who watches the table. A colleague has changed sides when it puts forward something else than what suits it (`wants`, else its best
 * own stake), and an act of the player stands behind that: the player was among those who went along with it; what it gave up was acknowledged by a choice the player
 * was for; a rule of its `puts` holds because of a fact the player told or asked out, or of a choice the player was for; or it was asked and put forward something else.
 */
export function observe(table: EffectsTable, { seat, log }: Pick<Play, 'seat' | 'log'>): Observed[] {
  const found: Observed[] = [];
  const acts = new Set<string>();
  let totals = noTotals();
  let turned: Observed['turned'] = {};
  let first: Proposals = {};
  let asked = false;
  for (const event of log) {
    if (event.type === 'asked') asked = true;
    if (event.type === 'facts-shared' && (event.seat === seat || event.question.endsWith('/response')))
      for (const fact of event.facts) acts.add(fact);
    if (event.type === 'moved' && event.seat === seat) acts.add(event.choice);
    if (event.type === 'proposed' && isMeasured(table, event)) {
      if (event.question.endsWith('/proposal')) first = { ...first, [event.seat]: event.choice };
      const cause = event.seat === seat ? null : causeOf(table, seat, event, { totals, acts, asked, before: first[event.seat] });
      if (cause) turned = { ...turned, [event.seat]: cause };
    }
    if (event.type === 'settled' && table.decisions[event.decision]?.measured) {
      if (totals.put[seat] === event.choice) acts.add(event.choice);
      found.push({ decision: event.decision, first, settled: event.choice, heldOut: event.why === 'held-out', turned });
      [turned, first, asked] = [{}, {}, false];
    }
    totals = addEvent(table, totals, event);
  }
  return found;
}

const isMeasured = (table: EffectsTable, { question }: EventOf<'proposed'>) => table.decisions[subjectOf(question)]?.measured === true;

type Before = { totals: Totals; acts: ReadonlySet<string>; asked: boolean; before: string | undefined };

function causeOf(table: EffectsTable, player: string, { seat, question, choice }: EventOf<'proposed'>, sight: Before): Turned | null {
  const decision = table.decisions[subjectOf(question)];
  if (!decision) return null;
  if (question.endsWith('/again') && sight.asked && sight.before !== choice) return 'asked';
  if (choice === (decision.wants[seat]?.choice ?? suits(decision, seat)[0])) return null;
  if (ruledBy(decision, seat, choice, sight)) return 'known';
  const cause = sight.totals.minds[seat];
  if (cause?.by === 'joined') return cause.who.includes(player) ? 'joined' : null;
  return cause && effectsOf(table, cause.choice) && sight.acts.has(cause.choice) ? 'thanked' : null;
}

/** Whether the first rule of its `puts` that holds says this choice, and rests on something the player did. */
function ruledBy(decision: Decision, seat: string, choice: string, { totals, acts }: Before): boolean {
  const rule = (decision.puts[seat] ?? []).find(({ when }) => holds(when, totals));
  return rule?.choose === choice && [...(rule.when?.shared ?? []), ...(rule.when?.chosen ?? [])].some((one) => acts.has(one));
}

/** The share, 0 to 1, of measured decisions (hold-outs apart) in which what the player put forward first is what was settled; null when there were none. */
export function firstSettled(seat: string, plays: readonly (readonly Observed[])[]): number | null {
  const all = plays.flat().filter(({ heldOut }) => !heldOut);
  return all.length === 0 ? null : all.filter(({ first, settled }) => first[seat] === settled).length / all.length;
}

/** The mean of that over the seats, for one pretend player. */
export function firstSettledBy(table: EffectsTable, populations: readonly Population[], player: string): number | null {
  const plays = populations.find((one) => one.player.id === player)?.plays ?? [];
  const seats = [...new Set(plays.map(({ seat }) => seat))];
  const of = (seat: string) => plays.filter((one) => one.seat === seat).map(({ play }) => observe(table, play));
  return mean(seats.map((seat) => firstSettled(seat, of(seat))));
}
