import { listed } from '../../src/debrief/say.ts';
import type { Told } from '../../src/workshop/situations.ts';
import { Marked } from '../reader/marked.tsx';

const laterWords: Record<string, string> = { day: 'Soon after', month: 'A month later', year: 'A year later' };

/** Whether a line says by itself how much later it is: "A month on", "The next day". */
const saysWhen = (text: string, when: string) => text.slice(0, 40).toLowerCase().includes(when);

/** What is told, as it is read: who speaks, what only some hear, how much later it is, and what was settled on the way. */
export function ToldLines({ told }: { told: readonly Told[] }) {
  return (
    <div class="told">
      {told.map((one, at) => {
        if (one.kind === 'picked')
          return (
            <p key={at} class="told-picked">
              <strong>{one.by ? `${one.by} does this:` : 'For this reading, the table settles on:'}</strong> <Marked text={one.text} />
            </p>
          );
        const before = told[at - 1];
        const isNewTime = one.when !== '' && !(before?.kind === 'line' && before.when === one.when) && !saysWhen(one.text, one.when);
        return (
          <>
            {isNewTime && (
              <p key={`${at} when`} class="told-when">
                {laterWords[one.when] ?? one.when}
              </p>
            )}
            <p key={at} class={one.alone.length > 0 ? 'told-alone' : undefined}>
              {one.alone.length > 0 && <span class="soft">To {listed(one.alone)} alone: </span>}
              {one.who && <strong>{one.who}: </strong>}
              <Marked text={one.text} />
            </p>
          </>
        );
      })}
    </div>
  );
}
