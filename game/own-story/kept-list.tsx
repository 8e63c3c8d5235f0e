import { useState } from 'preact/hooks';
import type { SaveSlot } from '../../src/ports.ts';
import { findStory } from '../story-list.ts';
import { keptIds, letGo } from './kept-stories.ts';

type Props = { slot: SaveSlot; onOpen(id: string): void };

/** The stories that somebody brought along before and that are kept in this browser, to be opened again or let go of. */
export function KeptStories({ slot, onOpen }: Props) {
  const [ids, setIds] = useState(() => keptIds(slot));
  const [leaving, setLeaving] = useState('');
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby="kept-head">
      <h2 id="kept-head">Kept in this browser</h2>
      <ul class="kept">
        {ids.map((id) => {
          const title = findStory(id)?.title;
          return (
            <li key={id} data-kept={id}>
              <bdi>{title ?? id}</bdi>
              {!title && <span class="soft"> cannot be read any more</span>}
              <span class="actions">
                {title && leaving !== id && (
                  <button type="button" class="button quiet" onClick={() => onOpen(id)}>
                    Open
                  </button>
                )}
                <button
                  type="button"
                  class="button bare"
                  onClick={() => {
                    if (leaving !== id) return setLeaving(id);
                    letGo(slot, id);
                    setIds(keptIds(slot));
                  }}
                >
                  {leaving === id ? 'Yes, let it go; its plays stay' : 'Let go'}
                </button>
                {leaving === id && (
                  <button type="button" class="button bare" onClick={() => setLeaving('')}>
                    Keep it
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
