import type { ChoiceWords } from '../../src/room/asked.ts';
import { CardChoice } from './card-choice.tsx';
import { useNumberKeys } from './use-number-keys.ts';

type Props = { asks: string; hint: string; choices: readonly ChoiceWords[]; keys: boolean; onPick(id: string): void };

/** A personal move, a tie to be carried, or a decision where I, We and They are not asked: one press decides. */
export function PlainChoices({ asks, hint, choices, keys, onPick }: Props) {
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
          <CardChoice key={choice.id} choice={choice} laid={[]} onPick={onPick} />
        ))}
      </ol>
    </section>
  );
}
