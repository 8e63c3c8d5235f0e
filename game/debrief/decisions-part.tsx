import { useState } from 'preact/hooks';
import type { Debrief } from '../../src/debrief/debrief.ts';
import type { Moment } from '../../src/debrief/moment.ts';
import { themeWords } from '../../src/evidence/explanations.ts';
import { FigureView } from './figure-view.tsx';
import { MomentView } from './moment-view.tsx';
import { ThemeIcon } from './theme-chip.tsx';
import type { OnNote } from './note-box.tsx';
import { TrustFigureView } from './trust-figure-view.tsx';

type Props = { document: Debrief; onNote: OnNote };

/** Part 2: what happened, moment by moment, by what was mostly at stake or in the order of time. */
export function DecisionsPart({ document, onNote }: Props) {
  const [order, setOrder] = useState<'theme' | 'time'>('theme');
  const { decisions, story, trust } = document;
  const show = (moments: readonly Moment[]) => (
    <ol class="moments">
      {moments.map((moment) => (
        <MomentView
          key={moment.key}
          moment={moment}
          note={document.notes.find((note) => note.on === moment.key)?.text ?? ''}
          onNote={onNote}
        />
      ))}
    </ol>
  );
  return (
    <>
      <FigureView figure={decisions} />
      <p class="soft">
        {story.kind}: {story.about}
      </p>
      <fieldset class="orders" data-print="no">
        <legend>In which order</legend>
        {(['theme', 'time'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="order" value={one} checked={order === one} onChange={() => setOrder(one)} />
            {one === 'theme' ? 'By what was at stake' : 'In the order of time'}
          </label>
        ))}
      </fieldset>
      {order === 'time'
        ? show(decisions.moments)
        : decisions.byTheme.map(({ theme, numbers }) => (
            <section key={theme ?? 'none'} class={`theme-group ${theme ? `edge-${theme}` : ''}`}>
              <h3>
                {theme && <ThemeIcon theme={theme} />} {theme ? themeWords[theme].name : 'Nothing to give up'}
              </h3>
              {theme && <p class="soft">{themeWords[theme].about}</p>}
              {show(decisions.moments.filter(({ number }) => numbers.includes(number)))}
            </section>
          ))}
      <h3>Trust at the commitment round</h3>
      <TrustFigureView trust={trust} />
    </>
  );
}
