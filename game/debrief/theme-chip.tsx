import { themeWords } from '../../src/evidence/explanations.ts';
import type { Theme } from '../../src/evidence/themes.ts';
import { themeLooks } from '../art/palette.ts';
import { Strokes } from '../reader/icon.tsx';

/** The icon of a theme; its word stands beside it or in the chip that holds it. */
export function ThemeIcon({ theme }: { theme: Theme }) {
  return <Strokes inside={`<path d="${themeLooks[theme].icon}"/>`} />;
}

type Props = { theme: Theme; weight?: number; gives?: string; acknowledged?: boolean };

/** A chip in the colour of a theme, with its icon and word; with a weight it is one thing given up. */
export function ThemeChip({ theme, weight, gives, acknowledged }: Props) {
  return (
    <span class={`chip chip-${theme}`}>
      <span class="chip-head">
        <ThemeIcon theme={theme} /> {themeWords[theme].name}
        {weight !== undefined && <span class="chip-weight"> {weight}</span>}
      </span>
      {gives && (
        <span class="chip-gives">
          {gives}
          {acknowledged && <em> · acknowledged</em>}
        </span>
      )}
    </span>
  );
}
