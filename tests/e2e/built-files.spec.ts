import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** Names that stand in the built files and are never asked for: of SVG and spreadsheets, of xAPI's words and ours, and the address in Phaser's own banner. */
const mayBeNamed = ['www.w3.org', 'schemas.openxmlformats.org', 'w3id.org', 'adlnet.gov', 'joined-up.example', 'phaser.io'];

test('the built files name no other host', () => {
  const named = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(html|js|css|svg|json|webmanifest)$/.test(path))
    .flatMap((path) => hostsIn(readFileSync(join('dist', path), 'utf8')).map((host) => ({ path, host })));
  expect(named.map(({ host }) => host)).toContain('www.w3.org');
  expect(named.filter(({ host }) => !mayBeNamed.includes(host))).toEqual([]);
});

test('no built page holds script or style of its own', () => {
  const pages = readdirSync('dist').filter((path) => path.endsWith('.html'));
  expect(pages).toContain('index.html');
  for (const page of pages) {
    const html = readFileSync(join('dist', page), 'utf8');
    expect(html.match(/<style|<script(?![^>]*\ssrc=)|\s(?:style|on\w+)=|javascript:/gi) ?? [], page).toEqual([]);
  }
});

test('a phone that joins a room fetches at most 60 KB of text, gzipped, and no story and no engine in it', () => {
  const html = readFileSync(join('dist', 'phone.html'), 'utf8');
  const files = new Set<string>();
  const ahead = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    const text = readFileSync(join('dist', path), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, to]) => join(dirname(path), to ?? ''));
    ahead.push(...imports);
  }
  expect(files.size).toBeGreaterThan(1);
  const texts = [html, ...[...files].map((path) => readFileSync(join('dist', path), 'utf8'))];
  const kilobytes = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000;
  expect(kilobytes, `${kilobytes.toFixed(1)} KB`).toBeLessThanOrEqual(60);
  for (const text of texts) expect(/inkVersion|Phaser|Calderwick/.exec(text)?.[0]).toBeUndefined();
});

const hostsIn = (text: string) => [...new Set([...text.matchAll(/(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => host ?? ''))];
