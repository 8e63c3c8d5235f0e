import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../src/session/events.ts';
import type { Asks } from '../../src/session/asks.ts';
import type { Decision, Table } from '../../src/story/table.ts';
import { Icon, type IconName } from './icon.tsx';
import { Marked, StoryLang } from './marked.tsx';
import { shortName, whoIs } from './people.ts';
import { layTokens } from './tokens.ts';
import { useNumberKeys } from './use-number-keys.ts';

type Props = {
  table: Table;
  decision: Decision;
  asks: Extract<Asks, { kind: 'decision' }>;
  keys: boolean;
  onSettle(answers: Answers, proposal: string): void;
};

type Token = 'i' | 'we' | 'they' | 'proposal';
type Placed = Partial<Record<Token, string>>;
type TokenWords = { token: Token; name: string; asks: string; icon: IconName };

/** The table's question: three tokens laid on the cards (I, We, They), then the card that is put forward. All can be moved until it is settled. */
export function MeasuredDecision({ table, decision, asks, keys, onSettle }: Props) {
  const lang = useContext(StoryLang);
  const [placed, setPlaced] = useState<Placed>({ ...asks.answered });
  const [chosenToken, setToken] = useState<Token | null>(null);
  const settle = useRef<HTMLButtonElement>(null);
  const tokens = tokensFor(table, asks);
  const token = chosenToken ?? tokens.find((one) => placed[one.token] === undefined)?.token ?? 'proposal';
  const words = tokens.find((one) => one.token === token) as TokenWords;
  const complete = tokens.every((one) => placed[one.token] !== undefined);

  const place = (choice: string) => {
    setPlaced({ ...placed, [token]: choice });
    setToken(null);
  };
  useEffect(() => layTokens(placed), [placed]);
  useEffect(() => () => layTokens({}), []);
  useEffect(() => {
    if (complete) settle.current?.focus({ preventScroll: true });
  }, [complete]);
  useNumberKeys(keys, (index) => {
    const choice = asks.choices[index];
    if (choice) place(choice.id);
  });
  const finish = () => {
    const { i = '', we = '', they = '', proposal = '' } = placed;
    onSettle({ i, we, they }, proposal);
  };

  return (
    <section class="asks measured" aria-labelledby="asks">
      <h2 id="asks">{decision.asks}</h2>
      <ol class="tokens" aria-label="Your four tokens">
        {tokens.map((one) => (
          <li key={one.token}>
            <button
              type="button"
              class={`token ${one.token}`}
              data-answer={one.token}
              aria-current={one.token === token ? 'step' : undefined}
              onClick={() => setToken(one.token)}
            >
              <Icon name={placed[one.token] === undefined ? one.icon : 'check'} /> {one.name}
              <span class="hidden">{placed[one.token] === undefined ? ', to be placed' : ', placed; press to move it'}</span>
            </button>
          </li>
        ))}
      </ol>
      <p class={`question ${token}`} aria-live="polite">
        {words.asks}
      </p>
      <ol class="choices">
        {asks.choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" class="choice" data-choice={choice.id} dir="auto" lang={lang} onClick={() => place(choice.id)}>
              <span class="choice-words">
                <Marked text={choice.text} />
              </span>
              <span class="laid">
                {tokens
                  .filter((one) => placed[one.token] === choice.id)
                  .map((one) => (
                    <span key={one.token} class={`laid-token ${one.token}`}>
                      <Icon name={one.icon} />
                      {one.name}
                      <span class="hidden"> lies here</span>
                    </span>
                  ))}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {complete && (
        <p class="settle">
          <button type="button" class="button" ref={settle} data-action="settle" onClick={finish}>
            Put it to the table
          </button>
          <span class="soft">Until then you can move any token. Nobody at the table sees I, We or They.</span>
        </p>
      )}
    </section>
  );
}

function tokensFor(table: Table, asks: Props['asks']): TokenWords[] {
  const mine = whoIs(table, asks.seat)?.work ?? 'yourself';
  const they = asks.they ? whoIs(table, asks.they) : undefined;
  const tokens: TokenWords[] = [
    { token: 'i', name: 'I', icon: 'user', asks: `I: which would suit you best, as ${mine}?` },
    { token: 'we', name: 'We', icon: 'users', asks: 'We: which would be best for all of you as a team?' },
  ];
  if (they) tokens.push({ token: 'they', name: shortName(they.name), icon: 'they', asks: `They: which would ${they.name} rather have?` });
  return [...tokens, { token: 'proposal', name: 'Put forward', icon: 'hand', asks: 'Now the one you put forward to the table:' }];
}
