import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Standard } from '../../tools/package/manifest.ts';
import { scormZip } from '../../tools/package/scorm.ts';

const text = (words: string) => new TextEncoder().encode(words);
const files = new Map([
  ['index.html', text('<!doctype html><html><head><title>Joined Up</title></head><body></body></html>')],
  ['assets/a-b_c.js', text('export {};')],
  ['art/r&d.svg', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
]);
const standards: [Standard, string, string][] = [
  ['scorm12', '1.2', 'adlcp:scormtype'],
  ['scorm2004', '2004 4th Edition', 'adlcp:scormType'],
];

describe.each(standards)('a package of %s', (standard, version, kindOfResource) => {
  const wanted = { story: 'the-trip', title: 'The "trip" & <more>', completed: ['ended', 'plan'] };
  const zip = unzipSync(scormZip(files, standard, wanted));
  const manifest = strFromU8(zip['imsmanifest.xml'] ?? new Uint8Array());
  const parsed = new new Window().DOMParser().parseFromString(manifest, 'application/xml');
  const all = (name: string) => [...parsed.getElementsByTagName(name)];

  it('names its standard, and one page that may be launched', () => {
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(all('schema').map((one) => one.textContent)).toEqual(['ADL SCORM']);
    expect(all('schemaversion').map((one) => one.textContent)).toEqual([version]);
    expect(all('title').map((one) => one.textContent)).toEqual([wanted.title, wanted.title]);
    const [resource] = all('resource');
    const [item] = all('item');
    expect(resource?.getAttribute(kindOfResource)).toBe('sco');
    expect(resource?.getAttribute('href')).toBe('index.html');
    expect(item?.getAttribute('identifierref')).toBe(resource?.getAttribute('identifier'));
    expect(item?.getAttribute('parameters')).toBe('?story=the-trip');
    expect(all('organizations')[0]?.getAttribute('default')).toBe(all('organization')[0]?.getAttribute('identifier'));
    const identifiers = [...parsed.querySelectorAll('[identifier]')].map((one) => one.getAttribute('identifier'));
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });

  it('lists every file that is in it, and none that is not', () => {
    const listed = all('file').map((file) => file.getAttribute('href'));
    expect(listed.sort()).toEqual(
      Object.keys(zip)
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    );
  });

  it('tells the page what it is about and what completes it, and changes nothing else', () => {
    const page = strFromU8(zip['index.html'] ?? new Uint8Array());
    expect(page).toContain('<meta name="joined-up-package" content="story=the-trip&amp;completed=ended,plan" />');
    for (const [name, content] of files) if (name !== 'index.html') expect(zip[name]).toEqual(content);
  });

  it('asks for no score', () => expect(manifest).not.toMatch(/masteryscore|minNormalizedMeasure|score/i));
});
