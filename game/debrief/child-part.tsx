import type { Debrief } from '../../src/debrief/debrief.ts';
import { quote } from '../../src/debrief/say.ts';
import type { ToldLater } from '../../src/debrief/the-child.ts';
import { Marked } from '../reader/marked.tsx';
import { FigureView } from './figure-view.tsx';
import { Measure } from './measure.tsx';
import { Drawn } from './pictures.tsx';

const spans = { day: 'After a day', month: 'After a month', year: 'After a year' } as const;

/** Screen 2: the child after a day, a month and a year, as the story told it. */
export function ChildPart({ document: { child } }: { document: Debrief }) {
  if (child.later.length === 0) return <p class="lead">The story has not come that far yet.</p>;
  return (
    <>
      <Drawn what="later" />
      <div class="later">
        {child.later.map(({ when, lines }) => (
          <section key={when}>
            <h3>{spans[when]}</h3>
            <Lines lines={lines.slice(0, 2)} />
            {lines.length > 2 && (
              <details>
                <summary>Read on</summary>
                <Lines lines={lines.slice(2)} />
              </details>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

/** For the trainer: the five outcomes, each with what moved it. */
export function OutcomesPart({ document }: { document: Debrief }) {
  const { child } = document;
  const widest = Math.max(1, ...child.outcomes.map(({ total }) => Math.abs(total)));
  return (
    <FigureView figure={child}>
      <div class="measures">
        {child.outcomes.map(({ outcome, total }) => (
          <Measure key={outcome} document={document} name={`child-${outcome}`} drawing={<OutcomeBar total={total} widest={widest} />} />
        ))}
      </div>
    </FigureView>
  );
}

function Lines({ lines }: Pick<ToldLater, 'lines'>) {
  return (
    <>
      {lines.map(({ who, text }) => (
        <p key={text}>
          {who && <strong>{who}: </strong>}
          <span dir="auto">
            <Marked text={who ? quote(text) : text} />
          </span>
        </p>
      ))}
    </>
  );
}

function OutcomeBar({ total, widest }: { total: number; widest: number }) {
  const width = (Math.abs(total) / widest) * 48;
  return (
    <svg class="share-bar outcome-bar" aria-hidden="true">
      <line class="half" x1="50%" x2="50%" y1="0" y2="100%" />
      <rect class={total < 0 ? 'against' : 'fill'} x={`${total < 0 ? 50 - width : 50}%`} width={`${width}%`} height="100%" rx="3" />
    </svg>
  );
}
