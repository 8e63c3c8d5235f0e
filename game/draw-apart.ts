import { options } from 'preact';

/** How a press begins, by hand or by key: it must meet the page as the last one left it. Not its click: a box that is being ticked must not be drawn meanwhile. */
const pressed = ['pointerdown', 'pointerup', 'keydown', 'keyup'] as const;

/**
 * From now on what a press changes is drawn in a task of its own, after that in which the press is worked out: neither is then so long that a frame waits for both.
 * What still waits to be drawn is drawn before the next press is heard. For the life of the page; called once, before anything is drawn.
 */
export function drawApart(): void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  const drawAll = () => {
    for (let draw = waiting.shift(); draw; draw = waiting.shift()) draw();
  };
  port1.onmessage = drawAll;
  for (const kind of pressed) addEventListener(kind, drawAll, { capture: true });
  options.debounceRendering = (draw) => {
    waiting.push(draw);
    port2.postMessage(null);
  };
}
