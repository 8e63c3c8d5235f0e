const presses = new Set(['Enter', ' ', ...'123456789']);
const writing = 'textarea, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="button"], [type="file"])';
const control = 'button, summary, a, label, input, select';

/**
 * A key that is held down presses once: its repeats reach neither the game nor the control they fall on, which may be one that has only just come
 * under the key. In a text box they write, and on the page they scroll, as ever.
 */
export function ignoreHeldKeys(): void {
  const hold = (event: KeyboardEvent) => {
    const place = event.target instanceof Element ? event.target : null;
    if (!event.repeat || !presses.has(event.key) || place?.closest(writing)) return;
    event.stopImmediatePropagation();
    if (place?.closest(control)) event.preventDefault();
  };
  addEventListener('keydown', hold, { capture: true });
}
