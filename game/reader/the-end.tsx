import type { SeatView } from '../../src/room/views.ts';
import { FootBar } from './foot-bar.tsx';

type Props = { ending: NonNullable<SeatView['ending']>; onDebrief(): void };

/** The end, alone on the screen: how it ended, and the way to what happened. */
export function TheEnd({ ending, onDebrief }: Props) {
  return (
    <>
      <section class="asks the-end" aria-labelledby="asks" data-ending={ending.id}>
        <h2 id="asks" dir="auto">
          {ending.title}
        </h2>
        {ending.meaning && <p dir="auto">{ending.meaning}</p>}
      </section>
      <FootBar>
        <button type="button" class="button" data-action="debrief" onClick={onDebrief}>
          Look at what happened
        </button>
      </FootBar>
    </>
  );
}
