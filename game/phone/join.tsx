import { useEffect, useRef, useState } from 'preact/hooks';
import { agencyNames } from '../../src/story/agency-names.ts';
import { agencies, type Agency } from '../../src/story/vocabulary.ts';
import type { RoomView } from '../../src/room/room-view.ts';
import { join, look, redeem, type Ticket } from '../link/calls.ts';
import type { PageParts } from '../together/page.tsx';

type Props = { parts: PageParts; onIn(ticket: Ticket): void };

/** A room that was found by its code. `back` is a code to come back to a seat, '' for somebody new. */
type Found = { code: string; view: RoomView };

/** Coming into a room: its code, what it is about, the service one works for. Nobody gives a name. */
export function Join({ parts, onIn }: Props) {
  const { ports, base } = parts;
  const [room = '', back = ''] = codesIn(location.hash);
  const [code, setCode] = useState(room);
  const [found, setFound] = useState<Found | null>(null);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);

  const find = async (typed: string) => {
    setBusy(true);
    setTrouble('');
    const looked = await look(ports, base, typed);
    setBusy(false);
    if (looked.ok) setFound({ code: typed, view: looked.view });
    else setTrouble(looked.refusal);
  };
  const comeBack = async () => {
    setBusy(true);
    const redeemed = await redeem(ports, base, room, back);
    setBusy(false);
    forgetAddress();
    if (redeemed.ok) onIn(redeemed.ticket);
    else setTrouble(redeemed.refusal);
  };
  useEffect(() => {
    if (back) void comeBack();
    else if (room) void find(room);
  }, []);

  const comeIn = async (agency: Agency | '') => {
    if (!found) return;
    setBusy(true);
    setTrouble('');
    const joined = await join(ports, base, found.code, agency);
    setBusy(false);
    if (!joined.ok) {
      setTrouble(joined.refusal);
      return;
    }
    forgetAddress();
    onIn(joined.ticket);
  };

  return (
    <main class="trouble join" data-screen="join">
      {found ? (
        <ComeIn found={found} busy={busy} onIn={comeIn} onOther={() => setFound(null)} />
      ) : (
        <TypeCode code={code} busy={busy} onCode={setCode} onFind={() => find(code)} onBack={(typed) => backTo(typed)} />
      )}
      <p role="alert" class="join-trouble">
        {trouble}
      </p>
    </main>
  );

  async function backTo(typed: string): Promise<void> {
    setBusy(true);
    setTrouble('');
    const redeemed = await redeem(ports, base, code, typed);
    setBusy(false);
    if (redeemed.ok) onIn(redeemed.ticket);
    else setTrouble(redeemed.refusal);
  }
}

type TypeProps = { code: string; busy: boolean; onCode(code: string): void; onFind(): void; onBack(code: string): void };

function TypeCode({ code, busy, onCode, onFind, onBack }: TypeProps) {
  const [back, setBack] = useState('');
  return (
    <>
      <h1>Join a room</h1>
      <form
        class="code-form"
        onSubmit={(event) => {
          event.preventDefault();
          onFind();
        }}
      >
        <label for="code">The code on the big screen: six letters and digits</label>
        <input
          id="code"
          class="code-input"
          value={code}
          maxLength={7}
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          inputMode="text"
          onInput={(event) => onCode(event.currentTarget.value.toUpperCase())}
        />
        <button type="submit" class="button" data-action="find-room" disabled={busy || code.replace(/\W/g, '').length < 6}>
          Go on
        </button>
      </form>
      <details>
        <summary>I had a seat, and my page is gone</summary>
        <form
          class="code-form"
          onSubmit={(event) => {
            event.preventDefault();
            onBack(back);
          }}
        >
          <label for="back">Type the room’s code above, and here the code the host gives you to come back</label>
          <input
            id="back"
            class="code-input"
            value={back}
            maxLength={8}
            autoComplete="off"
            spellcheck={false}
            onInput={(event) => setBack(event.currentTarget.value.toUpperCase())}
          />
          <button type="submit" class="button quiet" data-action="come-back" disabled={busy || !code || back.length < 6}>
            Back to my seat
          </button>
        </form>
      </details>
    </>
  );
}

function ComeIn({ found, busy, onIn, onOther }: { found: Found; busy: boolean; onIn(agency: Agency | ''): void; onOther(): void }) {
  const { title, note, door, way } = found.view.room;
  const [agency, setAgency] = useState<Agency | ''>('');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <h1 ref={head} tabIndex={-1}>
        {title}
      </h1>
      <p>{note}</p>
      <ul class="plain-list">
        <li>Nobody asks for your name. You are a number, and soon a seat.</li>
        <li>What you answer alone stays sealed. The room sees counts, and what each seat puts forward.</li>
        <li>Keep your own cases out of it. You may step out at any time, and nobody asks why.</li>
      </ul>
      {way === 'hands' ? (
        <p class="notice-card">This room plays by show of hands. You need no phone: look at the big screen.</p>
      ) : (
        <form
          class="code-form"
          onSubmit={(event) => {
            event.preventDefault();
            onIn(agency);
          }}
        >
          <label for="agency">The service you work for (so that nobody begins in their own job)</label>
          <select id="agency" value={agency} onChange={(event) => setAgency(event.currentTarget.value as Agency | '')}>
            <option value="">I would rather not say</option>
            {agencies.map((one) => (
              <option key={one} value={one}>
                {agencyNames[one]}
              </option>
            ))}
          </select>
          <button type="submit" class="button" data-action="join" disabled={busy || !door}>
            Come in
          </button>
          {!door && <p class="soft">The door is closed just now. Ask the host to open it, then load this page again.</p>}
        </form>
      )}
      <p>
        <button type="button" class="button bare" data-action="other-code" onClick={onOther}>
          Another code
        </button>
      </p>
    </>
  );
}

/** The codes behind the # of an address: of the room, and after a hyphen one to come back with. */
function codesIn(hash: string): string[] {
  return hash
    .slice(1)
    .toUpperCase()
    .split('-')
    .filter((code) => /^[0-9A-Z]{6}$/.test(code));
}

/** A code that was used stands no longer in the address: a page that is loaded again goes on with its ticket. */
const forgetAddress = () => history.replaceState(null, '', location.pathname + location.search);
