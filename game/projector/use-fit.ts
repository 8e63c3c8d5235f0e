import { useLayoutEffect } from 'preact/hooks';

/** From the size that is read at the back of a hall down to that of a book, in rem. */
const sizes = [2, 1.8, 1.6, 1.45, 1.3, 1.15, 1, 0.9] as const;

/** Sets a text as large as its place allows; `content` names what it holds, and when that changes it is measured anew. What is too long for the smallest size can be scrolled. */
export function useFit(place: { current: HTMLElement | null }, content: string): void {
  useLayoutEffect(() => {
    const box = place.current;
    if (!box) return undefined;
    const measure = () => {
      for (const size of sizes) {
        box.style.fontSize = `${size}rem`;
        if (box.scrollHeight <= box.clientHeight + 1) break;
      }
      box.scrollTop = 0;
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    for (const child of box.children) watch.observe(child);
    return () => watch.disconnect();
  }, [content]);
}
