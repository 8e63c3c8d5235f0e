import { useMemo } from 'preact/hooks';
import type { Play, PlayView } from '../../src/play.ts';
import { debrief } from '../../src/debrief/debrief.ts';
import { sessionCsv, sessionRecord } from '../../src/debrief/export.ts';
import { toldLater } from '../../src/debrief/the-child.ts';
import { download } from '../download.ts';
import { DebriefDocument } from './debrief-document.tsx';
import { PicturesHere, picturesOf } from './pictures.tsx';

type Props = { view: PlayView; wish: Play['wish']; onBack(): void; onOtherSeat(): void };

/** The debrief of the session that is open, worked out from its log; notes go back into the log. */
export function DebriefScreen({ view, wish, onBack, onOtherSeat }: Props) {
  const { story, seat, state, seen } = view;
  const document = useMemo(() => debrief(story, state.log, seat, toldLater(state.entries, seat)), [story, seat, state.log, state.entries]);
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
