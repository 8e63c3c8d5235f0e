import type { Debrief } from '../../src/debrief/debrief.ts';
import { FigureView } from './figure-view.tsx';
import { Measure } from './measure.tsx';

const side = 300;
const corners = [
  { word: 'Rhetoric', x: 0.25, y: 0.25 },
  { word: 'Enacted', x: 0.75, y: 0.25 },
  { word: 'Parallel working', x: 0.25, y: 0.75 },
  { word: 'Lone effort', x: 0.75, y: 0.75 },
] as const;

/** Part 1: where this play stands, in a sentence, in the quadrant, and in the measures behind it. */
export function VerdictPart({ document }: { document: Debrief }) {
  const { verdict } = document;
  return (
    <div class="stands">
      <FigureView figure={verdict} twinOnPaper={false}>
        <Quadrant word={verdict.word} formed={verdict.formed} acted={verdict.acted} />
      </FigureView>
      <div class="measures">
        <h3>The measures; each opens to what is behind it</h3>
        {['verdict', 'collective-preference', 'acted-on', 'i-we-gap', 'they-accuracy', 'table-reading'].map((name) => (
          <Measure key={name} document={document} name={name} />
        ))}
      </div>
    </div>
  );
}

function Quadrant({ word, formed, acted }: { word: string; formed: number | null; acted: number | null }) {
  const x = (acted ?? 0) * side;
  const y = (1 - (formed ?? 0)) * side;
  return (
    <svg class="quadrant" viewBox={`-30 -8 ${side + 38} ${side + 42}`} aria-hidden="true">
      <rect class="ground" width={side} height={side} />
      {corners.map((corner) => (
        <g key={corner.word}>
          {corner.word === word && (
            <rect class="here" x={corner.x < 0.5 ? 0 : side / 2} y={corner.y < 0.5 ? 0 : side / 2} width={side / 2} height={side / 2} />
          )}
          <text x={corner.x * side} y={corner.y * side + 5} text-anchor="middle" class={corner.word === word ? 'strong' : ''}>
            {corner.word}
          </text>
        </g>
      ))}
      <path class="axes" d={`M${side / 2} 0V${side}M0 ${side / 2}H${side}`} />
      <rect class="frame" width={side} height={side} />
      <text x={side / 2} y={side + 26} text-anchor="middle">
        Acted on →
      </text>
      <text transform={`translate(-12 ${side / 2}) rotate(-90)`} text-anchor="middle">
        Formed together →
      </text>
      {formed !== null && acted !== null && (
        <g class="spot">
          <path d={`M${x} ${side}v-12M0 ${y}h12`} />
          <circle cx={x} cy={y} r="9" />
        </g>
      )}
    </svg>
  );
}
