import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context as HonoContext } from 'hono';

/** What Node gives with a request; a test without sockets leaves out what it does not need. */
export type Bindings = { incoming?: Pick<IncomingMessage, 'socket'>; outgoing?: ServerResponse };
export type Env = { Bindings: Bindings };
export type Call = HonoContext<Env>;

/**
 * The address that a request came from. Behind a proxy of ours (`behindProxy`) it is the last that the proxy was told; elsewhere whatever a request says about
 * that is not believed.
 */
export function addressOf(c: Call, behindProxy: boolean): string {
  const last = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return last || (c.env?.incoming?.socket.remoteAddress ?? '');
}
