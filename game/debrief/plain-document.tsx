import type { PlainDebrief } from '../../src/debrief/plain-debrief.ts';
import { Marked } from '../reader/marked.tsx';
import './debrief.css';
import './print.css';

type Props = {
  document: PlainDebrief;
  story: string;
  onPrint(): void;
  onExport(): void;
  onBack(): void;
};

/** The debrief of a story without a table: what happened, in order, and nothing that was not measured. */
export function PlainDocument({ document: { title, how, ending, picks, happened }, story, onPrint, onExport, onBack }: Props) {
  const picked = picks === 0 ? 'nothing was picked' : picks === 1 ? 'one choice was made' : `${picks} choices were made`;
  return (
    <main class="debrief" data-screen="debrief" data-story={story} data-plain>
      <header>
        <div>
          <p class="soft">Looking back</p>
          <h1 dir="auto">{title}</h1>
          <p class="ending" data-how={how}>
            {how === 'ended' && (
              <>
                The story came to its end
                {ending && (
                  <>
                    : “<bdi>{ending}</bdi>”
                  </>
                )}
                ; {picked} on the way.
              </>
            )}
            {how === 'stopped' && `The story stopped where its script cannot go on; ${picked} on the way.`}
            {how === 'open' && `The story goes on; so far ${picked}.`}
          </p>
          <p>Nothing was measured: it came without a table of what each choice does.</p>
        </div>
        <p class="actions" data-print="no">
          <button type="button" class="button quiet" data-action="print" onClick={onPrint}>
            Print
          </button>
          <button type="button" class="button quiet" data-action="export-json" onClick={onExport}>
            Export JSON
          </button>
          <button type="button" class="button bare" onClick={onBack}>
            Back to the story
          </button>
        </p>
      </header>
      <section class="part" aria-labelledby="happened-title">
        <h2 id="happened-title">What happened, in order</h2>
        <ol class="happened">
          {happened.map((one, at) => (
            <li key={at} class={one.kind}>
              {one.kind === 'picked' && <span class="pick-label">You chose</span>}{' '}
              <span dir="auto" lang={one.kind === 'told' ? one.lang : undefined}>
                <Marked text={one.text} />
              </span>
            </li>
          ))}
        </ol>
      </section>
    </main>
  );
}
