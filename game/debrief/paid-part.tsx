import type { Debrief } from '../../src/debrief/debrief.ts';
import type { PaidRow } from '../../src/debrief/who-paid.ts';
import { themeWords } from '../../src/evidence/explanations.ts';
import { themes } from '../../src/evidence/themes.ts';
import { FigureView } from './figure-view.tsx';
import { Measure } from './measure.tsx';
import { Drawn, Face } from './pictures.tsx';
import { TableView } from './table-view.tsx';
import { ThemeChip, ThemeIcon } from './theme-chip.tsx';

/** Part 3: who paid: what was asked of the family first, then seats by themes, each thing given up as a chip. */
export function PaidPart({ document }: { document: Debrief }) {
  const { paid } = document;
  return (
    <>
      {paid.askedTable.rows.length > 0 && <TableView table={paid.askedTable} />}
      <FigureView figure={paid}>
        <Drawn what="things" />
        <div class="ledger">
          <p class="ledger-head" aria-hidden="true">
            <span />
            {themes.map((theme) => (
              <span key={theme}>
                <ThemeIcon theme={theme} /> {themeWords[theme].name}
              </span>
            ))}
          </p>
          {paid.rows.map((row) => (
            <LedgerRow key={row.seat} row={row} />
          ))}
        </div>
      </FigureView>
      {paid.gifts.rows.length > 0 && (
        <details class="twin-on-screen">
          <summary>Each thing given up, and where</summary>
          <TableView table={paid.gifts} />
        </details>
      )}
      <div class="measures">
        <Measure document={document} name="asked-of" />
        <Measure document={document} name="fairness" />
      </div>
    </>
  );
}

function LedgerRow({ row }: { row: PaidRow }) {
  return (
    <section class="ledger-row" aria-label={`${row.name}, ${row.profession}`}>
      <p class="ledger-seat">
        <Face seat={row.seat} />
        <strong>{row.name}</strong>
        <span class="soft">{row.profession}</span>
        <span>{row.total === 0 ? 'gave up nothing' : `${row.total} in all`}</span>
      </p>
      {themes.map((theme) => (
        <p key={theme} class="ledger-cell">
          {row.gifts[theme].map((gift) => (
            <ThemeChip
              key={`${gift.at} ${gift.gives}`}
              theme={theme}
              weight={gift.weight}
              gives={gift.gives}
              acknowledged={gift.acknowledged}
            />
          ))}
        </p>
      ))}
    </section>
  );
}
