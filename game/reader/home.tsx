import { hereAddress } from '../here/addresses.ts';
import type { KeptPlay } from '../../src/library/kept.ts';
import type { PlayRecord } from '../../src/library/record.ts';
import type { StoryCard } from '../story-words.ts';
import { Icon } from './icon.tsx';
import { portraitOf } from './portraits.ts';
import { shortName } from '../../src/story/people.ts';
import { TownMap } from './town-map.tsx';
import '../style/home.css';

type Props = {
  stories: readonly StoryCard[];
  played: PlayRecord;
  dark: boolean;
  /** All kept plays, the latest first. */
  plays: readonly KeptPlay[];
  onDebrief(play: KeptPlay): void;
  onOpen(story: string): void;
  onResume(play: KeptPlay): void;
  onImport(file: File): void;
  onEvidence(): void;
  onOwnStory(): void;
  onPlays(): void;
  onRate(): void;
};

const kinds = {
  tutorial: 'Start here',
  role: 'Role dilemma',
  identity: 'Identity dilemma',
  control: 'Control dilemma',
  incident: 'Critical incident',
} as const;

/** The first screen: what this is, in a few lines, and the stories. */
export function Home({
  stories,
  played,
  dark,
  plays,
  onOpen,
  onDebrief,
  onResume,
  onImport,
  onEvidence,
  onOwnStory,
  onPlays,
  onRate,
}: Props) {
  const latest = (story: string, ended: boolean) => plays.find((play) => play.story === story && play.ended === ended);
  return (
    <main data-screen="home">
      <div class="hero">
        <header class="home-head">
          <h1>Every choice costs somebody something.</h1>
          <p class="lead">
            You sit at a table in Calderwick with people who do other jobs than yours, and a child none of you can help alone. Decide
            together. Then see who gave up what.
          </p>
          <div class="first-steps">
            <NextStep stories={stories} played={played} plays={plays} onOpen={onOpen} onResume={onResume} />
            <ForRooms />
          </div>
        </header>
        <TownMap stories={stories} played={played} dark={dark} onOpen={onOpen} />
      </div>
      <div class="home">
        <ul class="promises">
          <li>About a quarter of an hour a story</li>
          <li>No right answers, no marks, no ranking</li>
          <li>No names, no accounts; nothing leaves this browser</li>
        </ul>
        <section aria-labelledby="stories-head">
          <h2 id="stories-head">Stories</h2>
          <ol class="story-list">
            {stories.map((story) => (
              <StoryItem
                key={story.id}
                story={story}
                record={played[story.id]}
                left={latest(story.id, false)}
                finished={latest(story.id, true)}
                onDebrief={onDebrief}
                onOpen={onOpen}
                onResume={onResume}
              />
            ))}
          </ol>
        </section>
        <footer class="home-foot">
          <p class="actions">
            <label class="button quiet file">
              <Icon name="upload" /> Open a saved play
              <input
                type="file"
                class="hidden"
                accept=".json,application/json"
                data-action="import"
                onChange={(event) => importFrom(event.currentTarget, onImport)}
              />
            </label>
            <button type="button" class="button quiet" data-action="plays" onClick={onPlays}>
              <Icon name="book" /> Kept plays
            </button>
            <button type="button" class="button quiet" data-action="evidence" onClick={onEvidence}>
              <Icon name="book" /> About the evidence
            </button>
            <button type="button" class="button quiet" data-action="own-story" onClick={onOwnStory}>
              <Icon name="pen" /> Your own story
            </button>
            <button type="button" class="button quiet" data-action="rate" onClick={onRate}>
              <Icon name="check" /> Rate a story
            </button>
          </p>
          <p class="soft">
            What a choice costs and what it gains are the authors' judgement, built on research by Rose, Frost and others. The debrief shows
            all of it, and whose numbers they are. If you do this work, put yours beside them: rate a story.
          </p>
        </footer>
      </div>
    </main>
  );
}

/**
 * The way to a room. A program that keeps rooms says so in the page, for nothing is asked of a server that may not be there; without one a room is led in
 * this browser. The game in one file has no pages for a room beside it, and offers none.
 */
function ForRooms() {
  const { rooms } = document.documentElement.dataset;
  if (rooms === 'none') return null;
  if (rooms === 'join')
    return (
      <p>
        <a class="button quiet for-rooms" href="phone.html" data-action="join-room">
          <Icon name="users" /> Join a room
        </a>
      </p>
    );
  return (
    <p>
      <a class="button quiet for-rooms" href={rooms === 'open' ? 'host.html' : hereAddress('host.html')} data-action="run-session">
        <Icon name="users" /> Run a session
      </a>
    </p>
  );
}

type NextProps = Pick<Props, 'stories' | 'played' | 'plays' | 'onOpen' | 'onResume'>;

/** The one obvious thing to press: go on with a play that was left, else the next story not played yet. */
function NextStep({ stories, played, plays, onOpen, onResume }: NextProps) {
  const left = plays.find((play) => !play.ended && stories.some(({ id }) => id === play.story));
  const next = stories.find(({ id }) => (left ? id === left.story : !played[id])) ?? stories[0];
  if (!next) return null;
  return (
    <p>
      <button type="button" class="button next-step" data-action="begin" onClick={() => (left ? onResume(left) : onOpen(next.id))}>
        <Icon name="play" /> {left ? 'Go on with' : 'Start with'} {next.title}
        {!left && <span>{next.minutes[1]} minutes</span>}
      </button>
    </p>
  );
}

function importFrom(input: HTMLInputElement, onImport: (file: File) => void): void {
  const [file] = input.files ?? [];
  if (file) onImport(file);
  input.value = '';
}

type ItemProps = Pick<Props, 'onOpen' | 'onResume' | 'onDebrief'> & {
  story: StoryCard;
  record: PlayRecord[string] | undefined;
  left: KeptPlay | undefined;
  finished: KeptPlay | undefined;
};

function StoryItem({ story, record, left, finished, onOpen, onResume, onDebrief }: ItemProps) {
  const seats = Object.entries(story.seats);
  const [from, to] = story.minutes;
  return (
    <li class="story-card" data-story={story.id}>
      <p class="kind">
        {kinds[story.kind]} · {from} to {to} minutes
      </p>
      <h3 dir="auto">{story.title}</h3>
      <p dir="auto">{story.summary}</p>
      <p class="faces" aria-hidden="true">
        {seats.map(([id, seat]) => (
          <img key={id} class="portrait" src={portraitOf(seat.person)} alt="" width="48" height="48" loading="lazy" />
        ))}
      </p>
      {record && <p class="soft">Played from {record.seats.map((id) => shortName(story.seats[id]?.name ?? id)).join(', ')}.</p>}
      <p class="actions">
        {left && (
          <button type="button" class="button" data-action="resume" onClick={() => onResume(left)}>
            <Icon name="play" /> Go on where you were<span class="hidden"> in {story.title}</span>
          </button>
        )}
        <button type="button" class={`button ${left ? 'quiet' : ''}`} data-action="open" onClick={() => onOpen(story.id)}>
          {left ? 'Start again' : 'Open'}
          <span class="hidden"> {story.title}</span>
        </button>
        {finished && (
          <button type="button" class="button quiet" data-action="last-debrief" onClick={() => onDebrief(finished)}>
            Last debrief<span class="hidden"> of {story.title}</span>
          </button>
        )}
      </p>
    </li>
  );
}
