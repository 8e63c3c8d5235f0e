import { useMemo } from 'preact/hooks';
import type { App, AppState } from '../../src/app.ts';
import { debrief } from '../../src/debrief/debrief.ts';
import { sessionCsv, sessionRecord } from '../../src/debrief/export.ts';
import { plainDebrief } from '../../src/debrief/plain-debrief.ts';
import { toldLater } from '../../src/debrief/the-child.ts';
import type { State } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { download } from '../download.ts';
import { DebriefDocument } from './debrief-document.tsx';
import { PlainDocument } from './plain-document.tsx';
import { PicturesHere, picturesOf } from './pictures.tsx';

type Props = { app: App; opened: AppState & { story: LoadedStory; state: State }; onBack(): void; onOtherSeat(): void };

/** The debrief of the session that is open; one of a story without a table only tells what happened. */
export function DebriefScreen(props: Props) {
  return props.opened.story.plain ? <PlainScreen {...props} /> : <MeasuredScreen {...props} />;
}

function PlainScreen({ opened: { story, seat, state }, onBack }: Props) {
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
function MeasuredScreen({ app, opened, onBack, onOtherSeat }: Props) {
  const { story, seat, state } = opened;
  const document = useMemo(() => debrief(story, state.log, seat, toldLater(state.entries, seat)), [story, seat, state.log, state.entries]);
  const pictures = useMemo(() => picturesOf(story.table, state, seat), [story, seat, state]);
  const give = (kind: 'json' | 'csv') => {
    const name = `joined-up-${story.id}-${seat}.${kind}`;
    if (kind === 'json') download(name, 'application/json', JSON.stringify(sessionRecord(story, state.log, seat), null, 1));
    else download(name, 'text/csv;charset=utf-8', `\ufeff${sessionCsv(story, state.log, seat)}`);
  };
  return (
    <PicturesHere.Provider value={pictures}>
      <DebriefDocument
        document={document}
        onNote={app.note}
        onPrint={() => window.print()}
        onExport={give}
        onOtherSeat={onOtherSeat}
        onBack={onBack}
      />
    </PicturesHere.Provider>
  );
}
