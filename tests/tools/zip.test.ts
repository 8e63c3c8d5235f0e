import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromNpm, isAsPinned, keptPackages } from '../../tools/package/from-npm.ts';
import { deflated, zip } from '../../tools/package/zip.ts';
import { attributesIn } from '../support/zip-attributes.ts';

const bytes = (words: string) => new TextEncoder().encode(words);

describe('a zip', () => {
  const files = new Map([
    ['a folder/words.txt', bytes('words '.repeat(1000))],
    ['a folder/sound.webm', bytes('not really')],
    ['start.sh', bytes('#!/bin/sh\n')],
    ['empty', new Uint8Array()],
    ['Máire.txt', bytes('a name in UTF-8')],
  ]);

  it('gives back what was put in, and is the same each time', () => {
    expect(unzipSync(zip(files))).toEqual(Object.fromEntries(files));
    expect(zip(files)).toEqual(zip(files));
  });

  it('takes what was packed beforehand', () => {
    const words = files.get('a folder/words.txt') ?? new Uint8Array();
    expect(zip(new Map([['words', deflated(words)]]))).toEqual(zip(new Map([['words', words]])));
  });

  it('lets programs be run, and nothing else', () => {
    const rights = attributesIn(zip(files, ['start.sh']));
    expect(Object.fromEntries([...rights].map(([name, value]) => [name, (value >>> 16).toString(8)]))).toEqual({
      'a folder/words.txt': '100644',
      'a folder/sound.webm': '100644',
      'start.sh': '100755',
      empty: '100644',
      'Máire.txt': '100644',
    });
  });
});

describe('a package of npm’s', () => {
  it('counts only if it is what its hash says', () => {
    const integrity = 'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';
    expect(isAsPinned(new Uint8Array(), { integrity })).toBe(true);
    expect(isAsPinned(bytes('something else'), { integrity })).toBe(false);
  });

  it('that was kept and has changed is refused by name, and thrown away', () => {
    const changed = { name: 'a-changed-package', version: '1.0.0', integrity: 'sha512-of-another' };
    const file = join(keptPackages, 'a-changed-package-1.0.0.tgz');
    mkdirSync(keptPackages, { recursive: true });
    writeFileSync(file, 'changed');
    expect(fromNpm(changed)).toEqual({ ok: false, reason: expect.stringContaining('a-changed-package 1.0.0 is not what its hash says') });
    expect(() => rmSync(file)).toThrow('ENOENT');
  });
});
