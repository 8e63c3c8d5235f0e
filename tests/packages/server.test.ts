import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playARoom, type Running, running } from './running.ts';
import { filesOf, unpacked } from './unpacked.ts';

describe('the server for an organisation, unpacked and started by Node alone', () => {
  const key = 'sixteen-letters-or-more';
  let folder = '';
  let server: Running;
  let address = '';

  beforeAll(async () => {
    folder = join(unpacked('joined-up-server.zip'), 'joined-up-server');
    const port = await freePort();
    address = `http://127.0.0.1:${port}/`;
    // As the containers and the service start it: `PUBLIC_URL` is where people reach it.
    server = await running(process.execPath, ['server.mjs'], folder, {
      PUBLIC_URL: 'http://localhost:1/',
      ORGANISER_KEY: key,
      HOST: '0.0.0.0',
      PORT: String(port),
    });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(dirname(dirname(folder)), { recursive: true });
  });

  it('is well, and serves the game', async () => {
    expect(await (await fetch(`${address}api/stories`)).json()).toMatchObject({ ok: true, needsKey: true });
    expect(await (await fetch(address)).text()).toContain('data-rooms="open"');
  });

  it('opens no room without the organiser’s key, and with it plays one to its end', async () => {
    await expect(playARoom(address)).rejects.toThrow('organiser’s key');
    expect((await playARoom(address, key)).table?.view.open.kind).toBe('ended');
  });

  it('ends cleanly', async () => expect(await server.stop()).toBe(0));

  it('says which setting is wrong, and does not start', async () => {
    const wrong = running(process.execPath, ['server.mjs'], folder, { DATABASE_URL: 'mysql://db/joinedup' });
    await expect(wrong).rejects.toThrow('DATABASE_URL begins with postgres://.');
  });

  it('goes to PostgreSQL where it is told to, and says so when nobody is there', async () => {
    const wrong = running(process.execPath, ['server.mjs'], folder, {
      DATABASE_URL: `postgres://nobody:x@127.0.0.1:${await freePort()}/none`,
    });
    await expect(wrong).rejects.toThrow('Check DATABASE_URL');
  });
});

describe('what is in the server’s package', () => {
  const files = filesOf('joined-up-server.zip');
  const names = Object.keys(files).map((name) => name.replace('joined-up-server/', ''));

  it('has the pages for IT, and every page that they point at', () => {
    for (const page of names.filter((name) => name.endsWith('.md') && !name.startsWith('facilitator/'))) {
      const text = strFromU8(files[`joined-up-server/${page}`] ?? new Uint8Array());
      for (const [, to = ''] of text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
        const path = join(dirname(page), to);
        expect(
          names.some((name) => name === path || name.startsWith(`${path}/`)),
          `${page} points at ${to}`,
        ).toBe(true);
      }
    }
  });

  it('has nothing in it that is needed only to build', () => {
    expect(names.filter((name) => /node_modules|\.ts$|\.map$|start\.mjs/.test(name))).toEqual([]);
    for (const name of ['Dockerfile', 'compose.yaml', 'joined-up.service', 'settings.env', 'licences.txt']) expect(names).toContain(name);
  });
});

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
