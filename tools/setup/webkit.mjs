import { existsSync } from 'node:fs';
import { installOnDebian, onPath } from './programs.mjs';

/** WebKit as Debian and Ubuntu have it: the program that drives it, and one that gives it a screen. Undefined when either is missing. */
export function findWebKit() {
  const [driver, screen] = ['WebKitWebDriver', 'Xvfb'].map((name) => onPath(name).find((path) => existsSync(path)));
  return driver && screen ? { driver, screen } : undefined;
}

/** Finds WebKit, or installs it on Debian as root. Undefined when it could not be had. */
export async function ensureWebKit() {
  if (!findWebKit()) await installOnDebian('WebKit', ['webkit2gtk-driver', 'xvfb'], { bare: true });
  return findWebKit();
}
