import { useEffect, useState } from 'preact/hooks';
import { tablesFor, tablesPossible } from '../../src/room/deal.ts';
import type { HostPart, HostPerson } from '../../src/room/host-view.ts';
import type { OfferedSeat } from '../../src/room/room-view.ts';
import { agencyNames } from '../../src/story/agency-names.ts';
import { makeCode } from '../link/calls.ts';
import { portraitOf } from '../reader/portraits.ts';
import { dayWords, people as countOf } from '../together/names.ts';
import { joinAddress, Qr } from '../together/qr.tsx';
import type { HostProps } from './host-props.ts';
import { Corners } from './corners.tsx';
import { Door } from './door.tsx';
import { remembered } from './kept.ts';
import { PassSeats } from './pass-seats.tsx';
import { Prompt } from './prompt.tsx';
import { ShowProjector } from './show-projector.tsx';

/** Before the play: how people come in, who is there, where they sit. */
export function Lobby(props: HostProps) {
  const { linked, view, host, parts } = props;
  const { room, house, seats } = view;
  const [seating, setSeating] = useState(false);
  const hands = room.way === 'hands';
  const phones = room.way === 'phones';
  const seated = host.people.filter(({ place }) => place.kind === 'seat').length;
  const unseated = host.people.filter(({ place }) => place.kind === 'none').length;
  const dealt = host.people.filter(({ place }) => place.kind !== 'child').length;
  const [wanted, setWanted] = useState<number | null>(null);
  const chosen = wanted !== null && tablesPossible(dealt).includes(wanted) ? wanted : null;
  const { recovery } = remembered(parts.ports);
  const [address = ''] = house?.addresses ?? [];
  return (
    <main class="host lobby" data-screen="lobby" data-code={house?.code}>
      <header class="host-head">
        <h1>{room.title}</h1>
        <p class="soft">The lobby. Nothing has begun.</p>
      </header>
      <div class="host-columns">
        <section class="panel" aria-labelledby="join-head">
          <h2 id="join-head">{phones ? 'Coming in' : 'The room'}</h2>
          {phones && (
            <>
              <Door {...props} />
              {room.door && (
                <div class="join-how">
                  {address && <Qr address={joinAddress(address, house?.code ?? '', house?.encrypted ?? false)} />}
                  <div>
                    <p class="join-code">{house?.code}</p>
                    {address ? (
                      <p>
                        On a phone in the same Wi-Fi: <strong>{`${house?.encrypted ? 'https' : 'http'}://${address}/j`}</strong>
                      </p>
                    ) : (
                      <p>
                        This computer is in no network, so no phone can reach it. Join its Wi-Fi, or make a hotspot; the address then
                        appears here.
                      </p>
                    )}
                    {(house?.addresses.length ?? 0) > 1 && <p class="soft">Or: {house?.addresses.slice(1).join(', ')}</p>}
                    {!house?.encrypted && <p class="soft">Not encrypted: nothing here is about real people.</p>}
                  </div>
                </div>
              )}
            </>
          )}
          <ShowProjector {...props} />
          {recovery && (
            <p class="recovery" data-recovery={recovery}>
              Write this down: with <strong>{recovery}</strong> and the room’s code <strong>{house?.code}</strong> you get back in{' '}
              {parts.here ? 'on this computer, in this browser.' : 'if this page or this computer goes.'}
            </p>
          )}
          <p class="soft">Everything is deleted on {house && dayWords(house.until)}; you can delete it sooner, at the end.</p>
          {house?.trouble && (
            <p role="alert" class="notice-card">
              {house.trouble}
            </p>
          )}
        </section>
        <section class="panel" aria-labelledby="seats-head">
          {hands ? (
            <Corners {...props} />
          ) : room.way === 'pass' ? (
            <PassSeats {...props} busy={seating} onBusy={setSeating} />
          ) : (
            <>
              <h2 id="seats-head" aria-live="polite">
                {countOf(host.people.length)} in the room
              </h2>
              {host.people.length > 0 && (
                <p class="actions">
                  {room.shape === 'tables' && <TablesWanted people={dealt} wanted={chosen ?? tablesFor(dealt)} onWanted={setWanted} />}
                  <button
                    type="button"
                    class="button quiet"
                    data-action="deal"
                    // Unless the host chose, the room counts: somebody may have come in since this was drawn.
                    onClick={() => void linked.wish(chosen === null ? { kind: 'deal' } : { kind: 'deal', tables: chosen })}
                  >
                    Deal the seats
                  </button>
                </p>
              )}
              <Seats seats={seats ?? []} host={host} several={room.shape === 'tables'} />
              {host.people.length > 0 && <PeopleList {...props} />}
            </>
          )}
        </section>
        <Prompt {...props} />
      </div>
      <footer class="foot-bar">
        <button
          type="button"
          class="button next-step"
          data-action="begin"
          disabled={seating || (hands ? room.people === 0 : seated === 0)}
          onClick={() => void linked.wish({ kind: 'begin' })}
        >
          Begin
        </button>
        <span class="soft">
          {hands
            ? room.people === 0
              ? 'Say first how many people stand in each corner.'
              : `${countOf(room.people)} in the corners.`
            : seated === 0
              ? phones
                ? host.people.length === 0
                  ? 'Nobody has come in yet.'
                  : 'Somebody needs a seat first: deal the seats.'
                : 'Say first who sits at this screen.'
              : unseated > 0
                ? `${countOf(unseated)} ${unseated === 1 ? 'has' : 'have'} no seat yet.`
                : 'Everybody has a seat. Seats that nobody takes follow their written policy.'}
        </span>
      </footer>
    </main>
  );
}

/** How many tables the host would have; as many as there are usually for so many people, until the host says otherwise. */
function TablesWanted({ people, wanted, onWanted }: { people: number; wanted: number; onWanted(tables: number): void }) {
  return (
    <label>
      Tables{' '}
      <select name="tables" value={String(wanted)} onChange={({ currentTarget }) => onWanted(Number(currentTarget.value))}>
        {tablesPossible(people).map((tables) => (
          <option key={tables} value={tables}>
            {tables}
          </option>
        ))}
      </select>
    </label>
  );
}

function Seats({ seats, host, several }: { seats: readonly OfferedSeat[]; host: HostPart; several: boolean }) {
  const tables = [...new Set(seats.map(({ table }) => table))];
  return (
    <>
      {tables.map((table) => (
        <div key={table}>
          {several && tables.length > 1 && <h3>Table {table + 1}</h3>}
          <ul class="seat-rows">
            {seats
              .filter((one) => one.table === table)
              .map(({ seat, name, profession, person }) => {
                const here = host.people.filter(({ place }) => place.kind === 'seat' && place.table === table && place.seat === seat);
                return (
                  <li key={seat} data-seat={seat} data-people={here.length}>
                    <img class="portrait" src={portraitOf(person)} alt="" width="36" height="36" />
                    <span>
                      <strong>{name}</strong> <span class="soft">{profession}</span>
                    </span>
                    <span class="seat-numbers">
                      {here.length === 0 ? <span class="soft">nobody</span> : `number ${here.map(({ number }) => number).join(', ')}`}
                    </span>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Everybody in the room by number, with what can be done for one of them. */
export function PeopleList({ linked, view, host, parts, ticket }: HostProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <details class="people-list">
      <summary>Everybody, one by one</summary>
      <ul>
        {host.people.map((one) => (
          <li key={one.participant}>
            <button
              type="button"
              class="button bare"
              aria-expanded={open === one.participant}
              onClick={() => setOpen(open === one.participant ? null : one.participant)}
            >
              Number {one.number}
              {one.agency && `, ${agencyNames[one.agency]}`}
              {view.house && !view.house.here.includes(one.participant) ? ' (not heard of just now)' : ''}
            </button>
            {open === one.participant && <OnePerson {...{ linked, view, host, parts, ticket }} one={one} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function OnePerson({ linked, view, parts, ticket, one }: HostProps & { one: HostPerson }) {
  const [code, setCode] = useState('');
  const seats = view.seats ?? [];
  const at = one.place.kind === 'seat' ? `${one.place.table} ${one.place.seat}` : one.place.kind === 'child' ? 'child' : '';
  const moveTo = (value: string) => {
    const [table, seat] = value.split(' ');
    const place =
      value === 'child'
        ? ({ kind: 'child', table: 0 } as const)
        : value === ''
          ? ({ kind: 'none' } as const)
          : ({ kind: 'seat', table: Number(table), seat: seat ?? '' } as const);
    void linked.wish({ kind: 'move', participant: one.participant, place });
  };
  const returnCode = async () => {
    const made = await makeCode(parts.ports, parts.base, ticket.token, { for: 'return', participant: one.participant });
    if (made.ok) setCode(made.code);
    else parts.notices.say(made.refusal);
  };
  return (
    <div class="one-person">
      <label>
        Seat of number {one.number}{' '}
        <select value={at} onChange={(event) => moveTo(event.currentTarget.value)}>
          {view.room.phase === 'lobby' && <option value="">none</option>}
          {seats.map(({ table, seat, name }) => (
            <option key={`${table} ${seat}`} value={`${table} ${seat}`}>
              {view.room.tables > 1 || view.room.shape === 'tables' ? `Table ${table + 1}: ` : ''}
              {name}
            </option>
          ))}
          <option value="child">the child’s chair</option>
        </select>
      </label>
      <p class="actions">
        <button type="button" class="button quiet" data-action="return-code" onClick={() => void returnCode()}>
          A code to come back
        </button>
        <button
          type="button"
          class="button quiet"
          data-action="remove"
          onClick={() => void linked.wish({ kind: 'remove', participant: one.participant })}
        >
          Take out of the room
        </button>
      </p>
      {code && (
        <p data-return-code={code}>
          On the new phone, under “I had a seat”: <strong>{code}</strong>. It works once, for ten minutes.
        </p>
      )}
    </div>
  );
}

/** The minutes since the play began, for the host alone; it only shows. */
export function useMinutes(began: number | null): number | null {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 15_000);
    return () => clearInterval(timer);
  }, []);
  return began === null ? null : Math.floor((Date.now() - began) / 60_000);
}
