import { useState } from 'preact/hooks';
import { portraitOf } from '../reader/portraits.ts';
import type { HostProps } from './host-props.ts';
import { seatAll } from './passed.ts';

/** Who sits at one screen that is passed round: one person to a seat. `busy` while they are being let in, one after another. */
export function PassSeats({ parts, view, host, busy, onBusy }: HostProps & { busy: boolean; onBusy(busy: boolean): void }) {
  const taken = host.people.flatMap(({ place }) => (place.kind === 'seat' ? [place.seat] : []));
  const [seats, setSeats] = useState<readonly string[]>(taken);
  const sit = async () => {
    onBusy(true);
    const refusal = await seatAll(parts, view.house?.code ?? '', seats);
    onBusy(false);
    if (refusal) parts.notices.say(refusal);
  };
  return (
    <form
      class="panel"
      onSubmit={(event) => {
        event.preventDefault();
        void sit();
      }}
    >
      <h2 id="seats-head">Who sits at this screen</h2>
      <p class="soft">One person to a seat, and not in their own job. A seat without a person follows its written policy.</p>
      <ul class="seat-rows">
        {(view.seats ?? []).map(({ seat, name, profession, person }) => (
          <li key={seat}>
            <img class="portrait" src={portraitOf(person)} alt="" width="36" height="36" />
            <label for={`pass-${seat}`}>
              <span>
                <strong>{name}</strong> <span class="soft">{profession}</span>
              </span>
              <input
                id={`pass-${seat}`}
                type="checkbox"
                data-pass={seat}
                checked={seats.includes(seat)}
                disabled={taken.includes(seat)}
                onChange={() => setSeats(seats.includes(seat) ? seats.filter((one) => one !== seat) : [...seats, seat])}
              />
            </label>
          </li>
        ))}
      </ul>
      <p>
        <button type="submit" class="button quiet" data-action="take-seats" disabled={busy || seats.length === taken.length}>
          These people sit here
        </button>
      </p>
    </form>
  );
}
