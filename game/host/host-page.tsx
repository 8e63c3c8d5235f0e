import { useState } from 'preact/hooks';
import { dropTicket, type Ticket, ticketOf } from '../link/calls.ts';
import { EndedPage, LinkBand } from '../together/link-words.tsx';
import type { PageParts } from '../together/page.tsx';
import { useLink } from '../together/use-link.ts';
import { Hosting } from './hosting.tsx';
import { Lobby } from './lobby.tsx';
import { PassTurn, turnOf } from './pass-turn.tsx';
import { Setup } from './setup.tsx';

/** The host's page: opening a room, the lobby, and leading the session. */
export function HostPage(parts: PageParts) {
  const [ticket, setTicket] = useState<Ticket | null>(() => ticketOf(parts.ports));
  if (!ticket) return <Setup parts={parts} onOpen={setTicket} />;
  const leave = () => {
    dropTicket(parts.ports);
    setTicket(null);
  };
  return <Room key={ticket.token} parts={parts} ticket={ticket} onLeave={leave} />;
}

function Room({ parts, ticket, onLeave }: { parts: PageParts; ticket: Ticket; onLeave(): void }) {
  const linked = useLink(parts, ticket.token);
  const { view, ended } = linked;
  if (ended) return <EndedPage ended={ended} onAgain={ended === 'replaced' ? null : onLeave} />;
  if (!view?.host)
    return (
      <main class="trouble" data-screen="loading">
        <p role="status">{linked.lost ? 'The room’s computer cannot be heard. This page goes on trying.' : 'One moment…'}</p>
      </main>
    );
  const given = { parts, ticket, linked, view, host: view.host };
  const turn = turnOf(given);
  return (
    <>
      <LinkBand {...linked} />
      {turn ? (
        <PassTurn {...given} turn={turn} />
      ) : view.room.phase === 'lobby' ? (
        <Lobby {...given} />
      ) : (
        <Hosting {...given} onLeave={onLeave} />
      )}
    </>
  );
}
