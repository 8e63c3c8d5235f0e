import { useState } from 'preact/hooks';
import type { Problem } from '../../src/story/read-table.ts';
import { Icon } from '../reader/icon.tsx';
import { roomStill } from '../reader/room-still.ts';
import { addOwnStory } from '../story-list.ts';
import './own-story.css';
import { inspectFiles } from './inspect-files.ts';

type State = { kind: 'idle' } | { kind: 'busy'; turns: number } | { kind: 'read'; title: string | null; problems: readonly Problem[] };

const wanted = /\.(ink|ya?ml)$/i;

/** Opens a story of the player's own from its files: says what is wrong with it, line by line, and lets a sound one be played at once. */
export function OwnStory({ dark, onOpen }: { dark: boolean; onOpen(story: string): void }) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [opened, setOpened] = useState('');

  const read = async (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])].filter((file) => wanted.test(file.name));
    input.value = '';
    setOpened('');
    setState({ kind: 'busy', turns: 0 });
    const files = await Promise.all(chosen.map(async (file) => ({ name: file.name, text: await file.text() })));
    const { problems, story } = await inspectFiles(files, (turns) => setState({ kind: 'busy', turns }));
    setState({ kind: 'read', title: story?.table.title ?? null, problems });
    if (story) setOpened(addOwnStory(story));
  };

  return (
    <main class="with-room" data-screen="own-story">
      <div class="page-words">
        <h1>Your own story</h1>
        <p>
          Choose the files of a story, or its folder: <code>story.ink</code> and, if it is to be measured, <code>story.yaml</code>. It is
          compiled and checked here; nothing leaves this computer.
        </p>
        <p class="actions">
          <label class="button quiet file">
            <Icon name="upload" /> Choose files
            <input
              type="file"
              class="hidden"
              multiple
              accept=".ink,.yaml,.yml"
              data-own="files"
              onChange={(event) => void read(event.currentTarget)}
            />
          </label>
          <label class="button quiet file">
            <Icon name="upload" /> Choose a folder
            <input
              type="file"
              class="hidden"
              data-own="folder"
              {...{ webkitdirectory: true }}
              onChange={(event) => void read(event.currentTarget)}
            />
          </label>
        </p>
        <div role="status">
          {state.kind === 'busy' && <p>Reading and walking the story{state.turns > 0 ? `: ${state.turns} turns so far` : ''}…</p>}
          {state.kind === 'read' && <Findings title={state.title} problems={state.problems} />}
        </div>
        {opened && (
          <p>
            <button type="button" class="button" data-action="play-own" onClick={() => onOpen(opened)}>
              <Icon name="play" /> Play it
            </button>
          </p>
        )}
      </div>
      <img src={roomStill('team-room', dark)} alt="" width="1280" height="720" />
    </main>
  );
}

function Findings({ title, problems }: { title: string | null; problems: readonly Problem[] }) {
  return (
    <>
      <p>
        <strong>{title ? `"${title}" can be played.` : 'This story cannot be played yet.'}</strong>{' '}
        {problems.length === 0
          ? 'The checks found nothing.'
          : title
            ? 'The checks have doubts about it:'
            : 'This is what stands in the way:'}
      </p>
      {problems.length > 0 && (
        <ul class="problems">
          {problems.map(({ file, line, message }) => (
            <li key={`${file}:${line} ${message}`}>
              <code>
                {file}:{line}
              </code>{' '}
              {message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
