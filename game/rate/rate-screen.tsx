import { counted } from '../../src/lib/counted.ts';
import { isOwn } from '../../src/library/record.ts';
import type { Parts } from '../parts.ts';
import { Icon } from '../reader/icon.tsx';
import { storyList } from '../story-list.ts';
import { useStore } from '../use-store.ts';
import { importRating } from './import-rating.ts';
import { ratingsOf } from './kept-ratings.ts';
import './rate.css';

/** For people who do the work: which story to rate, what comes of it, and the way back in for a file. */
export function RateScreen({ parts }: { parts: Parts }) {
  const { shelf, router } = parts;
  useStore(shelf.changes);
  const { stories } = useStore(storyList);
  return (
    <main class="home rate" data-screen="rate">
      <h1>Rate a story</h1>
      <p class="lead">
        For people who do this work, and for whoever teaches it. What each choice does for the child, and what it costs whom, are numbers
        that the authors wrote. Put yours beside them, without seeing theirs.
      </p>
      <ul>
        <li>About half an hour a story. You can pause, and go on in this browser.</li>
        <li>
          At the end you export a file without a name. When at least three people have rated a choice, the middle of their numbers can take
          the place of the authors', and the debrief then says so.
        </li>
        <li>Nothing is sent from here. Give the file to whoever asked you for it.</li>
      </ul>
      <section aria-labelledby="rate-stories">
        <h2 id="rate-stories">Stories</h2>
        <ul class="rate-list">
          {stories
            .filter(({ id }) => !isOwn(id))
            .map(({ id, title }) => {
              const ratings = ratingsOf(shelf, id);
              const rated = ratings.kind === 'kept' ? Object.keys(ratings.kept.rating.choices).length : 0;
              const said =
                ratings.kind === 'none' ? 'not begun' : ratings.kind === 'kept' ? `${counted(rated, 'choice')} rated` : 'cannot be read';
              return (
                <li key={id}>
                  <span>
                    <strong>{title}</strong> <span class="soft">{said}</span>
                  </span>
                  <button
                    type="button"
                    class={`button ${ratings.kind === 'kept' ? '' : 'quiet'}`}
                    data-action="rate-story"
                    data-story={id}
                    onClick={() => router.go({ screen: 'rating', story: id })}
                  >
                    {ratings.kind === 'kept' ? 'Go on' : 'Open'}
                    <span class="hidden"> {title}</span>
                  </button>
                </li>
              );
            })}
        </ul>
      </section>
      <p class="actions">
        <label class="button quiet file">
          <Icon name="upload" /> Take in a file of ratings
          <input
            type="file"
            class="hidden"
            accept=".json,application/json"
            data-action="import-ratings"
            onChange={({ currentTarget: input }) => {
              const [file] = input.files ?? [];
              if (file) void importRating(parts, file);
              input.value = '';
            }}
          />
        </label>
      </p>
    </main>
  );
}
