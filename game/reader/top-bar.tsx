import { skipToPage } from './focus.ts';
import { Icon } from './icon.tsx';
import { PocketButton } from './pocket-button.tsx';

type BarProps = { title: string; onHome: (() => void) | null; onSettings(): void; stepsOut: boolean };

/** The bar at the top: where you are, the way out, the settings. */
export function TopBar({ title, onHome, onSettings, stepsOut }: BarProps) {
  return (
    <header class="bar">
      <button type="button" class="skip" data-action="skip" onClick={skipToPage}>
        {stepsOut ? 'Skip to what is asked' : 'Skip to the page'}
      </button>
      {onHome && (
        <button type="button" class="button bare" data-action="home" onClick={onHome}>
          <Icon name={stepsOut ? 'stepOut' : 'back'} /> {stepsOut ? 'Step out' : 'Home'}
        </button>
      )}
      <p class="bar-title">
        <bdi>{title}</bdi>
      </p>
      <PocketButton />
      <button type="button" class="button bare" data-action="settings" onClick={onSettings}>
        <Icon name="settings" /> <span class="bar-word">Settings</span>
      </button>
    </header>
  );
}
