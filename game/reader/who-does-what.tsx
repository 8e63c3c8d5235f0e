import { useState } from 'preact/hooks';
import type { AskedView } from '../../src/room/asked.ts';
import type { Named } from '../../src/story/people.ts';
import { FootBar } from './foot-bar.tsx';
import { portraitOf } from './portraits.ts';
import { useHandIn } from './together.ts';
import './who-does-what.css';

type Asks = Extract<AskedView, { kind: 'board' }>;
type Props = { asks: Asks; people: readonly Named[]; seat: string; onAssign(choices: string[]): void };

/** A who-does-what board: one name to each job, moved about until it goes on the wall. */
export function WhoDoesWhat({ asks, people, seat, onAssign }: Props) {
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const handIn = useHandIn('assign');
  const { jobs } = asks;
  const choices = jobs.flatMap(({ job }) => given[job] ?? []);
  const open = jobs.length - choices.length;
  return (
    <>
      <section class="asks who-does-what" aria-labelledby="asks">
        <h2 id="asks">{asks.asks}</h2>
        <p class="soft">One name to each job. Names can be moved until the sheet goes on the wall.</p>
        <div class="jobs">
          {jobs.map(({ job, asks: what, choices: offered }) => (
            <fieldset key={job} class="job" data-job={job}>
              <legend>{what}</legend>
              {offered.map(({ id, does, label }) => {
                const person = people.find((one) => one.id === does);
                return (
                  <label key={id} class="name-card">
                    <input
                      type="radio"
                      name={job}
                      data-assign={id}
                      checked={given[job] === id}
                      onChange={() => setGiven((before) => ({ ...before, [job]: id }))}
                    />
                    {person && <img class="portrait" src={portraitOf(person.person)} alt="" width="48" height="48" />}
                    <span>
                      <strong>{does === seat ? `${person?.name} (you)` : (person?.name ?? does)}</strong>, {label}
                    </span>
                  </label>
                );
              })}
            </fieldset>
          ))}
        </div>
      </section>
      <FootBar>
        <button type="button" class="button" data-action={handIn} disabled={open > 0} onClick={() => onAssign([...choices])}>
          Put it on the wall
        </button>
        <span class="soft" role="status">
          {open > 0 ? `${open === 1 ? 'One job has' : `${open} jobs have`} nobody yet.` : loads(asks, choices, people, seat)}
        </span>
      </FootBar>
    </>
  );
}

/** Who carries how much, said before it is settled. */
function loads({ jobs }: Asks, choices: readonly string[], people: readonly Named[], seat: string): string {
  const carriers = choices.map((choice, at) => jobs[at]?.choices.find(({ id }) => id === choice)?.does ?? '');
  const each = [...new Set(carriers)].map((one) => {
    const count = carriers.filter((carrier) => carrier === one).length;
    const who = one === seat ? 'You' : (people.find(({ id }) => id === one)?.short ?? one);
    return `${who} ${count === carriers.length ? `${one === seat ? 'have' : 'has'} all of it` : `${count} of ${carriers.length}`}`;
  });
  return `${each.join(', ')}.`;
}
