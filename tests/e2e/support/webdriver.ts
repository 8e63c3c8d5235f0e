import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A browser driven over WebDriver, as far as the tests need it. */
export type Driver = {
  open(address: string): Promise<void>;
  /** Runs a function in the page, with plain data as arguments. */
  run<Given extends unknown[], Result>(work: (...given: Given) => Result, ...given: Given): Promise<Result>;
  /** Presses the element at a place among those that a selector finds, once nothing lies over it: within ten seconds. */
  press(selector: string, place?: number): Promise<void>;
  close(): Promise<void>;
};

const element = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts a program that drives a browser, with more in its environment, and a session with it. */
export async function startDriver(path: string, env: Record<string, string>): Promise<Driver> {
  const port = await freePort();
  const program = spawn(path, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...env } });
  const server = `http://127.0.0.1:${port}`;
  await answers(`${server}/status`);
  const { sessionId } = await send<{ sessionId: string }>('POST', `${server}/session`, { capabilities: {} });
  const session = `${server}/session/${sessionId}`;
  return {
    open: (url) => send('POST', `${session}/url`, { url }),
    run: (work, ...args) => send('POST', `${session}/execute/sync`, { script: `return (${work})(...arguments);`, args }),
    async press(selector, place = 0) {
      const until = Date.now() + 10_000;
      for (;;) {
        const found = await send<Record<string, string>[]>('POST', `${session}/elements`, { using: 'css selector', value: selector });
        const one = found[place]?.[element];
        if (!one) throw new Error(`Expected at least ${place + 1} of ${selector}, found ${found.length}.`);
        const refused = await send('POST', `${session}/element/${one}/click`, {}).then(() => null, asError);
        if (!refused) return;
        if (!/intercepted|not interactable/.test(refused.message) || Date.now() > until) throw refused;
        // Under the bar at the foot: scrolled up to, as by a wheel.
        const script = 'arguments[0].scrollIntoView({ block: "center" });';
        await send('POST', `${session}/execute/sync`, { script, args: [{ [element]: one }] });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async close() {
      await send('DELETE', session).catch(() => undefined);
      program.kill();
    },
  };
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

async function send<Value>(method: string, address: string, body?: object): Promise<Value> {
  const reply = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await reply.json()) as { value: Value & { error?: string; message?: string } };
  if (!reply.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Expected an answer from ${address} within 20 seconds.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => (bound && typeof bound === 'object' ? resolve(bound.port) : reject(new Error(`Expected a port, found ${bound}.`))));
    });
  });
}
