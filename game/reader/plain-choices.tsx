import { useContext } from 'preact/hooks';
import type { Choice } from '../../src/story/turn.ts';
import { Marked, StoryLang } from './marked.tsx';
import { useNumberKeys } from './use-number-keys.ts';

type Props = { asks: string; hint: string; choices: readonly Choice[]; keys: boolean; onPick(id: string): void };

/** A personal move, or a decision where I, We and They are not asked: one press decides. */
export function PlainChoices({ asks, hint, choices, keys, onPick }: Props) {
  const lang = useContext(StoryLang);
  useNumberKeys(keys, (index) => {
    const choice = choices[index];
    if (choice) onPick(choice.id);
  });
  return (
    <section class="asks" aria-labelledby="asks">
      <h2 id="asks">{asks}</h2>
      {hint && <p class="soft">{hint}</p>}
      <ol class="choices">
        {choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" class="choice" data-choice={choice.id} dir="auto" lang={lang} onClick={() => onPick(choice.id)}>
              <span class="choice-words">
                <Marked text={choice.text} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
