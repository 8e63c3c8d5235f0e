import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HostPerson } from '../../src/room/host-view.ts';
import { Playing } from '../phone/playing.tsx';
import { portraitOf } from '../reader/portraits.ts';
import type { PageParts } from '../together/page.tsx';
import { useLink } from '../together/use-link.ts';
import { useStore } from '../use-store.ts';
import type { HostProps } from './host-props.ts';
import { passedIn, portsApart } from './passed.ts';

/** Whose turn it is on a screen that is passed round, with the token that answers for them; null when nobody is asked. */
export function turnOf({ parts, view, host }: HostProps): { person: HostPerson; seat: string; token: string } | null {
  if (view.room.way !== 'pass' || !view.table?.ready) return null;
  const person = host.people.find(({ waited, place }) => waited && place.kind === 'seat');
  const seat = person?.place.kind === 'seat' ? person.place.seat : '';
  const token = passedIn(parts.ports).find((one) => one.seat === seat)?.token;
  return person && token ? { person, seat, token } : null;
}

type Props = HostProps & { turn: NonNullable<ReturnType<typeof turnOf>> };

/** One seat after the other has the screen to itself: a curtain first, so that nobody sees what was for somebody else. */
export function PassTurn({ parts, view, turn: { person, seat, token } }: Props) {
  const [holder, setHolder] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  const who = view.table?.view.story.people.find(({ id }) => id === seat);
  const turn = `${view.table?.era} ${view.table?.view.open.question} ${person.participant}`;
  const drawn = holder !== turn;
  useEffect(() => {
    if (drawn) head.current?.focus();
  }, [drawn, turn]);
  if (!drawn) return <SeatScreen key={turn} parts={parts} token={token} />;
  return (
    <main class="trouble curtain" data-screen="curtain" data-seat={seat}>
      {who && <img class="portrait" src={portraitOf(who.person)} alt="" width="96" height="96" />}
      <h1 ref={head} tabIndex={-1}>
        Hand the screen to {who?.name ?? seat}
      </h1>
      <p>The others look away. What comes is for {who?.short ?? seat} alone.</p>
      <p>
        <button type="button" class="button next-step" data-action="ready" onClick={() => setHolder(turn)}>
          I am {who?.short ?? seat}, and nobody else is looking
        </button>
      </p>
    </main>
  );
}

/** What a phone would show of this seat. */
function SeatScreen({ parts, token }: { parts: PageParts; token: string }) {
  const apart = useMemo(() => ({ ...parts, ports: portsApart(parts.ports) }), [token]);
  const linked = useLink(apart, token);
  const settings = useStore(parts.settings);
  const { view } = linked;
  if (!view) return null;
  const seat = view.me?.place.kind === 'seat' ? view.me.place.seat : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard has to reach it
    <main class="phone reader" tabIndex={0} data-screen="phone" data-seat={seat} data-question={view.table?.view.asks?.question}>
      <Playing parts={apart} ticket={{ token, code: '' }} linked={linked} view={view} settings={settings} onLeave={() => {}} />
    </main>
  );
}
