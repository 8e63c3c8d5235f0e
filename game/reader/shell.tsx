import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Notice, Notices as AllNotices } from '../../src/notices.ts';
import { pictureAddress } from '../picture-address.ts';
import { useStore } from '../use-store.ts';
import { Icon } from './icon.tsx';

/** What the player should know and may close, with what can be done about it; announced politely. */
export function Notices({ notices }: { notices: AllNotices }) {
  const close = ({ id }: Notice) => notices.dismiss(id);
  return (
    <div class="notices" role="status">
      {useStore(notices.store).map((notice) => (
        <div key={notice.id} class="notice">
          <span>{notice.text}</span>
          {notice.way && (
            <button
              type="button"
              class="button bare"
              data-action={notice.way.action}
              onClick={() => {
                close(notice);
                notice.way?.go();
              }}
            >
              {notice.way.words}
            </button>
          )}
          <button type="button" class="button bare" data-action="close-notice" onClick={() => close(notice)}>
            <Icon name="close" />
            <span class="hidden">Close this notice</span>
          </button>
        </div>
      ))}
    </div>
  );
}

/** A page that says what went wrong and what to do next. `startles` is for one that took the place of what was there: it is read out. */
export function Trouble({ title, startles = false, children }: { title: string; startles?: boolean; children: ComponentChildren }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (startles) head.current?.focus();
  }, []);
  return (
    <main class="with-room" data-screen="trouble">
      <div class="page-words">
        <h1 ref={head} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      <img src={pictureAddress('rooms/corridor.svg')} alt="" width="1280" height="720" />
    </main>
  );
}
