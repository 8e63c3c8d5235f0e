import { useEffect, useRef, useState } from 'preact/hooks';
import type { Piece } from '../../src/room/told.ts';
import { whenWords } from '../../src/room/told-words.ts';
import { pageWords } from '../opening/page-words.ts';
import { FootBar } from './foot-bar.tsx';
import { Icon } from './icon.tsx';
import { onScroll, pageDown, scrollerOf, unreadBelow } from './scrolling.ts';

/** `ends`: nothing comes after it but the end; `page`: how far an opening is. */
type Props = {
  column: { current: HTMLElement | null };
  next: Piece | undefined;
  last: Piece | undefined;
  ends: boolean;
  page: { page: number; of: number } | null;
  onGoOn(): void;
};

/** The press that goes on: first to what is still below the foot of the column, then to the next page, from a decision that has settled, to a later time, or to the end. */
export function Held({ column, next, last, ends, page, onGoOn }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const below = useBelow(column);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const when = next?.kind === 'line' ? next.line.tags.when : undefined;
  // Looked at anew: the place of the column may have changed since, as a picture came or went.
  const press = () => (unreadBelow(scrollerOf(column.current)) ? pageDown(column.current) : onGoOn());
  const words = when ? whenWords[when] : ends ? 'To the end' : last?.kind === 'settled' || last?.kind === 'replied' ? 'Go on' : 'Read on';
  return (
    <FootBar hint={page ? pageWords(page.page, page.of) : ''}>
      <button type="button" class="button" ref={button} data-action="next" onClick={press}>
        <Icon name={below ? 'chevronDown' : 'play'} /> {below ? 'Read on' : words}
      </button>
    </FootBar>
  );
}

/** Says, where what is asked has no bar of its own, that there is more of it below the foot of the column. For the eye: keys and screen readers get there by themselves. */
export function MoreBelow({ column }: Pick<Props, 'column'>) {
  const below = useBelow(column);
  if (!below) return null;
  return (
    <FootBar>
      <button
        type="button"
        class="button quiet"
        data-action="more-below"
        aria-hidden="true"
        tabIndex={-1}
        onClick={() => pageDown(column.current)}
      >
        <Icon name="chevronDown" /> More below
      </button>
    </FootBar>
  );
}

/** Whether something still lies below the foot of the column. */
function useBelow(column: { current: HTMLElement | null }): boolean {
  const [below, setBelow] = useState(false);
  useEffect(() => {
    const look = () => setBelow(unreadBelow(scrollerOf(column.current)));
    look();
    return onScroll(column.current, look);
  }, []);
  return below;
}
