import { useState } from 'preact/hooks';
import type { StageView } from '../../src/room/stage-view.ts';
import { Plan } from '../together/plan.tsx';
import type { HostProps } from './host-props.ts';

const heaps = [0, 1, 2, 3, 4, 5];

/** What the host does at a step of the talk: letting comments be seen, laying like to like, writing down a plan that was spoken. */
export function DebriefTools({ linked, host, stage }: HostProps & { stage: StageView }) {
  if (stage.stage === 'plans')
    return <Plan agencies={stage.agencies} busy={linked.sending.length > 0} onPlan={(plan) => linked.wish({ kind: 'plan', ...plan })} />;
  if (stage.stage !== 'comments' || stage.onPaper) return null;
  const used = heaps.filter((heap) => host.comments.some(({ theme }) => theme === heap));
  return (
    <div class="voices">
      <h3>Comments, for you alone until you show them</h3>
      {host.comments.length === 0 && <p class="soft">None yet.</p>}
      <ul class="given">
        {host.comments.map(({ voice, text, released, theme }) => (
          <li key={voice} data-voice={voice}>
            <p>{text}</p>
            <p class="actions">
              <button
                type="button"
                class="button quiet"
                data-action="release"
                aria-pressed={released}
                onClick={() => void linked.wish({ kind: 'release', voice, released: !released })}
              >
                {released ? 'Take it off the screen' : 'Show it'}
              </button>
              <label>
                Heap{' '}
                <select
                  value={theme ?? ''}
                  onChange={(event) =>
                    void linked.wish({
                      kind: 'theme',
                      voice,
                      theme: event.currentTarget.value === '' ? null : Number(event.currentTarget.value),
                    })
                  }
                >
                  <option value="">none</option>
                  {heaps.map((heap) => (
                    <option key={heap} value={heap}>
                      {heap + 1}
                    </option>
                  ))}
                </select>
              </label>
            </p>
          </li>
        ))}
      </ul>
      {used.map((heap) => (
        <HeapName
          key={heap}
          heap={heap}
          name={stage.themes.find(({ theme }) => theme === heap)?.name ?? ''}
          onName={(name) => void linked.wish({ kind: 'name-theme', theme: heap, name })}
        />
      ))}
    </div>
  );
}

function HeapName({ heap, name, onName }: { heap: number; name: string; onName(name: string): void }) {
  const [text, setText] = useState(name);
  return (
    <form
      class="heap-name"
      onSubmit={(event) => {
        event.preventDefault();
        onName(text);
      }}
    >
      <label>
        Name of heap {heap + 1} <input maxLength={60} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button quiet">
        Name it
      </button>
    </form>
  );
}
