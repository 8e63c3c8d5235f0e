import { useContext } from 'preact/hooks';
import type { Debrief } from '../../src/debrief/debrief.ts';
import { plainVerdicts } from '../../src/evidence/explanations.ts';
import { FigureView } from './figure-view.tsx';
import { Measure } from './measure.tsx';
import { PicturesHere } from './pictures.tsx';

const side = 300;
/** How far from the edge the middle of the portrait stays, so that it never lies on a word. */
const margin = 32;
const corners = [
  { word: 'Rhetoric', x: 0.25, y: 0.25 },
  { word: 'Enacted', x: 0.75, y: 0.25 },
  { word: 'Parallel working', x: 0.25, y: 0.75 },
  { word: 'Lone effort', x: 0.75, y: 0.75 },
] as const;

/** For the trainer: where this play stands, in a sentence, on the table of four corners, and in the measures behind it. */
export function VerdictPart({ document }: { document: Debrief }) {
  const { verdict, seat } = document;
  return (
    <>
      <FigureView figure={verdict} twinOnPaper={false}>
        <Quadrant word={verdict.word} formed={verdict.formed} acted={verdict.acted} seat={seat.id} />
      </FigureView>
      <h3>The measures; each opens to what is behind it</h3>
      <div class="measures">
        {['verdict', 'collective-preference', 'acted-on', 'i-we-gap', 'they-accuracy', 'table-reading'].map((name) => (
          <Measure key={name} document={document} name={name} />
        ))}
      </div>
      <p class="soft" data-weights>
        {document.weights}
      </p>
    </>
  );
}

type QuadrantProps = { word: string; formed: number | null; acted: number | null; seat: string };

/** A table seen from above, in four quarters; whoever played sits where this play stands. */
function Quadrant({ word, formed, acted, seat }: QuadrantProps) {
  const face = useContext(PicturesHere).faces[seat];
  const inside = (at: number) => Math.min(side - margin, Math.max(margin, at));
  const x = inside((acted ?? 0) * side);
  const y = inside((1 - (formed ?? 0)) * side);
  return (
    <svg class="quadrant" viewBox={`-56 -40 ${side + 90} ${side + 120}`} aria-hidden="true">
      <rect class="table-edge" x="-7" y="-7" width={side + 14} height={side + 14} rx="31" />
      <rect class="table-top" width={side} height={side} rx="24" />
      {corners.map((corner) => (
        <g key={corner.word}>
          {corner.word === word && (
            <rect
              class="here"
              x={corner.x < 0.5 ? 6 : side / 2 + 6}
              y={corner.y < 0.5 ? 6 : side / 2 + 6}
              width={side / 2 - 12}
              height={side / 2 - 12}
              rx="18"
            />
          )}
          <text x={corner.x * side} y={corner.y < 0.5 ? -17 : side + 28} text-anchor="middle" class={corner.word === word ? 'strong' : ''}>
            {plainVerdicts[corner.word]}
          </text>
        </g>
      ))}
      <path class="axes" d={`M${side / 2} 0V${side}M0 ${side / 2}H${side}`} />
      <text class="axis" x={side / 2} y={side + 60} text-anchor="middle">
        Acted on by you →
      </text>
      <text class="axis" transform={`translate(-38 ${side / 2}) rotate(-90)`} text-anchor="middle">
        Formed together →
      </text>
      {formed !== null && acted !== null && (
        <g class="spot" transform={`translate(${x} ${y})`}>
          <circle r="27" />
          {face && <image href={face} x="-24" y="-24" width="48" height="48" />}
        </g>
      )}
    </svg>
  );
}
