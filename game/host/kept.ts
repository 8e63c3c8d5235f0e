import type { LinkPorts } from '../link/ports.ts';
import type { Minutes } from '../../src/room/presenter.ts';

/** What the host's tab remembers of its own room: how long the session is to be, the code to get in again, and when the play began (milliseconds since 1970; null: not yet). */
export type Remembered = { minutes: Minutes; recovery: string; began: number | null };

const key = 'joined-up.hosting';

/** What this tab remembers; a tab that knows nothing is an hour. */
export function remembered({ tab }: LinkPorts): Remembered {
  try {
    const { minutes, recovery, began } = JSON.parse(tab.read(key) ?? '{}') as Partial<Remembered>;
    return { minutes: minutes === 120 ? 120 : 60, recovery: String(recovery ?? ''), began: typeof began === 'number' ? began : null };
  } catch {
    return { minutes: 60, recovery: '', began: null };
  }
}

export const remember = ({ tab }: LinkPorts, what: Remembered): void => tab.write(key, JSON.stringify(what));
