import { useState } from 'preact/hooks';
import { hereAddress } from '../here/addresses.ts';
import { makeCode } from '../link/calls.ts';
import { Icon } from '../reader/icon.tsx';
import type { HostProps } from './host-props.ts';

/** Opens the projector's window, which only shows; or gives a code for a projector on another computer. */
export function ShowProjector({ parts, ticket, table = null }: Pick<HostProps, 'parts' | 'ticket'> & { table?: number | null }) {
  const [code, setCode] = useState('');
  const make = async () => {
    const made = await makeCode(parts.ports, parts.base, ticket.token, { for: 'screen', table });
    if (!made.ok) parts.notices.say(made.refusal);
    return made.ok ? `${made.room}-${made.code}` : null;
  };
  const openWindow = async () => {
    const codes = await make();
    // A window of its own, which does not get this tab's ticket.
    if (codes) window.open(`${parts.here ? hereAddress('projector.html') : 'projector.html'}#${codes}`, '_blank', 'noopener');
  };
  return (
    <div class="show-projector">
      <p class="actions">
        <button type="button" class="button quiet" data-action="projector" onClick={() => void openWindow()}>
          <Icon name="eye" /> Open the projector’s window
        </button>
        {!parts.here && (
          <button
            type="button"
            class="button bare"
            data-action="projector-code"
            onClick={() => void make().then((codes) => codes && setCode(codes))}
          >
            Projector on another computer
          </button>
        )}
      </p>
      {code && (
        <p data-screen-code={code}>
          There, open this room’s address with <strong>/projector.html</strong> at its end, and type <strong>{code}</strong>. It works once,
          for ten minutes.
        </p>
      )}
    </div>
  );
}
