import { useEffect, useRef } from 'preact/hooks';
import type { EffectsTable } from '../../src/story/effects-table.ts';
import { type KeptRating, stillOpen } from '../../src/workshop/kept-rating.ts';
import type { RatingSheet } from '../../src/workshop/rating-sheets.ts';
import { Icon } from '../reader/icon.tsx';
import { exportRatings } from './kept-ratings.ts';

type Props = { table: EffectsTable; sheets: readonly RatingSheet[]; kept: KeptRating; onOpen(choice: string): void; onList(): void };

/** All choices with how far each is rated, and the file that is handed in. */
export function RatingOverview({ table, sheets, kept, onOpen, onList }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    head.current?.focus({ preventScroll: true });
  }, []);
  const seats = Object.keys(table.seats);
  const choices = sheets.flatMap(({ items }) => items);
  const openOf = (choice: string) => stillOpen(kept, seats, choice).length;
  const rated = choices.filter(({ choice }) => openOf(choice) === 0).length;
  const next = choices.find(({ choice }) => openOf(choice) > 0);
  const isWhole = rated === choices.length;
  return (
    <main class="home rate" data-screen="rating" data-story={table.id}>
      <h1 ref={head} tabIndex={-1}>
        {isWhole ? 'All choices are rated' : `${rated} of ${choices.length} choices are rated`}
      </h1>
      <p class="lead">
        {isWhole
          ? `Thank you. Export your ratings of “${table.title}”, and give the file to whoever asked you for it.`
          : 'You can go on now or later, in this browser, or export what there is; a file can be taken in again anywhere.'}
      </p>
      <p class="actions">
        {next && (
          <button type="button" class="button" data-action="rate-go-on" onClick={() => onOpen(next.choice)}>
            <Icon name="play" /> Go on
          </button>
        )}
        {rated > 0 && (
          <button type="button" class={`button ${isWhole ? '' : 'quiet'}`} data-action="export-ratings" onClick={() => exportRatings(kept)}>
            <Icon name="download" /> Export my ratings
          </button>
        )}
        <button type="button" class="button quiet" data-action="rate-stories" onClick={onList}>
          Other stories
        </button>
      </p>
      <p class="soft">
        The file holds the story, its edition, and your numbers for the choices that are rated in full. It has no name, no time and no place
        in it. Nothing is sent: it is yours until you give it away.
      </p>
      {sheets.map(({ decision, asks, items }) => (
        <section key={decision} aria-labelledby={`all-${decision}`}>
          <h2 id={`all-${decision}`}>{asks}</h2>
          <ul class="rate-list">
            {items.map(({ choice, label }) => (
              <li key={choice}>
                <span>
                  {label} <span class="soft">{openOf(choice) === 0 ? 'rated' : hasAny(kept, choice) ? 'rated in part' : 'not rated'}</span>
                </span>
                <button type="button" class="button quiet" data-action="rate-open" data-choice={choice} onClick={() => onOpen(choice)}>
                  {openOf(choice) === 0 ? 'Look again' : 'Rate it'}
                  <span class="hidden"> ({label})</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

const hasAny = ({ rating, open }: KeptRating, choice: string) => Object.hasOwn(open, choice) || Object.hasOwn(rating.choices, choice);
