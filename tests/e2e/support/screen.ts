import { spawn } from 'node:child_process';

/** A screen that nobody sees, for a browser that wants one; `display` is its name for the environment of the browser. */
export type Screen = { display: string; close(): void };

/** Starts Xvfb on a display that is free. */
export function startScreen(program: string): Promise<Screen> {
  return new Promise((resolve, reject) => {
    const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Expected ${program} to stay, found that it ended with ${code}.`)));
    server.stdio[3]?.once('data', (number: Buffer) => resolve({ display: `:${String(number).trim()}`, close: () => void server.kill() }));
  });
}
