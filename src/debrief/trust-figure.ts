import type { Scorecard } from '../scoring/scorecard.ts';
import type { Trust } from '../scoring/trust.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { sharesGuessed } from '../lib/guess-sentence.ts';
import { namesOf } from './names.ts';
import { type Figure, percent } from './say.ts';

/** A seat's trust in one commitment round with its names; `inWords` says it without a percentage. */
export type TrustRow = Trust & { seat: string; name: string; round: string; does: string; inWords: string };

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
        inWords: wordsOf(trust),
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

/** What it took to commit, and what there was. */
function wordsOf({ needed, believed, how }: Trust): string {
  if (needed === null) return 'However sure of the others, this was not worth promising.';
  if (needed === 0) return 'This was worth promising whatever the others did.';
  const reason = believed >= needed ? 'and there was reason to be' : 'and there was less reason than that';
  const then =
    believed >= needed === (how === 'commit') ? '' : how === 'commit' ? ', and yet it was promised' : ', and yet it was not promised';
  return `To promise this one had to be ${sureness(needed)} of each of the others, ${reason}${then}.`;
}

const sureness = (share: number): string =>
  share < 0.25
    ? 'a little sure'
    : share < 0.45
      ? 'fairly sure'
      : share < 0.6
        ? 'as good as half sure'
        : share < 0.85
          ? 'rather sure'
          : 'all but certain';

function sentenceOf({ seat }: Scorecard, rows: readonly TrustRow[]): string {
  if (rows.length === 0) return 'No commitment round has been reached.';
  const committed = rows.filter(({ how }) => how === 'commit').length;
  const own = rows.find((row) => row.seat === seat);
  const mine = own && own.guessed !== null && own.was !== null ? ` ${sharesGuessed(own.guessed, own.was, rows.length - 1)}` : '';
  return `${committed} of ${rows.length} committed.${mine}`;
}
