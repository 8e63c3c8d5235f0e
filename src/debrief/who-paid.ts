import { themeWords } from '../evidence/explanations.ts';
import { type Theme, themes } from '../evidence/themes.ts';
import { paidBy } from '../scoring/fairness.ts';
import type { LedgerEntry } from '../scoring/ledger.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Ask, EffectsTable } from '../story/effects-table.ts';
import { type Names, namesOf } from './names.ts';
import { capital, counted, type DataTable, type Figure, listed, percent, stopped } from './say.ts';

/** One thing given up, with the words a reader sees; `moment` is what was asked when it was given. */
export type Gift = Pick<LedgerEntry, 'seat' | 'theme' | 'weight' | 'gives' | 'acknowledged' | 'at'> & { name: string; moment: string };

/** Seats × themes: a row a seat, with its gifts by theme and its weight in all. */
export type PaidRow = { seat: string; name: string; profession: string; gifts: Record<Theme, Gift[]>; total: number };

/** Somebody of the family (or the child) with everything that was asked of them, in the order of time; it has no weight. */
export type AskedRow = { who: string; asks: { kind: Ask['kind']; gives: string; moment: string }[] };

/** Part 4 of the debrief: who gave up what, the family first. `lead` says it without a figure, `asked` is what was asked of the family, `askedTable` its table; `gifts` is the table of single things that seats gave. */
export type WhoPaid = Figure & {
  lead: string;
  asked: AskedRow[];
  askedTable: DataTable;
  rows: PaidRow[];
  gifts: DataTable;
  fairness: number | null;
};

/** Builds the figure of both ledgers: what was asked of the family, then seats × themes, what each gave, and what was acknowledged. */
export function whoPaid(table: EffectsTable, card: Scorecard): WhoPaid {
  const names = namesOf(table, card.seat);
  const gifts = card.ledger.entries.map(
    ({ seat, theme, weight, gives, acknowledged, at, choice, round }): Gift => ({
      seat,
      theme,
      weight,
      gives,
      acknowledged,
      at,
      name: names.who(seat),
      moment: choice ? names.choice(choice) : names.asks(round ?? ''),
    }),
  );
  const rows = Object.entries(table.seats).map(
    ([seat, { profession }]): PaidRow => ({
      seat,
      name: names.who(seat),
      profession,
      total: paidBy(card.ledger, seat),
      gifts: Object.fromEntries(
        themes.map((theme) => [theme, gifts.filter((gift) => gift.seat === seat && gift.theme === theme)]),
      ) as Record<Theme, Gift[]>,
    }),
  );
  const asked = askedRows(card, names);
  return {
    sentence: [familySentence(asked), sentenceOf(rows, gifts)].filter(Boolean).join(' '),
    lead: leadOf(rows),
    asked,
    askedTable: askedTable(asked),
    table: grid(card, rows),
    rows,
    gifts: giftTable(gifts),
    fairness: card.fairness,
  };
}

function askedRows({ askedOf }: Scorecard, names: Names): AskedRow[] {
  return [...new Set(askedOf.entries.map(({ who }) => who))].map((who) => ({
    who,
    asks: askedOf.entries
      .filter((entry) => entry.who === who)
      .map(({ kind, gives, choice }) => ({ kind, gives, moment: names.choice(choice) })),
  }));
}

function familySentence(asked: readonly AskedRow[]): string {
  if (asked.length === 0) return '';
  return `Asked of the family: ${asked.map(({ who, asks }) => `of ${who}, ${listed(asks.map(({ gives }) => gives))}`).join('; ')}.`;
}

/** Who gave up most, and what was heaviest in it; nothing is counted. */
function leadOf(rows: readonly PaidRow[]): string {
  const most = Math.max(0, ...rows.map(({ total }) => total));
  const top = rows.filter(({ total }) => total === most);
  const [first] = top;
  if (most === 0 || !first) return 'Nobody at the table has given anything up so far.';
  if (top.length > 2 && top.length === rows.length) return 'All gave up about the same.';
  if (top.length > 1) return `${capital(listed(top.map(({ name }) => name)))} gave up most.`;
  const [heaviest] = Object.values(first.gifts)
    .flat()
    .sort((one, other) => other.weight - one.weight);
  return `${capital(first.name)} gave up most: ${stopped(heaviest?.gives ?? '')}`;
}

function askedTable(asked: readonly AskedRow[]): DataTable {
  return {
    caption: 'What was asked of the family, without a weight',
    columns: ['Of whom', 'What', 'Kind', 'By'],
    rows: asked.flatMap(({ who, asks }) => asks.map(({ gives, kind, moment }) => [who, gives, kind, moment])),
  };
}

function sentenceOf(rows: readonly PaidRow[], gifts: readonly Gift[]): string {
  const all = rows.reduce((sum, { total }) => sum + total, 0);
  if (all === 0) return 'Nobody at the table has given anything up so far.';
  const most = Math.max(...rows.map(({ total }) => total));
  const top = rows.filter(({ total }) => total === most);
  const none = rows.filter(({ total }) => total === 0);
  const thanked = gifts.filter(({ acknowledged }) => acknowledged).length;
  return [
    `${listed(top.map(({ name }) => name))} gave up most: ${top.length > 1 ? `${most} each` : most} of ${all} in weight (${percent(most / all)}${top.length > 1 ? ' each' : ''}).`,
    ...(none.length > 0 ? [`${capital(listed(none.map(({ name }) => name)))} gave up nothing.`] : []),
    `Of ${counted(gifts.length, 'thing')} given up, ${thanked} ${thanked === 1 ? 'was' : 'were'} acknowledged by a choice the table made.`,
  ].join(' ');
}

function grid(card: Scorecard, rows: readonly PaidRow[]): DataTable {
  const all = card.ledger.total;
  return {
    caption: 'Weight given up, by seat and theme',
    columns: ['Seat', ...themes.map((theme) => themeWords[theme].name), 'In all', 'Share'],
    rows: rows.map(({ seat, name, total }) => [
      name,
      ...themes.map((theme) => card.ledger.weights[seat]?.[theme] ?? 0),
      total,
      percent(all === 0 ? null : total / all),
    ]),
  };
}

function giftTable(gifts: readonly Gift[]): DataTable {
  return {
    caption: 'Each thing given up, in the order of time',
    columns: ['Seat', 'Theme', 'Gave up', 'At', 'Weight', 'Acknowledged'],
    rows: gifts.map(({ name, theme, gives, moment, weight, acknowledged }) => [
      name,
      themeWords[theme].name,
      gives,
      moment,
      weight,
      acknowledged ? 'yes' : 'no',
    ]),
  };
}
