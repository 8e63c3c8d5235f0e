import { useLayoutEffect, useRef } from 'preact/hooks';

/** Lets the keys 1 to 9 pick from a list while the player is not writing; off when the setting says so (WCAG 2.1.4). Each press meets the list as it was drawn last, however fast they come. */
export function useNumberKeys(on: boolean, pick: (index: number) => void): void {
  const latest = useRef(pick);
  latest.current = pick;
  // From the moment it is drawn: a key may come before the frame does.
  useLayoutEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input[type="text"], textarea, select, dialog')) return;
      const digit = Number(event.key);
      if (Number.isInteger(digit) && digit >= 1) latest.current(digit - 1);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [on]);
}
