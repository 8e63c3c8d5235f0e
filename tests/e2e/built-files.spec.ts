import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Names that stand in the built files and are never asked for: the namespaces of SVG, and the address in Phaser's own banner. */
const mayBeNamed = ['www.w3.org', 'phaser.io'];

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

const hostsIn = (text: string) => [...new Set([...text.matchAll(/(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => host ?? ''))];
