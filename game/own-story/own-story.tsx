import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Chosen, Sign } from '../../src/workshop/inspect.ts';
import type { InspectedStory } from '../../src/workshop/inspect-worker.ts';
import type { Parts } from '../parts.ts';
import { Icon } from '../reader/icon.tsx';
import { roomStill } from '../reader/room-still.ts';
import { isDark } from '../settings.ts';
import { useStore } from '../use-store.ts';
import './own-story.css';
import { Asking } from './asking-about.tsx';
import { Findings } from './findings.tsx';
import { type ChosenFile, createInspector } from './inspect-files.ts';
import { KeptStories } from './kept-list.tsx';
import { idFor, isNamed, keepStory } from './kept-stories.ts';
import { Progress } from './progress.tsx';

type Seen = { inspected: InspectedStory; files: readonly ChosenFile[]; chosen: Chosen };
type State = { kind: 'idle' } | { kind: 'busy'; sign: Sign } | { kind: 'cancelled' } | ({ kind: 'seen' } & Seen);

/** `expects` is the id of a story that an address names and that is not kept here (null: none). */
type Props = { parts: Parts; expects: string | null; onOpen(id: string): void };

/** Opens a story of the player's own from its files: says what was found, line by line, and lets one that can be played be played at once. */
export function OwnStory({ parts: { saves, library, notices, settings }, expects, onOpen }: Props) {
  const dark = isDark(useStore(settings));
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [twin, setTwin] = useState<{ asks: string; apart: string } | null>(null);
  const inspector = useMemo(createInspector, []);
  useEffect(() => inspector.cancel, [inspector]);
  const setSign = useCalmly((sign: Sign) => setState((now) => (now.kind === 'busy' ? { kind: 'busy', sign } : now)));

  const look = async (files: readonly ChosenFile[], chosen: Chosen) => {
    setTwin(null);
    setState({ kind: 'busy', sign: { phase: 'reading', done: files.length } });
    const inspected = await inspector.inspect(files, chosen, setSign);
    if (inspected) setState({ kind: 'seen', inspected, files, chosen });
  };

  const choose = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
    input.value = '';
    if (files.length > 0) void look(files, {});
  };

  const open = async (id: string) => {
    const story = state.kind === 'seen' && state.inspected.story;
    if (!story) return;
    const kept = await keepStory(saves, id, story);
    if (!kept.ok)
      notices.say(
        `${kept.reason} "${story.table.title}" can be played until this page is closed; after that, choose its files again to go on.`,
      );
    onOpen(id);
  };

  const play = () => {
    const story = state.kind === 'seen' && state.inspected.story;
    if (!story) return;
    if (expects && isNamed(expects, story)) void open(expects);
    else {
      const id = idFor(saves, story, (kept) => library.plays(kept).length > 0);
      if ('id' in id) void open(id.id);
      else setTwin(id);
    }
  };

  return (
    <main class="with-room" data-screen="own-story">
      <div class="page-words">
        <h1>{expects ? 'This story is not kept in this browser' : 'Your own story'}</h1>
        {expects && (
          <p>Choose its files again, and your play of it goes on. If it was played in another browser, it can be played anew here.</p>
        )}
        <p>
          Choose the files of a story, or its folder: scripts in Ink, whose names end in <code>.ink</code>, and, if it is to be measured,
          its table, <code>story.yaml</code>. They are compiled and checked here; nothing leaves this computer.
        </p>
        <p class="actions">
          <FileButton words="Choose files" own="files" onChoose={choose} />
          <FileButton words="Choose a folder" own="folder" onChoose={choose} />
        </p>
        {state.kind === 'busy' && (
          <Progress
            sign={state.sign}
            onCancel={() => {
              inspector.cancel();
              setState({ kind: 'cancelled' });
            }}
          />
        )}
        <div role="status">
          {state.kind === 'cancelled' && <p>The check was ended. Nothing was kept.</p>}
          {state.kind === 'seen' && !state.inspected.asks && <Findings inspected={state.inspected} />}
        </div>
        {state.kind === 'seen' && state.inspected.asks && (
          <Asking asks={state.inspected.asks} onChoose={(chosen) => void look(state.files, { ...state.chosen, ...chosen })} />
        )}
        {state.kind === 'seen' && state.inspected.story && !twin && (
          <p class="actions">
            <button type="button" class="button" data-action="play-own" onClick={play}>
              <Icon name="play" /> {state.inspected.doubts.length > 0 ? 'Play it all the same' : 'Play it'}
            </button>
          </p>
        )}
        {twin && (
          <section class="twin" aria-labelledby="twin-head">
            <h2 id="twin-head">A story of this name is kept here already</h2>
            <p>It is not the same to the letter, and you have played it. Is this that story, changed since?</p>
            <p class="actions">
              <button type="button" class="button" data-action="same-story" onClick={() => void open(twin.asks)}>
                It is the same: go on with its plays
              </button>
              <button type="button" class="button quiet" data-action="other-story" onClick={() => void open(twin.apart)}>
                It is another: keep both
              </button>
            </p>
          </section>
        )}
        {state.kind === 'idle' && !expects && <KeptStories slot={saves} onOpen={onOpen} />}
      </div>
      <img src={roomStill('team-room', dark)} alt="" width="1280" height="720" />
    </main>
  );
}

function FileButton({ words, own, onChoose }: { words: string; own: 'files' | 'folder'; onChoose(input: HTMLInputElement): void }) {
  return (
    <label class="button quiet file">
      <Icon name="upload" /> {words}
      <input
        type="file"
        class="hidden"
        data-own={own}
        {...(own === 'folder' ? { webkitdirectory: true } : { multiple: true })}
        onChange={(event) => onChoose(event.currentTarget)}
      />
    </label>
  );
}

/** Hands a value on at most three times a second; the last one always comes through. */
function useCalmly<Value>(hand: (value: Value) => void): (value: Value) => void {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout> | null; value: Value | null }>({ timer: null, value: null });
  useEffect(() => () => clearTimeout(waiting.current.timer ?? undefined), []);
  return (value) => {
    waiting.current.value = value;
    waiting.current.timer ??= setTimeout(() => {
      const { value: last } = waiting.current;
      waiting.current = { timer: null, value: null };
      if (last !== null) hand(last);
    }, 300);
  };
}
