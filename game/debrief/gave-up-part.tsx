import type { Debrief } from '../../src/debrief/debrief.ts';
import { counted } from '../../src/debrief/say.ts';
import type { PaidRow } from '../../src/debrief/who-paid.ts';
import { themes } from '../../src/evidence/themes.ts';
import { themeWords } from '../../src/evidence/explanations.ts';
import { themeLooks } from '../art/palette.ts';
import { Strokes } from '../reader/icon.tsx';
import { Face } from './pictures.tsx';

/** Screen 4: who gave up what, the family first; in words, without a weight. */
export function GaveUpPart({ document: { paid } }: { document: Debrief }) {
  return (
    <>
      <p class="lead">{paid.lead}</p>
      <ul class="gave-up">
        {paid.asked.map(({ who, asks }) => (
          <li key={who} class="of-family">
            <p>
              <span class="soft">Asked of</span> <strong>{who}</strong>
            </p>
            <ul>
              {asks.map(({ gives, moment }) => (
                <li key={`${gives} ${moment}`}>{gives}</li>
              ))}
            </ul>
          </li>
        ))}
        {paid.rows
          .filter(({ total }) => total > 0)
          .map((row) => (
            <li key={row.seat}>
              <p>
                <Face seat={row.seat} />
                <span>
                  <strong>{row.name}</strong> <span class="soft">{row.profession}</span>
                </span>
              </p>
              <Gifts row={row} />
            </li>
          ))}
      </ul>
      <ThemeKey rows={paid.rows} />
    </>
  );
}

/** What the signs before the gifts say. */
function ThemeKey({ rows }: { rows: readonly PaidRow[] }) {
  const given = themes.filter((theme) => rows.some(({ gifts }) => gifts[theme].length > 0));
  if (given.length === 0) return null;
  return (
    <ul class="theme-key soft">
      {given.map((theme) => (
        <li key={theme}>
          <Strokes d={themeLooks[theme].icon} /> {themeWords[theme].name.toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

/** How many things of one person are said; the rest is counted, and stands in the trainer's part. */
const most = 3;

function Gifts({ row }: { row: PaidRow }) {
  const gifts = themes.flatMap((theme) => row.gifts[theme]).sort((one, other) => other.weight - one.weight || one.at - other.at);
  return (
    <ul>
      {gifts.slice(0, most).map(({ theme, gives, at, acknowledged }) => (
        <li key={`${at} ${gives}`}>
          <Strokes d={themeLooks[theme].icon} /> {gives}
          {acknowledged && <em> · somebody said so</em>}
        </li>
      ))}
      {gifts.length > most && <li class="soft">and {counted(gifts.length - most, 'smaller thing')}</li>}
    </ul>
  );
}
