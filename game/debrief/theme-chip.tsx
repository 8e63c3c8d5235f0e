import { themeWords } from '../../src/evidence/explanations.ts';
import { type Theme, themes } from '../../src/evidence/themes.ts';
import { themeLooks } from '../art/palette.ts';
import { drawChip } from '../art/things.ts';
import { Strokes } from '../reader/icon.tsx';
import { addressOf } from './pictures.tsx';

/** The icon of a theme; its word stands beside it or in the chip that holds it. */
export function ThemeIcon({ theme }: { theme: Theme }) {
  return <Strokes d={themeLooks[theme].icon} />;
}

const chips = Object.fromEntries(themes.map((theme) => [theme, addressOf(drawChip(theme))]));

type Props = { theme: Theme; weight?: number; gives?: string; acknowledged?: boolean };

/** What was given up, with the word of its theme and the chips that lie in the bowl for it: as many as it weighs. */
export function ThemeChip({ theme, weight, gives, acknowledged }: Props) {
  return (
    <span class={`chip chip-${theme}`}>
      <span class="chip-head">
        {Array.from({ length: weight ?? 1 }, (_, at) => (
          <img key={at} class="disc" src={chips[theme]} alt="" width="24" height="24" />
        ))}{' '}
        {themeWords[theme].name}
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
