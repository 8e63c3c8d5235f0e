import type { Debrief } from '../../src/debrief/debrief.ts';
import type { TipView } from '../../src/debrief/tips-and-rungs.ts';
import { rungs } from '../../src/evidence/ladder.ts';
import { tipNumbers } from '../../src/evidence/tips.ts';
import { FigureView } from './figure-view.tsx';
import { Measure } from './measure.tsx';

/** Part 6: tips practised and missed, each with its moments and its source, and the ladder of partnership. */
export function TipsPart({ document }: { document: Debrief }) {
  const { tips, rungs: ladder } = document;
  return (
    <>
      <FigureView figure={tips} twinOnPaper={false}>
        <p class="tip-dots" aria-hidden="true">
          {tipNumbers.map((tip) => (
            <TipDot key={tip} tip={tip} met={tips.tips.find((one) => one.tip === tip)} />
          ))}
        </p>
        <p class="legend" aria-hidden="true">
          <svg aria-hidden="true" viewBox="0 0 32 32" class="tip-dot practised">
            <circle cx="16" cy="16" r="13" />
          </svg>{' '}
          practised
          <svg aria-hidden="true" viewBox="0 0 32 32" class="tip-dot missed">
            <circle cx="16" cy="16" r="13" />
          </svg>{' '}
          missed
        </p>
        <ul class="tips">
          {tips.tips.map((tip) => (
            <li key={tip.tip}>
              <p>
                <strong>Tip {tip.tip}.</strong> {tip.says} <span class="soft">{tip.source}</span>
              </p>
              {tip.practised.length > 0 && <p>Practised at {tip.practised.join('; ')}.</p>}
              {tip.missed.length > 0 && <p>Missed at {tip.missed.join('; ')}.</p>}
            </li>
          ))}
        </ul>
      </FigureView>
      <h3>The ladder of partnership</h3>
      <FigureView figure={ladder} twinOnPaper={false}>
        <ol class="rungs" reversed>
          {[...rungs].reverse().map((rung) => (
            <li key={rung.level} class={ladder.level !== null && rung.level <= ladder.level ? 'reached' : ''}>
              <strong>
                {rung.level} {rung.name}
                {rung.level === ladder.level && ' (reached)'}
              </strong>
              <span>{rung.means}</span>
            </li>
          ))}
        </ol>
      </FigureView>
      <div class="measures">
        <Measure document={document} name="ladder" drawing={<span class="share-bar" />} />
      </div>
    </>
  );
}

function TipDot({ tip, met }: { tip: number; met: TipView | undefined }) {
  const practised = (met?.practised.length ?? 0) > 0;
  const missed = (met?.missed.length ?? 0) > 0;
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" class={`tip-dot ${practised ? 'practised' : ''} ${missed ? 'missed' : ''}`}>
      <circle cx="16" cy="16" r="13" />
      {practised && missed && <path class="half-dot" d="M16 3A13 13 0 0 0 16 29Z" />}
      <text x="16" y="21" text-anchor="middle">
        {tip}
      </text>
    </svg>
  );
}
