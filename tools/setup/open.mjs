import { spawn } from 'node:child_process';

/** Opens an address in the reader's own browser where there is one. Never fails, and waits for nothing. */
export function openBrowser(address) {
  if (process.env.CI || process.env.NO_OPEN || !hasScreen()) return;
  const [program, ...args] = commands[process.platform] ?? commands.linux;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

const commands = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

const hasScreen = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
