import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../server/settings.ts';
import { type TestServer, testServer } from '../support/test-server.ts';

let dist = '';
const servers: TestServer[] = [];
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'joined-up-dist-'));
  writeFileSync(join(dist, 'index.html'), '<!doctype html><html lang="en-GB"><title>Joined Up</title></html>');
  writeFileSync(join(dist, 'page-hints.json'), '{"pages":{"index.html":["<./a.js>; rel=modulepreload"]},"stories":{"tea":"tea.js"}}');
  writeFileSync(join(dist, 'tea.ann.html'), '<!doctype html><html data-story="tea" lang="en-GB"><title>Tea</title></html>');
});
afterAll(() => rmSync(dist, { recursive: true }));
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function served(options: Parameters<typeof testServer>[0] = {}): Promise<TestServer> {
  const server = await testServer({ dist, ...options });
  servers.push(server);
  return server;
}

const opening = (wanted: object) => ({ method: 'POST', body: JSON.stringify({ story: 'fixture', shape: 'one', minutes: 60, ...wanted }) });

describe('the first screen', () => {
  it('offers to open a room to whoever sits at the computer, and to join one to everybody else', async () => {
    const server = await served();
    expect(await (await server.ask('/')).text()).toContain('data-rooms="open"');
    expect(await (await server.ask('/', { from: '192.168.1.9' })).text()).toContain('data-rooms="join"');
  });

  it('offers it everywhere where an organiser’s key opens rooms', async () => {
    const server = await served({ organiserKey: 'sixteen-letters-or-more' });
    expect(await (await server.ask('/', { from: '192.168.1.9' })).text()).toContain('data-rooms="open"');
  });

  it('comes with the policy, what to fetch with it, and who may frame it', async () => {
    const server = await served({ framedBy: ['https://learn.example.ac.uk'] });
    const { headers } = await server.ask('/');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self' https://learn.example.ac.uk");
    expect(headers.get('link')).toContain('rel=modulepreload');
  });
});

describe('a story’s own page', () => {
  it('comes with what to fetch with it, and says who may open a room, as the first screen does', async () => {
    const server = await served();
    const answer = await server.ask('/tea.ann.html?seed=7');
    expect(answer.headers.get('link')).toContain('tea.js');
    expect(await answer.text()).toContain('<html data-rooms="open" data-story="tea"');
    expect((await server.ask('/tea.bob.html')).status).toBe(404);
  });
});

describe('opening a room', () => {
  it('is for whoever sits at the computer, by a page of its own', async () => {
    const server = await served();
    expect((await server.ask('/api/rooms', opening({}))).status).toBe(200);
    expect((await server.ask('/api/rooms', { ...opening({}), from: '192.168.1.9' })).status).toBe(403);
    expect((await server.ask('/api/rooms', { ...opening({}), origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  it('takes hands at one table, and refuses several tables without phones', async () => {
    const server = await served();
    expect((await server.ask('/api/rooms', opening({ way: 'hands' }))).status).toBe(200);
    const refused = await server.ask('/api/rooms', opening({ way: 'hands', shape: 'tables' }));
    expect(await refused.json()).toMatchObject({ ok: false, refusal: expect.stringContaining('Several tables need phones') });
  });
});

describe('settings', () => {
  it('name what is wrong and what would be right', () => {
    const framed = readSettings([], { FRAMED_BY: 'learn.example.ac.uk' });
    expect(framed).toMatchObject({ ok: false, reason: expect.stringContaining('FRAMED_BY') });
    expect(readSettings([], { PUBLIC_URL: 'https://rooms.example.org/' })).toMatchObject({ ok: false });
    expect(readSettings(['--port', '4200'], {})).toMatchObject({ ok: true, settings: { port: 4200, framedBy: [] } });
  });
});
