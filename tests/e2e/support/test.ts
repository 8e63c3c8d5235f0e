import { test as base, expect } from '@playwright/test';

export { expect };

type Watched = {
  /** Console errors that a test provokes on purpose: what it damages, the page may report. */
  expectedErrors: RegExp[];
  watch: undefined;
};

/**
 * Playwright's `test`, which also fails when a page asks anything of a host other than this machine,
 * throws where nobody catches it, or writes an error to the console.
 */
export const test = base.extend<Watched>({
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ context, expectedErrors }, use) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      await context.route(
        (url) => !isHere(url),
        (route) => {
          foreign.push(`asked for ${route.request().url()}`);
          return route.abort();
        },
      );
      await context.routeWebSocket(
        (url) => !isHere(url),
        (socket) => {
          foreign.push(`opened a socket to ${socket.url()}`);
          return socket.close();
        },
      );
      context.on('weberror', (thrown) => errors.push(`threw ${thrown.error().stack ?? thrown.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`wrote the error "${message.text()}" (${message.location().url})`);
      });
      await use(undefined);
      expect(foreign, 'what the page asked of other hosts').toEqual([]);
      const unexpected = errors.filter((error) => !expectedErrors.some((pattern) => pattern.test(error)));
      expect(unexpected, 'what went wrong in the page').toEqual([]);
    },
    { auto: true },
  ],
});

const isHere = ({ protocol, hostname }: URL) =>
  protocol === 'data:' || protocol === 'blob:' || hostname === '127.0.0.1' || hostname === 'localhost';
