import { useState } from 'preact/hooks';
import { listed } from '../../src/debrief/say.ts';
import type { AskedView } from '../../src/room/asked.ts';
import { limits } from '../../src/session/limits.ts';
import { Voice } from './voice.tsx';

type Asks = Extract<AskedView, { kind: 'response' }>;
type Props = {
  asks: Asks;
  onAsk(colleague: string): void;
  onGoAlong(choice: string): void;
  onHoldOut(): void;
  onObject(text: string): void;
};

/** What the one person at the table does when it is not settled as they put it forward: ask one colleague, go along, hold out where it is theirs alone, or else object. */
export function Response({ asks, onAsk, onGoAlong, onHoldOut, onObject }: Props) {
  const [text, setText] = useState('');
  const { mine, settled, colleagues, joins, holds } = asks;
  return (
    <section class="asks response" aria-labelledby="asks">
      <Voice words={asks.voice} />
      <h2 id="asks">{settled ? 'The table is about to settle on something else. What do you do?' : 'It is a tie. What do you do?'}</h2>
      <p class="soft">
        You put forward: {mine}
        {settled && (
          <>
            <br />
            The others carry: {settled}
          </>
        )}
      </p>
      <ul class="ways">
        <li>
          <p class="way-words">
            <strong>Ask one person.</strong> All hear the answer, and then everybody puts forward once more.
          </p>
          <p class="way-buttons">
            {colleagues.map(({ seat, name }) => (
              <button key={seat} type="button" class="button quiet" data-action="ask" data-colleague={seat} onClick={() => onAsk(seat)}>
                Ask {name}
              </button>
            ))}
          </p>
        </li>
        <li>
          <p class="way-words">
            <strong>Go along.</strong> Next time whoever you go with thinks of everybody here.
          </p>
          <p class="way-buttons">
            {joins.map(({ choice, text: words, names }) => (
              <button
                key={choice}
                type="button"
                class="button quiet"
                data-action="go-along"
                data-choice={choice}
                onClick={() => onGoAlong(choice)}
              >
                Go with {listed(names) || 'it'}
                {settled ? '' : `: ${words}`}
              </button>
            ))}
          </p>
        </li>
        <li>
          {holds !== null ? (
            <>
              <p class="way-words">
                <strong>Hold out.</strong> {holds} It goes your way, and the others remember it.
              </p>
              <p class="way-buttons">
                <button type="button" class="button quiet" data-action="hold-out" onClick={onHoldOut}>
                  Hold out for it
                </button>
              </p>
            </>
          ) : (
            <>
              <p class="way-words">
                <label for="objection">
                  <strong>Object.</strong> It costs nothing and is read again in a month. What would change your mind? (You may leave this
                  empty.)
                </label>
              </p>
              <p class="way-buttons">
                <input
                  id="objection"
                  type="text"
                  maxLength={limits.objection}
                  value={text}
                  onInput={(event) => setText(event.currentTarget.value)}
                />
                <button type="button" class="button quiet" data-action="object" onClick={() => onObject(text.trim())}>
                  Object
                </button>
              </p>
            </>
          )}
        </li>
      </ul>
    </section>
  );
}
