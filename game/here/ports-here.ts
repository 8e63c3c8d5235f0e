import { browserPorts } from '../link/ports.ts';
import type { PortsOf } from '../together/page.tsx';
import { hostingKey } from './addresses.ts';
import { createServerHere } from './server-here.ts';
import { storiesBeside } from './stories-here.ts';

const isHere = () => new URLSearchParams(location.search).has('here');

/**
 * The ports of a page: those of the browser, or with `?here` in its address those that lead rooms in the browser itself. With `kept` what the tab knows outlives it,
 * so that a host whose tab was closed finds the room again.
 */
export const portsHere =
  ({ kept }: { kept: boolean }): PortsOf =>
  (base, slot) => {
    const ports = browserPorts();
    if (!isHere()) return { ports, here: false };
    const { fetch } = createServerHere({ slot, stories: storiesBeside(base), now: Date.now, chance: ports.chance, after: ports.after });
    const tab: typeof ports.tab = {
      read: (name) => slot.read(hostingKey(name)),
      write: (name, text) => void (text === null ? slot.remove(hostingKey(name)) : slot.write(hostingKey(name), text)),
    };
    return { ports: { ...ports, fetch, tab: kept ? tab : ports.tab }, here: true };
  };
