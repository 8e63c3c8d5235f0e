import type { Tokens } from '../../src/room/desk.ts';
import { Icon, type IconName } from './icon.tsx';

/** A token with its name, and the question it asks. */
export type TokenWords = { token: keyof Tokens; name: string; asks: string; icon: IconName };

type Props = { tokens: readonly TokenWords[]; placed: Tokens; current: keyof Tokens; onTake(token: keyof Tokens): void };

/** The player's tokens in a row. The one that is to be laid next stands out; those that lie can be taken up again. */
export function TokenRow({ tokens, placed, current, onTake }: Props) {
  return (
    <ol class="tokens" aria-label="Your tokens">
      {tokens.map(({ token, name, icon }) => {
        const lies = placed[token] !== undefined;
        return (
          <li key={token}>
            <button
              type="button"
              class={`token ${token}`}
              data-answer={token}
              aria-current={token === current ? 'step' : undefined}
              onClick={() => onTake(token)}
            >
              <Icon name={lies ? 'check' : icon} /> {name}
              <span class="hidden">{lies ? ', laid; press to move it' : ', to be laid'}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
