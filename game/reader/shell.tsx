import type { ComponentChildren } from 'preact';
import type { Notice } from '../../src/app.ts';
import { Icon } from './icon.tsx';

type BarProps = { title: string; onHome: (() => void) | null; onSettings(): void; stepsOut: boolean };

/** The bar at the top: where you are, the way out, the settings. */
export function TopBar({ title, onHome, onSettings, stepsOut }: BarProps) {
  return (
    <header class="bar">
      {onHome && (
        <button type="button" class="button bare" data-action="home" onClick={onHome}>
          <Icon name={stepsOut ? 'stepOut' : 'back'} /> {stepsOut ? 'Step out' : 'Home'}
        </button>
      )}
      <p class="bar-title">
        <bdi>{title}</bdi>
      </p>
      <button type="button" class="button bare" data-action="settings" onClick={onSettings}>
        <Icon name="settings" /> Settings
      </button>
    </header>
  );
}

/** What the player should know and may close; announced politely. */
export function Notices({ notices, onDismiss }: { notices: readonly Notice[]; onDismiss(id: number): void }) {
  return (
    <div class="notices" role="status">
      {notices.map((notice) => (
        <div key={notice.id} class="notice">
          <span>{notice.text}</span>
          <button type="button" class="button bare" onClick={() => onDismiss(notice.id)}>
            <Icon name="close" />
            <span class="hidden">Close this notice</span>
          </button>
        </div>
      ))}
    </div>
  );
}

/** A page that says what went wrong and what to do next. */
export function Trouble({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="with-room" data-screen="trouble">
      <div class="page-words">
        <h1>{title}</h1>
        {children}
      </div>
      <img src="art/rooms/corridor.svg" alt="" width="1280" height="720" />
    </main>
  );
}
