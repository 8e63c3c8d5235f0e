/** Where requests may be addressed to: made from the addresses that are shown, and made anew when these change. */
export type Door = {
  /** Hosts with port, as they stand in a request. */
  hosts: readonly string[];
  /** The origins of our own pages. */
  origins: readonly string[];
};

/** The door of a server at these hosts, and at an address of its own behind a proxy (`publicUrl`) where there is one. */
export function doorOf(hosts: readonly string[], publicUrl: string | null): Door {
  const shown = publicUrl === null ? null : new URL(publicUrl);
  return {
    hosts: [...hosts, ...(shown ? [shown.host] : [])],
    origins: [...hosts.map((host) => `http://${host}`), ...(shown ? [shown.origin] : [])],
  };
}

/** What a request says about where it comes from. */
export type Asked = { method: string; host: string | undefined; origin: string | undefined; site: string | undefined };

/**
 * Why a request is not let in, or null. A name that is not ours is how another site would reach a laptop (DNS rebinding); whatever changes something has to come from our own
 * pages, and says so by its origin.
 */
export function notLetIn(door: Door, { method, host, origin, site }: Asked): string | null {
  if (host === undefined || !door.hosts.includes(host))
    return 'This is not an address of this server. Use one that the host’s screen shows.';
  if (origin !== undefined && !door.origins.includes(origin)) return 'This comes from another site.';
  if (method === 'GET' || method === 'HEAD') return site === 'cross-site' && origin !== undefined ? 'This comes from another site.' : null;
  return origin === undefined ? 'This does not come from a page of this server.' : null;
}

const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** Whether somebody sits at this machine itself: a loopback connection that nobody has passed on. */
export function isAtThisMachine(address: string | undefined, header: (name: string) => string | undefined): boolean {
  const loopback = address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);
  return loopback && !forwarding.some((name) => header(name) !== undefined);
}
