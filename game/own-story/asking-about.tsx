import type { Ask, Chosen } from '../../src/workshop/inspect.ts';

type Props = { asks: Ask; onChoose(chosen: Chosen): void };

/** More than these would be a list to be lost in. */
const most = 12;

/** What has to be chosen before a story can be read: the script it begins with, or the knot. */
export function Asking({ asks: { kind, names }, onChoose }: Props) {
  const shown = names.slice(0, most);
  return (
    <section class="ask-first" aria-labelledby="ask-first" data-asks={kind}>
      <h2 id="ask-first">{kind === 'root' ? 'Which script does the story begin with?' : 'Nothing is told before the first knot'}</h2>
      <p>
        {kind === 'root'
          ? `${names.length} of these scripts are included by no other. The others of them will be left out.`
          : 'Ink begins above the first knot, and there the script has no words. Put a line such as "-> start" there, or begin at a knot now:'}
      </p>
      <p class="actions">
        {shown.map((name, at) => (
          <button
            key={name}
            type="button"
            class={`button ${at === 0 && kind === 'begin' ? '' : 'quiet'}`}
            data-choose={name}
            onClick={() => onChoose(kind === 'root' ? { root: name } : { begin: name })}
          >
            {kind === 'begin' && 'Begin at '}
            <code dir="auto">{name}</code>
          </button>
        ))}
      </p>
      {names.length > most && <p class="soft">And {names.length - most} more. Choose the files of one story only.</p>}
    </section>
  );
}
