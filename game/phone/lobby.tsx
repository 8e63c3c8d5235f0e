import type { OfferedSeat } from '../../src/room/room-view.ts';
import { portraitOf } from '../reader/portraits.ts';
import { people } from '../together/names.ts';
import type { RoomProps } from './room-props.ts';

/** Before the play begins: a seat to take, or to be dealt one. */
export function Lobby({ linked, view }: RoomProps) {
  const { me, seats, room } = view;
  const place = me?.place;
  const mine = place?.kind === 'seat' ? seats?.find((one) => one.seat === place.seat && one.table === place.table) : undefined;
  const free = [...(seats ?? [])].sort((one, other) => one.people - other.people);
  return (
    <section class="page-words" aria-labelledby="lobby-head">
      <h1 id="lobby-head">{mine ? `You are ${mine.name}` : place?.kind === 'child' ? 'You sit in the child’s chair' : 'You are in'}</h1>
      {mine && <p>{mine.pitch}</p>}
      {place?.kind === 'child' && <p>You listen. In the talk afterwards you speak first, as the child or the family.</p>}
      <p role="status">
        {room.shape === 'one' && !mine && place?.kind !== 'child' ? 'Take a seat, or wait: the host deals one to everybody.' : ''}
        {room.shape === 'tables' && !mine ? 'The host deals the seats of all tables together.' : ''}
        {mine || place?.kind === 'child' ? 'Wait here. It begins when the host begins.' : ''}
      </p>
      {room.shape === 'one' && (
        <ul class="seat-list">
          {free.map((one) => (
            <SeatCard
              key={one.seat}
              seat={one}
              mine={one === mine}
              onTake={() => void linked.wish({ kind: 'sit', place: { kind: 'seat', table: one.table, seat: one.seat } })}
            />
          ))}
          <li>
            <button
              type="button"
              class="seat-card"
              data-action="take-seat"
              data-seat="child"
              aria-pressed={place?.kind === 'child'}
              onClick={() => void linked.wish({ kind: 'sit', place: { kind: 'child', table: 0 } })}
            >
              <span>
                <strong>The child’s chair</strong>
                <span class="soft">Listen now, speak in the talk afterwards</span>
              </span>
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}

function SeatCard({
  seat: { seat, name, profession, person, people: count, own },
  mine,
  onTake,
}: {
  seat: OfferedSeat;
  mine: boolean;
  onTake(): void;
}) {
  return (
    <li>
      <button type="button" class="seat-card" data-action="take-seat" data-seat={seat} aria-pressed={mine} disabled={own} onClick={onTake}>
        <img class="portrait" src={portraitOf(person)} alt="" width="48" height="48" />
        <span>
          <strong>{name}</strong>
          <span class="soft">
            {profession}
            {own ? ' · your own job: not to begin with' : ` · ${count === 0 ? 'free' : `${people(count)} here`}`}
          </span>
        </span>
      </button>
    </li>
  );
}
