import { createParser } from 'eventsource-parser';
import { applyFrame, type Frame } from '../../src/room/protocol.ts';
import type { RoomView } from '../../src/room/room-view.ts';
import type { LinkPorts } from './ports.ts';

/** How views come just now: on a stream, by asking, or not at all. */
export type Via = 'stream' | 'asking' | 'nothing';

/** Why nothing more will come: another page has taken this place, this page is not in the room any more, or the room is gone. */
export type Ended = 'replaced' | 'out' | 'gone';

/** What whoever watches is told. */
export type Hearer = { view(view: RoomView): void; via(via: Via): void; ended(ended: Ended): void };

/** All in milliseconds. A stream that brings nothing at first is held back by something on the way; the server gives a sign of life every five seconds. */
export const waits = {
  firstFrame: 6000,
  silence: 11_000,
  ask: 8000,
  askSilence: 10_500,
  again: [300, 700, 1500, 3000],
  streamSoon: 5000,
  streamAgain: 60_000,
  streamAgainAtMost: 900_000,
} as const;

/** Watches a room until told to stop. `wake` asks at once, after the page was asleep or offline. */
export type Watch = { wake(): void; stop(): void };

/** Follows what a token may see: by a stream; by asking where streams do not get through; and again and again while the server cannot be reached. */
export function watchRoom(ports: LinkPorts, base: string, token: string, hearer: Hearer): Watch {
  let view: RoomView | null = null;
  let have = '';
  let stopped = false;
  let failed = 0;
  let heardAt = ports.ticks();
  let asksUntil = 0;
  let heldBack = 0;
  let round = new AbortController();
  let pause: () => void = () => {};

  void run();

  async function run(): Promise<void> {
    while (!stopped) {
      round = new AbortController();
      const got = ports.ticks() < asksUntil ? await ask() : await stream();
      if (stopped) return;
      // A stream that never brought anything is tried again ever more seldom: each try is a few seconds without news.
      if (got === 'held back') asksUntil = ports.ticks() + Math.min(waits.streamAgainAtMost, waits.streamAgain * 2 ** heldBack++);
      if (got === 'fell silent') asksUntil = ports.ticks() + waits.streamSoon;
      if (got === 'nothing') {
        hearer.via('nothing');
        await rest(waits.again[Math.min(failed++, waits.again.length - 1)] ?? 3000);
      }
    }
  }

  function end(ended: Ended): void {
    stopped = true;
    hearer.ended(ended);
  }

  function take(frame: Frame): boolean {
    const next = applyFrame(view, frame);
    if (!next) {
      // This frame follows on something that was missed: ask for the whole.
      view = null;
      have = '';
      return false;
    }
    view = next;
    have = frame.have;
    hearer.view(next);
    return true;
  }

  function heard(via: Via): void {
    heardAt = ports.ticks();
    failed = 0;
    hearer.via(via);
  }

  /** Follows a stream for as long as it lasts. `held back`: it opened, but nothing ever came; `fell silent`: nothing more came. */
  async function stream(): Promise<'over' | 'held back' | 'fell silent' | 'nothing'> {
    let frames = 0;
    const stop = new AbortController();
    const quit = () => stop.abort();
    round.signal.addEventListener('abort', quit);
    let watchdog = ports.after(waits.firstFrame, quit);
    let opened = false;
    view = null;
    try {
      const response = await ports.fetch(`${base}api/stream`, request(token, stop.signal));
      if (isOut(response)) return 'over';
      if (!response.ok || !response.body) return 'nothing';
      opened = true;
      const parser = createParser({
        onEvent({ event, data }) {
          if (event === 'replaced' || event === 'gone') end(event);
          if (event !== 'frame') return;
          frames++;
          if (!take(JSON.parse(data) as Frame)) quit();
        },
      });
      const reader = response.body.pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done || stopped) return 'over';
        parser.feed(value);
        if (frames === 0) continue;
        heldBack = 0;
        heard('stream');
        watchdog();
        watchdog = ports.after(waits.silence, quit);
      }
    } catch {
      if (round.signal.aborted || stopped) return 'over';
      if (frames > 0) return 'fell silent';
      return opened || stop.signal.aborted ? 'held back' : 'nothing';
    } finally {
      watchdog();
      round.signal.removeEventListener('abort', quit);
    }
  }

  /** Asks once, and waits for news for some seconds. */
  async function ask(): Promise<'over' | 'nothing'> {
    const stop = new AbortController();
    const quit = () => stop.abort();
    round.signal.addEventListener('abort', quit);
    const watchdog = ports.after(waits.askSilence, quit);
    const wait = failed > 0 || ports.ticks() - heardAt > waits.silence ? 0 : waits.ask;
    try {
      const response = await ports.fetch(
        `${base}api/view?wait=${wait}&have=${encodeURIComponent(view ? have : '')}`,
        request(token, stop.signal),
      );
      if (isOut(response)) return 'over';
      if (!response.ok) return 'nothing';
      if (response.status !== 204) take((await response.json()) as Frame);
      heard('asking');
      return 'over';
    } catch {
      return round.signal.aborted ? 'over' : 'nothing';
    } finally {
      watchdog();
      round.signal.removeEventListener('abort', quit);
    }
  }

  function isOut({ status }: Response): boolean {
    if (status === 401) end('out');
    return status === 401;
  }

  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const stopWaiting = ports.after(ms, resolve);
      pause = () => {
        stopWaiting();
        resolve();
      };
    });
  }

  return {
    wake() {
      failed = 0;
      pause();
      // Something was heard a moment ago: there is nothing to mend.
      if (ports.ticks() - heardAt > 3000) round.abort();
    },
    stop() {
      stopped = true;
      round.abort();
      pause();
    },
  };
}

const request = (token: string, signal: AbortSignal): RequestInit => ({
  headers: { authorization: `Bearer ${token}` },
  cache: 'no-store',
  credentials: 'omit',
  signal,
});
