import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { give, type KeptRating, leaveTheRest, stillOpen, takeOver } from '../../src/workshop/kept-rating.ts';
import { beginRating } from '../../src/workshop/rating.ts';
import { ratingSheets } from '../../src/workshop/rating-sheets.ts';
import { situations } from '../../src/workshop/situations.ts';
import type { Parts } from '../parts.ts';
import { Icon } from '../reader/icon.tsx';
import { Trouble } from '../reader/shell.tsx';
import { exportText } from '../saves/export-play.ts';
import type { StoryOnList } from '../story-list.ts';
import { useStore } from '../use-store.ts';
import { ChoiceStep } from './choice-step.tsx';
import { exportRatings, keepRatings, type Ratings, ratingsOf } from './kept-ratings.ts';
import { ratingKey } from './rating-key.ts';
import { RatingOverview } from './rating-overview.tsx';
import { WhatTheyKnow } from './what-they-know.tsx';
import './rate.css';

type Props = { parts: Parts; story: StoryOnList };

/** The measured decisions of one story, rated one choice at a time. It is fetched first; what does not come can be asked for again. */
export function RatingScreen({ parts, story }: Props) {
  const [loaded, setLoaded] = useState<LoadedStory | null>(null);
  const [failed, setFailed] = useState(false);
  const ask = () => {
    setFailed(false);
    story.load().then(setLoaded, () => setFailed(true));
  };
  useEffect(ask, [story.id]);
  if (failed)
    return (
      <Trouble title={`“${story.title}” could not be fetched`}>
        <p>Your ratings are kept. Check the connection, then try again.</p>
        <p class="actions">
          <button type="button" class="button" data-action="try-again" onClick={ask}>
            Try again
          </button>
        </p>
      </Trouble>
    );
  if (!loaded)
    return (
      <main class="trouble" data-screen="loading">
        <p class="soft" role="status">
          Opening {story.title}…
        </p>
      </main>
    );
  return <Rated key={loaded.edition} parts={parts} story={loaded} />;
}

type Place = 'start' | 'all' | number;

function Rated({ parts: { shelf, router, notices }, story }: { parts: Parts; story: LoadedStory }) {
  useStore(shelf.changes);
  const { table, edition } = story;
  const seats = Object.keys(table.seats);
  const sheets = useMemo(() => ratingSheets(table), [table]);
  const met = useMemo(() => situations(story), [story]);
  const steps = useMemo(() => sheets.flatMap((sheet, at) => sheet.items.map((item) => ({ sheet, item, decision: at + 1 }))), [sheets]);
  const ratings = ratingsOf(shelf, story.id);
  const kept: KeptRating = ratings.kind === 'kept' ? ratings.kept : { rating: beginRating(story.id, edition), open: {} };
  const [place, setPlace] = useState<Place>(ratings.kind === 'kept' ? 'all' : 'start');

  /** What is kept is read anew for each change, so that another window's numbers stay. */
  const change = (how: (kept: KeptRating) => KeptRating) => {
    const now = ratingsOf(shelf, story.id);
    if (now.kind === 'unreadable') return;
    keepRatings(shelf, how(now.kind === 'kept' ? now.kept : { rating: beginRating(story.id, edition), open: {} }));
  };
  const list = () => router.go({ screen: 'rate' });

  if (ratings.kind === 'unreadable')
    return <Unreadable ratings={ratings} story={story} onLetGo={() => shelf.remove(ratingKey(story.id))} />;
  if (steps.length === 0)
    return (
      <Trouble title={`“${table.title}” has nothing to rate`}>
        <p>None of its decisions is measured, so there are no numbers that a panel could question.</p>
      </Trouble>
    );
  if (kept.rating.edition !== edition)
    return (
      <Changed
        kept={kept}
        title={table.title}
        onTakeOver={() => {
          const choices = steps.map(({ item }) => item.choice);
          change((now) => takeOver(now, edition, seats, choices));
          setPlace('all');
        }}
        onAnew={() => {
          const text = shelf.read(ratingKey(story.id)) ?? '';
          shelf.remove(ratingKey(story.id));
          setPlace('start');
          notices.say('The earlier ratings were let go.', {
            way: { action: 'bring-back', words: 'Bring them back', go: () => shelf.write(ratingKey(story.id), text) },
          });
        }}
      />
    );
  const step = typeof place === 'number' ? steps[place] : undefined;
  if (step && typeof place === 'number')
    return (
      <ChoiceStep
        key={step.item.choice}
        table={table}
        sheet={step.sheet}
        item={step.item}
        situation={Object.hasOwn(met, step.sheet.decision) ? met[step.sheet.decision] : undefined}
        kept={kept}
        place={`Decision ${step.decision} of ${sheets.length}, choice ${place + 1} of ${steps.length}`}
        onGive={(effect, value) => change((now) => give(now, seats, step.item.choice, effect, value))}
        onRest={() => change((now) => leaveTheRest(now, seats, step.item.choice))}
        onNext={() => setPlace(place + 1 < steps.length ? place + 1 : 'all')}
        onBack={() => setPlace(place > 0 ? place - 1 : 'start')}
        onAll={() => setPlace('all')}
      />
    );
  if (place === 'all')
    return (
      <RatingOverview
        table={table}
        sheets={sheets}
        kept={kept}
        onOpen={(choice) => setPlace(steps.findIndex(({ item }) => item.choice === choice))}
        onList={list}
      />
    );
  const next = steps.findIndex(({ item }) => stillOpen(kept, seats, item.choice).length > 0);
  return (
    <main class="home rate" data-screen="rating" data-story={story.id}>
      <h1>Rate “{table.title}”</h1>
      <p class="lead">
        {sheets.length} decisions, {steps.length} choices, one at a time: about {minutesFor(steps.length)} minutes. What the authors gave
        them is not shown.
      </p>
      <ul>
        <li>Read what led up to a decision, and what follows the choice in front of you.</li>
        <li>
          Say what it does for the child and for the table, and what it costs each of them, as you know the work. First thoughts will do.
        </li>
        <li>Whatever makes no difference is a 0. You can set all that is left to 0 at once.</li>
        <li>Leave whenever you like. It is kept in this browser, and nothing is sent.</li>
      </ul>
      <p class="content-note">
        <strong>Before you start.</strong> {table.content_note} This gives the story away; play it first if you mean to.
      </p>
      <p class="actions">
        <button type="button" class="button" data-action="rate-begin" onClick={() => setPlace(Math.max(0, next))}>
          <Icon name="play" /> {next > 0 ? 'Go on' : 'Begin'}
        </button>
        <button type="button" class="button quiet" data-action="rate-stories" onClick={list}>
          Other stories
        </button>
      </p>
      <WhatTheyKnow table={table} level="h2" />
    </main>
  );
}

/** Two minutes a choice, in round numbers. */
const minutesFor = (choices: number) => Math.max(5, Math.round((choices * 2) / 5) * 5);

type UnreadableProps = { ratings: Extract<Ratings, { kind: 'unreadable' }>; story: LoadedStory; onLetGo(): void };

function Unreadable({ ratings: { text }, story: { id, table }, onLetGo }: UnreadableProps) {
  return (
    <Trouble title="The ratings kept here cannot be read">
      <p>They are of “{table.title}”, and stay as they are until you let them go. Export them first if somebody could mend the file.</p>
      <p class="actions">
        <button type="button" class="button" data-action="export-unreadable" onClick={() => exportText(`rating-${id}-unreadable`, text)}>
          <Icon name="download" /> Export them as they are
        </button>
        <button type="button" class="button quiet" data-action="let-go" onClick={onLetGo}>
          Let them go, and begin anew
        </button>
      </p>
    </Trouble>
  );
}

function Changed({ kept, title, onTakeOver, onAnew }: { kept: KeptRating; title: string; onTakeOver(): void; onAnew(): void }) {
  return (
    <Trouble title="The story has changed since you rated it">
      <p>
        Your ratings are of an earlier edition of “{title}”. You may take them over for the story as it is now: choices that are gone go
        with their numbers, and you can look at each of the others again.
      </p>
      <p class="actions">
        <button type="button" class="button" data-action="take-over" onClick={onTakeOver}>
          Take them over
        </button>
        <button type="button" class="button quiet" data-action="export-ratings" onClick={() => exportRatings(kept)}>
          <Icon name="download" /> Export them as they are
        </button>
        <button type="button" class="button quiet" data-action="begin-anew" onClick={onAnew}>
          Begin anew
        </button>
      </p>
    </Trouble>
  );
}
