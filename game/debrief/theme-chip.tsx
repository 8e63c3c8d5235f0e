import { themeWords } from '../../src/evidence/explanations.ts';
import { type Theme, themes } from '../../src/evidence/themes.ts';
import { themeLooks } from '../art/palette.ts';
import { drawThing } from '../art/given.ts';
import { thingOfTheme } from '../../src/room/things.ts';
import { Strokes } from '../reader/icon.tsx';
import { addressOf } from './pictures.tsx';

/** The icon of a theme; its word stands beside it or in the chip that holds it. */
export function ThemeIcon({ theme }: { theme: Theme }) {
  return <Strokes d={themeLooks[theme].icon} />;
}

const things = Object.fromEntries(themes.map((theme) => [theme, addressOf(drawThing(thingOfTheme[theme], themeLooks[theme].colour))]));

type Props = { theme: Theme; weight?: number; gives?: string; acknowledged?: boolean };

/** What was given up, with the thing and the word of its theme. */
export function ThemeChip({ theme, weight, gives, acknowledged }: Props) {
  return (
    <span class={`chip chip-${theme}`}>
      <span class="chip-head">
        <img class="disc" src={things[theme]} alt="" width="32" height="24" /> {themeWords[theme].name}
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
