import { createStore, type StoreApi } from 'zustand/vanilla';
import { protocolVersion, type Reply } from '../../src/room/protocol.ts';
import type { RoomView } from '../../src/room/room-view.ts';
import type { Wish } from '../../src/room/wishes.ts';
import { postOnce } from './calls.ts';
import { type LinkPorts, lettersOf } from './ports.ts';
import { type Ended, type Via, watchRoom } from './watch.ts';

/**
 * How the link stands, and what is seen of the room. `lost` is true as soon as nothing has been heard for some seconds; `ended` says why nothing more will come.
 * `sending` are the wishes that have not been acknowledged: only what is no longer among them has been sent.
 */
export type LinkState = {
  view: RoomView | null;
  via: Via;
  lost: boolean;
  ended: Ended | null;
  sending: readonly { id: string; wish: Wish }[];
};

/** A room over a network: what is seen, and a way to wish. */
export type Link = {
  state: StoreApi<LinkState>;
  /** Sends a wish again and again until it is acknowledged or refused; the promise then says which. It is kept in the tab, so that a reload sends it too. */
  wish(wish: Wish): Promise<Reply>;
  /** Ends the link; nothing is sent or heard any more. */
  close(): void;
};

const outboxKey = 'joined-up.outbox';
/** How often somebody who only looks gives a sign of life, in milliseconds; a little different for each. */
const signEveryMs = 12_000;
/** After how long without anything heard the link counts as lost, in milliseconds. */
export const lostAfterMs = 11_500;
const pausesMs = [300, 700, 1500, 3000];

type Outgoing = { id: string; wish: Wish; answer: ((reply: Reply) => void) | null };

/** Links to a room with a token. `base` is the address of the server with a slash at its end. */
export function createLink(ports: LinkPorts, base: string, token: string): Link {
  const state = createStore<LinkState>(() => ({ view: null, via: 'nothing', lost: false, ended: null, sending: [] }));
  const outbox: Outgoing[] = readOutbox(ports, token).map((one) => ({ ...one, answer: null }));
  let closed = false;
  let sending = false;
  let failed = 0;
  let hurry: () => void = () => {};
  let sendingSince = 0;
  let round = new AbortController();
  let heardAt = ports.ticks();

  const watch = watchRoom(ports, base, token, {
    view: (view) => state.setState({ view }),
    via(via) {
      if (via !== 'nothing') {
        heardAt = ports.ticks();
        if (state.getState().lost || state.getState().via !== via) state.setState({ lost: false, via });
        if (failed > 0) hurry();
      } else if (state.getState().via !== via) state.setState({ via });
    },
    ended(ended) {
      state.setState({ ended });
      close();
    },
  });
  const sleepless = ports.onWake(() => {
    watch.wake();
    // What was on its way when the page fell asleep may hang for long: it is sent again.
    if (ports.ticks() - sendingSince > 2000) round.abort();
    hurry();
  });
  let stopLooking = look();
  let stopSigns = signs();
  publish();
  void send();

  function look(): () => void {
    return ports.after(500, () => {
      const lost = ports.ticks() - heardAt > lostAfterMs;
      if (lost && !state.getState().lost) state.setState({ lost });
      stopLooking = look();
    });
  }

  function signs(): () => void {
    const shift = ((ports.chance(1)[0] ?? 0) / 255) * 3000;
    return ports.after(signEveryMs + shift, () => {
      if (state.getState().via === 'stream') void postOnce(ports, `${base}api/here`, '{}', token);
      stopSigns = signs();
    });
  }

  function publish(): void {
    state.setState({ sending: outbox.map(({ id, wish }) => ({ id, wish })) });
    const text = outbox.length === 0 ? null : JSON.stringify({ token, wishes: outbox.map(({ id, wish }) => ({ id, wish })) });
    ports.tab.write(outboxKey, text);
  }

  /** One wish after another, in the order in which they were made. */
  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    while (!closed) {
      const [first] = outbox;
      if (!first) break;
      const body = JSON.stringify({ v: protocolVersion, id: first.id, wish: first.wish });
      round = new AbortController();
      sendingSince = ports.ticks();
      const called = await postOnce<object>(ports, `${base}api/wish`, body, token, round.signal);
      if (closed) return;
      if (!called.ok && isPassing(called.status)) {
        await rest(pausesMs[Math.min(failed++, pausesMs.length - 1)] ?? 3000);
        continue;
      }
      failed = 0;
      outbox.shift();
      publish();
      first.answer?.(called.ok ? { ok: true } : { ok: false, refusal: called.refusal });
    }
    sending = false;
  }

  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const stop = ports.after(ms, resolve);
      hurry = () => {
        stop();
        resolve();
      };
    });
  }

  function close(): void {
    closed = true;
    watch.stop();
    sleepless();
    stopLooking();
    stopSigns();
    round.abort();
    hurry();
    for (const { answer } of outbox) answer?.({ ok: false, refusal: 'This page is not in the room any more.' });
  }

  return {
    state,
    wish(wish) {
      if (closed) return Promise.resolve({ ok: false, refusal: 'This page is not in the room any more.' });
      return new Promise((answer) => {
        outbox.push({ id: lettersOf(ports.chance(12)), wish, answer });
        publish();
        void send();
      });
    },
    close,
  };
}

/** What may be otherwise at the next try: no answer, too much at once, or a disk that is full. */
const isPassing = (status: number) => status === 0 || status === 429 || status >= 500;

/** What this tab had still to send when it was loaded again. */
function readOutbox({ tab }: LinkPorts, token: string): { id: string; wish: Wish }[] {
  try {
    const kept: unknown = JSON.parse(tab.read(outboxKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('token' in kept) || kept.token !== token || !('wishes' in kept)) return [];
    return Array.isArray(kept.wishes) ? (kept.wishes as { id: string; wish: Wish }[]) : [];
  } catch {
    return [];
  }
}
