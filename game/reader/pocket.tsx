import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Own, pocketOf } from '../../src/room/pocket.ts';
import type { Pledge } from '../../src/session/events.ts';
import '../style/settings.css';
import '../style/pocket.css';
import { Icon } from './icon.tsx';
import { Marked } from './marked.tsx';
import type { PocketNow } from './pocket-now.ts';

type Props = { now: PocketNow; onClose(): void };

/** What is in one's pocket, as a dialog over the story: what one knows, did, promised, objected to and gave up. */
export function Pocket({ now, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { facts, did, promised, objected, gaveUp } = pocketOf(now, now.shown);
  const words = (text: string) => (
    <span dir="auto" lang={now.lang}>
      <Marked text={text} />
    </span>
  );
  const empty = facts.length + did.length + promised.length + gaveUp.length === 0;
  return (
    <dialog class="offer pocket" ref={dialog} data-screen="pocket" aria-labelledby="pocket-head" onClose={onClose}>
      <div class="dialog-head">
        <h2 id="pocket-head">Your pocket{now.you && `, as ${now.you}`}</h2>
        <button type="button" class="button bare" data-action="close" onClick={() => dialog.current?.close()}>
          <Icon name="close" /> Close
        </button>
      </div>
      {empty && <p>There is nothing in it yet.</p>}
      <Part title="What you know">
        {facts.map((fact) => (
          <li key={fact.id} data-known={fact.id} data-told={fact.told ? 'yes' : 'no'}>
            {words(fact.says)}
            <span class="soft">{factNote(fact)}</span>
          </li>
        ))}
      </Part>
      <Part title="What you did">
        {did.map((text) => (
          <li key={text}>{words(text)}</li>
        ))}
      </Part>
      <Part title="What you promised">
        {promised.map(({ how, does }) => (
          <li key={does} data-promised={how}>
            {words(pledgeWords[how])}
            {words(does)}
          </li>
        ))}
      </Part>
      <Part title="What you objected to">
        {objected.map((text) => (
          <li key={text}>{words(text)}</li>
        ))}
      </Part>
      <Part title="What you gave up">
        {gaveUp.map((text) => (
          <li key={text}>{words(text)}</li>
        ))}
      </Part>
      <p class="soft">Only you see this.</p>
    </dialog>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

const pledgeWords: Record<Pledge, string> = {
  hold: 'You held back from this: ',
  signpost: 'You pointed to somebody else for this: ',
  commit: 'You will do this: ',
};

/** Whether the table has heard it; who asked for it to be kept; who must know, whoever asked for what. */
function factNote({ told, askedBy, because, mustKnow }: Own['facts'][number]): string {
  const heard = told ? 'The table has heard it.' : 'The table has not heard it.';
  if (mustKnow) return told ? heard : `${heard} It must be passed on: to ${mustKnow}.`;
  return askedBy ? `${heard} ${askedBy} asked you to keep it: ${because}.` : heard;
}
