import { options } from 'preact';

/**
 * From now on what a press changes is drawn in a task of its own, after that in which the press is worked out: neither is then so long that another press, or a
 * frame, waits for both. For the life of the page; called once, before anything is drawn.
 */
export function drawApart(): void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  options.debounceRendering = (draw) => {
    waiting.push(draw);
    port2.postMessage(null);
  };
}
