import { useState } from 'preact/hooks';
import { counted } from '../../src/lib/counted.ts';
import type { PlayView } from '../../src/play.ts';
import '../style/play-bars.css';

type Props = { view: PlayView; onComeUpToDate(): void; onKeepCopy(): void };

/** What stands above a play until it is dealt with: that it went on in another window, and what of it no longer fits an edited story. */
export function PlayBars({ view, onComeUpToDate, onKeepCopy }: Props) {
  const { elsewhere, changes } = view;
  const [read, setRead] = useState<readonly string[] | null>(null);
  return (
    <div class="play-bars" role="status">
      {elsewhere && (
        <div class="play-bar" data-bar="elsewhere">
          <p>
            {elsewhere.kind === 'further' &&
              `This play went on in another window (${elsewhere.steps > 0 ? `${counted(elsewhere.steps, 'step')} further` : 'with a note'}).`}
            {elsewhere.kind === 'other' && 'This play took another way in another window.'}
            {elsewhere.kind === 'gone' && 'This play was let go in another window.'} Nothing is taken here until you choose.
          </p>
          <p class="actions">
            <button type="button" class="button" data-action="come-up-to-date" onClick={onComeUpToDate}>
              {elsewhere.kind === 'gone' ? 'Let it go here too' : 'Come up to date'}
            </button>
            <button type="button" class="button quiet" data-action="keep-copy" onClick={onKeepCopy}>
              Keep mine as a copy
            </button>
          </p>
        </div>
      )}
      {changes.length > 0 && read !== changes && (
        <div class="play-bar" data-bar="changes">
          <div>
            {changes.map((change) => (
              <p key={change}>{change}</p>
            ))}
            {!view.kept && <p>The play as it was is kept beside this one, untouched.</p>}
          </div>
          <button type="button" class="button quiet" data-action="close-changes" onClick={() => setRead(changes)}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
