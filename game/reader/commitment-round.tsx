import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { guessWord, numeral } from '../../src/lib/guess-sentence.ts';
import type { AskedView } from '../../src/room/asked.ts';
import type { Pledge } from '../../src/session/events.ts';
import { FootBar } from './foot-bar.tsx';
import { Icon, type IconName } from './icon.tsx';
import { barHeight } from './scrolling.ts';
import { useHandIn } from './together.ts';
import { layTokens } from './tokens.ts';
import { useNumberKeys } from './use-number-keys.ts';

type Props = { asks: Extract<AskedView, { kind: 'commit' }>; keys: boolean; onCommit(how: Pledge, guess?: number): void };

const pledges: { how: Pledge; name: string; icon: IconName }[] = [
  { how: 'hold', name: 'Hold back', icon: 'pause' },
  { how: 'signpost', name: 'Point to somebody else', icon: 'signpost' },
  { how: 'commit', name: 'Commit', icon: 'handshake' },
];

/** A commitment round: a card chosen face down, a guess about the others, and then all cards turn at once. */
export function CommitmentRound({ asks, keys, onCommit }: Props) {
  const [how, setHow] = useState<Pledge | null>(null);
  const [guess, setGuess] = useState<number | null>(null);
  const handIn = useHandIn('turn');
  const { others } = asks;
  // On the stage one's own card lies there once it is chosen, face down as all are.
  useLayoutEffect(() => layTokens(how ? { proposal: how } : {}), [how]);
  useNumberKeys(keys, (index) => setHow(pledges[index]?.how ?? how));
  const chosen = useRef<HTMLButtonElement>(null);
  // The bar has grown by the guess, and would hide it.
  useEffect(() => {
    const card = chosen.current;
    const bar = card?.closest('.asks')?.nextElementSibling as HTMLElement | null | undefined;
    if (!card || !bar) return;
    card.style.scrollMarginBottom = `${Math.max(0, bar.offsetHeight - barHeight())}px`;
    card.scrollIntoView({ block: 'nearest' });
  }, [how]);
  return (
    <>
      <section class="asks commit" aria-labelledby="asks">
        <h2 id="asks">{asks.asks}</h2>
        <p class="soft">Everybody lays a card face down, and all are turned together. To commit means: {asks.does}.</p>
        <ol class="choices">
          {pledges.map((one) => (
            <li key={one.how}>
              <button
                type="button"
                class="choice"
                ref={how === one.how ? chosen : null}
                data-choice={one.how}
                aria-pressed={how === one.how}
                onClick={() => setHow(one.how)}
              >
                <span class="how-name">
                  <Icon name={one.icon} /> {one.name}
                </span>
                <span class="choice-words">{asks[one.how]}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      <FootBar hint={how === null ? 'Choose a card first.' : guess === null ? 'Then your guess.' : ''}>
        {how && (
          <fieldset class="guess">
            <legend>Of the other {numeral(others)}, how many will commit?</legend>
            {Array.from({ length: others + 1 }, (_, count) => (
              <label key={count}>
                <input type="radio" name="guess" value={count} checked={guess === count} onChange={() => setGuess(count)} />{' '}
                {guessWord(count, others)}
              </label>
            ))}
          </fieldset>
        )}
        <button
          type="button"
          class="button"
          data-action={handIn}
          disabled={how === null || guess === null}
          onClick={() => how && onCommit(how, guess ?? undefined)}
        >
          {handIn === 'send' ? 'Lay it face down' : 'Turn the cards'}
        </button>
      </FootBar>
    </>
  );
}
