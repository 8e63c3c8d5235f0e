import { skipToPage } from './focus.ts';
import { Icon } from './icon.tsx';
import { PocketButton } from './pocket-button.tsx';

/** `you` is the name of whoever plays, '' where nobody does. */
type BarProps = { title: string; you: string; onHome: (() => void) | null; onSettings(): void; stepsOut: boolean };

/** The bar at the top: where you are, the way out, the settings. */
export function TopBar({ title, you, onHome, onSettings, stepsOut }: BarProps) {
  return (
    <header class="bar">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place in the page, and the address must go on saying which play is open */}
      <a class="skip" href="#game" data-action="skip" onClick={skip}>
        {stepsOut ? 'Skip to what is asked' : 'Skip to the page'}
      </a>
      {onHome && (
        <button type="button" class="button bare" data-action="home" onClick={onHome}>
          <Icon name={stepsOut ? 'stepOut' : 'back'} /> {stepsOut ? 'Step out' : 'Home'}
        </button>
      )}
      <p class="bar-title">
        <bdi>{title}</bdi>
        {you && <YouAre name={you} />}
      </p>
      <PocketButton />
      <button type="button" class="button bare" data-action="settings" onClick={onSettings}>
        <Icon name="settings" /> <span class="bar-word">Settings</span>
      </button>
    </header>
  );
}

/** Whose seat this is, beside the name of the story. */
export const YouAre = ({ name }: { name: string }) => (
  <span class="you-are soft">
    {' '}
    <span class="dot">· </span>you are <bdi>{name}</bdi>
  </span>
);

/** The address stays as it is: it says which play is open. */
function skip(event: Event): void {
  event.preventDefault();
  skipToPage();
}
