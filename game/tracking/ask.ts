import type { Ask } from '../../src/tracking/lrs.ts';

const patienceMs = 20_000;

/** Asks by `fetch`. What is not answered in time counts as not answered; as the page goes it is sent on behind it. */
export const ask: Ask = async ({ method, address, headers, body, leaving }) => {
  try {
    const answer = await fetch(address, {
      method,
      headers,
      body,
      cache: 'no-store',
      // The system's own cookies have no part in it: the token says enough.
      credentials: 'omit',
      keepalive: leaving,
      signal: leaving ? null : AbortSignal.timeout(patienceMs),
    });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return { status: 0, text: '' };
  }
};
