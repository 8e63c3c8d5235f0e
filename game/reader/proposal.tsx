import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskedView } from '../../src/room/asked.ts';
import { CardChoice } from './card-choice.tsx';
import { FootBar } from './foot-bar.tsx';
import { Icon } from './icon.tsx';
import { useHands } from './hands.ts';
import { say } from './said.tsx';
import { useHandIn } from './together.ts';
import { layTokens } from './tokens.ts';
import type { TokenWords } from './token-row.tsx';
import { useNumberKeys } from './use-number-keys.ts';
import { Voice } from './voice.tsx';

type Asks = Extract<AskedView, { kind: 'proposal' | 'again' }>;
type Props = { asks: Asks; keys: boolean; onPropose(choice: string): void };

const forward: TokenWords = { token: 'proposal', name: 'Put forward', icon: 'hand', asks: '' };

/** What a measured decision asks after the first look: now with what each choice asks of whom, one of them is put forward. It can be changed until it is put to the table. */
export function Proposal({ asks, keys, onPropose }: Props) {
  const [chosen, choose] = useState<string | null>(null);
  const settle = useRef<HTMLButtonElement>(null);
  const handIn = useHandIn('settle');
  const { instinct, they } = asks;
  const before: TokenWords[] = instinct
    ? [
        { token: 'i', name: 'I', icon: 'user', asks: '' },
        { token: 'we', name: 'We', icon: 'users', asks: '' },
        ...(instinct.they ? [{ token: 'they', name: they, icon: 'they', asks: '' } as const] : []),
      ]
    : [];
  const tokens = [...before, forward];
  const placed = {
    ...(instinct && { i: instinct.i, we: instinct.we, ...(instinct.they && { they: instinct.they }) }),
    ...(chosen && { proposal: chosen }),
  };

  useEffect(() => layTokens(placed), [chosen, asks.question]);
  useEffect(() => {
    if (!chosen) return;
    settle.current?.focus({ preventScroll: true });
    say(`You hold up ${asks.choices.find(({ id }) => id === chosen)?.text ?? ''}`);
  }, [chosen]);
  useHands({ rim: [], press: choose, push: onPropose }, [asks.question]);
  useNumberKeys(keys, (index) => {
    const choice = asks.choices[index];
    if (choice) choose(choice.id);
  });

  return (
    <>
      <section class="asks measured" aria-labelledby="asks">
        <Voice words={asks.voice} />
        <h2 id="asks">{asks.asks}</h2>
        <p class="question proposal" aria-live="polite">
          {asks.kind === 'again'
            ? 'Everybody puts forward once more. Which is yours now?'
            : 'This is what each asks. Which do you put forward?'}
        </p>
        <ol class="choices">
          {asks.choices.map((choice) => (
            <CardChoice
              key={choice.id}
              choice={choice}
              laid={tokens.filter(({ token }) => placed[token] === choice.id)}
              chosen={choice.id === chosen}
              onPick={choose}
            />
          ))}
        </ol>
      </section>
      <FootBar hint={chosen ? 'Then everybody shows theirs.' : 'Choose a card first.'}>
        <button
          type="button"
          class="button"
          ref={settle}
          data-action={handIn}
          disabled={!chosen}
          onClick={() => chosen && onPropose(chosen)}
        >
          <Icon name="hand" /> Put it to the table
        </button>
      </FootBar>
    </>
  );
}
