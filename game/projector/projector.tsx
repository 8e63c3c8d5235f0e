import { useEffect, useState } from 'preact/hooks';
import { redeem, type Ticket, ticketOf } from '../link/calls.ts';
import { EndedPage, LinkBand } from '../together/link-words.tsx';
import type { PageParts } from '../together/page.tsx';
import { useLink } from '../together/use-link.ts';
import { useStore } from '../use-store.ts';
import { Screen } from './screen.tsx';

/** What the whole room sees. It only shows: its token can wish for nothing. */
export function Projector(parts: PageParts) {
  const [ticket, setTicket] = useState<Ticket | null>(() => ticketOf(parts.ports));
  if (!ticket) return <GetIn parts={parts} onIn={setTicket} />;
  return <Showing key={ticket.token} parts={parts} ticket={ticket} />;
}

function Showing({ parts, ticket }: { parts: PageParts; ticket: Ticket }) {
  const linked = useLink(parts, ticket.token);
  const settings = useStore(parts.settings);
  const { view, ended } = linked;
  if (ended) return <EndedPage ended={ended} onAgain={null} />;
  if (!view)
    return (
      <main class="trouble" data-screen="loading">
        <p role="status">{linked.lost ? 'The room cannot be heard. This page goes on trying.' : 'One moment…'}</p>
      </main>
    );
  return (
    <>
      <LinkBand {...linked} />
      <Screen view={view} settings={settings} />
    </>
  );
}

/** With the codes that the host's screen gives: behind the # of the address, or typed. */
function GetIn({ parts, onIn }: { parts: PageParts; onIn(ticket: Ticket): void }) {
  const [codes, setCodes] = useState(location.hash.slice(1).toUpperCase());
  const [trouble, setTrouble] = useState('');
  const getIn = async () => {
    const [room = '', code = ''] = codes.split('-');
    history.replaceState(null, '', location.pathname + location.search);
    const redeemed = await redeem(parts.ports, parts.base, room, code);
    if (redeemed.ok) onIn(redeemed.ticket);
    else setTrouble(redeemed.refusal);
  };
  useEffect(() => {
    if (/^\w{6}-\w{6}$/.test(codes)) void getIn();
  }, []);
  return (
    <main class="trouble join" data-screen="join">
      <h1>The projector</h1>
      <form
        class="code-form"
        onSubmit={(event) => {
          event.preventDefault();
          void getIn();
        }}
      >
        <label>
          The code that the host’s screen shows for another computer
          <input
            class="code-input"
            value={codes}
            maxLength={13}
            autoComplete="off"
            spellcheck={false}
            onInput={(event) => setCodes(event.currentTarget.value.toUpperCase())}
          />
        </label>
        <button type="submit" class="button" data-action="show" disabled={!/^\w{6}-\w{6}$/.test(codes)}>
          Show the room
        </button>
        <p role="alert">{trouble}</p>
      </form>
    </main>
  );
}
