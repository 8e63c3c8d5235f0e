import { existsSync } from 'node:fs';
import { installOnDebian, onPath } from './programs.mjs';

/** The path of HAProxy, which stands in front of two servers in a test; undefined when there is none. */
export function findHaproxy() {
  return [...onPath('haproxy'), '/usr/sbin/haproxy'].find((path) => existsSync(path));
}

/** Finds HAProxy, or installs it on Debian as root. Undefined when it could not be had. */
export async function ensureHaproxy() {
  if (!findHaproxy()) await installOnDebian('HAProxy', ['haproxy'], { bare: true });
  return findHaproxy();
}
