import { useState } from 'preact/hooks';
import type { How } from '../../src/session/events.ts';
import type { Commitment } from '../../src/story/table.ts';
import { Icon, type IconName } from './icon.tsx';
import { useNumberKeys } from './use-number-keys.ts';

type Props = { commitment: Commitment; seat: string; keys: boolean; onCommit(how: How, guess?: number): void };

const hows: { how: How; name: string; icon: IconName }[] = [
  { how: 'hold', name: 'Hold', icon: 'hand' },
  { how: 'signpost', name: 'Signpost', icon: 'signpost' },
  { how: 'commit', name: 'Commit', icon: 'check' },
];

/** A commitment round: a card chosen face down, a guess about the others, and then all cards turn at once. */
export function CommitmentRound({ commitment, seat, keys, onCommit }: Props) {
  const [how, setHow] = useState<How | null>(null);
  const [guess, setGuess] = useState<number | null>(null);
  const mine = commitment.seats[seat];
  const others = Object.keys(commitment.seats).length - 1;
  useNumberKeys(keys, (index) => setHow(hows[index]?.how ?? how));
  return (
    <section class="asks commit" aria-labelledby="asks">
      <h2 id="asks">{commitment.asks}</h2>
      <p class="soft">Everybody lays a card face down, and all are turned together. Yours to do: {mine?.does}.</p>
      <ol class="choices">
        {hows.map((one) => (
          <li key={one.how}>
            <button type="button" class="choice" data-choice={one.how} aria-pressed={how === one.how} onClick={() => setHow(one.how)}>
              <span class="how-name">
                <Icon name={one.icon} /> {one.name}
              </span>
              <span class="choice-words">{mine?.[one.how]}</span>
            </button>
          </li>
        ))}
      </ol>
      {how && (
        <fieldset class="guess">
          <legend>Of the other {others}, how many will commit?</legend>
          {Array.from({ length: others + 1 }, (_, count) => (
            <label key={count}>
              <input type="radio" name="guess" value={count} checked={guess === count} onChange={() => setGuess(count)} />{' '}
              {count === 0 ? 'None' : count === others ? 'All' : count}
            </label>
          ))}
        </fieldset>
      )}
      {how && (
        <p>
          <button
            type="button"
            class="button"
            data-action="turn"
            disabled={guess === null}
            onClick={() => onCommit(how, guess ?? undefined)}
          >
            Turn the cards
          </button>
        </p>
      )}
    </section>
  );
}
