import type { SeatView } from '../../src/room/views.ts';
import type { Named } from '../../src/story/people.ts';
import { FootBar } from './foot-bar.tsx';
import { portraitOf } from './portraits.ts';

type Props = { ending: NonNullable<SeatView['ending']>; people: readonly Named[]; onDebrief(): void };

/** The end, alone on the screen: how it ended, what somebody else knew to the end and never said, and the way to what happened. */
export function TheEnd({ ending, people, onDebrief }: Props) {
  const keepers = people.filter(({ id }) => ending.untold.some(({ seat }) => seat === id));
  return (
    <>
      <section class="asks the-end" aria-labelledby="asks" data-ending={ending.id}>
        <h2 id="asks" dir="auto">
          {ending.title}
        </h2>
        {ending.meaning && <p dir="auto">{ending.meaning}</p>}
        {keepers.map(({ id, person, short }) => (
          <details key={id} class="untold" data-untold={id}>
            <summary>
              <img class="portrait" src={portraitOf(person)} alt="" width="48" height="48" />
              <span>
                <strong>{short}</strong> knew something that was never said
              </span>
            </summary>
            <ul>
              {ending.untold
                .filter(({ seat }) => seat === id)
                .map(({ says }) => (
                  <li key={says} dir="auto">
                    {says}
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </section>
      <FootBar>
        <button type="button" class="button" data-action="debrief" onClick={onDebrief}>
          Look at what happened
        </button>
      </FootBar>
    </>
  );
}
