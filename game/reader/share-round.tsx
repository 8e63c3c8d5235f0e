import { useState } from 'preact/hooks';
import type { Share, Table } from '../../src/story/table.ts';

type Props = { table: Table; share: Share; facts: readonly string[]; onShare(facts: string[]): void };

/** A share round: what you know and nobody else does; you choose what to put on the table. */
export function ShareRound({ table, share, facts, onShare }: Props) {
  const [told, setTold] = useState<readonly string[]>([]);
  const toggle = (fact: string) => setTold(told.includes(fact) ? told.filter((one) => one !== fact) : [...told, fact]);
  return (
    <section class="asks share" aria-labelledby="asks">
      <h2 id="asks">{share.asks}</h2>
      <p class="soft">
        {facts.length > 0
          ? 'Tick what you put on the table. What you do not tick stays with you.'
          : 'You have nothing here that the others do not know.'}
      </p>
      <ul class="facts">
        {facts.map((fact) => {
          const known = table.facts[fact];
          return (
            <li key={fact}>
              <label class="fact">
                <input type="checkbox" data-fact={fact} checked={told.includes(fact)} onChange={() => toggle(fact)} />
                <span>
                  {known?.says}
                  {known?.confidence && (
                    <span class="confidence">
                      {' '}
                      {known.confidence.asked_by} asked for this to be kept: {known.confidence.because}
                    </span>
                  )}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <p>
        <button type="button" class="button" data-action="share" onClick={() => onShare([...told])}>
          {told.length > 0
            ? `Tell the table ${told.length === 1 ? 'this' : `these ${told.length}`}`
            : facts.length > 0
              ? 'Keep it all, and listen'
              : 'Listen to the others'}
        </button>
      </p>
    </section>
  );
}
