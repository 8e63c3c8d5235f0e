import { useEffect, useState } from 'preact/hooks';
import { pictureAddress } from '../picture-address.ts';
import type { PlayRecord } from '../../src/library/record.ts';
import type { StoryCard } from '../story-words.ts';
import { threadsOf } from './threads.ts';

type Props = { stories: readonly StoryCard[]; played: PlayRecord; dark: boolean; onOpen(story: string): void };

/** Calderwick as the way in: a button on the building of each story. Lights, flags and threads come from the player's own record. */
export function TownMap({ stories, played, dark, onOpen }: Props) {
  const time = dark ? 'dusk' : 'morning';
  const [drawn, setDrawn] = useState('');
  useEffect(() => {
    if (Object.keys(played).length === 0) return;
    import('../art/town.ts').then(
      ({ drawTown }) => {
        const svg = drawTown({
          stories: stories.filter(({ building }) => building).map(({ id }) => ({ id, played: played[id]?.seats.length ?? 0 })),
          threads: threadsOf(stories, played),
          time,
        }).svg;
        setDrawn(`data:image/svg+xml,${encodeURIComponent(svg)}`);
      },
      () => setDrawn(''),
    );
  }, [time]);
  return (
    <nav class="map" aria-label="The stories on the map of Calderwick">
      <img
        class="town"
        src={drawn || pictureAddress(`town-${time}.svg`)}
        alt="Calderwick: a small town on the side of a river valley, with a mill chimney, a bridge, a school and a health centre."
        width="1280"
        height="560"
      />
      {stories.map(
        (story) =>
          story.building && (
            <button
              key={story.id}
              type="button"
              class={`map-story ${played[story.id] ? 'played' : ''}`}
              style={{ left: `${story.building.x * 100}%`, top: `${story.building.y * 100}%` }}
              onClick={() => onOpen(story.id)}
            >
              {story.title}
              {played[story.id] && <span class="hidden">, played</span>}
            </button>
          ),
      )}
    </nav>
  );
}
