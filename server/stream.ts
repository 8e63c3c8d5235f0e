import type { Call } from './bindings.ts';
import type { Sink } from './watchers.ts';

/** How much may wait for somebody who does not read, in bytes; beyond that the stream is ended, and they come again for the whole. */
const mostWaiting = 1_000_000;

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  // Asks a proxy of nginx's kind not to hold back what is sent.
  'X-Accel-Buffering': 'no',
};

/** Answers with a stream of events. `start` is given where to write, and gives back what to do when the reader is gone. */
export function streamTo(c: Call, start: (sink: Sink) => () => void): Response {
  const coder = new TextEncoder();
  let stop: () => void = () => {};
  let ended = false;
  const finish = () => {
    if (ended) return;
    ended = true;
    stop();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = () => {
          if (ended) return;
          finish();
          controller.close();
        };
        stop = start({
          write(text) {
            if (ended) return;
            controller.enqueue(coder.encode(text));
            if ((controller.desiredSize ?? 0) < -mostWaiting) end();
          },
          end,
        });
        if (ended) stop();
      },
      cancel: finish,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 65_536 }),
  );
  c.req.raw.signal.addEventListener('abort', finish);
  return new Response(body, { headers: { ...Object.fromEntries(c.res.headers), ...headers } });
}
