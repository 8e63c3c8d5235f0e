import { limits } from '../../src/session/limits.ts';
import { Written } from './written.tsx';

/** Hands over a note on what has this key, '' to take it away; tells whether it was taken. */
export type OnNote = (on: string, text: string) => boolean;

type Props = { on: string; label: string; text: string; folded?: boolean; onNote: OnNote };

/** Room for a note about one moment. An empty note takes the last one away. On paper only a note that says something is shown. */
export function NoteBox({ on, label, text, folded = false, onNote }: Props) {
  const box = (
    <Written kind="note-box" label={label} text={text} most={limits.note} rows={2} onWritten={(written) => onNote(on, written)} />
  );
  return (
    <>
      {folded ? (
        <details data-print="no" open={text !== ''}>
          <summary>{text === '' ? 'Add a note' : 'Your note'}</summary>
          {box}
        </details>
      ) : (
        box
      )}
      {text !== '' && (
        <p class="on-paper">
          {label}: {text}
        </p>
      )}
    </>
  );
}
