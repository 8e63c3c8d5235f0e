import { useState } from 'preact/hooks';
import { useStore } from '../use-store.ts';
import { Fetched } from './fetched.tsx';
import { Icon } from './icon.tsx';
import { pocketDialog } from './pocket-chunk.ts';
import { pocketNow } from './pocket-now.ts';

/** The way to what is in one's pocket, at any time while somebody plays. */
export function PocketButton() {
  const { now } = useStore(pocketNow);
  const [open, setOpen] = useState(false);
  if (!now) return null;
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" class="button bare" data-action="pocket" onClick={() => setOpen(true)}>
        <Icon name="pocket" /> <span class="bar-word">Pocket</span>
      </button>
      {open && <Fetched fetch={pocketDialog} over={close} given={{ now, onClose: close }} />}
    </>
  );
}
