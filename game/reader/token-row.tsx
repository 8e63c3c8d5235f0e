import type { Tokens } from '../../src/room/desk.ts';
import { Icon, type IconName } from './icon.tsx';

/** A token with its name, and the question it asks. */
export type TokenWords = { token: keyof Tokens; name: string; asks: string; icon: IconName };

type Props = { tokens: readonly TokenWords[]; placed: Tokens; current: keyof Tokens; onTake: ((token: keyof Tokens) => void) | null };

/** The player's tokens in a row. The one that is to be laid next stands out; those that lie can be taken up again where `onTake` is given. */
export function TokenRow({ tokens, placed, current, onTake }: Props) {
  return (
    <ol class="tokens" aria-label="Your tokens">
      {tokens.map(({ token, name, icon }) => {
        const lies = placed[token] !== undefined;
        const sealed = onTake === null && token !== current;
        return (
          <li key={token}>
            <button
              type="button"
              class={`token ${token}`}
              data-answer={token}
              disabled={sealed}
              aria-current={token === current ? 'step' : undefined}
              onClick={() => onTake?.(token)}
            >
              <Icon name={lies ? 'check' : icon} /> {name}
              <span class="hidden">{sealed ? ', laid' : lies ? ', laid; press to move it' : ', to be laid'}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
