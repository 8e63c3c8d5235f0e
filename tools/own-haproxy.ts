import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findHaproxy } from './setup/haproxy.mjs';

/** Starts HAProxy at a port of this machine in front of servers at other ports: each request goes to the one with the fewest open, as streams stay open long. Gives its stop. */
export async function startHaproxy(port: number, servers: readonly number[]): Promise<() => Promise<void>> {
  const program = findHaproxy();
  if (!program) throw new Error('HAProxy is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'joined-up-haproxy-'));
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(file, settings(port, servers));
  const child = spawn(program, ['-db', '-f', file], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' }).catch(() => null);
    if (answer && answer.status !== 503) break;
    await wait(50);
  }
  return async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** What docs/running-a-server.md recommends, without TLS. */
const settings = (port: number, servers: readonly number[]) => `
defaults
  mode http
  timeout connect 2s
  timeout client 65s
  timeout server 65s
  option forwardfor
  option redispatch 1
  retries 3
  retry-on conn-failure empty-response

frontend rooms
  bind 127.0.0.1:${port}
  default_backend processes

backend processes
  balance leastconn
  default-server check inter 300ms fall 1 rise 1 on-marked-down shutdown-sessions
${servers.map((one) => `  server p${one} 127.0.0.1:${one}`).join('\n')}
`;
