import { useState } from 'preact/hooks';
import { makeCode } from '../link/calls.ts';
import { Icon } from '../reader/icon.tsx';
import { portraitOf } from '../reader/portraits.ts';
import { PocketButton } from '../reader/pocket-button.tsx';
import { LinkBand } from '../together/link-words.tsx';
import { useStore } from '../use-store.ts';
import { Debrief } from './debrief.tsx';
import { Lobby } from './lobby.tsx';
import { Playing } from './playing.tsx';
import type { RoomProps } from './room-props.ts';

/** Somebody's place in a room: who they are, and what the room is at. */
export function InRoom(props: RoomProps) {
  const { parts, linked, view } = props;
  const settings = useStore(parts.settings);
  const { room, me, turn } = view;
  const sent = turn?.answered ? 'yes' : linked.sending.some(({ wish }) => wish.kind === 'vote') ? 'sending' : 'no';
  return (
    <>
      <Head {...props} />
      <LinkBand {...linked} />
      <main
        class="phone reader"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard has to reach it
        tabIndex={0}
        data-screen="phone"
        data-phase={room.phase}
        data-seat={me?.place.kind === 'seat' ? me.place.seat : undefined}
        data-question={view.table?.view.asks?.question}
        data-sent={sent}
        data-waiting={turn?.waiting ?? undefined}
      >
        {room.held && (
          <p class="notice-card" role="status">
            The host has paused the room. What you have sent is kept.
          </p>
        )}
        {room.phase === 'lobby' && <Lobby {...props} />}
        {room.phase === 'play' && <Playing {...props} settings={settings} />}
        {room.phase === 'over' && (
          <section class="page-words">
            <h1>That was it</h1>
            <p>Thank you for being in it. What the room keeps, its host has told you.</p>
          </section>
        )}
        {room.phase !== 'lobby' && room.phase !== 'play' && room.phase !== 'over' && <Debrief {...props} />}
      </main>
    </>
  );
}

/** Who I am, and what is seldom wanted: a code for another phone, and the way out. */
function Head({ parts, ticket, linked, view, onLeave }: RoomProps) {
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [sure, setSure] = useState(false);
  const { me, table, room } = view;
  const seat = me?.place.kind === 'seat' ? me.place.seat : '';
  const offered = view.seats?.find((one) => one.seat === seat);
  const person = table?.view.story.people.find(({ id }) => id === seat);
  const name = person?.name ?? offered?.name;
  const portrait = person?.person ?? offered?.person;
  const job = person?.job ?? offered?.profession;
  const ask = async () => {
    const made = await makeCode(parts.ports, parts.base, ticket.token, { for: 'return' });
    if (made.ok) setCode(`${made.room}-${made.code}`);
    else parts.notices.say(made.refusal);
  };
  return (
    <header class="bar phone-bar">
      {portrait && <img class="portrait" src={portraitOf(portrait)} alt="" width="40" height="40" />}
      <p class="bar-title">
        <strong>{name ?? (me?.place.kind === 'child' ? 'The child’s chair' : room.title)}</strong>
        <span class="soft">
          {job ? `${job} · ` : ''}number {me?.number}
          {room.tables > 1 && me && me.place.kind !== 'none' ? ` · table ${me.place.table + 1}` : ''}
        </span>
      </p>
      <PocketButton />
      <button type="button" class="button bare" data-action="more" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="settings" /> More
      </button>
      {open && (
        <div class="phone-more">
          <p>
            <button type="button" class="button quiet" data-action="return-code" onClick={ask}>
              Move to another phone
            </button>
          </p>
          {code && (
            <p data-return-code={code}>
              On the other phone open this room’s address and type <strong>{code.split('-')[0]}</strong>, then under “I had a seat”{' '}
              <strong>{code.split('-')[1]}</strong>. It works once, for ten minutes.
            </p>
          )}
          <p>
            {sure ? (
              <>
                <button
                  type="button"
                  class="button"
                  data-action="leave"
                  onClick={() => void linked.wish({ kind: 'leave' }).then((left) => left && onLeave())}
                >
                  Yes, leave
                </button>{' '}
                <button type="button" class="button quiet" data-action="stay" onClick={() => setSure(false)}>
                  Stay
                </button>
              </>
            ) : (
              <button type="button" class="button quiet" data-action="step-out" onClick={() => setSure(true)}>
                <Icon name="stepOut" /> Step out of the room
              </button>
            )}
          </p>
        </div>
      )}
    </header>
  );
}
