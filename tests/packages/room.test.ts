import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyFolders } from '../../tools/compile.ts';
import { playARoom, type Running, running } from './running.ts';
import { filesOf, unpacked } from './unpacked.ts';

const runsHere = process.platform === 'linux' && process.arch === 'x64';

describe.skipIf(!runsHere)('the room for a Linux laptop, unpacked where there is no Node', () => {
  let folder = '';
  let laptop: Running;
  // Nothing at all is on the path, and nobody has a home.
  const nothing = mkdtempSync(join(tmpdir(), 'nothing-'));
  const start = (more: Record<string, string> = {}) => running(join(folder, 'start.sh'), [], nothing, { PATH: nothing, ...more });

  beforeAll(async () => {
    folder = join(unpacked('joined-up-room-linux-x64.zip'), 'joined-up-room');
    laptop = await start();
  });
  afterAll(async () => {
    await laptop.stop();
    rmSync(dirname(dirname(folder)), { recursive: true });
    rmSync(nothing, { recursive: true });
  });

  it('serves the first page, with an offer to open a room to whoever sits there', async () => {
    const page = await fetch(laptop.address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('data-rooms="open"');
    expect((await fetch(`${laptop.address}host.html`)).status).toBe(200);
  });

  it('says where it is, where rooms are kept, and how it is stopped', async () => {
    await expect.poll(laptop.said).toContain('stops Joined Up');
    expect(laptop.said()).toContain(`Joined Up is at  ${laptop.address}`);
    expect(laptop.said()).toContain(`Rooms are kept in  ${join(folder, 'data')}`);
    expect(laptop.said()).not.toMatch(/warning/i);
  });

  it('started a second time, names the one that runs and ends', async () => {
    await expect.poll(() => existsSync(join(folder, 'data', 'address.txt'))).toBe(true);
    const second = await start();
    expect(second.address).toBe(laptop.address);
    expect(second.said()).toContain('running already');
    expect(await second.ended).toBe(0);
  });

  it('takes a room of three phones to the end of the story', async () => {
    const view = await playARoom(laptop.address);
    expect(view.room.people).toBe(3);
    expect(view.table?.view.open.kind).toBe('ended');
  });

  it('stopped by Ctrl-C it ends cleanly, and what was played is in the folder beside it', async () => {
    expect(await laptop.stop()).toBe(0);
    expect(readdirSync(join(folder, 'data'))).toEqual(['rooms.sqlite']);
    laptop = await start();
    expect((await fetch(laptop.address)).status).toBe(200);
  });

  it('keeps rooms in the user’s own folder, and says so, where its own may not be written to', async () => {
    await laptop.stop();
    const data = join(folder, 'data');
    rmSync(data, { recursive: true });
    writeFileSync(data, 'a file, where a folder should be');
    laptop = await start({ XDG_DATA_HOME: join(dirname(folder), 'own') });
    await expect.poll(laptop.said).toContain(`Rooms are kept in  ${join(dirname(folder), 'own', 'joined-up')}`);
    expect(readdirSync(join(dirname(folder), 'own', 'joined-up'))).toContain('rooms.sqlite');
  });
});

describe('the room for a Windows laptop (not run: its contents alone)', () => {
  const files = filesOf('joined-up-room-win-x64.zip');
  const text = (name: string) => strFromU8(files[`joined-up-room/${name}`] ?? new Uint8Array());

  it('has a Node for Windows in it, and the same program and game as the one for Linux', () => {
    const node = files['joined-up-room/program/node.exe'] ?? new Uint8Array();
    expect(strFromU8(node.subarray(0, 2))).toBe('MZ');
    const header = new DataView(node.buffer, node.byteOffset).getUint32(0x3c, true);
    expect(new DataView(node.buffer, node.byteOffset + header).getUint16(4, true), 'a program for 64 bits of Intel and AMD').toBe(0x8664);
    const others = (from: Record<string, Uint8Array>) =>
      Object.entries(from)
        .filter(([name]) => /program\/(dist\/|\w+\.mjs)/.test(name))
        .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')} ${name}`);
    expect(others(files)).toEqual(others(filesOf('joined-up-room-linux-x64.zip')));
  });

  it('is started by a script with the line ends of Windows, which looks only beside itself', () => {
    for (const name of ['Start.cmd', 'READ ME FIRST.txt']) expect(text(name).replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/);
    expect(text('Start.cmd')).toContain('"%~dp0program\\node.exe" "%~dp0program\\start.mjs"');
    expect(text('Start.cmd')).not.toMatch(/[A-Za-z]:\\|[^\x20-\x7e\r\n]/);
    expect(text('READ ME FIRST.txt')).toMatch(/^[\x20-\x7e\r\n]*$/);
  });

  it('has names that Windows can hold, in few letters', () => {
    const names = Object.keys(files);
    expect(names.filter((name) => /[<>:"|?*\\]|[ .](\/|$)/.test(name))).toEqual([]);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(100);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('says that it was not tried, and what Windows will ask', () => {
    expect(text('READ ME FIRST.txt')).toMatch(/NOT been run on Windows/);
    expect(text('READ ME FIRST.txt')).toMatch(/TCP port 4173/);
    expect(
      Math.max(
        ...text('READ ME FIRST.txt')
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(81);
  });
});

describe.each(['win-x64', 'linux-x64'])('the room for %s', (machine) => {
  it('has nothing in it that is needed only to build, no place of the machine that made it, and the licences of what it brings', () => {
    const files = filesOf(`joined-up-room-${machine}.zip`);
    const names = Object.keys(files);
    expect(names.filter((name) => /node_modules|\.ts$|\.map$|\/\./.test(name))).toEqual([]);
    const ours = names.filter((name) => /\.(mjs|cmd|sh|txt|html)$/.test(name));
    const here = [process.cwd(), ...(process.env.HOME ? [join(process.env.HOME, '.')] : [])];
    for (const name of ours)
      for (const place of here)
        expect(strFromU8(files[name] ?? new Uint8Array()).includes(`${place}/`), `${name} names ${place}`).toBe(false);
    const licences = strFromU8(files['joined-up-room/licences/licences.txt'] ?? new Uint8Array());
    for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) expect(licences).toContain(`${name} `);
    expect(strFromU8(files['joined-up-room/licences/node.txt'] ?? new Uint8Array())).toContain('Node.js is licensed');
    expect(names.filter((name) => name.includes('/facilitator/'))).toHaveLength(storyFolders('stories').length);
  });
});
