type Props = { moment: number; label: string; text: string; folded?: boolean; onNote(moment: number, text: string): void };

/** Room for a note about one moment; it is kept when the reader leaves the box. An empty note takes the last one away. On paper only a note that says something is shown. */
export function NoteBox({ moment, label, text, folded = false, onNote }: Props) {
  const box = (
    <label class="note-box" data-print="no">
      <span>{label}</span>
      <textarea
        rows={2}
        defaultValue={text}
        onChange={(event) => {
          const written = event.currentTarget.value.trim();
          if (written !== text) onNote(moment, written);
        }}
      />
    </label>
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
