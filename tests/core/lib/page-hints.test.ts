import { expect, test } from 'vitest';
import { linkHeader, type PageHints } from '../../../src/lib/page-hints.ts';

const hints: PageHints = {
  pages: { 'index.html': ['<./assets/index.js>; rel=modulepreload'] },
  stories: { 'bath-time': 'assets/bath-time.js' },
};

test('a page is sent with what its first words wait for', () => {
  for (const address of [
    '/',
    '/index.html',
    '/play/',
    '/?theme=dark',
    '/?story=no-such-story',
    '/?mystory=bath-time',
    '/?story=constructor',
  ])
    expect(linkHeader(address, hints), address).toBe('<./assets/index.js>; rel=modulepreload');
});

test('a page whose address names a story is sent with that story too', () => {
  for (const address of ['/?story=bath-time', '/?seat=danny&story=bath-time&seed=7'])
    expect(linkHeader(address, hints), address).toBe('<./assets/index.js>; rel=modulepreload, <./assets/bath-time.js>; rel=modulepreload');
});

test('a story’s own page is sent with what the first page waits for, and with its story', () => {
  for (const address of ['/bath-time.html', '/play/bath-time.danny.html?seed=7'])
    expect(linkHeader(address, hints), address).toBe('<./assets/index.js>; rel=modulepreload, <./assets/bath-time.js>; rel=modulepreload');
});

test('what is not a page is sent without', () => {
  for (const address of ['/assets/index.js', '/art/icon.svg?story=bath-time', '/toString', '/no-such-story.html', '/toString.html'])
    expect(linkHeader(address, hints), address).toBeUndefined();
});
