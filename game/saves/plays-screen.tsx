import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptPlay, KeptText } from '../../src/library/kept.ts';
import type { Parts } from '../parts.ts';
import { importing } from '../reader/chunks.ts';
import { Icon } from '../reader/icon.tsx';
import { findStory, seatName, storyList } from '../story-list.ts';
import { useStore } from '../use-store.ts';
import { offerToClear } from './clear.ts';
import { exportText } from './export-play.ts';
import { howFar } from './how-far.ts';
import { sizeOf } from './size-of.ts';
import './plays.css';

/** Something that was let go on this screen, and can be brought back until the screen is left. */
type LetGo = { key: string; story: string; name: string; text: string };

/** Everything that this browser keeps: each play with the ways on, what cannot be read, and the way to clear all of it. */
export function PlaysScreen({ parts }: { parts: Parts }) {
  const { library, record, opened, shelf } = parts;
  const [gone, setGone] = useState<readonly LetGo[]>([]);
  useStore(shelf.changes);
  const plays = library.plays();
  const texts = [...library.texts(), ...record.texts()];
  const known = useStore(storyList).stories.map(({ id }) => id);
  const stories = [...new Set([...known, ...plays.map(({ story }) => story)])].filter(
    (id) => plays.some(({ story }) => story === id) || gone.some(({ story }) => story === id),
  );

  const letGo = (key: string, story: string, name: string) => {
    const view = opened.store.getState().play?.view.getState();
    if (view && key === `play.${view.id}`) opened.leave();
    setGone([...gone, { key, story, name, text: library.remove(key) }]);
  };
  const bringBack = ({ key, text }: LetGo) => {
    library.putBack(key, text);
    setGone(gone.filter((one) => one.key !== key));
  };
  const goneFrom = (story: string) =>
    gone.filter((one) => one.story === story).map((one) => <Gone key={one.key} name={one.name} onBack={() => bringBack(one)} />);

  return (
    <main class="home plays" data-screen="plays">
      <h1>Kept plays</h1>
      <p class="lead">
        {stories.length + texts.length > 0
          ? 'They are kept in this browser and nowhere else. Of each story the ten latest are kept; one with notes never goes by itself.'
          : 'Nothing is kept in this browser.'}
      </p>
      {stories.map((story) => (
        <section key={story} aria-labelledby={`kept-${story}`}>
          <h2 id={`kept-${story}`}>{findStory(story)?.title ?? story}</h2>
          <ul class="kept">
            {plays
              .filter((play) => play.story === story)
              .map((play) => (
                <PlayRow key={play.key} play={play} parts={parts} onLetGo={letGo} />
              ))}
            {goneFrom(story)}
          </ul>
        </section>
      ))}
      {(texts.length > 0 || gone.some(({ story }) => story === '')) && (
        <section aria-labelledby="unreadable">
          <h2 id="unreadable">Cannot be read</h2>
          <ul class="kept">
            {texts.map((text) => (
              <TextRow key={text.key} text={text} onExport={() => exportText(text.key, text.text)} onLetGo={letGo} />
            ))}
            {goneFrom('')}
          </ul>
        </section>
      )}
      <p class="actions">
        <label class="button quiet file">
          <Icon name="upload" /> Open a saved play
          <input
            type="file"
            class="hidden"
            accept=".json,application/json"
            data-action="import"
            onChange={({ currentTarget: input }) => {
              const [file] = input.files ?? [];
              if (file) void importing().then((importSave) => importSave(parts, file));
              input.value = '';
            }}
          />
        </label>
        <button type="button" class="button quiet" data-action="cohort" onClick={() => parts.router.go({ screen: 'cohort' })}>
          <Icon name="users" /> Many plays side by side
        </button>
        <button type="button" class="button quiet" data-action="clear-all" onClick={() => offerToClear(parts)}>
          Clear this computer
        </button>
      </p>
    </main>
  );
}

type OnLetGo = (key: string, story: string, name: string) => void;

function PlayRow({ play, parts: { library, router }, onLetGo }: { play: KeptPlay; parts: Parts; onLetGo: OnLetGo }) {
  const { key, id, story, seats, ended, text } = play;
  const seat = seats[0] ?? '';
  const name = `${seatName(findStory(story), seat)}, ${howFar(play)}`;
  const of = <span class="hidden"> ({name})</span>;
  return (
    <li data-play={id}>
      <p>
        <strong>{name}</strong> <span class="soft">{sizeOf(text.length)}</span>
        {library.leaving(story)?.id === id && <span class="soft"> Makes room when another play of this story begins.</span>}
        {!findStory(story) && <span class="soft"> The story is not here: choose its files again under Your own story.</span>}
      </p>
      <p class="actions">
        {findStory(story) && (
          <button
            type="button"
            class="button"
            data-action={ended ? 'debrief' : 'go-on'}
            onClick={() =>
              router.go(ended ? { screen: 'debrief', story, play: id } : { screen: 'story', story, seat, seed: null, play: id })
            }
          >
            {ended ? 'Debrief' : 'Go on'}
            {of}
          </button>
        )}
        <button type="button" class="button quiet" data-action="export-save" onClick={() => exportText(`${story}-${seat}-${id}`, text)}>
          Export{of}
        </button>
        <button type="button" class="button quiet" data-action="remove" onClick={() => onLetGo(key, story, name)}>
          Remove{of}
        </button>
      </p>
    </li>
  );
}

function TextRow({ text, onExport, onLetGo }: { text: KeptText; onExport(): void; onLetGo: OnLetGo }) {
  const { key, kind, reason, text: written } = text;
  const name = kind === 'older' ? 'A play of version 0.1' : 'A damaged text';
  return (
    <li data-kept={key}>
      <div>
        <p>
          <strong>{name}</strong>{' '}
          <span class="soft">
            <code>{key}</code>, {sizeOf(written.length)}
          </span>
        </p>
        <p>{reason}</p>
      </div>
      <p class="actions">
        <button type="button" class="button quiet" data-action="export-save" onClick={onExport}>
          Export<span class="hidden"> {key}</span>
        </button>
        <button type="button" class="button quiet" data-action="remove" onClick={() => onLetGo(key, '', `${name} (${key})`)}>
          Let it go<span class="hidden"> {key}</span>
        </button>
      </p>
    </li>
  );
}

function Gone({ name, onBack }: { name: string; onBack(): void }) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <li role="status">
      <p>Let go: {name}.</p>
      <p class="actions">
        <button type="button" class="button quiet" ref={back} data-action="bring-back" onClick={onBack}>
          <Icon name="undo" /> Bring it back
        </button>
      </p>
    </li>
  );
}
