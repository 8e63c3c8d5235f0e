import { useMemo } from 'preact/hooks';
import type { Play, PlayView } from '../../src/play.ts';
import { debrief } from '../../src/debrief/debrief.ts';
import { sessionCsv, sessionRecord } from '../../src/debrief/export.ts';
import { plainDebrief } from '../../src/debrief/plain-debrief.ts';
import { saidAloud } from '../../src/debrief/said-aloud.ts';
import { toldLater } from '../../src/debrief/the-child.ts';
import { download } from '../download.ts';
import { DebriefDocument } from './debrief-document.tsx';
import { PlainDocument } from './plain-document.tsx';
import { PicturesHere, picturesOf } from './pictures.tsx';

type Props = { view: PlayView; wish: Play['wish']; onBack(): void; onOtherSeat(): void };

/** The debrief of the session that is open; one of a story without a table only tells what happened. */
export function DebriefScreen(props: Props) {
  return props.view.story.plain ? <PlainScreen {...props} /> : <MeasuredScreen {...props} />;
}

function PlainScreen({ view: { story, seat, state }, onBack }: Props) {
  const document = useMemo(() => plainDebrief(story, state), [story, state]);
  return (
    <PlainDocument
      document={document}
      story={story.id}
      onPrint={() => window.print()}
      onExport={() =>
        download(`joined-up-${story.id}.json`, 'application/json', JSON.stringify({ ...document, seat, log: state.log }, null, 1))
      }
      onBack={onBack}
    />
  );
}

/** Worked out from its log; notes go back into the log. */
function MeasuredScreen({ view, wish, onBack, onOtherSeat }: Props) {
  const { story, seat, state, seen } = view;
  const document = useMemo(
    () => debrief(story, state.log, seat, { later: toldLater(state.entries, seat), said: saidAloud(state.entries) }),
    [story, seat, state.log, state.entries],
  );
  const pictures = useMemo(() => picturesOf(seen), [seen]);
  const give = (kind: 'json' | 'csv') => {
    const name = `joined-up-${story.id}-${seat}.${kind}`;
    if (kind === 'json') download(name, 'application/json', JSON.stringify(sessionRecord(story, state.log, seat), null, 1));
    else download(name, 'text/csv;charset=utf-8', `\ufeff${sessionCsv(story, state.log, seat)}`);
  };
  return (
    <PicturesHere.Provider value={pictures}>
      <DebriefDocument
        document={document}
        onNote={(on, text) => wish({ type: 'noted', seat, on, text }).ok}
        onPrint={() => window.print()}
        onExport={give}
        onOtherSeat={onOtherSeat}
        onBack={onBack}
      />
    </PicturesHere.Provider>
  );
}
