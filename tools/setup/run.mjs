import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const alive = new Set();

/** On Ctrl-C, or when told to end: stops every program started here, says `last`, and ends with `code`. */
export function endTogether(last, code) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      for (const child of alive) child.kill();
      console.log(`\n${last}`);
      process.exit(code);
    });
  }
}

/** Starts a program in the project's folder, with the project's own tools first in PATH and no input. */
export function start(program, args, { env = {}, ...options } = {}) {
  const tools = join(root, 'node_modules', '.bin');
  const path = { PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...path, ...env },
    ...options,
  });
  alive.add(child);
  child.on('close', () => alive.delete(child));
  return child;
}

/** Runs a program to its end and gives its exit code; 1 when it was stopped, 127 when it could not be started. Never throws. */
export function run(program, args, options) {
  return new Promise((resolve) => {
    const child = start(program, args, options);
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
