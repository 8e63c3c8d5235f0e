import type { Scorecard } from '../scoring/scorecard.ts';
import type { Trust } from '../scoring/trust.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { namesOf } from './names.ts';
import { type Figure, percent } from './say.ts';

/** A seat's trust in one commitment round with its names. */
export type TrustRow = Trust & { seat: string; name: string; round: string; does: string };

/** Trust at the commitment rounds: needed, believed, guessed, and what was. */
export type TrustFigure = Figure & { rows: TrustRow[] };

/** Builds the figure of trust thresholds, the reader's own seat in the sentence. */
export function trustFigure(table: EffectsTable, card: Scorecard): TrustFigure {
  const names = namesOf(table, card.seat);
  const rows = Object.entries(card.trust).flatMap(([round, { seats }]) =>
    Object.entries(seats).map(
      ([seat, trust]): TrustRow => ({
        ...trust,
        seat,
        name: names.who(seat),
        round: names.asks(round),
        does: table.commitments[round]?.seats[seat]?.does ?? '',
      }),
    ),
  );
  return {
    rows,
    sentence: sentenceOf(card, rows),
    table: {
      caption: 'Trust that the others would do their part',
      columns: ['Seat', 'Would do', 'Needed', 'Believed', 'Guessed', 'Was', 'Did'],
      rows: rows.map(({ name, does, needed, believed, guessed, was, how }) => [
        name,
        does,
        needed === null ? 'no trust would do' : percent(needed),
        percent(believed),
        guessed === null ? '' : percent(guessed),
        was === null ? '' : percent(was),
        how,
      ]),
    },
  };
}

function sentenceOf({ seat }: Scorecard, rows: readonly TrustRow[]): string {
  if (rows.length === 0) return 'No commitment round has been reached.';
  const committed = rows.filter(({ how }) => how === 'commit').length;
  const own = rows.find((row) => row.seat === seat);
  const mine = own
    ? ` For your part you needed ${own.needed === null ? 'more trust than there can be' : percent(own.needed)}${own.guessed === null ? '' : `, guessed ${percent(own.guessed)}`}${own.was === null ? '' : `, and it was ${percent(own.was)}`}.`
    : '';
  return `${committed} of ${rows.length} committed.${mine}`;
}
