import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Opens the table twins inside an element while the page is printed, and closes them again afterwards. */
export function useTwinsOnPaper(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...(place.current?.querySelectorAll<HTMLDetailsElement>('details.twin:not([open])') ?? [])];
      for (const twin of opened) twin.open = true;
    };
    const close = () => {
      for (const twin of opened) twin.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, [place]);
}
