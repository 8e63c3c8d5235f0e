import type { Problem } from '../../src/story/read-effects-table.ts';
import type { InspectedStory } from '../../src/workshop/inspect-worker.ts';

/** What was found out about a story: whether it can be played, what stands in the way, what is doubtful, and what else there is to know. */
export function Findings({ inspected: { story, problems, doubts, notes, extent } }: { inspected: InspectedStory }) {
  return (
    <div class="findings">
      <p>
        <strong>
          {story ? (
            <>
              “<bdi>{story.table.title}</bdi>” can be played.
            </>
          ) : (
            'This story cannot be played yet.'
          )}
        </strong>{' '}
        {story && doubts.length === 0 && 'The checks found nothing to change.'}
      </p>
      {extent && (
        <p class="soft" data-extent>
          {extent}
        </p>
      )}
      <Problems head="This is what stands in the way:" kind="problems" list={problems} />
      <Problems head={story ? 'The checks have doubts about it:' : 'And the checks have doubts:'} kind="problems doubts" list={doubts} />
      <Problems head="Notes, which stand in nobody’s way:" kind="problems notes" list={notes} />
    </div>
  );
}

/** No more of a kind are shown than somebody would read. */
const most = 40;

function Problems({ head, kind, list }: { head: string; kind: string; list: readonly Problem[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <p class="problems-head">{head}</p>
      <ul class={kind}>
        {list.slice(0, most).map(({ file, line, message, original }, at) => (
          <li key={at}>
            {file && (
              <code dir="auto">
                {file}
                {line > 0 && `:${line}`}
              </code>
            )}{' '}
            {message}
            {original && original !== message && (
              <details>
                <summary>The original message</summary>
                <p class="soft">{original}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
      {list.length > most && <p class="soft">And {list.length - most} more.</p>}
    </>
  );
}
