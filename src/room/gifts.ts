import type { Theme } from '../evidence/themes.ts';
import { chosenIn } from '../scoring/chosen.ts';
import { ledger } from '../scoring/ledger.ts';
import { totalsOf } from '../session/totals.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { asShown } from './pace.ts';
import { mayKnow } from './price.ts';
import type { Participant, RoomState, TableState } from './room-state.ts';
import { granted, type Verdict } from './verdict.ts';
import type { WishOf } from './wishes.ts';

/** Something that a seat laid down in the course of the story; `gift` is its number at that table, `gives` '' where the words would tell what the table has not heard. */
export type LaidDown = { gift: number; seat: string; name: string; theme: Theme; weight: number; gives: string; acknowledged: boolean };

/** Something asked of the family or the child by what the table chose; it has no weight. */
export type AskedOfFamily = { who: string; kind: string; gives: string };

/** All that was laid down at a table, in the order of time. */
export function laidDown(table: EffectsTable, { play, shown }: Pick<TableState, 'play' | 'shown'>): LaidDown[] {
  const { log } = asShown(play, shown);
  const heard = totalsOf(table, log).shared;
  return ledger(table, log).entries.map((entry, gift) => ({
    gift,
    seat: entry.seat,
    name: table.seats[entry.seat]?.name ?? entry.seat,
    theme: entry.theme,
    weight: entry.weight,
    gives: mayKnow(table, entry, null, heard) ? entry.gives : '',
    acknowledged: entry.acknowledged,
  }));
}

/** All that was asked of the family at a table, in the order of time. */
export function askedOfFamily(table: EffectsTable, { play, shown }: Pick<TableState, 'play' | 'shown'>): AskedOfFamily[] {
  return chosenIn(table, asShown(play, shown).log).flatMap(({ effects }) =>
    effects.asks_of.map(({ who, kind, gives }) => ({ who, kind, gives })),
  );
}

/** Somebody thanks another seat for one thing it laid down; once each. */
export function thank(table: EffectsTable, state: RoomState, id: string, { to, gift }: WishOf<'thank'>): Verdict {
  if (state.phase !== 'thanks') return 'Thanks are not given now.';
  const { place } = state.people[id] as Participant;
  if (place.kind !== 'seat') return 'You have no seat at the table.';
  if (Object.hasOwn(state.debrief.thanks, id)) return 'You have given your thanks.';
  if (to === place.seat) return 'Thank somebody else for what they laid down.';
  const own = state.tables[place.table];
  const known = own ? laidDown(table, own) : [];
  if (known[gift]?.seat !== to) return 'That was not laid down by this seat.';
  return granted({ type: 'thanked', participant: id, to, gift });
}
