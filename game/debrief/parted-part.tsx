import type { Debrief } from '../../src/debrief/debrief.ts';
import type { Parted, Standing } from '../../src/debrief/where-parted.ts';
import { drawToken } from '../art/things.ts';
import { addressOf, Face } from './pictures.tsx';

/** Screen 3: the decisions in which I and We, or we and a colleague, lay furthest apart; who stood where, and a sentence. */
export function PartedPart({ document: { parted } }: { document: Debrief }) {
  if (parted.length === 0)
    return <p class="lead">Nobody parted: what you held best for the team, the others put forward too, wherever you were asked.</p>;
  return (
    <ol class="parted">
      {parted.map((one) => (
        <PartedView key={one.moment} parted={one} />
      ))}
    </ol>
  );
}

function PartedView({ parted: { asks, sentence, choices } }: { parted: Parted }) {
  return (
    <li>
      <h3>{asks}</h3>
      <p>{sentence}</p>
      <ul class="standings">
        {choices.map(({ id, label, settled, standing }) => (
          <li key={id} class={settled ? 'taken' : ''}>
            <span>
              {label}
              {settled && <strong> · settled</strong>}
            </span>
            <span class="token-row">
              {standing.map((stands) => (
                <Stands key={`${stands.seat} ${stands.as}`} standing={stands} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

const pictures = { I: addressOf(drawToken('i')), We: addressOf(drawToken('we')) };

function Stands({ standing: { seat, name, as } }: { standing: Standing }) {
  return (
    <span class="token">
      {as === 'put forward' ? <Face seat={seat} /> : <img src={pictures[as]} alt="" width="24" height="24" />}
      {as === 'put forward' ? name : as}
    </span>
  );
}
