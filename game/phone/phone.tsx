import { useState } from 'preact/hooks';
import { dropTicket, type Ticket, ticketOf } from '../link/calls.ts';
import { EndedPage } from '../together/link-words.tsx';
import type { PageParts } from '../together/page.tsx';
import { useLink } from '../together/use-link.ts';
import { InRoom } from './in-room.tsx';
import { Join } from './join.tsx';

/** The page of somebody in a room: coming in, and then their seat. A ticket that this tab has leads straight back to it. */
export function Phone(parts: PageParts) {
  const [ticket, setTicket] = useState<Ticket | null>(() => ticketOf(parts.ports));
  if (!ticket) return <Join parts={parts} onIn={setTicket} />;
  const leave = () => {
    dropTicket(parts.ports);
    setTicket(null);
  };
  return <Seat key={ticket.token} parts={parts} ticket={ticket} onLeave={leave} />;
}

function Seat({ parts, ticket, onLeave }: { parts: PageParts; ticket: Ticket; onLeave(): void }) {
  const linked = useLink(parts, ticket.token);
  const { view, ended } = linked;
  if (ended) return <EndedPage ended={ended} onAgain={ended === 'replaced' ? null : onLeave} />;
  if (!view)
    return (
      <main class="trouble" data-screen="loading">
        <p role="status">{linked.lost ? 'The room cannot be heard. This page goes on trying by itself.' : 'Coming in…'}</p>
      </main>
    );
  if (view.role === 'gone') return <EndedPage ended="out" onAgain={onLeave} />;
  return <InRoom parts={parts} ticket={ticket} linked={linked} view={view} onLeave={onLeave} />;
}
