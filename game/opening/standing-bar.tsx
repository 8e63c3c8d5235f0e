import { Icon } from '../reader/icon.tsx';
import { YouAre } from '../reader/top-bar.tsx';

/** What is said where scripts do not run. */
export const needsScript = 'Joined Up needs JavaScript. It asks nothing of any other site and keeps what you do in this browser.';

/** The bar at the top as it stands before the game has come: the way out works, the settings do not yet. */
export function StandingBar({ title, you = '', stepsOut }: { title: string; you?: string; stepsOut: boolean }) {
  return (
    <header class="bar">
      <a class="skip" href="#game">
        Skip to the page
      </a>
      <a class="button bare" href="./">
        <Icon name={stepsOut ? 'stepOut' : 'back'} /> {stepsOut ? 'Step out' : 'Home'}
      </a>
      <p class="bar-title">
        <bdi>{title}</bdi>
        {you && <YouAre name={you} />}
      </p>
      <button type="button" class="button bare" data-action="settings" disabled>
        <Icon name="settings" /> <span class="bar-word">Settings</span>
      </button>
    </header>
  );
}
