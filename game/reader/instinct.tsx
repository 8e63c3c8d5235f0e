import { useEffect, useState } from 'preact/hooks';
import type { AskedView } from '../../src/room/asked.ts';
import type { Tokens } from '../../src/room/desk.ts';
import type { Answers } from '../../src/session/events.ts';
import { inSentence } from '../../src/story/people.ts';
import { CardChoice } from './card-choice.tsx';
import type { IconName } from './icon.tsx';
import { FootBar } from './foot-bar.tsx';
import { useHands } from './hands.ts';
import { say } from './said.tsx';
import { useTogether } from './together.ts';
import { layTokens } from './tokens.ts';
import { type TokenWords, TokenRow } from './token-row.tsx';
import { useNumberKeys } from './use-number-keys.ts';
import { Voice } from './voice.tsx';

type Asks = Extract<AskedView, { kind: 'instinct' }>;
type Props = { asks: Asks; keys: boolean; onAnswer(answers: Answers): void };
type Token = keyof Answers;

/** The first look at a decision: I, We and, here and there, They, each laid on a card. The last one that is laid hands them in; in a room they can be moved until they are sent. */
export function Instinct({ asks, keys, onAnswer }: Props) {
  const together = useTogether();
  const [placed, setPlaced] = useState<Tokens>({});
  const [chosenToken, setToken] = useState<Token | null>(null);
  const tokens = tokensFor(asks);
  const token = chosenToken ?? tokens.find((one) => placed[one.token] === undefined)?.token ?? 'we';
  const words = tokens.find((one) => one.token === token) as TokenWords;

  const place = (choice: string) => lay(token, choice);
  const lay = (which: Token, choice: string | null) => {
    const { [which]: _, ...others } = placed;
    const now: Tokens = choice === null ? others : { ...others, [which]: choice };
    setPlaced(now);
    const name = tokens.find((one) => one.token === which)?.name ?? '';
    say(choice === null ? `${name} is taken back` : `${name} lies on ${asks.choices.find(({ id }) => id === choice)?.text ?? ''}`);
    setToken(null);
    if (!together && isLaid(now)) handIn(now);
  };
  const isLaid = (all: Tokens) => tokens.every((one) => all[one.token] !== undefined);
  const handIn = ({ i = '', we = '', they = '' }: Tokens) => onAnswer({ i, we, they });
  useEffect(() => layTokens(placed), [placed]);
  useHands({ rim: tokens.map((one) => one.token).filter((one) => placed[one] === undefined), lay, press: place }, [
    placed,
    chosenToken,
    asks.question,
  ]);
  useNumberKeys(keys, (index) => {
    const choice = asks.choices[index];
    if (choice) place(choice.id);
  });

  const question = (
    <section class="asks measured" aria-labelledby="asks">
      <Voice words={asks.voice} />
      <h2 id="asks">{asks.asks}</h2>
      <TokenRow tokens={tokens} placed={placed} current={token} onTake={(one) => setToken(one as Token)} />
      <p class={`question ${token}`} aria-live="polite">
        {words.asks}
      </p>
      <ol class="choices">
        {asks.choices.map((choice) => (
          <CardChoice key={choice.id} choice={choice} laid={tokens.filter((one) => placed[one.token] === choice.id)} onPick={place} />
        ))}
      </ol>
      <p class="soft">
        {together
          ? 'Nobody sees whose these are. How many lie on each card as We is shown, without names.'
          : 'Only you see where your tokens lie.'}
      </p>
    </section>
  );
  if (!together) return question;
  return (
    <>
      {question}
      <FootBar hint={isLaid(placed) ? 'You can still move them.' : 'Lay every token first.'}>
        <button type="button" class="button" data-action="send" disabled={!isLaid(placed)} onClick={() => handIn(placed)}>
          Send it
        </button>
      </FootBar>
    </>
  );
}

/** The tokens of I, We and They, for whoever is asked. */
export function tokensFor({ mine, they }: Pick<Asks, 'mine' | 'they'>): (TokenWords & { token: Token })[] {
  const icon = (name: IconName) => name;
  return [
    { token: 'i', name: 'I', icon: icon('user'), asks: `I: which would suit you best, as ${inSentence(mine) || 'yourself'}?` },
    { token: 'we', name: 'We', icon: icon('users'), asks: 'We: which would be best for all of you as a team?' },
    ...(they
      ? [{ token: 'they' as const, name: they.name, icon: icon('they'), asks: `${they.name}: which would ${they.name} rather have?` }]
      : []),
  ];
}
