import { useState } from 'preact/hooks';
import type { Job } from '../../src/session/asks.ts';
import type { Board, Table } from '../../src/story/table.ts';
import { shortName, whoIs } from './people.ts';
import './who-does-what.css';

type Props = { table: Table; board: Board; jobs: readonly Job[]; seat: string; onAssign(choices: string[]): void };

/** A who-does-what board: one name to each job, moved about until it goes on the wall. */
export function WhoDoesWhat({ table, board, jobs, seat, onAssign }: Props) {
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const choices = jobs.flatMap(({ job }) => given[job] ?? []);
  const open = jobs.length - choices.length;
  return (
    <section class="asks who-does-what" aria-labelledby="asks">
      <h2 id="asks">{board.asks}</h2>
      <p class="soft">One name to each job. Names can be moved until the sheet goes on the wall.</p>
      <div class="jobs">
        {jobs.map(({ job, choices: offered }) => (
          <fieldset key={job} class="job" data-job={job}>
            <legend>{table.decisions[job]?.asks}</legend>
            {offered.map((choice) => {
              const { does = '', label = '' } = table.decisions[job]?.choices[choice] ?? {};
              const person = whoIs(table, does);
              return (
                <label key={choice} class="name-card">
                  <input
                    type="radio"
                    name={job}
                    data-assign={choice}
                    checked={given[job] === choice}
                    onChange={() => setGiven({ ...given, [job]: choice })}
                  />
                  <img class="portrait" src={person?.picture} alt="" width="48" height="48" />
                  <span>
                    <strong>{does === seat ? `${person?.name} (you)` : (person?.name ?? does)}</strong>, {label}
                  </span>
                </label>
              );
            })}
          </fieldset>
        ))}
      </div>
      <p class="settle">
        <button type="button" class="button" data-action="assign" disabled={open > 0} onClick={() => onAssign([...choices])}>
          Put it on the wall
        </button>
        <span class="soft" role="status">
          {open > 0 ? `${open === 1 ? 'One job has' : `${open} jobs have`} nobody yet.` : loads(table, choices, jobs, seat)}
        </span>
      </p>
    </section>
  );
}

/** Who carries how much, said before it is settled. */
function loads(table: Table, choices: readonly string[], jobs: readonly Job[], seat: string): string {
  const carriers = choices.map((choice, at) => table.decisions[jobs[at]?.job ?? '']?.choices[choice]?.does ?? '');
  const each = [...new Set(carriers)].map((one) => {
    const count = carriers.filter((carrier) => carrier === one).length;
    const who = one === seat ? 'You' : shortName(whoIs(table, one)?.name ?? one);
    return `${who} ${count === carriers.length ? `${one === seat ? 'have' : 'has'} all of it` : `${count} of ${carriers.length}`}`;
  });
  return `${each.join(', ')}.`;
}
