import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect };

type Watched = {
  /** Console errors that a test provokes on purpose: what it damages, the page may report. */
  expectedErrors: RegExp[];
  watch: undefined;
};

/** Firefox calls it an error that a font was still on its way when the page was left (NS_BINDING_ABORTED). */
const leftEarly = /downloadable font: download failed .* status=2152398850/;

/** What Playwright's own script says in a window that it has cleared for the next test, before it is there again. */
const theirOwn = /reading 'addBinding'/;

/** What a test has seen go wrong: what pages asked of other hosts, and what they threw, refused or wrote as an error. */
type Seen = { foreign: string[]; errors: string[] };

/**
 * Playwright's `test`, which also fails when a page of any context asks anything of a host other than this machine, throws where nobody catches it,
 * does what the security policy refuses, or writes an error to the console.
 */
export const test = base.extend<Watched>({
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ browser, expectedErrors }, use) => {
      const seen: Seen = { foreign: [], errors: [] };
      const watched = new Set<BrowserContext>();
      // A context that tests share is told of more than once.
      const listen = (context: BrowserContext) => {
        if (!watched.has(context)) void watchContext(context, seen);
        watched.add(context);
      };
      browser.on('context', listen);
      await use(undefined);
      browser.off('context', listen);
      expect(seen.foreign, 'what the page asked of other hosts').toEqual([]);
      const unexpected = seen.errors.filter((error) => ![leftEarly, theirOwn, ...expectedErrors].some((pattern) => pattern.test(error)));
      expect(unexpected, 'what went wrong in the page').toEqual([]);
    },
    { auto: true },
  ],
});

async function watchContext(context: BrowserContext, { foreign, errors }: Seen): Promise<void> {
  context.on('weberror', (thrown) => errors.push(`threw ${thrown.error().stack ?? thrown.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`wrote the error "${message.text()}" (${message.location().url})`);
  });
  await context.addInitScript(reportRefusals);
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
}

/** Runs in the page. Not every browser writes to the console what a policy has refused. */
function reportRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) =>
    console.error(`Refused by ${effectiveDirective}: ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`),
  );
}

const isHere = ({ protocol, hostname }: URL) =>
  protocol === 'data:' || protocol === 'blob:' || protocol === 'file:' || hostname === '127.0.0.1' || hostname === 'localhost';
