import { useEffect, useId, useRef, useState } from 'preact/hooks';

type Props = {
  label: string;
  hint?: string;
  kind?: 'feeling' | 'note-box';
  text: string;
  /** The most letters that are kept; from nine tenths of it on, the box says how many are left. */
  most: number;
  rows?: number;
  /** Tells whether it was taken; what was not is handed over again at the next chance. */
  onWritten(text: string): boolean;
};

/**
 * A box to write in. What stands in it is handed over when the writer leaves the box, and also when the screen or the page goes away under them,
 * which a browser does not count as leaving.
 */
export function Written({ label, hint, kind, text, most, rows = 0, onWritten }: Props) {
  const id = useId();
  const [letters, setLetters] = useState(text.length);
  const handed = useRef(text);
  const draft = useRef(text);
  const latest = useRef(onWritten);
  latest.current = onWritten;
  const hand = () => {
    const written = draft.current.trim();
    if (written !== handed.current && latest.current(written)) handed.current = written;
  };
  const take = (event: Event) => {
    draft.current = (event.currentTarget as HTMLInputElement).value;
    setLetters(draft.current.length);
    if (event.type === 'change') hand();
  };
  useEffect(() => {
    handed.current = text;
  }, [text]);
  useEffect(() => {
    addEventListener('pagehide', hand);
    return () => {
      removeEventListener('pagehide', hand);
      hand();
    };
  }, []);
  const given = { defaultValue: text, maxLength: most, 'aria-describedby': id, onInput: take, onChange: take };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the box stands in it, one of two kinds
    <label class={kind} data-print={kind === 'note-box' ? 'no' : undefined}>
      <span>{label}</span>
      {rows > 0 ? <textarea rows={rows} {...given} /> : <input type="text" {...given} />}
      <small class="soft" id={id} role="status">
        {letters < 0.9 * most ? hint : `${letters} of ${most} letters`}
      </small>
    </label>
  );
}
