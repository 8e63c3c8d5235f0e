import { useEffect, useState } from 'preact/hooks';
import type { Shape, Way } from '../../src/room/room-events.ts';
import type { Minutes } from '../../src/room/presenter.ts';
import { hereAddress } from '../here/addresses.ts';
import { type Offer, offer, openRoom, redeem, type Ticket } from '../link/calls.ts';
import type { PageParts } from '../together/page.tsx';
import { remember, remembered } from './kept.ts';
import { forgetPassed } from './passed.ts';

type Props = { parts: PageParts; onOpen(ticket: Ticket): void };

const ways: { way: Way; shape: Shape; name: string; words: string }[] = [
  {
    way: 'phones',
    shape: 'one',
    name: 'Phones, one table',
    words: 'The whole room plays one story. Everybody answers on a phone; several people may share a seat.',
  },
  {
    way: 'phones',
    shape: 'tables',
    name: 'Phones, several tables',
    words: 'Groups of three to eight play the same story, each at its own pace, and are compared at the end.',
  },
  {
    way: 'hands',
    shape: 'one',
    name: 'Show of hands',
    words: 'No phones. People stand in corners and show one, two or three fingers; you count.',
  },
  {
    way: 'pass',
    shape: 'one',
    name: 'One screen, passed round',
    words: 'Two to five people at this computer. Each answers behind a curtain while the others look away.',
  },
];

/** Before there is a room: which story, how, and for how long. */
export function Setup({ parts, onOpen }: Props) {
  const { ports, base, here } = parts;
  const offeredWays = ways.filter(({ way }) => !here || way !== 'phones');
  const [offered, setOffered] = useState<Offer | null>(null);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const [story, setStory] = useState(new URLSearchParams(location.search).get('story') ?? '');
  const [at, setAt] = useState(0);
  const [minutes, setMinutes] = useState<Minutes>(60);
  const [days, setDays] = useState(30);
  const [organiserKey, setKey] = useState('');

  useEffect(() => {
    void offer(ports, base).then((answer) => {
      if (answer.ok) setOffered(answer);
      else
        setTrouble(
          here
            ? 'The stories cannot be fetched just now. Load the page again.'
            : 'The program for rooms does not answer. If it should be there, start it again (“npm start”) and load this page. Without it, hands and a screen that is passed round can be played here.',
        );
    });
  }, []);

  const chosen = offered?.stories.find(({ id }) => id === story) ?? offered?.stories[0];
  const open = async () => {
    if (!chosen) return;
    const { way, shape } = offeredWays[at] ?? { way: 'phones', shape: 'one' };
    setBusy(true);
    const opened = await openRoom(ports, base, { story: chosen.id, shape, way, minutes, days }, organiserKey);
    setBusy(false);
    if (!opened.ok) {
      setTrouble(opened.refusal);
      return;
    }
    forgetPassed(ports);
    remember(ports, { minutes, recovery: opened.recoveryCode, began: null });
    onOpen(opened.ticket);
  };

  return (
    <main class="trouble setup" data-screen="session-setup">
      <p>
        <a class="button bare" href="index.html">
          Home
        </a>
      </p>
      <h1>Run a session</h1>
      {trouble && (
        <p role="alert" class="notice-card">
          {trouble}
        </p>
      )}
      {here && (
        <p>
          Here a room plays by show of hands, or passes this screen round. Nothing leaves this computer. For answers by phone start the game
          with “npm start”.
        </p>
      )}
      {trouble && !offered && !here && (
        <p>
          <a class="button quiet" href={hereAddress('host.html')} data-action="lead-here">
            Play by hands, or pass this screen round
          </a>
        </p>
      )}
      {offered && !offered.mayOpen && !offered.needsKey && (
        <p class="notice-card">Rooms are opened on the computer that runs them. Here you can join one.</p>
      )}
      {offered && (offered.mayOpen || offered.needsKey) && (
        <form
          class="setup-form"
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <label class="setup-field">
            Story
            <select name="story" value={chosen?.id} onChange={(event) => setStory(event.currentTarget.value)}>
              {offered.stories.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <fieldset>
            <legend>How the room plays</legend>
            {offeredWays.map(({ name, words, way, shape }, index) => (
              <label key={name} class="setup-way" data-way={way} data-shape={shape}>
                <input type="radio" name="way" checked={index === at} onChange={() => setAt(index)} />
                <span>
                  <strong>{name}</strong>
                  <span class="soft">{words}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset class="setup-row">
            <legend>How long you have</legend>
            {([60, 120] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="minutes" value={one} checked={minutes === one} onChange={() => setMinutes(one)} /> {one} minutes
              </label>
            ))}
          </fieldset>
          <label class="setup-field">
            Delete everything after (days, at most 30)
            <input
              type="number"
              name="days"
              min={1}
              max={30}
              value={days}
              onInput={(event) => setDays(Math.min(30, Math.max(1, event.currentTarget.valueAsNumber || 30)))}
            />
          </label>
          {offered.needsKey && (
            <label class="setup-field">
              The organiser’s key
              <input type="password" autoComplete="off" value={organiserKey} onInput={(event) => setKey(event.currentTarget.value)} />
            </label>
          )}
          <p>
            <button type="submit" class="button next-step" data-action="open-room" disabled={busy || !chosen}>
              Open the room
            </button>
          </p>
          {chosen && !chosen.script && <p class="soft">This story has no presenter’s script of its own yet; you get a plain one.</p>}
        </form>
      )}
      <GetBackIn parts={parts} onOpen={onOpen} />
      <p class="soft">
        Did people play alone?{' '}
        <a href="index.html?about=cohort" data-action="cohort">
          Put many plays side by side
        </a>
        , from the files that they exported.
      </p>
    </main>
  );
}

/** For a host whose tab or laptop went: the recovery code gives the room back. */
function GetBackIn({ parts, onOpen }: Props) {
  const [room, setRoom] = useState('');
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState('');
  const back = async () => {
    const redeemed = await redeem(parts.ports, parts.base, room, code);
    if (!redeemed.ok) {
      setTrouble(redeemed.refusal);
      return;
    }
    remember(parts.ports, { ...remembered(parts.ports), recovery: code });
    onOpen(redeemed.ticket);
  };
  return (
    <details>
      <summary>I am the host of a room, and my page is gone</summary>
      <form
        class="code-form"
        onSubmit={(event) => {
          event.preventDefault();
          void back();
        }}
      >
        <label>
          The room’s code
          <input
            class="code-input"
            value={room}
            maxLength={7}
            autoComplete="off"
            onInput={(event) => setRoom(event.currentTarget.value.toUpperCase())}
          />
        </label>
        <label>
          The recovery code you wrote down
          <input
            class="code-input"
            value={code}
            maxLength={16}
            autoComplete="off"
            onInput={(event) => setCode(event.currentTarget.value.toUpperCase())}
          />
        </label>
        <button type="submit" class="button quiet" data-action="recover" disabled={room.length < 6 || code.length < 12}>
          Back to my room
        </button>
        <p role="alert">{trouble}</p>
      </form>
    </details>
  );
}
