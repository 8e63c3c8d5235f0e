import type { Circumstance } from '../session/circumstances.ts';
import { pledgeReads } from '../session/circumstances.ts';
import type { Pledge } from '../session/events.ts';
import type { Totals } from '../session/totals.ts';
import { policyCommit } from '../session/trust.ts';
import { variables } from '../session/variables.ts';
import type { InkValue } from '../story/narrator.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { looker } from './turn-memory.ts';

/** Where a session stands between two picks: the position in the script, Ink's variables and visit counts, and the totals. Never changed in place. */
export type Standing = { at: number; vars: ReadonlyMap<string, string>; visits: ReadonlyMap<string, number>; totals: Totals };

/**
 * The value of a circumstance here, as text. Beside those of the session there are Ink's (`ink:name`, `seen:path`, `visits:path`) and `told:name`, what the
 * engine tells the story (committed, commit_seat and does_job).
 */
export function readingOf(name: Circumstance, { vars, visits, totals }: Standing, table: EffectsTable): string {
  const colon = name.indexOf(':');
  const of = name.slice(colon + 1);
  switch (name.slice(0, colon)) {
    case 'pillar':
      return String(totals.pillars[of as 'goal']);
    case 'shared':
      return totals.shared.includes(of) ? '1' : '0';
    case 'chosen':
      return totals.chosen.includes(of) ? '1' : '0';
    case 'mind':
      return Object.hasOwn(totals.minds, of) ? '1' : '0';
    case 'gave':
      return totals.costs.some((cost) => cost.seat === of) ? '1' : '0';
    case 'thanked':
      return totals.acknowledged.includes(of) ? '1' : '0';
    case 'told':
      return String(toldOf(table, totals)[of] ?? '');
    case 'answer': {
      const [round = '', seat = ''] = of.split('/');
      return pledgeOf(table, round, seat, totals);
    }
    default:
      return looker(name)({ vars, visits });
  }
}

const pledged = new WeakMap<EffectsTable, Map<string, Pledge>>();

/** What a seat that nobody sits in answers in a commitment round; it depends on three things only, and is worked out once for each. */
function pledgeOf(table: EffectsTable, round: string, seat: string, totals: Totals): Pledge {
  const known = pledged.get(table) ?? new Map<string, Pledge>();
  pledged.set(table, known);
  const key = `${round}|${seat}|${totals.pillars.responsibility}|${totals.costs.some((cost) => cost.seat === seat)}|${totals.acknowledged.includes(seat)}`;
  const commitment = table.commitments[round];
  if (!commitment) throw new Error(`Expected a commitment round "${round}", found none.`);
  const how = known.get(key) ?? policyCommit(commitment, seat, totals);
  known.set(key, how);
  return how;
}

/** What `answer:round/seat` depends on, for states before the round; any other name depends on itself. */
export function beforehand(name: Circumstance): Circumstance[] {
  if (!name.startsWith('answer:')) return [name];
  const [round = '', seat = ''] = name.slice('answer:'.length).split('/');
  return pledgeReads(round, seat, false);
}

const toldBefore = new WeakMap<Totals, Record<string, InkValue>>();

/** What the engine tells the story at these totals; worked out once for each. */
export function toldOf(table: EffectsTable, totals: Totals): Record<string, InkValue> {
  const known = toldBefore.get(totals) ?? variables(table, totals);
  toldBefore.set(totals, known);
  return known;
}

const meanings = new Map<string, Circumstance[]>();

/** What a turn that read `read` truly depended on, before the engine told the story its variables. */
export function readsBeforeTelling(read: Circumstance): Circumstance[] {
  const known = meanings.get(read) ?? meaningOf(read);
  meanings.set(read, known);
  return known;
}

function meaningOf(read: Circumstance): Circumstance[] {
  if (!read.startsWith('ink:')) return [read];
  const name = read.slice(4);
  if (name === 'goal' || name === 'plan' || name === 'responsibility') return [`pillar:${name}`];
  if (name.startsWith('with_us_')) return [`mind:${name.slice(8)}`];
  if (name.startsWith('shared_')) return [`shared:${name.slice(7)}`, read];
  if (name === 'committed' || name.startsWith('commit_') || name.startsWith('does_')) return [`told:${name}`, read];
  return [read];
}

/** Ink's variables after the engine has told the story `values`; names the story does not declare are passed over. */
export function tell(
  vars: ReadonlyMap<string, string>,
  values: Record<string, InkValue>,
  declared: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  let told: Map<string, string> | null = null;
  for (const name in values) {
    const value = values[name];
    if (value === undefined || !declared.has(name)) continue;
    const token = declared.get(name) === value ? undefined : typeof value === 'string' ? JSON.stringify(`^${value}`) : String(value);
    if (vars.get(name) === token) continue;
    told ??= new Map(vars);
    if (token === undefined) told.delete(name);
    else told.set(name, token);
  }
  return told ?? vars;
}
