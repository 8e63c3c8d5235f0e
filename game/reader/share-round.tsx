import { useState } from 'preact/hooks';
import type { AskedView } from '../../src/room/asked.ts';
import { FootBar } from './foot-bar.tsx';
import { useHandIn } from './together.ts';

type Props = { asks: Extract<AskedView, { kind: 'share' }>; onShare(facts: string[]): void };

/** A share round: what you know and nobody else does; you choose what to put on the table. */
export function ShareRound({ asks, onShare }: Props) {
  const [told, setTold] = useState<readonly string[]>([]);
  const handIn = useHandIn('share');
  const toggle = (fact: string) => setTold(told.includes(fact) ? told.filter((one) => one !== fact) : [...told, fact]);
  return (
    <>
      <section class="asks share" aria-labelledby="asks">
        <h2 id="asks">{asks.asks}</h2>
        <p class="soft">Tick what you put on the table. What you do not tick stays with you.</p>
        <ul class="facts">
          {asks.facts.map(({ id, says, askedBy, because }) => (
            <li key={id}>
              <label class="fact">
                <input type="checkbox" data-fact={id} checked={told.includes(id)} onChange={() => toggle(id)} />
                <span>
                  {says}
                  {askedBy && (
                    <span class="confidence">
                      {' '}
                      {askedBy} asked for this to be kept: {because}
                    </span>
                  )}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </section>
      <FootBar>
        <button type="button" class={told.length > 0 ? 'button' : 'button quiet'} data-action={handIn} onClick={() => onShare([...told])}>
          {told.length > 0 ? `Tell the table ${told.length === 1 ? 'this' : `these ${told.length}`}` : 'Keep it all, and listen'}
        </button>
      </FootBar>
    </>
  );
}
