import { useState } from 'preact/hooks';
import { agencyNames } from '../../src/story/agency-names.ts';
import { agencies, type Agency } from '../../src/story/vocabulary.ts';
import type { HostProps } from './host-props.ts';

/** Where a room plays by hands: how many people stand in the corner of each seat, and which services are there. */
export function Corners({ linked, view, host }: HostProps) {
  const seats = view.seats ?? [];
  const [corners, setCorners] = useState<Record<string, number>>(Object.fromEntries(seats.map(({ seat, people }) => [seat, people])));
  const [here, setHere] = useState<readonly Agency[]>(host.agencies);
  const count = Object.values(corners).reduce((sum, one) => sum + one, 0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void linked.wish({ kind: 'people', corners, agencies: [...here] });
      }}
    >
      <h2 id="seats-head">A corner for each seat</h2>
      <p class="soft">
        People go to a corner that is not their own job. How many stand in each? A corner without people follows its written policy.
      </p>
      <ul class="seat-rows">
        {seats.map(({ seat, name, profession }) => (
          <li key={seat}>
            <label>
              <span>
                <strong>{name}</strong> <span class="soft">{profession}</span>
              </span>
              <input
                type="number"
                min={0}
                max={99}
                data-corner={seat}
                value={corners[seat] ?? 0}
                onInput={(event) => setCorners({ ...corners, [seat]: Math.max(0, event.currentTarget.valueAsNumber || 0) })}
              />
            </label>
          </li>
        ))}
      </ul>
      <fieldset class="setup-row">
        <legend>Services that are in the room (for the plans at the end)</legend>
        {agencies.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={here.includes(one)}
              onChange={() => setHere(here.includes(one) ? here.filter((other) => other !== one) : [...here, one])}
            />{' '}
            {agencyNames[one]}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit" class="button quiet" data-action="corners" disabled={count === 0}>
          These people are here
        </button>
      </p>
    </form>
  );
}
