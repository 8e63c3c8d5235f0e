import { useEffect, useRef } from 'preact/hooks';
import type { WayOn } from '../../src/notices.ts';
import type { Offer } from '../offers.ts';
import '../style/settings.css';
import { Icon } from './icon.tsx';

/** Something to choose, over whatever is on. Closing it chooses nothing and changes nothing. */
export function OfferDialog({ offer, onClose }: { offer: Offer; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const take = (way: WayOn) => {
    dialog.current?.close();
    way.go();
  };
  return (
    <dialog class="offer" ref={dialog} data-screen="offer" aria-labelledby="offer-head" onClose={onClose}>
      <header>
        <h2 id="offer-head">{offer.title}</h2>
        <button type="button" class="button bare" data-action="close" onClick={() => dialog.current?.close()}>
          <Icon name="close" /> Close
        </button>
      </header>
      <p>{offer.words}</p>
      {offer.facts && (
        <ul>
          {offer.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <p class="actions">
        {offer.ways.map((way, at) => (
          <button
            key={way.action}
            type="button"
            class={`button ${at > 0 ? 'quiet' : ''}`}
            data-action={way.action}
            onClick={() => take(way)}
          >
            {way.words}
          </button>
        ))}
      </p>
    </dialog>
  );
}
