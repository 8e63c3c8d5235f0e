import { useEffect, useRef, useState } from 'preact/hooks';
import { listed } from '../../src/debrief/say.ts';
import type { EffectsTable } from '../../src/story/effects-table.ts';
import { givenFor, type KeptRating, stillOpen } from '../../src/workshop/kept-rating.ts';
import type { Effect } from '../../src/workshop/rating.ts';
import type { RatingItem, RatingSheet } from '../../src/workshop/rating-sheets.ts';
import type { Situation } from '../../src/workshop/situations.ts';
import { Icon } from '../reader/icon.tsx';
import { Marked } from '../reader/marked.tsx';
import { effectName, Scales } from './scales.tsx';
import { ToldLines } from './told-lines.tsx';
import { WhatTheyKnow } from './what-they-know.tsx';

type Props = {
  table: EffectsTable;
  sheet: RatingSheet;
  item: RatingItem;
  situation: Situation | undefined;
  kept: KeptRating;
  /** Where this choice stands: "Decision 2 of 5, choice 4 of 15". */
  place: string;
  onGive(effect: Effect, value: number): void;
  onRest(): void;
  onNext(): void;
  onBack(): void;
  onAll(): void;
};

/** One choice of a measured decision: what led up to it, what it asks of whom, what follows it, and the numbers it is rated with. */
export function ChoiceStep({ table, sheet, item, situation, kept, place, onGive, onRest, onNext, onBack, onAll }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const asking = useRef<HTMLElement>(null);
  const [asksWhy, setAsksWhy] = useState(false);
  const isFirst = sheet.items[0] === item;
  const others = sheet.items.filter((one) => one !== item).map(({ label }) => label);
  const open = stillOpen(kept, Object.keys(table.seats), item.choice);
  const follows = situation?.follows()[item.choice];

  useEffect(() => {
    scrollTo(0, 0);
    head.current?.focus({ preventScroll: true });
  }, [item]);
  useEffect(() => {
    if (asksWhy) asking.current?.focus();
  }, [asksWhy]);

  return (
    <main class="rating" data-screen="rating" data-story={table.id} data-choice={item.choice}>
      <header class="rating-head">
        <p class="kind">{place}</p>
        <h1 ref={head} tabIndex={-1}>
          {sheet.asks}
        </h1>
      </header>
      <div class="rating-read">
        <details open={isFirst}>
          <summary>What led up to it</summary>
          {situation ? <ToldLines told={situation.before} /> : <p>No play that was tried came by here. Judge it by its words.</p>}
        </details>
        <details>
          <summary>Who is there, what they know, and the duties</summary>
          <WhatTheyKnow table={table} level="h3" />
        </details>
        <section class="rated-choice" aria-labelledby="rated-choice">
          <p class="soft">Rate this choice:</p>
          <h2 id="rated-choice">
            <Marked text={item.label} />
          </h2>
          {others.length > 0 && <p class="soft">The others are: {listed(others.map((label) => `“${label}”`))}.</p>}
          <PriceOf item={item} />
          {follows && (
            <>
              <h3>What follows</h3>
              <ToldLines told={follows.atOnce} />
              {follows.later.length > 0 && (
                <>
                  <h3>Later, where this choice makes a difference</h3>
                  <p class="soft">As if all else went the same way, and everybody did their part.</p>
                  <ToldLines told={follows.later} />
                </>
              )}
            </>
          )}
        </section>
      </div>
      <form
        class="rating-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (open.length === 0) onNext();
          else setAsksWhy(true);
        }}
      >
        <h2 class="hidden">Your numbers for “{item.label}”</h2>
        <Scales table={table} choice={item.choice} given={(effect) => givenFor(kept, item.choice, effect)} onGive={onGive} />
        <div class="rating-foot">
          {asksWhy && open.length > 0 && (
            <section class="rating-open" aria-labelledby="rating-open" tabIndex={-1} ref={asking}>
              <p id="rating-open">Not rated yet: {listed(open.map((effect) => effectName(table, effect)))}.</p>
              <p class="actions">
                <button
                  type="button"
                  class="button"
                  data-action="rate-rest"
                  onClick={() => {
                    onRest();
                    onNext();
                  }}
                >
                  Rate {open.length === 1 ? 'it' : 'them'} 0, and go on
                </button>
                <button type="button" class="button quiet" data-action="rate-later" onClick={onNext}>
                  Leave it open for now
                </button>
              </p>
            </section>
          )}
          <p class="actions">
            <button type="submit" class="button" data-action="rate-next">
              Next
            </button>
            <button type="button" class="button quiet" data-action="rate-back" onClick={onBack}>
              <Icon name="back" /> Back
            </button>
            <button type="button" class="button bare" data-action="rate-all" onClick={onAll}>
              All choices
            </button>
          </p>
          <p class="soft">Kept in this browser with every number.</p>
        </div>
      </form>
    </main>
  );
}

function PriceOf({ item: { prices, asked } }: { item: RatingItem }) {
  if (prices.length + asked.length === 0) return <p>It asks nothing of anybody by name.</p>;
  return (
    <>
      <h3>What it asks of whom</h3>
      <ul>
        {asked.map(({ who, gives }) => (
          <li key={`${who} ${gives}`}>
            <strong>{who}</strong> <span class="soft">(family)</span>: {gives}
          </li>
        ))}
        {prices.map(({ name, gives }) => (
          <li key={`${name} ${gives}`}>
            <strong>{name}</strong>: {gives}
          </li>
        ))}
      </ul>
    </>
  );
}
