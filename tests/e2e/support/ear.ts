import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import { type Hand, whatIsAsked } from './player.ts';

type Heard = { ear?: Virtual };

const bundle = 'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';

/** Starts a virtual screen reader over the page, which has to be there. Its context lets scripts of others in (`bypassCSP`). */
export async function listen(page: Page): Promise<void> {
  await page.route('**/virtual-screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(bundle, 'utf8') }),
  );
  await page.evaluate(async (address) => {
    const { virtual } = (await import(address)) as { virtual: Virtual };
    (window as Heard).ear = virtual;
    await virtual.start({ container: document.body });
  }, '/virtual-screen-reader.js');
}

/** All that has been said so far, phrase by phrase: `polite: ...` by itself, anything else where the reader is. */
export const spoken = (page: Page): Promise<string[]> => page.evaluate(async () => (await (window as Heard).ear?.spokenPhraseLog()) ?? []);

/** Plays by what is said alone: goes on from one thing to the next until it is at what it wants, and does what that offers. `landed` is told what was said there. */
export function byEar(page: Page, landed: (phrase: string) => void): Hand {
  const press = async (selector: string, place = 0) => {
    const phrase = await page.evaluate(goAndAct, { selector, place });
    if (phrase !== null) landed(phrase);
  };
  return {
    look: () => whatIsAsked(page),
    press,
    handOut: (job, name) => press(`[data-job]:nth-of-type(${job + 1}) [data-assign]`, name),
  };
}

/** Runs in the page. Gives what was said of the thing before it was acted on; null where it has gone by itself, as what leads on may. */
async function goAndAct({ selector, place }: { selector: string; place: number }): Promise<string | null> {
  const { ear } = window as Heard;
  const target = document.querySelectorAll(selector)[place];
  if (ear && !target && selector.includes('"next"')) return null;
  if (!ear || !target) throw new Error(`Expected ${selector} (${place}) on the page, and a reader.`);
  for (let steps = 0; steps < 3000; steps++) {
    if (ear.activeNode === target && !target.hasAttribute('disabled')) {
      const phrase = (await ear.spokenPhraseLog()).findLast((one) => !one.startsWith('polite: ')) ?? '';
      await ear.act();
      return phrase;
    }
    if (!target.isConnected && selector.includes('"next"')) return null;
    await ear.next();
  }
  throw new Error(`Expected to reach ${selector} (${place}) by going on from one thing to the next.`);
}
