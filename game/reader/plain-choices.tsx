import { useState } from 'preact/hooks';
import type { ChoiceWords } from '../../src/room/asked.ts';
import { CardChoice } from './card-choice.tsx';
import { FootBar } from './foot-bar.tsx';
import { useTogether } from './together.ts';
import { useNumberKeys } from './use-number-keys.ts';

type Props = { asks: string; hint: string; choices: readonly ChoiceWords[]; keys: boolean; onPick(id: string): void };

/** A personal move, a tie to be carried, or a decision where I, We and They are not asked: one press decides; in a room a second one sends it. */
export function PlainChoices({ asks, hint, choices, keys, onPick }: Props) {
  const together = useTogether();
  const [chosen, choose] = useState<string | null>(null);
  const pick = together ? choose : onPick;
  useNumberKeys(keys, (index) => {
    const choice = choices[index];
    if (choice) pick(choice.id);
  });
  return (
    <>
      <section class="asks" aria-labelledby="asks">
        <h2 id="asks">{asks}</h2>
        {hint && <p class="soft">{hint}</p>}
        <ol class="choices">
          {choices.map((choice) => (
            <CardChoice key={choice.id} choice={choice} laid={[]} {...(together && { chosen: choice.id === chosen })} onPick={pick} />
          ))}
        </ol>
      </section>
      {together && (
        <FootBar hint={chosen ? '' : 'Choose a card first.'}>
          <button type="button" class="button" data-action="send" disabled={!chosen} onClick={() => chosen && onPick(chosen)}>
            Send it
          </button>
        </FootBar>
      )}
    </>
  );
}
