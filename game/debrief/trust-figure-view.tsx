import type { TrustFigure, TrustRow } from '../../src/debrief/trust-figure.ts';
import { FigureView } from './figure-view.tsx';
import { Face } from './pictures.tsx';

const deeds = { hold: 'held', signpost: 'signposted', commit: 'committed' } as const;

/** Trust thresholds as bars: what each seat needed against what it believed, guessed, and what was. */
export function TrustFigureView({ trust }: { trust: TrustFigure }) {
  return (
    <FigureView figure={trust}>
      {trust.rows.length > 0 && (
        <p class="soft">
          Nobody likes to be the only one who keeps a promise. The line marks how sure of each of the others somebody had to be for their
          part to be worth promising; the bar, how much reason for that there was by then; the diamond, how many they thought would commit;
          the dot, how many did.
        </p>
      )}
      {trust.rows.length > 0 && (
        <ul class="trust">
          {trust.rows.map((row) => (
            <li key={`${row.round} ${row.seat}`}>
              <p>
                <Face seat={row.seat} />
                <strong>{row.name}</strong>, {row.does}: {deeds[row.how]}
              </p>
              <TrustBar row={row} />
              <p class="trust-words">{row.inWords}</p>
            </li>
          ))}
        </ul>
      )}
      <p class="legend" aria-hidden="true">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <rect class="fill" y="4" width="16" height="8" rx="2" />
        </svg>{' '}
        believed
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path class="needed" d="M8 0V16" />
        </svg>{' '}
        needed
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path class="guessed" d="M8 1L15 8L8 15L1 8Z" />
        </svg>{' '}
        guessed
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle class="was" cx="8" cy="8" r="6" />
        </svg>{' '}
        it was
      </p>
    </FigureView>
  );
}

function TrustBar({ row }: { row: TrustRow }) {
  const at = (share: number) => `${share * 100}%`;
  return (
    <svg class="trust-bar" aria-hidden="true">
      <rect class="track" y="9" width="100%" height="10" rx="5" />
      <rect class="fill" y="9" width={at(row.believed)} height="10" rx="5" />
      {row.needed !== null && <line class="needed" x1={at(row.needed)} x2={at(row.needed)} y1="0" y2="28" />}
      {row.was !== null && <circle class="was" cx={at(row.was)} cy="14" r="8" />}
      {row.guessed !== null && (
        <svg x={at(row.guessed)} y="6" overflow="visible" aria-hidden="true">
          <path class="guessed" d="M0 0L8 8L0 16L-8 8Z" />
        </svg>
      )}
    </svg>
  );
}
