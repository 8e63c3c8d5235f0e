import type { ChoiceWords } from '../../src/room/asked.ts';
import { useContext } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { Marked, StoryLang } from './marked.tsx';
import { PriceLine } from './price-line.tsx';
import type { TokenWords } from './token-row.tsx';

type Props = {
  choice: ChoiceWords;
  laid: readonly Pick<TokenWords, 'token' | 'name' | 'icon'>[];
  chosen?: boolean;
  onPick(choice: string): void;
};

/** A choice as a card: its words, what it asks of whom where that may be seen, and the tokens that lie on it. `chosen` is given where one of the cards is held up. */
export function CardChoice({ choice, laid, chosen, onPick }: Props) {
  const lang = useContext(StoryLang);
  return (
    <li>
      <button
        type="button"
        class="choice"
        data-choice={choice.id}
        aria-pressed={chosen}
        dir="auto"
        lang={lang}
        onClick={() => onPick(choice.id)}
      >
        <span class="choice-words">
          <Marked text={choice.text} />
        </span>
        <PriceLine price={choice.price} />
        {laid.length > 0 && (
          <span class="laid">
            {laid.map(({ token, name, icon }) => (
              <span key={token} class={`laid-token ${token}`} title={name}>
                <Icon name={icon} />
                <span class="hidden">{name} lies here. </span>
              </span>
            ))}
          </span>
        )}
      </button>
    </li>
  );
}
